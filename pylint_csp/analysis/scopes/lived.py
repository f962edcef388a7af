"""What an instance holds between the runs of its methods, in terms that mean the same in each of them."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterable
from dataclasses import dataclass, replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.finals.finals import configurable, final, state_of, world_of
from pylint_csp.analysis.state.facts import FILLED, HOLDS, HOLDS_EACH, IS_THERE, LENGTH, SPELLED, Fact
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import MADE, Kind, Object, attribute
from pylint_csp.analysis.state.symbols import READ_FROM_ELSEWHERE, Identity, Symbol, all_parts, parts_of_kinds
from pylint_csp.analysis.state.values import ABSENT, NONE, Const, Reference, Unknown, Value, bare, within
from pylint_csp.analysis.state.world import SETTLED, World, is_about
from pylint_csp.analysis.tree.walks import nodes_in

_LIVED = "lived"
"""The kind of symbols for what an instance holds that is not known: where that is follows."""
_OF_A_RUN = frozenset({"parameter", "call", "lap"})
"""The kinds of symbols that mean something else in each run of a method."""
_OF_CONTENTS = frozenset({FILLED, HOLDS, HOLDS_EACH, IS_THERE, LENGTH})
"""The kinds of symbols of what tests have asked of the contents of a container, which any method may change.

