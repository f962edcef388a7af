"""What is known where a private method is called: those that call it have tested something before."""

from __future__ import annotations

from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.machine import FUEL_FOR_PREMISES, Machine, OutOfFuel
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.statements import Statements
from pylint_csp.analysis.program.program import owner_of, scope_of
from pylint_csp.analysis.scopes.finals import Facts, final, unique, unpack
from pylint_csp.analysis.scopes.making import Making
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.values import Identity, Reference, Symbol, Unknown
from pylint_csp.analysis.state.world import World, attribute

_MOST_PREMISES = 4


class Premises:
    """Runs what calls a method, up to the call."""

    def __init__(
        self,
        machine: Machine,
        classes: Classes,
        making: Making,
        forgetting: Forgetting,
        statements: Statements,
        roots: Roots,
    ) -> None:
        self._machine = machine
        self._classes = classes
        self._making = making
        self._forgetting = forgetting
        self._statements = statements
        self._roots = roots
        self._pending: set[nodes.NodeNG] = set()

    def of(self, method: nodes.NodeNG, cls: nodes.ClassDef | None) -> list[World]:
        """Return the worlds that a method begins in; if any code may call it, one in which nothing is known."""
        if not isinstance(method, nodes.FunctionDef) or cls is None:
            return [World()]
        fuel, self._machine.fuel = self._machine.fuel, FUEL_FOR_PREMISES
        try:
            return self._worlds(method, cls)
        except (OutOfFuel, RecursionError):
            return [World()]
        finally:
            self._machine.fuel = fuel

    def _worlds(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> list[World]:
        calls = self._making.calls_of(method) if method not in self._pending else []
        if not all(self._may_know(call, method) for call in calls):
            return [World()]
        self._pending.add(method)
        try:
            found = self._receivers(method, calls, cls)
        finally:
            self._pending.discard(method)
        return list(map(_holding, found)) if 0 < len(found) <= _MOST_PREMISES else [World()]

    def _may_know(self, call: nodes.Call, method: nodes.FunctionDef) -> bool:
        """Tell whether the method around a call tests or sets attributes, or is one that others know something of."""
        caller = cast("nodes.FunctionDef", scope_of(call))
        receiver = self._roots.receiver_in(caller)
        tested = self._roots.attributes_in(caller, self._machine.later.tests(caller, receiver))
        set_before = self._machine.relevance.slicer(caller, receiver).definitions.keys() & self._read(method, receiver)
        return bool(tested or set_before or self._making.calls_of(caller))

    def _read(self, method: nodes.FunctionDef, receiver: str) -> set[str]:
        """Return the attributes that a method mentions, as they are called under a name of its receiver."""
        mentioned = self._machine.relevance.keys.of(method, self._roots.receiver_in(method))
        return {f"{receiver}.{name}" for name in self._roots.attributes_in(method, mentioned)}

    def _receivers(self, method: nodes.FunctionDef, calls: list[nodes.Call], cls: nodes.ClassDef) -> list[Final]:
        """Return the receivers with which a method is called, each with what is told about its attributes."""
        receiver: Identity = ("self", cls)
        found: list[Final] = []
        for call in calls:
            caller = cast("nodes.FunctionDef", scope_of(call))
            if owner_of(caller) not in self._classes.mro(cls):
                return []
            for start in self._worlds(caller, cls):
                worlds = self._reaching(call, caller, method, cls, start)
                told = (final(one, Reference(receiver), _told_of_receiver(one, receiver)) for one in worlds)
                found = unique([*found, *told])
        return found

    def _reaching(
        self, call: nodes.Call, caller: nodes.FunctionDef, method: nodes.FunctionDef, cls: nodes.ClassDef, start: World
    ) -> list[World]:
        """Run a method up to a call in it; return the worlds that come there."""
        receiver = self._roots.receiver_in(caller)
        seeds = self._machine.later.tests(caller, receiver) | self._read(method, receiver)
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


def _told_of_receiver(world: World, receiver: Identity) -> Facts:
    """Return what tests have told about attributes of a receiver that are still as its methods find them."""
    state = world.objects.get(receiver)
    changed = state.slots if state is not None else {}

    def is_as_found(symbol: Symbol) -> bool:
        inner = symbol[1].symbol if isinstance(symbol[1], Unknown) else symbol[1]
        if symbol[0] == "attribute" and inner == receiver:
            return attribute(str(symbol[2])) not in changed
        return isinstance(inner, tuple) and len(inner) > 1 and is_as_found(inner)

    return frozenset((symbol, fact) for symbol, fact in world.facts.items() if len(symbol) > 1 and is_as_found(symbol))


def _holding(receiver: Final) -> World:
    """Return a world that holds a receiver and knows what is told about it."""
    world = World()
    unpack(world, receiver)
    world.facts.update(receiver.facts)
    return world
