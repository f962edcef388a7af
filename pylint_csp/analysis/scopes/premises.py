"""What is known where a private method is called."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.fuel import FUEL_FOR_PREMISES, OutOfFuel
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.statements import Statements
from pylint_csp.analysis.program.program import owner_of, scope_of
from pylint_csp.analysis.scopes.finals import Facts, final, unique, world_of
from pylint_csp.analysis.scopes.making import Making
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.scopes.together import Together
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import attribute
from pylint_csp.analysis.state.values import Identity, Reference, Symbol, Unknown, bare
from pylint_csp.analysis.state.world import SETTLED, World
from pylint_csp.analysis.tree.bindings import defined_names

_MOST_PREMISES = 8
_MOST_RUNS = 100


@dataclass(eq=False)
class Premises:
    """Runs what calls a method, up to the call."""

    _machine: Machine
    _classes: Classes
    _making: Making
    _together: Together
    _forgetting: Forgetting
    _statements: Statements
    _roots: Roots
    _known: dict[tuple[nodes.FunctionDef, nodes.ClassDef], list[Final]] = field(default_factory=dict, init=False)
    _pending: set[nodes.FunctionDef] = field(default_factory=set, init=False)
    _is_cut: bool = field(default=False, init=False)
    """Whether something was left out since it was asked for while it was worked out."""

    def of(self, method: nodes.NodeNG, cls: nodes.ClassDef | None) -> list[World]:
        """Return the worlds that a method begins in; if any code may call it, one in which nothing is known."""
        if not isinstance(method, nodes.FunctionDef) or cls is None or self._would_take_long(method):
            return [World()]
        fuel, self._machine.fuel = self._machine.fuel, FUEL_FOR_PREMISES
        try:
            return self._worlds(method, cls)
        except (OutOfFuel, RecursionError):
            self._known[method, cls] = []
            return [World()]
        finally:
            self._machine.fuel = fuel

    def _would_take_long(self, method: nodes.FunctionDef) -> bool:
        """Tell whether a class has many private methods, each of which is run for many subclasses."""
        owner = owner_of(method)
        if owner is None:
            return False
        private = [name for name in defined_names(owner) if name.startswith("_") and not name.endswith("__")]
        return len(private) * (1 + len(self._classes.subclasses(owner))) > _MOST_RUNS

    def tested_before(self, method: nodes.FunctionDef) -> set[str]:
        """Return the attributes of its receiver that are tested where a method is called, or what calls it is."""
        tested: set[str] = set()
        pending, seen = [method], {method}
        while pending:
            callers = {_caller(call) for call in self._making.calls_of(pending.pop())} - seen
            for caller in callers:
                tested |= self._roots.attributes_tested(caller)
            pending.extend(callers)
            seen |= callers
        return tested

    def _worlds(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> list[World]:
        found = self._known.get((method, cls))
        if found is None:
            if method in self._pending:
                self._is_cut = True
                return [World()]
            premature, is_cut, self._is_cut = self._machine.premature, self._is_cut, False
            self._pending.add(method)
            try:
                found = self._receivers(method, cls)
            finally:
                self._pending.discard(method)
            if not self._is_cut and premature == self._machine.premature:
                self._known[method, cls] = found
            self._is_cut |= is_cut
        return list(map(_holding, found)) if 0 < len(found) <= _MOST_PREMISES else [World()]

    def _receivers(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> list[Final]:
        """Return the receivers with which a method is called, each with what is told about its attributes."""
        # What it finds where it calls itself, it has found before.
        calls = [call for call in self._making.calls_of(method) if _caller(call) is not method]
        order = self._classes.mro(cls)
        read = self._read(method, cls)
        if not all(owner_of(_caller(call)) in order and self._may_know(call, read) for call in calls):
            return []
        found: list[Final] = []
        for call in calls:
            for start in self._worlds(_caller(call), cls):
                worlds = self._reaching(call, read, cls, start)
                found = unique([*found, *(_receiver_in(one, ("self", cls), _caller(call), read) for one in worlds)])
        return found

    def _may_know(self, call: nodes.Call, read: set[str]) -> bool:
        """Tell whether the method around a call tests or sets something, or is one that others know something of."""
        caller = _caller(call)
        receiver = self._roots.receiver_in(caller)
        slicer = self._machine.relevance.slicer(caller, receiver)
        is_tested = bool(slicer.exits or self._machine.later.tests(caller, receiver))
        is_set = not read.isdisjoint(self._roots.attributes_in(caller, slicer.definitions))
        return is_tested or is_set or bool(self._making.calls_of(caller))

    def _read(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> set[str]:
        """Return the attributes of its receiver that a method mentions, or one of those that it calls there."""
        return set().union(*map(self._roots.attributes_mentioned, self._together.methods_called(method, cls)))

    def _reaching(self, call: nodes.Call, read: set[str], cls: nodes.ClassDef, start: World) -> list[World]:
        """Run the method around a call up to there; return the worlds that come there."""
        caller = _caller(call)
        receiver = self._roots.receiver_in(caller)
        asked = {f"{receiver}.{name}" for name in read | self._together.tested_in(caller, cls)}
        ends = (unit.uses for unit in self._machine.relevance.slicer(caller, receiver).exits)
        seeds = self._machine.later.tests(caller, receiver).union(asked, *ends)
        outer, self._machine.arrivals = self._machine.arrivals, {call: []}
        try:
            with (
                self._machine.not_recording(),
                self._forgetting.remembering_tests(caller),
                self._statements.awaiting(call.statement()) as reached,
            ):
                self._roots.run_root(caller, seeds, start, cls)
            # Not each statement evaluates what nobody asks for.
            return self._machine.arrivals[call] or reached
        finally:
            self._machine.arrivals = outer


def _caller(call: nodes.Call) -> nodes.FunctionDef:
    return cast("nodes.FunctionDef", scope_of(call))


def _receiver_in(world: World, receiver: Identity, caller: nodes.FunctionDef, read: set[str]) -> Final:
    """Take a receiver out of a world, with what its attributes hold that a method has set or changed.

    Of what is not read, what it holds says nothing.
    """
    told = _told_of_receiver(world, receiver)
    state = world.objects.get(receiver)
    if state is not None:
        slots = state.slots.items()
        kept = {key: slot for key, slot in slots if key[1] in read or not isinstance(bare(slot.value), Reference)}
        world.objects[receiver] = replace(state, slots=kept)
    left = final(world, Reference(receiver), told)
    objects = dict(left.objects)
    names = dict(left.names)
    for name in ((SETTLED, ("attribute", receiver, one)) for one in sorted(read)):
        value = world.names.get(name)
        held = final(world, value).objects if value is not None else ()
        places = (slot.node for _, state in held for slot in state.slots.values())
        if value is not None and any(place is not None and place.scope() is caller for place in places):
            objects.update(held)
            names[name] = value
    return replace(left, objects=tuple(objects.items()), names=tuple(names.items()))


def _told_of_receiver(world: World, receiver: Identity) -> Facts:
    """Return what tests have told about a receiver's attributes, as they are, and about what they hold."""
    state = world.objects.get(receiver)
    slots = state.slots if state is not None else {}
    held = {inner.symbol for slot in slots.values() if isinstance(inner := bare(slot.value), Unknown)}

    def is_as_found(symbol: Symbol) -> bool:
        if symbol in held:
            return True
        inner = symbol[1].symbol if isinstance(symbol[1], Unknown) else symbol[1]
        if symbol[0] == "attribute" and inner == receiver:
            return attribute(str(symbol[2])) not in slots
        return isinstance(inner, tuple) and len(inner) > 1 and is_as_found(inner)

    return frozenset((symbol, fact) for symbol, fact in world.facts.items() if len(symbol) > 1 and is_as_found(symbol))


def _holding(receiver: Final) -> World:
    """Return a world that holds a receiver and knows what is told about it."""
    world = world_of(receiver)
    world.facts.update(receiver.facts)
    return world