So do tests that are told by their texts, if these say ``in``.
"""


class UntoldError(Exception):
    """What an instance holds may be changed by others than the methods of its class."""


@dataclass(frozen=True)
class Terms:
    """In which terms the states of the instances of a class are told."""

    cls: nodes.ClassDef
    names: frozenset[str]
    """The attributes that are told."""
    may_be_set: Callable[[Symbol], bool]
    """Tells whether others may set what a symbol stands for; what tests have told of that is left out."""
    is_changed_elsewhere: Callable[[nodes.ClassDef], bool]
    """Tells whether a class has methods that change its instances: others that hold one may call them."""
    is_made_anew: Callable[[nodes.FunctionDef], bool]
    """Tells whether each call of a function makes what it returns."""

    def held_after(self, worlds: Iterable[World]) -> list[Final]:
        """Return the states in which the worlds at the end of a method's run leave its receiver.

        What is not known is told apart by where the instance holds it. What tests have told of that goes along.

        Raises:
            UntoldError: where others may change what the instance holds.
        """
        return list(dict.fromkeys(self._held_in(one) for one in worlds if ("self", self.cls) in one.objects))

    def _held_in(self, world: World) -> Final:
        identity = ("self", self.cls)
        state = world.objects[identity]
        after = world.fork()
        own = {key: slot for key, slot in state.slots.items() if key[0] == "attribute" and key[1] in self.names}
        after.objects[identity] = replace(state, slots=own)
        left = final(after, Reference(identity))
        others = [one for one in left.objects if one[0] != identity]
        if any(self._is_of_others(*one) for one in others) or _is_shared(world, left, self.is_made_anew):
            raise UntoldError
        renamed: dict[Hashable, Symbol] = {}
        for place, symbol in _unknown_in(left):
            if any(self._is_of_peer(one) for one in parts_of_kinds(symbol, ("attribute",))):
                raise UntoldError
            # What other scopes hold is the same for all methods, unless it may be set between their runs.
            is_same = parts_of_kinds(symbol, READ_FROM_ELSEWHERE) and not parts_of_kinds(symbol, _OF_A_RUN)
            if not is_same or any(map(self.may_be_set, parts_of_kinds(symbol, ("attribute", "item")))):
                renamed.setdefault(symbol, (_LIVED, place))

        def in_its_terms(part: Hashable) -> Hashable:
            if part in renamed:
                return renamed[part]
            if isinstance(part, Unknown):
                return Unknown(cast("Symbol", in_its_terms(part.symbol)))
            return tuple(map(in_its_terms, part)) if isinstance(part, tuple) else part

        told: dict[Symbol, Fact] = {}
        for symbol, fact in world.facts.items():
            read = cast("Symbol", in_its_terms(symbol))
            # What the instance held before under the same name is told of no more.
            if is_about(symbol, renamed) and self._is_lasting(read):
                told[read] = fact
        held = world_of(left)
        held.substitute({value: cast("Unknown", in_its_terms(value)) for value in held.unknown()})
        objects = tuple((identity, _without_marks(one)) for identity, one in held.objects.items())
        return Final(left.value, objects, tuple(held.names.items()), frozenset(told.items()))

    def _is_of_peer(self, symbol: Symbol) -> bool:
        """Tell whether an attribute may be one of those that are told, but of another instance."""
        return symbol[-1] in self.names and isinstance(symbol[1], tuple) and symbol[1][0] != "self"

    def _is_lasting(self, test: Symbol) -> bool:
        """Tell whether what a test has told holds as long as the instance holds what it was about."""
        if parts_of_kinds(test, _OF_CONTENTS | _OF_A_RUN):
            return False
        if any(" in " in str(one[1]) for one in parts_of_kinds(test, SPELLED)):
            return False
        return not any(map(self.may_be_set, parts_of_kinds(test, ("attribute", "item"))))

    def _is_of_others(self, identity: Identity, state: Object) -> bool:
        """Tell whether others may change an object: one that was handed in, or an instance with methods for that."""
        if state.kind is Kind.INSTANCE:
            return state.own_class is not None and self.is_changed_elsewhere(state.own_class)
        return identity[0] != MADE


def _without_marks(state: Object) -> Object:
    """Return the state of an object without what tells from which call each value has come."""
    return replace(state, slots={key: replace(slot, value=bare(slot.value)) for key, slot in state.slots.items()})


def _is_shared(world: World, left: Final, is_made_anew: Callable[[nodes.FunctionDef], bool]) -> bool:
    """Tell whether others hold an object that an instance holds: where it was made, or what keeps it, tells that."""
    held = {identity for identity, _ in left.objects if identity[0] == MADE}
    if any(_is_made_for_all(one, is_made_anew) for one in held):
        return True
    kept = [value for name, value in world.names.items() if isinstance(name, tuple) and _is_outer(name[0])]
    kept += [
        slot.value
        for identity, state in world.objects.items()
        if identity not in held and (identity[0] == "static" or (identity[0] == MADE and _is_outer(identity[2])))
        for slot in state.slots.values()
    ]
    return any(isinstance(one, Reference) and one.identity in held for value in kept for one in within(value))


def _is_outer(scope: Hashable) -> bool:
    """Tell whether a name, or an object, belongs to a module or class, or to what was read from there."""
    return scope == SETTLED or isinstance(scope, (nodes.Module, nodes.ClassDef))


def _is_made_for_all(identity: Identity, is_made_anew: Callable[[nodes.FunctionDef], bool]) -> bool:
    """Tell whether what makes an object may hand it out again: a function that keeps it, or sets globals."""
    calls = [cast("nodes.NodeNG", identity[1])]
    key = identity[2] if len(identity) > 2 else None
    while isinstance(key, tuple) and key:
        calls += [one for one in key[1:] if isinstance(one, nodes.NodeNG)]
        key = key[0]
    functions = {one.scope() for one in calls if one.parent is not None}
    return isinstance(key, (nodes.Module, nodes.ClassDef)) or any(
        isinstance(one, nodes.FunctionDef) and (not is_made_anew(one) or any(True for _ in nodes_in(one, nodes.Global)))
        for one in functions
    )


def _unknown_in(left: Final) -> list[tuple[Hashable, Symbol]]:
    """Return the unknown values that a state holds, each with its place: what others are made of first."""
    places = [
        ((identity, *key), inner.symbol)
        for identity, state in left.objects
        for key, slot in sorted(state.slots.items(), key=str)
        if isinstance(inner := bare(slot.value), Unknown)
    ]
    return sorted(places, key=lambda one: len(all_parts(one[1])))


def as_configured(found: Iterable[Final], states: Iterable[Final], names: Iterable[str]) -> list[Final]:
    """Return some states of an instance without what configuration may have changed.

    That is what its containers hold, and attributes that have one literal, and not ``None``, in all its ``states``.
    """
    results = [configurable(one, is_own=False) for one in found]
    for name in names:
        if len(held := _held_under(name, states)) == 1 and all(isinstance(one, Const) and one != NONE for one in held):
            results = [_without(one, name) for one in results]
    return list(dict.fromkeys(results))


def as_set(
    found: Iterable[Final], states: Iterable[Final], is_set_unseen: Callable[[nodes.ClassDef, str], bool]
) -> list[Final]:
    """Return some states of an instance in which flags of objects that it holds count as what a path has set itself.

    These are the attributes, and the items of mappings, in which the ``states`` have different literals, and which
    nobody else may have set.
    """
    held: dict[tuple[Identity, Hashable], set[Value]] = {}
    for identity, state in (one for left in states for one in left.objects if one[0][0] == MADE):
        for key, slot in state.slots.items():
            cls = state.own_class
            is_told = state.kind is Kind.MAPPING if cls is None else not is_set_unseen(cls, str(key[1]))
            if is_told:
                held.setdefault((identity, key), set()).add(ABSENT if slot.perhaps else bare(slot.value))
    flags = {one for one, values in held.items() if len(values) > 1 and all(isinstance(each, Const) for each in values)}
    return [
        replace(left, objects=tuple((one, _as_set(one, state, flags)) for one, state in left.objects)) for left in found
    ]


def _as_set(identity: Identity, state: Object, flags: Container[tuple[Identity, Hashable]]) -> Object:
    slots = {
        key: replace(slot, clock=1, perhaps=False) if (identity, key) in flags else slot
        for key, slot in state.slots.items()
    }
    return replace(state, slots=slots)


def _held_under(name: str, states: Iterable[Final]) -> set[Value | None]:
    """Return what an attribute holds in some states of an instance; None for nothing."""
    slots = [state.slots.get(attribute(name)) for one in states if (state := state_of(one)) is not None]
    return {bare(slot.value) if slot is not None else None for slot in slots}


def holding_objects(states: Iterable[Final], names: Iterable[str]) -> frozenset[str]:
    """Return those of some attributes that hold an object in some state of an instance.

    What is not known counts as one where tests have asked for its attributes or items.
    """
    states = [*states]
    asked = {part[1] for one in states for told, _ in one.facts for part in parts_of_kinds(told, ("attribute", "item"))}
    return frozenset(
        name
        for name in names
        for held in [{part for one in _held_under(name, states) if one is not None for part in within(one)}]
        if any(isinstance(one, Reference) or getattr(one, "symbol", ()) in asked for one in held)
    )


def _without(left: Final, name: str) -> Final:
    """Return a state of an instance without an attribute."""
    identity = cast("Reference", left.value).identity
    objects = dict(left.objects)
    slots = {key: slot for key, slot in objects[identity].slots.items() if key != attribute(name)}
    return replace(left, objects=tuple({**objects, identity: replace(objects[identity], slots=slots)}.items()))
