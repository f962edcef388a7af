"""What several worlds forget where there are too many: what tells least about contexts first."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from functools import reduce
from itertools import chain, starmap
from typing import TypeVar

from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute, item
from pylint_csp.analysis.state.symbols import Identity, Symbol, is_from_elsewhere
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    Const,
    Reference,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import SETTLED, World

_Key = TypeVar("_Key", bound=Hashable)
_Held = TypeVar("_Held")

MANY_WORLDS = 32
"""How many worlds are told apart by all that they differ in."""

IsPlain = Callable[[World, Value], bool]
"""What tells whether a value says nothing about contexts."""

_DEEPEST_CONTAINER = 4
_TELLING = frozenset({item("context"), item("check_hostname"), attribute("verify_mode"), attribute("check_hostname")})


def forget_idle_tests(worlds: list[World]) -> None:
    """Forget the tests that tell no state from another: in each of them, all of their answers occur."""
    states = _numbered((frozenset(world.names.items()), frozenset(world.objects.items())) for world in worlds)
    idle = [
        symbol
        for symbol in dict.fromkeys(symbol for world in worlds for symbol in world.facts)
        if _is_alike(zip(states, (world.facts.get(symbol) for world in worlds), strict=True))
    ]
    # Each of two tests may tell nothing, and both together something: whether their answers are the same.
    for symbols in (idle, *([one] for one in idle)):
        others = _numbered(frozenset(one for one in world.facts.items() if one[0] not in symbols) for world in worlds)
        answers = _numbered(frozenset(one for one in world.facts.items() if one[0] in symbols) for world in worlds)
        if _is_alike(zip(zip(states, others, strict=True), answers, strict=True)):
            for symbol in symbols:
                _forget_but_common(worlds, symbol)


def _numbered(parts: Iterable[Hashable]) -> list[int]:
    """Return a number for each part of a world, the same for equal ones: these are compared again and again."""
    numbers: dict[Hashable, int] = {}
    return [numbers.setdefault(part, len(numbers)) for part in parts]


def _is_alike(answers: Iterable[tuple[Hashable, Hashable]]) -> bool:
    """Tell whether there are several answers, and for each state the same.

    What all worlds have found out tells none of them from another, but them all from those of other paths.
    """
    several: dict[Hashable, set[Hashable]] = {}
    for state, answer in answers:
        several.setdefault(state, set()).add(answer)
    first, *rest = several.values()
    return len(first) > 1 and all(one == first for one in rest)


def _forget_but_common(worlds: list[World], symbol: Symbol) -> None:
    """Forget what tests have told about a value, but for what they have told in all worlds."""
    common = reduce(Fact.common, (world.facts.get(symbol, Fact()) for world in worlds))
    for world in worlds:
        world.facts.pop(symbol, None)
        if common != Fact():
            world.facts[symbol] = common


def forget_what_tells_nothing(worlds: list[World], most: int = MANY_WORLDS) -> None:
    """Make one of the worlds that differ in literals and tests alone: forget what these disagree about.

    What all of them have found out, and others have not, goes on telling them from these. That begins with numbers;
    strings may name something, flags may become settings, and an argument is the callers' choice: these go later,
    and last which attributes and items hold ``None``.
    """
    varying = _varying([world.names for world in worlds]), _varying([world.objects for world in worlds])
    for ways in _WAYS:
        several = [_grouped(worlds, *varying, *way) for way in ways]
        parted = (_parted_by_tests(groups) for groups in several if len(groups) <= most)
        fitting = next((groups for groups in chain(parted, several) if len(groups) <= most), None)
        if fitting is not None:
            break
    worlds[:] = map(agreed, (fitting or several[-1]).values())


def _varying(several: list[dict[_Key, _Held]]) -> set[_Key]:
    """Return the keys under which some mappings do not all hold the same."""
    first, *others = several
    same = {
        key
        for key, held in first.items()
        if all((found := other.get(key)) is held or found == held for other in others)
    }
    return {key for one in several for key in one.keys() - same}


def _grouped(
    worlds: list[World],
    names_varying: set[Hashable],
    objects_varying: set[Identity],
    is_plain: IsPlain,
    is_plain_inside: IsPlain,
) -> dict[Hashable, list[World]]:
    """Return groups of worlds that differ in nothing but tests and what is plain, in names and in objects."""
    groups: dict[Hashable, list[World]] = {}
    # Most states are those of many worlds.
    telling: dict[int, Object | None] = {}
    for world in worlds:
        held = ((name, world.names[name]) for name in names_varying if name in world.names)
        names = (one for one in held if not is_plain(world, bare(one[1])))
        objects = []
        for identity in objects_varying:
            state = world.objects.get(identity)
            if state is None:
                continue
            if id(state) not in telling:
                is_telling = _is_told(state) and not is_plain_inside(world, Reference(identity))
                telling[id(state)] = _telling(world, is_plain_inside, state) if is_telling else None
            told = telling[id(state)]
            objects += [(identity, told)] if told is not None else []
        groups.setdefault((frozenset(names), frozenset(objects)), []).append(world)
    return groups


def _parted_by_tests(groups: dict[Hashable, list[World]]) -> dict[Hashable, list[World]]:
    """Return groups of worlds, parted by the tests that tell one group from another.

    A context may be weak for one reason or for another.
    """
    answers = [
        {
            symbol: {world.facts.get(symbol) for world in group}
            for symbol in {one for world in group for one in world.facts}
        }
        for group in groups.values()
    ]
    symbols = {symbol for told in answers for symbol in told}
    telling = {one for one in symbols if any(told.get(one) != answers[0].get(one) for told in answers)}
    parted: dict[Hashable, list[World]] = {}
    for key, group in groups.items():
        for world in group:
            told = frozenset((symbol, fact) for symbol, fact in world.facts.items() if symbol in telling)
            parted.setdefault((key, told), []).append(world)
    return parted


def _is_number(world: World, value: Value) -> bool:
    """Tell a number, or something that is not known, here or elsewhere, of which nothing was set."""
    if isinstance(value, Unknown):
        is_known = value.symbol[0] == "parameter" or is_from_elsewhere(value.symbol)
        return not is_known and not _is_told(world.objects.get(value.symbol))
    return isinstance(value, Absent) or (isinstance(value, Const) and value.kind in (int, float, complex, bytes))


def _is_text(world: World, value: Value) -> bool:
    """Tell a string, too."""
    return _is_number(world, value) or (isinstance(value, Const) and value.kind is str)


def _is_literal(world: World, value: Value) -> bool:
    """Tell any literal but ``None``, too."""
    return _is_number(world, value) or (isinstance(value, Const) and value != NONE)


def _is_chosen_by_callers(world: World, value: Value) -> bool:
    """Tell an argument of which nothing was set, too."""
    return _is_literal(world, value) or (
        isinstance(value, Unknown) and value.symbol[0] == "parameter" and not _is_told(world.objects.get(value.symbol))
    )


def _is_found_elsewhere(world: World, value: Value) -> bool:
    """Tell what a name or attribute of another scope holds, too, if nothing was set of it: it may be a class."""
    return _is_literal(world, value) or (isinstance(value, Unknown) and not _is_told(world.objects.get(value.symbol)))


def _is_in_no_way_telling(_world: World, value: Value) -> bool:
    return isinstance(value, (Const, Absent, Unknown))


def _holds_nothing_telling(world: World, value: Value, depth: int = 0) -> bool:
    """Tell a container, too, in which there is nothing else, nor in those that it holds."""
    if not isinstance(value, Reference):
        return _is_in_no_way_telling(world, value)
    state = world.objects.get(value.identity)
    if state is None or state.kind not in (Kind.MAPPING, Kind.SEQUENCE) or depth > _DEEPEST_CONTAINER:
        return False
    return _TELLING.isdisjoint(state.slots) and all(
        _holds_nothing_telling(world, bare(one), depth + 1)
        for one in (state.rest, *(slot.value for slot in state.slots.values()))
    )


_WAYS = (
    ((_is_number, _is_number), (_is_text, _is_text)),
    (
        (_is_literal, _is_literal),
        (_is_chosen_by_callers, _is_chosen_by_callers),
        (_is_chosen_by_callers, _is_in_no_way_telling),
        (_is_chosen_by_callers, _holds_nothing_telling),
    ),
    ((_is_found_elsewhere, _holds_nothing_telling),),
)
"""What tells worlds apart no longer, of what names are bound to and of what objects hold: ever more."""


def _is_told(state: Object | None) -> bool:
    """Tell whether an object is known, or something was set on it that may say something about a context."""
    return state is not None and (state.kind is not Kind.OPAQUE or any(starmap(_tells, state.slots.items())))


def _telling(world: World, is_plain: IsPlain, state: Object) -> Object:
    """Return the state of an object with what is not plain in it alone; a context is whole."""
    if state.kind is Kind.CONTEXT:
        return state
    told = {key: one for key, one in state.slots.items() if key in _TELLING or not is_plain(world, bare(one.value))}
    return replace(state, slots=told)


def forget_details(states: Sequence[dict[Identity, Object]]) -> None:
    """Forget, in all of some states alike, what items disagree about that say nothing about a context."""
    found: dict[Identity, dict[int, Object]] = {}
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


def _tells(key: tuple[str, Hashable], slot: Slot) -> bool:
    """Tell whether an item or attribute may say something about a context."""
    return key in _TELLING or not isinstance(bare(slot.value), (Const, Absent, Unknown))


def agreed(worlds: list[World]) -> World:
    """Return the first world, reduced to what all agree about; names of which they disagree are bound to the unknown.

    Names that have the same value in each of them have so in the one that is left.
    """
    first, *others = worlds
    several: dict[Hashable, Unknown] = {}
    shared: dict[Symbol, Fact] = {}
    for name in dict.fromkeys(name for world in worlds for name in world.names):
        values = tuple(world.names.get(name) for world in worlds)
        if values.count(values[0]) == len(values):
            continue
        if isinstance(name, tuple) and name[0] == SETTLED:
            # What another scope's name holds is looked up again.
            first.names.pop(name, None)
        else:
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
    for identity, state in {one: state for world in reversed(worlds) for one, state in world.objects.items()}.items():
        # What only others have made, nothing leads to any more; what is not known, and was set there, is still read.
        if identity not in first.objects and state.kind is not Kind.OPAQUE:
            continue
        states = [world.objects.get(identity) for world in worlds]
        if states.count(state) < len(states):
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
