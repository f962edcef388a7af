"""Finals: the values that names and attributes are left with, taken out of the worlds that scopes end in."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace
from functools import reduce
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.state.facts import DECIDED, TRUTH, Fact
from pylint_csp.analysis.state.fillings import is_tuple, opened
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.iterators import from_elsewhere
from pylint_csp.analysis.state.merging import forget_details
from pylint_csp.analysis.state.objects import MADE, Kind, Object, UnknownKey, item, parameters_in
from pylint_csp.analysis.state.symbols import CAUGHT, EXHAUSTED, HELD, READ_FROM_ELSEWHERE, Identity, Symbol
from pylint_csp.analysis.state.told import SET_BY, spares, tested_in
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Const,
    FunctionValue,
    Passed,
    Reference,
    Unknown,
    Value,
    bare,
    kind_of,
    marked_like,
    parts,
)
from pylint_csp.analysis.state.world import OLDER, World, is_about, is_of_call
from pylint_csp.tables.names import CONTEXT

Facts = frozenset[tuple[Symbol, Fact]]
"""What tests have told on a path."""

_KNOWN_BY_TESTS = READ_FROM_ELSEWHERE | {CAUGHT, DECIDED}
"""The kinds of unknown values about which nobody but their own scope finds out what its tests have told."""

_MOST_WAYS = 4
"""If a value is left with more different sets of facts than this, only what these agree about is kept."""


class Kept(NamedTuple):
    """A path that leaves what it has found in a name or attribute."""

    symbol: Symbol
    """What that is called until it is known."""
    found: Fact
    """What its tests have told about it."""
    facts: Facts
    """What is told beside it."""


def final(world: World, value: Value, told: Iterable[tuple[Symbol, Fact]] = ()) -> Final:
    """Take a value out of the world that it was found in, with what it reaches, and what tests have told about that."""
    objects: dict[Identity, Object] = {}
    names: dict[Hashable, Value] = {}
    facts: dict[Symbol, Fact] = {}
    for symbol, fact in told:
        facts[symbol] = fact.and_also(facts[symbol]) if symbol in facts else fact
    held: set[Value] = set()
    pending = [value]
    while pending:
        inner = bare(pending.pop())
        if isinstance(inner, Unknown) and (inner.symbol[0] in _KNOWN_BY_TESTS or inner in held):
            asked = cast("Symbol", inner.symbol[1]) if inner.symbol[0] == TRUTH else inner.symbol
            if asked in world.facts:
                facts.setdefault(asked, world.facts[asked])
        if isinstance(inner, FunctionValue):
            captured = {name: one for name, one in _captured(world, inner).items() if name not in names}
            names.update(captured)
            pending.extend(captured.values())
        pending.extend(parts(inner))
        identity = inner.identity if isinstance(inner, Reference) else getattr(inner, "symbol", None)
        if identity is None or identity in objects or identity not in world.objects:
            continue
        state = objects[identity] = _long_ago(identity, world.objects[identity], world.facts)
        pending.extend(slot.value for slot in state.slots.values())
        # Who reads the object finds in it what tests were about.
        held.update(bare(slot.value) for slot in state.slots.values() if state.kind is Kind.INSTANCE)
        pending.append(state.rest)
    found = {one.symbol for one in held if isinstance(one, Unknown) and one.symbol[0] != HELD}
    for symbol, fact in world.facts.items():
        if spares(symbol, fact, objects.values()) or (found and is_about(symbol, found)):
            facts.setdefault(symbol, fact)
    of_itself = world.facts.get(getattr(bare(value), "symbol", ()))
    if of_itself is not None and of_itself.is_none and not isinstance(value, Passed):
        value = NONE
    return Final(bare(value), tuple(objects.items()), tuple(names.items()), frozenset(facts.items()))


def _long_ago(identity: Identity, state: Object, facts: Mapping[Symbol, Fact]) -> Object:
    """Return the state as one that was there before whatever a world does next: what a test has found is not set.

    What was put under a parameter is there for the keys alone that fit the ``facts``.
    """
    if state.is_iterator:
        state = from_elsewhere(identity, state)
    if not state.unknown_keys and not any(slot.clock or slot.written is not None for slot in state.slots.values()):
        return state
    slots = {
        key: replace(slot, value=slot.value if slot.written is None else slot.written, clock=0, written=None)
        for key, slot in state.slots.items()
    }
    for key, slot in slots.items():
        if isinstance(key[1], UnknownKey) and slot.told_of_key is None:
            asked = parameters_in(key[1].key)
            told = frozenset(one for one in facts.items() if tested_in(one[0]) in asked)
            slots[key] = replace(slot, told_of_key=told)
    return replace(state, slots=slots)


def configurable(left: Final, is_own: bool) -> Final:
    """Return a final with its containers opened: configuration may have changed them, be it in attributes.

    If it ``is_own``, held by a name of the module that is run, only those in attributes of instances are opened. Of
    tuples, only those that hold nothing but constants, and stand in no other container, are.
    """
    objects = dict(left.objects)
    pending = [(bare(left.value), not is_own, False)]
    seen: set[Identity] = set()
    while pending:
        value, is_open, is_inside = pending.pop()
        if not isinstance(value, Reference) or value.identity in seen or value.identity not in objects:
            continue
        seen.add(value.identity)
        state = objects[value.identity]
        items = [bare(slot.value) for slot in state.slots.values()]
        is_fixed = is_tuple(value, state) and (is_inside or not all(isinstance(one, Const) for one in items))
        if is_open and state.kind in (Kind.MAPPING, Kind.SEQUENCE) and not is_fixed:
            objects[value.identity] = opened(value.identity, state)
        is_instance = state.kind is Kind.INSTANCE
        pending.extend((one, is_open or is_instance, not is_instance) for one in items)
    return replace(left, objects=tuple(objects.items())) if objects != dict(left.objects) else left


def world_of(left: Final) -> World:
    """Return a new world that holds what a final reaches."""
    world = World()
    unpack(world, left)
    return world


def told_world_of(left: Final) -> World:
    """Return a new world that holds what a final reaches, and what is told beside it."""
    world = world_of(left)
    for symbol, fact in left.facts:
        world.learn(symbol, fact)
    return world


def state_of(left: Final) -> Object | None:
    """Return the state of the object that a final is; None if it is none."""
    return dict(left.objects).get(getattr(bare(left.value), "identity", ()))


def is_context(left: Final) -> bool:
    """Tell whether a final is a context: never false, so a test that found it false has met a placeholder."""
    state = state_of(left)
    return state is not None and state.kind is Kind.CONTEXT


def is_never_false(left: Final) -> bool:
    """Tell whether a final is never false: a context, or a mapping with a context, which nobody is taken to empty."""
    state = state_of(left)
    slot = state.slots.get(item(CONTEXT)) if state is not None and state.kind is Kind.MAPPING else None
    is_held = slot is not None and not slot.perhaps and is_context(replace(left, value=slot.value))
    return is_held or is_context(left)


def unpack(world: World, final: Final) -> None:
    """Put what a final reaches into a world, where that has nothing of it yet."""
    for identity, state in final.objects:
        world.objects.setdefault(identity, state)
    for name, captured in final.names:
        world.names.setdefault(name, captured)


def _captured(world: World, function: FunctionValue) -> dict[Hashable, Value]:
    """Return the variables, each with its value, of the calls that a function closes over."""
    frames = []
    frame = function.frame
    while frame is not None and not frame.static:
        frames.append(frame.key)
        frame = frame.parent
    if not frames:
        return {}
    return {name: value for name, value in world.names.items() if isinstance(name, tuple) and name[0] in frames}


def unique(finals: Iterable[Final]) -> list[Final]:
    """Return the finals that differ in their value, in who has set it, or in what tests have told on the way to it."""
    found: dict[Final, list[Facts]] = {}
    for final in finals:
        plain = without_tests(final)
        _add_way(found.setdefault(plain, []), final.facts)
    return [
        replace(plain, facts=facts)
        for plain, ways in found.items()
        for facts in (ways if len(ways) <= _MOST_WAYS else [reduce(agreed, ways)])
    ]


def _add_way(ways: list[Facts], facts: Facts) -> None:
    """Add the facts of one more path to ``ways``.

    Two ways become one, with what both tell, if one tells all that the other does, or only one test's answer differs.
    """
    for other in ways:
        joined = agreed(other, facts)
        if joined in (other, facts) or _are_contrary(other, facts):
            ways.remove(other)
            _add_way(ways, joined)
            return
    ways.append(facts)


def _are_contrary(facts: Facts, others: Facts) -> bool:
    """Tell whether two paths differ by one test alone, of which they have one answer each."""
    mine, theirs = dict(facts - others), dict(others - facts)
    return (
        mine.keys() == theirs.keys()
        and len(mine) == 1
        and all(fact.completes(theirs[one]) for one, fact in mine.items())
    )


def without_tests(left: Final) -> Final:
    """Return a final without its facts, but for those that tell who has set it."""
    return replace(left, facts=frozenset(told for told in left.facts if told[0][0] == SET_BY))


def without_told(left: Final, kind: str) -> Final:
    """Return a final without its facts of one kind."""
    return replace(left, facts=frozenset(told for told in left.facts if told[0][0] != kind))


def whoever_set_them(finals: Iterable[Final]) -> list[Final]:
    """Return the finals that differ otherwise than by who has set them, without these facts."""
    return unique(without_told(one, SET_BY) for one in finals)


def agreed(facts: Facts, others: Facts) -> Facts:
    """Return what is told on both of two paths."""
    if facts == others:
        return facts
    told = dict(others)
    common = ((symbol, fact.common(told[symbol])) for symbol, fact in facts if symbol in told)
    return frozenset((symbol, fact) for symbol, fact in common if fact != Fact())


def together_told(before: Facts, then: Facts) -> Facts | None:
    """Return what is told on a path that goes on from another one; None if the two contradict each other."""
    told = dict(before)
    for symbol, fact in then:
        if symbol in told and fact.conflicts(told[symbol]):
            return None
        told[symbol] = told[symbol].joined(fact) if symbol in told else fact
    return frozenset(told.items())


def told_apart(finals: list[Final]) -> list[Final]:
    """Return the finals that differ; of contexts in one state, and of connections, one stands for all."""
    found: dict[Hashable, Final] = {}
    for one in unique(finals):
        found.setdefault((_alike(one), one.facts), one)
    return list(found.values())


def without_idle_tests(finals: list[Final]) -> list[Final]:
    """Return the finals that differ, without what tests have told that tells none from another."""
    return told_apart(telling_apart(finals))


def telling_apart(finals: list[Final]) -> list[Final]:
    """Return each final without what tests have told that tells none from another: each state has the same answers."""
    answers: dict[Symbol, dict[Hashable, set[Fact | None]]] = {}
    facts = [dict(one.facts) for one in finals]
    for symbol in dict.fromkeys(symbol for told in facts for symbol in told):
        for one, told in zip(finals, facts, strict=True):
            answers.setdefault(symbol, {}).setdefault(_alike(one), set()).add(told.get(symbol))
    idle = {
        symbol for symbol, told in answers.items() if all(one == next(iter(told.values())) for one in told.values())
    }
    return [replace(one, facts=frozenset(told for told in one.facts if told[0] not in idle)) for one in finals]


def whatever_tests_told(finals: list[Final]) -> list[Final]:
    """Return the finals that differ in their value, each with what tests have told on all paths that leave it."""
    found: dict[Hashable, list[Final]] = {}
    for one in finals:
        found.setdefault(_alike(one), []).append(one)
    return [replace(several[0], facts=reduce(agreed, (one.facts for one in several))) for several in found.values()]


def _alike(left: Final) -> Hashable:
    """Return what tells a final from others, whatever tests told: of a context its state, of a connection nothing."""
    # What is not known of a context is told by what has made it.
    states = [replace(state, rest=ABSENT) for _, state in left.objects]
    is_context = isinstance(left.value, Reference) and [state.kind for state in states] == [Kind.CONTEXT]
    is_alike = not left.names and (is_context or kind_of(left.value) == "connection")
    return (*states, kind_of(left.value)) if is_alike else replace(left, facts=frozenset())


def without_those_between(finals: list[Final]) -> list[Final]:
    """Leave out the mappings that are filled further than some other final, and less far than another."""
    return [
        one
        for one in finals
        if not any(_is_filled_further(one, other) for other in finals)
        or not any(_is_filled_further(other, one) for other in finals)
    ]


def _is_filled_further(left: Final, other: Final) -> bool:
    """Tell whether ``other`` is the same mapping as ``left``, and holds all that this does, and more."""
    if left is other or left.value != other.value or left.facts != other.facts:
        return False
    state, further = state_of(left), state_of(other)
    if state is None or further is None or state.kind is not Kind.MAPPING or not state.slots:
        return False
    others = {one for one in left.objects if one[1] is not state}
    return {*state.slots.items()} < {*further.slots.items()} and others <= {*other.objects}


def without_details(finals: list[Final]) -> list[Final]:
    """Return fewer values: those that differ in what may say something about a context."""
    states = [dict(final.objects) for final in finals]
    forget_details(states)
    return unique(replace(final, objects=tuple(state.items())) for final, state in zip(finals, states, strict=True))


def and_unknown(finals: list[Final], key: Hashable) -> list[Final]:
    """Return some finals and an unknown one, since fuel ran out before all were found; nothing if there are none."""
    return [*finals, Final(Unknown((EXHAUSTED, key)))] if finals else []


def made_earlier(left: Final, root: nodes.FunctionDef, world: World) -> Final:
    """Return a final whose objects are told from those that the call which is run has made: an earlier one has.

    ``root`` is the function that is run.
    """
    others = {
        identity: (*identity[:3], OLDER)
        for identity, _ in left.objects
        if identity[0] == MADE and identity in world.objects and is_of_call(identity[2], root)
    }
    return with_objects_named(left, others) if others else left


def with_objects_named(left: Final, others: Mapping[Identity, Identity]) -> Final:
    """Return a final with other identities for some of the objects that it reaches."""

    def named_anew(value: Value) -> Value:
        inner = bare(value)
        known = others.get(inner.identity) if isinstance(inner, Reference) else None
        return marked_like(value, Reference(known)) if known is not None else value

    objects = tuple(
        (
            others.get(identity, identity),
            replace(
                state, slots={key: replace(slot, value=named_anew(slot.value)) for key, slot in state.slots.items()}
            ),
        )
        for identity, state in left.objects
    )
    return replace(left, value=named_anew(left.value), objects=objects)
