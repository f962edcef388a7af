"""Several worlds: which of them differ, and what is forgotten where there are too many."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from pylint_csp.analysis.state.fillings import CONTEXT_KEYS, is_doubted, is_doubtful
from pylint_csp.analysis.state.merging import (
    MANY_WORLDS,
    agreed,
    forget_idle_tests,
    forget_what_tells_nothing,
)
from pylint_csp.analysis.state.objects import Kind, Object, UnknownKey
from pylint_csp.analysis.state.symbols import Identity
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
)
from pylint_csp.analysis.state.world import World

_FEW_WORLDS = 8
"""How many worlds are told apart so where a loop goes on after its first laps, or a scope is run coarsely."""
TOO_MANY_WORLDS = 128
"""How many are left at all."""

_SOMETHING = Unknown(("something",))
_NOTHING: frozenset[Value] = frozenset((ABSENT, NONE))


def _without_equals(worlds: list[World]) -> list[World]:
    """Return the worlds that differ: of equal ones the first, at the place of the last."""
    if len(worlds) == 2:
        return worlds[:1] if worlds[0].is_like(worlds[1]) else worlds[:]
    return list({world.key(): world for world in reversed(worlds)}.values())[::-1]


def distinct(worlds: list[World]) -> list[World]:
    """Return the worlds that differ.

    Past a bound, they forget tests that say nothing, then what those disagree about that differ in literals and tests
    alone. Past another one, those are joined that may lead to the same verdict, and at last all of them.
    """
    if len(worlds) < 2:
        return worlds
    worlds = _without_equals(worlds)
    for forget in (forget_idle_tests, forget_what_tells_nothing):
        if len(worlds) > MANY_WORLDS:
            forget(worlds)
            worlds = _without_equals(worlds)
    if len(worlds) > TOO_MANY_WORLDS:
        worlds = joined(worlds)
    if len(worlds) > TOO_MANY_WORLDS:
        worlds = [agreed(worlds)]
    return worlds


def in_later_lap(worlds: list[World]) -> list[World]:
    """Return the worlds that a later lap of a loop begins in, in which less is told apart than elsewhere."""
    if len(worlds) > _FEW_WORLDS:
        forget_idle_tests(worlds)
        forget_what_tells_nothing(worlds, _FEW_WORLDS)
    return _without_equals(worlds)


def leave_few(worlds: list[World]) -> None:
    """Forget all tests, and tell apart as little as in a loop's later laps."""
    for world in worlds:
        world.facts.clear()
    worlds[:] = in_later_lap(_without_equals(worlds))


def joined(worlds: list[World]) -> list[World]:
    """Return one world for each group that may lead to the same verdict, with what the group agrees about.

    If there are too many groups, they are no longer told apart by which names are ``None``.
    """
    groups: dict[Hashable, list[World]] = {}
    for nothing in _NOTHING, frozenset[Value]():
        if not 0 < len(groups) <= MANY_WORLDS:
            groups = {}
            for world in worlds:
                groups.setdefault(_choosing(world, nothing), []).append(world)
    return [agreed(group) for group in groups.values()]


def _choosing(world: World, nothing: frozenset[Value]) -> Hashable:
    """Return what tells worlds apart that may lead to different verdicts: contexts, and names without or with one."""
    contexts = frozenset(one for one in world.objects.items() if one[1].kind in (Kind.CONTEXT, Kind.OPAQUE))
    chosen = nothing.union(Reference(identity) for identity, _ in contexts)
    return frozenset(one for one in world.names.items() if bare(one[1]) in chosen), contexts


def fullest(worlds: list[World]) -> list[World]:
    """Leave out the worlds in which mappings lack entries, under unknown keys, that they may have in others.

    In the others, such an entry need not be there either, so they say it all.
    """
    groups: dict[Hashable, list[World]] = {}
    for world in worlds:
        objects = frozenset((identity, _without_unknown_keys(state)) for identity, state in world.objects.items())
        held = (entry for state in world.objects.values() for entry in state.slots.items())
        put_in = {bare(slot.value) for (_, name), slot in held if isinstance(name, UnknownKey)}
        facts = frozenset((tested, told) for tested, told in world.facts.items() if Unknown(tested) not in put_in)
        groups.setdefault((frozenset(world.names.items()), facts, objects), []).append(world)
    return [
        world
        for group in groups.values()
        for world in group
        if not any(_filled(world) < _filled(other) and _covers(other, world) for other in group)
    ]


def _filled(world: World) -> frozenset[Identity]:
    """Return the mappings that may have more entries than are known."""
    return frozenset(
        identity
        for identity, state in world.objects.items()
        if state.kind is Kind.MAPPING and not is_absent(state.rest)
    )


def _without_unknown_keys(state: Object) -> Object:
    """Return a mapping as it was before anything was put in under an unknown key."""
    if state.kind is not Kind.MAPPING or not isinstance(bare(state.rest), (Absent, Unknown)):
        return state
    told = {
        key: replace(slot, value=_SOMETHING) if is_doubtful(slot.value) and key not in CONTEXT_KEYS else slot
        for key, slot in state.slots.items()
        if not isinstance(key[1], UnknownKey)
    }
    return replace(state, slots=told, rest=ABSENT)


def _covers(fuller: World, emptier: World) -> bool:
    """Tell whether mappings may hold in one world all that they hold in the other, which has the same objects."""
    return all(
        slot == emptier.objects[identity].slots.get(key, slot) or is_doubted(slot.value)
        for identity, state in fuller.objects.items()
        if state.kind is Kind.MAPPING
        for key, slot in state.slots.items()
    )
