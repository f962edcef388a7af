"""The receiver as functions inside a method find it: as the method has left it where it comes by their definition."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.statements import REACHED, Statements
from pylint_csp.analysis.program.program import functions_around, method_around, owner_of, scope_of
from pylint_csp.analysis.scopes.final_states import FinalStates
from pylint_csp.analysis.scopes.finals import final, unique, world_of
from pylint_csp.analysis.scopes.held import Held
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Slot
from pylint_csp.analysis.state.symbols import Reader
from pylint_csp.analysis.state.told import WHEN_SET
from pylint_csp.analysis.state.values import ABSENT, Reference, bare
from pylint_csp.analysis.state.world import World, is_about

_MOST_STATES = 8
"""If the receiver may be found in more states than this, the function is run as if the method had told nothing."""

_NOWHERE = Final(ABSENT)
"""Stands for the receiver where no path comes by the definition."""


@dataclass(eq=False)
class Receivers:
    """Tells what a method has set and tested on its receiver where it defines a function."""

    _machine: Machine
    _forgetting: Forgetting
    _statements: Statements
    _roots: Roots
    _held: Held
    _keeping: Keeping
    _final_states: FinalStates

    def found_by(self, function: nodes.LocalsDictNodeNG, cls: nodes.ClassDef | None) -> list[World]:
        """Return the worlds in which a function inside a method begins, with the method's receiver as it finds it."""
        method = method_around(function)
        if method is None or cls is None or method is function:
            return [World()]
        names = self._told_of(*functions_around(scope_of(function)))
        if not names:
            return [World()]
        finals = self._keeping.of(("receiver", function, cls), lambda: self._states(function, method, cls, names))
        if not finals or len(finals) > _MOST_STATES:
            return [World()]
        starts = []
        for one in finals if finals != [_NOWHERE] else ():
            start = world_of(one)
            for symbol, fact in one.facts:
                start.learn(symbol, fact)
            starts.append(start)
        return starts

    def _told_of(self, *functions: nodes.NodeNG) -> frozenset[str]:
        """Return the attributes of their receiver that some functions test or set."""
        told = (
            names(one) for one in functions for names in (self._roots.attributes_changed, self._roots.attributes_tested)
        )
        return frozenset().union(*told)

    def _states(
        self,
        function: nodes.LocalsDictNodeNG,
        method: nodes.FunctionDef,
        cls: nodes.ClassDef,
        names: frozenset[str],
    ) -> Iterator[list[Final]]:
        """Yield the states of the receiver at the end of what stands around a function, where that defines it."""
        around = scope_of(function)
        receiver = self._roots.receiver_in(method)
        with self._statements.awaiting({function.statement()}), self._forgetting.remembering_tests(around):
            worlds = self._roots.run_root(around, {f"{{receiver}}.{name}" for name in names}, cls=cls)
        reader = Reader(function, cls if cls is not owner_of(method) else None)
        finals = []
        for world in worlds:
            value = world.names.get((method, receiver))
            if REACHED in world.names and value is not None:
                left = final(world, value, self._final_states.told(world, around, reader))
                finals.append(self._as_found(left, function, cls))
        yield unique(finals) or [_NOWHERE]

    def _as_found(self, left: Final, function: nodes.LocalsDictNodeNG, cls: nodes.ClassDef) -> Final:
        """Return the receiver as it may be when a function is called: other methods may have run before that."""
        value = bare(left.value)
        state = dict(left.objects).get(value.identity) if isinstance(value, Reference) else None
        if state is None or not isinstance(value, Reference):
            return left
        around = {*functions_around(scope_of(function))}
        others = (one for outer in around for one in self._machine.program.functions_in(outer) if one not in around)
        changed = frozenset().union(*map(self._roots.attributes_changed, others))
        slots: dict[tuple[str, Hashable], Slot] = {}
        for (kind, name), slot in state.slots.items():
            if kind != "attribute":
                slots[kind, name] = slot
            elif name not in changed:
                slots[kind, name] = self._held.as_found_later(left, cls, str(name), slot, {*around, *state.run})
        gone = [("attribute", value.identity, name) for name in (*changed, *(name for _, name in state.slots))]
        facts = frozenset(told for told in left.facts if told[0][0] != WHEN_SET and not is_about(told[0], gone))
        objects = {**dict(left.objects), value.identity: replace(state, slots=slots)}
        return replace(left, objects=tuple(objects.items()), facts=facts)
