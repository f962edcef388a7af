"""What an instance holds between the runs of its methods, in terms that mean the same in each of them."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterable
from dataclasses import replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.finals.finals import configurable, final, state_of, world_of
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import attribute
from pylint_csp.analysis.state.symbols import READ_FROM_ELSEWHERE, Symbol, all_parts, parts_of_kinds
from pylint_csp.analysis.state.values import Const, Reference, Unknown, Value, bare
from pylint_csp.analysis.state.world import World, is_about

_LIVED = "lived"
"""The kind of symbols for what an instance holds that is not known: where that is follows."""
_OF_A_RUN = frozenset({"parameter", "call"})
"""The kinds of symbols that mean something else in each run of a method."""


def held_after(
    worlds: Iterable[World], cls: nodes.ClassDef, names: Container[Hashable], may_be_set: Callable[[Symbol], bool]
) -> list[Final]:
    """Return the states in which worlds at the end of a method's run leave some attributes of its receiver.

    What is not known is told apart by where the instance holds it. What tests have told of that goes along, but for
    what ``may_be_set`` by others meanwhile.
    """
    return list(dict.fromkeys(_held_in(one, cls, names, may_be_set) for one in worlds if _identity(cls) in one.objects))


def _identity(cls: nodes.ClassDef) -> tuple[Hashable, ...]:
    return ("self", cls)


def _held_in(
    world: World, cls: nodes.ClassDef, names: Container[Hashable], may_be_set: Callable[[Symbol], bool]
) -> Final:
    identity = _identity(cls)
    state = world.objects[identity]
    after = world.fork()
    after.objects[identity] = replace(
        state, slots={key: slot for key, slot in state.slots.items() if key[0] == "attribute" and key[1] in names}
    )
    left = final(after, Reference(identity))
    renamed: dict[Hashable, Symbol] = {}
    for place, symbol in _unknown_in(left):
        # What other scopes hold is the same for all methods.
        if parts_of_kinds(symbol, _OF_A_RUN) or not parts_of_kinds(symbol, READ_FROM_ELSEWHERE):
            renamed.setdefault(symbol, (_LIVED, place))

    def in_its_terms(part: Hashable) -> Hashable:
        if part in renamed:
            return renamed[part]
        if isinstance(part, Unknown):
            return Unknown(cast("Symbol", in_its_terms(part.symbol)))
        return tuple(map(in_its_terms, part)) if isinstance(part, tuple) else part

    told: dict[Symbol, Fact] = {}
    for symbol, fact in left.facts:
        read = cast("Symbol", in_its_terms(symbol))
        if (
            is_about(read, renamed.values())
            and not parts_of_kinds(read, _OF_A_RUN)
            and not any(map(may_be_set, parts_of_kinds(read, ("attribute", "item"))))
        ):
            told[read] = fact
    held = world_of(left)
    held.substitute({value: cast("Value", in_its_terms(value)) for value in held.unknown()})
    return Final(left.value, tuple(held.objects.items()), tuple(held.names.items()), frozenset(told.items()))


def _unknown_in(left: Final) -> list[tuple[Hashable, Symbol]]:
    """Return the unknown values that a state holds, each with its place: what others are made of first."""
    places = [
        ((identity, *key), inner.symbol)
        for identity, state in left.objects
        for key, slot in sorted(state.slots.items(), key=str)
        if isinstance(inner := bare(slot.value), Unknown)
    ]
    return sorted(places, key=lambda one: len(all_parts(one[1])))


def as_configured(states: Iterable[Final], names: Iterable[str]) -> list[Final]:
    """Return states of an instance without what configuration may have changed.

    That is what its containers hold, and attributes that only ever have one literal.
    """
    found = [configurable(one, is_own=False) for one in states]
    for name in names:
        slots = [state.slots.get(attribute(name)) for one in found if (state := state_of(one)) is not None]
        held = {bare(slot.value) if slot is not None else None for slot in slots}
        if len(held) == 1 and isinstance(next(iter(held)), Const):
            found = [_without(one, name) for one in found]
    return list(dict.fromkeys(found))


def _without(left: Final, name: str) -> Final:
    """Return a state of an instance without an attribute."""
    identity = cast("Reference", left.value).identity
    objects = dict(left.objects)
    slots = {key: slot for key, slot in objects[identity].slots.items() if key != attribute(name)}
    return replace(left, objects=tuple({**objects, identity: replace(objects[identity], slots=slots)}.items()))
