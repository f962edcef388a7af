"""Several worlds: which of them differ, and what is forgotten where there are too many."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from functools import partial, reduce
from itertools import starmap

from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.fillings import CONTEXT_KEYS, is_doubted, is_doubtful
from pylint_csp.analysis.state.objects import Kind, Object, Slot, UnknownKey, attribute, item
from pylint_csp.analysis.state.symbols import Identity, Symbol
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    Const,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
)
from pylint_csp.analysis.state.world import World, is_about

MANY_WORLDS = 32
_MANY_BEFORE_LOOP = 8
"""How many paths that enter a loop are told apart by all that they differ in: the loop runs for each of them."""
TOO_MANY_WORLDS = 128

_TELLING = frozenset({item("context"), item("check_hostname"), attribute("verify_mode"), attribute("check_hostname")})

_SOMETHING = Unknown(("something",))
_NOTHING: frozenset[Value] = frozenset((ABSENT, NONE))


class States:
    """Worlds that differ, for as long as none of them changes."""

    def __init__(self, worlds: Iterable[World] = ()) -> None:
        self._by_size: dict[tuple[int, int, int], list[World]] = {}
        for world in worlds:
            self.add(world)

    def add(self, world: World) -> None:
        """Add a world in a state that none of them is in."""
        self._by_size.setdefault(_size(world), []).append(world)

    def find(self, world: World) -> World | None:
        """Return the one that is in the same state as a world, if there is one."""
        return next(filter(world.is_like, self._by_size.get(_size(world), ())), None)


def _size(world: World) -> tuple[int, int, int]:
    return len(world.facts), len(world.names), len(world.objects)


def _without_equals(worlds: list[World]) -> list[World]:
    """Return the worlds that differ: of equal ones the first, at the place of the last."""
    if len(worlds) > MANY_WORLDS:
        # To compare each with each would take longer than their keys do.
        return list({world.key(): world for world in reversed(worlds)}.values())[::-1]
    states = States()
    first: dict[World, World] = {}
    for world in reversed(worlds):
        equal = states.find(world)
        if equal is None:
            states.add(world)
        first[equal or world] = world
    return list(first.values())[::-1]


def distinct(worlds: list[World]) -> list[World]:
    """Return the worlds that differ; past a bound, details are forgotten, then tests, then all that they differ in."""
    if len(worlds) < 2:
        return worlds
    worlds = _without_equals(worlds)
    for forget in (_forget_idle_tests, _forget_what_tells_nothing, _forget_details_of, _forget_tests):
        if len(worlds) > MANY_WORLDS:
            forget(worlds)
            worlds = _without_equals(worlds)
    if len(worlds) > TOO_MANY_WORLDS:
        worlds = joined(worlds)
    if len(worlds) > TOO_MANY_WORLDS:
        worlds = [_agreed(worlds)]
    return worlds


def before_loop(worlds: list[World]) -> list[World]:
    """Return the worlds that enter a loop; past a bound, those that differ in literals and tests alone are one."""
    if len(worlds) > _MANY_BEFORE_LOOP:
        _forget_idle_tests(worlds)
        _forget_what_tells_nothing(worlds, _MANY_BEFORE_LOOP)
    return _without_equals(worlds)


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
    return [_agreed(group) for group in groups.values()]


def _choosing(world: World, nothing: frozenset[Value]) -> Hashable:
    """Return what tells worlds apart that may lead to different verdicts: contexts, and names without or with one."""
    contexts = frozenset(one for one in world.objects.items() if one[1].kind in (Kind.CONTEXT, Kind.OPAQUE))
    chosen = nothing.union(Reference(identity) for identity, _ in contexts)
    return frozenset(one for one in world.names.items() if bare(one[1]) in chosen), contexts


def _forget_idle_tests(worlds: list[World]) -> None:
    """Forget the tests that say nothing about the rest: whatever names and objects are, all answers are possible."""
    groups: dict[Hashable, list[World]] = {}
    for world in worlds:
        groups.setdefault((frozenset(world.names.items()), frozenset(world.objects.items())), []).append(world)
    for symbol in dict.fromkeys(symbol for world in worlds for symbol in world.facts):
        first, *others = ({world.facts.get(symbol) for world in group} for group in groups.values())
        # What all worlds have found out tells none of them from another, but them all from those of other paths.
        if len(first) > 1 and all(one == first for one in others):
            for world in worlds:
                world.facts.pop(symbol, None)


def _forget_what_tells_nothing(worlds: list[World], most: int = MANY_WORLDS) -> None:
    """Make one of the worlds that differ in literals and tests alone: forget what these disagree about.

    What all of them have found out, and others have not, goes on telling them from these. That begins with numbers;
    strings may name something, flags may become settings, and an argument is the callers' choice: these go later,
    and last what attributes and items hold nothing in.
    """
    for is_plain, is_plain_inside in _WAYS:
        groups: dict[Hashable, list[World]] = {}
        for world in worlds:
            names = (one for one in world.names.items() if not is_plain(world, bare(one[1])))
            telling = partial(_telling, world, is_plain_inside)
            objects = ((identity, telling(state)) for identity, state in world.objects.items() if _is_told(state))
            groups.setdefault((frozenset(names), frozenset(objects)), []).append(world)
        if len(groups) <= most:
            break
    worlds[:] = map(_agreed, groups.values())


def _is_number(world: World, value: Value) -> bool:
    """Tell a number, or something that is not known, of which nothing was set and that no caller has chosen."""
    if isinstance(value, Unknown):
        return value.symbol[0] != "parameter" and not _is_told(world.objects.get(value.symbol))
    return isinstance(value, Absent) or (isinstance(value, Const) and value.kind in (int, float, complex, bytes))


def _is_text(world: World, value: Value) -> bool:
    """Tell a string, too."""
    return _is_number(world, value) or (isinstance(value, Const) and value.kind is str)


def _is_literal(world: World, value: Value) -> bool:
    """Tell any literal but ``None``, too."""
    return _is_number(world, value) or (isinstance(value, Const) and value != NONE)


def _is_chosen_by_callers(world: World, value: Value) -> bool:
    """Tell an argument of which nothing was set, too."""
    return _is_literal(world, value) or (isinstance(value, Unknown) and not _is_told(world.objects.get(value.symbol)))


def _is_in_no_way_telling(_world: World, value: Value) -> bool:
    return isinstance(value, (Const, Absent, Unknown))


_WAYS = (
    (_is_number, _is_number),
    (_is_text, _is_text),
    (_is_literal, _is_literal),
    (_is_chosen_by_callers, _is_chosen_by_callers),
    (_is_chosen_by_callers, _is_in_no_way_telling),
)
"""What tells worlds apart no longer, of what names are bound to and of what objects hold: ever more."""


def _is_told(state: Object | None) -> bool:
    """Tell whether an object is known, or something was set on it that may say something about a context."""
    return state is not None and (state.kind is not Kind.OPAQUE or any(starmap(_tells, state.slots.items())))


def _telling(world: World, is_plain: Callable[[World, Value], bool], state: Object) -> Object:
    """Return the state of an object with what is not plain in it alone; a context is whole."""
    if state.kind is Kind.CONTEXT:
        return state
    told = {key: one for key, one in state.slots.items() if key in _TELLING or not is_plain(world, bare(one.value))}
    return replace(state, slots=told)


def _forget_details_of(worlds: list[World]) -> None:
    """Forget the details of objects, and what tests have told about others that were forgotten in their places."""
    symbols = forget_details([world.objects for world in worlds])
    for world in worlds:
        for tested in [one for one in world.facts if is_about(one, symbols)]:
            del world.facts[tested]


def _forget_tests(worlds: list[World]) -> None:
    """Forget all tests but those that all worlds have answered alike."""
    alike = set(worlds[0].facts.items()).intersection(*(world.facts.items() for world in worlds))
    for world in worlds:
        world.facts = dict(alike)


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


def forget_details(states: Sequence[dict[Identity, Object]]) -> set[Hashable]:
    """Forget, in all of some states alike, what items and attributes disagree about that say nothing about a context.

    Return the symbols of what stands in their places.
    """
    found: dict[Identity, dict[int, Object]] = {}
    symbols: set[Hashable] = set()
    for objects in states:
        for identity, state in objects.items():
            if state.kind is not Kind.CONTEXT:
                found.setdefault(identity, {})[id(state)] = state
    for identity, several in found.items():
        slots = {key: slot for state in several.values() for key, slot in state.slots.items()}
        first = next(iter(several.values()))
        telling = {key for state in several.values() for key, slot in state.slots.items() if _tells(key, slot)}
        telling |= {key for key in slots if all(one.slots.get(key) == first.slots.get(key) for one in several.values())}
        forgotten = {
            key: Slot(Unknown(("forgotten", identity, key)), perhaps=True) for key in slots if key not in telling
        }
        symbols.update(("forgotten", identity, key) for key in forgotten)
        # Forks share their objects, and go on to.
        left = {
            before: replace(
                state, slots={**{key: state.slots[key] for key in state.slots if key in telling}, **forgotten}
            )
            for before, state in several.items()
        }
        for objects in states if forgotten else ():
            if identity in objects:
                objects[identity] = left.get(id(objects[identity]), objects[identity])
    return symbols


def _tells(key: tuple[str, Hashable], slot: Slot) -> bool:
    """Tell whether an item or attribute may say something about a context."""
    if key in _TELLING:
        return True
    return not isinstance(bare(slot.value), (Const, Absent, Unknown))


def _agreed(worlds: list[World]) -> World:
    """Return the first world, reduced to what all agree about; names of which they disagree are bound to the unknown.

    Names that have the same value in each of them have so in the one that is left.
    """
    first, *others = worlds
    several: dict[Hashable, Unknown] = {}
    shared: dict[Symbol, Fact] = {}
    for name in dict.fromkeys(name for world in worlds for name in world.names):
        values = tuple(world.names.get(name) for world in worlds)
        if any(value != values[0] for value in values):
            if values not in several:
                facts = [_fact_of(world, value) for world, value in zip(worlds, values, strict=True)]
                several[values] = first.fresh(("disagreed", name))
                shared[several[values].symbol] = reduce(Fact.common, facts)
            first.names[name] = several[values]
    for symbol, fact in list(first.facts.items()):
        told = [world.facts.get(symbol, Fact()) for world in others]
        first.facts[symbol] = reduce(Fact.common, told, fact)
        if first.facts[symbol] == Fact():
            del first.facts[symbol]
    first.facts.update((symbol, fact) for symbol, fact in shared.items() if fact != Fact())
    for identity, state in list(first.objects.items()):
        states = [world.objects.get(identity) for world in others]
        if any(one != state for one in states):
            first.objects[identity] = _agreed_state(first, identity, state, states)
    return first


def _fact_of(world: World, value: Value | None) -> Fact:
    """Return whether a value is ``None``, and true, by what is known in a world."""
    inner = bare(value) if value is not None else ABSENT
    if isinstance(inner, Const):
        return Fact(inner == NONE, bool(inner.value))
    if isinstance(inner, Unknown):
        told = world.facts.get(inner.symbol, Fact())
        return Fact(told.is_none, told.is_true)
    return Fact() if isinstance(inner, Absent) else Fact(is_none=False)


def _agreed_state(world: World, identity: Identity, state: Object, others: list[Object | None]) -> Object:
    """Return an object, for a world, with what its states there and in others agree about."""
    if state.kind is Kind.CONTEXT or any(one is None or replace(one, slots=state.slots) != state for one in others):
        return Object(state.kind, {}, Unknown(("disagreed", identity)), state.of_class)
    several = [one for one in (state, *others) if one is not None]
    slots = {}
    for key in dict.fromkeys(key for one in several for key in one.slots):
        is_alike = all(one.slots.get(key) == state.slots.get(key) for one in several)
        slots[key] = state.slots[key] if is_alike else Slot(world.fresh(("forgotten", identity, key)), perhaps=True)
    return replace(state, slots=slots)
