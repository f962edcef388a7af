"""The receiver as functions inside a method find it: as the method has left it where it comes by their definition."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.fuel import OutOfFuel
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.statements import REACHED, Statements
from pylint_csp.analysis.program.program import functions_around, method_around, owner_of, scope_of
from pylint_csp.analysis.scopes.final_states import FinalStates
from pylint_csp.analysis.scopes.finals import final, unique, world_of
from pylint_csp.analysis.scopes.held import Held
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.kept_functions import Keeper, kept_by
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Slot, may_be_place
from pylint_csp.analysis.state.symbols import Reader
from pylint_csp.analysis.state.told import WHEN_SET
from pylint_csp.analysis.state.values import ABSENT, Reference, bare
from pylint_csp.analysis.state.world import World, is_about
from pylint_csp.analysis.tree.memo import memoized

_MOST_STATES = 8
"""If the receiver may be found in more states than this, the function is run as if the method had told nothing."""

_MOST_BLOCKS = 8
"""If functions are defined in more blocks of a scope than this, so are they."""

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
    _ends: dict[nodes.NodeNG, dict[tuple[nodes.NodeNG, nodes.ClassDef], list[World] | None]] = field(
        default_factory=dict, init=False
    )
    """The worlds in which a scope ends, by the block that holds the awaited definitions, of the last scope alone.

    None where that costs more than it may.
    """

    def found_by(self, function: nodes.LocalsDictNodeNG, cls: nodes.ClassDef | None) -> list[World]:
        """Return the worlds in which a function inside a method begins, with the method's receiver as it finds it.

        There is none if the method never defines the function. Where it has told nothing, the world is empty.
        """
        method = method_around(function)
        if method is None or cls is None or method is function:
            return [World()]
        names = self._told_by(functions_around(scope_of(function)))
        if not names or self._blocks_in(scope_of(function)) > _MOST_BLOCKS:
            return [World()]
        finals = self._keeping.of(("receiver", function, cls), lambda: self._states(function, method, cls, names))
        if finals == [_NOWHERE]:
            return []
        is_told = 0 < len(finals) <= _MOST_STATES
        return [_told_world_of(one) for one in finals] if is_told else [World()]

    @memoized
    def _blocks_in(self, around: nodes.LocalsDictNodeNG) -> int:
        """Return in how many blocks of a scope functions are defined: each takes a run."""
        return len({_statement_in(around, one).parent for one in self._machine.program.functions_in(around)})

    def _told_by(self, functions: Iterable[nodes.NodeNG]) -> frozenset[str]:
        """Return the attributes of their receiver that some functions test or set."""
        told_of = (self._roots.attributes_changed, self._roots.attributes_tested)
        return frozenset().union(*(names(one) for one in functions for names in told_of))

    def _states(
        self,
        function: nodes.LocalsDictNodeNG,
        method: nodes.FunctionDef,
        cls: nodes.ClassDef,
        names: frozenset[str],
    ) -> Iterator[list[Final]]:
        """Yield the states of the receiver at the end of what stands around a function, where that defines it."""
        around = scope_of(function)
        reader = Reader(function, cls if cls is not owner_of(method) else None)
        finals = []
        for world in self._defining(function, around, cls, names):
            value = world.names.get((method, self._roots.receiver_in(method)))
            if value is not None:
                left = final(world, value, self._final_states.told(world, around, reader))
                finals.append(self._as_found(left, function, cls))
        yield unique(finals) or [_NOWHERE]

    def _defining(
        self,
        function: nodes.LocalsDictNodeNG,
        around: nodes.LocalsDictNodeNG,
        cls: nodes.ClassDef,
        names: frozenset[str],
    ) -> list[World]:
        """Return the worlds in which the paths end that define a function.

        Functions that are defined in one block share a run. In a lambda, no statement tells which path defines another.
        """
        statement = _statement_in(around, function)
        block = cast("nodes.NodeNG", statement.parent)
        if around not in self._ends:
            self._ends.clear()
        runs = self._ends.setdefault(around, {})
        worlds = runs.get((block, cls))
        if worlds is None:
            if None in runs.values():
                # For another class or block it cost more than it may, and it would again.
                raise OutOfFuel
            runs[block, cls] = None
            inside = (_statement_in(around, one) for one in self._machine.program.functions_in(around))
            awaited = {statement, *(one for one in inside if one.parent is block)}
            seeds = {f"{{receiver}}.{name}" for name in names}
            premature = self._machine.premature
            with self._statements.awaiting(awaited, apart=True), self._forgetting.remembering_tests(around):
                worlds = self._roots.run_root(around, seeds, cls=cls, abandoned=True)
            if self._machine.premature == premature:
                runs[block, cls] = worlds
            else:
                del runs[block, cls]
        return [one for one in worlds if isinstance(around, nodes.Lambda) or (REACHED, statement) in one.names]

    def _as_found(self, left: Final, function: nodes.LocalsDictNodeNG, cls: nodes.ClassDef) -> Final:
        """Return the receiver as it may be when a function is called that the scopes around it have left so.

        What is set or tested behind the definition is not told: that may come after the call. Neither is what other
        functions inside the method change, or what a placeholder gives way to.
        """
        value = bare(left.value)
        state = dict(left.objects).get(value.identity) if isinstance(value, Reference) else None
        if state is None or not isinstance(value, Reference):
            return left
        keeper = kept_by(function, scope_of(function))
        untold = self._set_elsewhere(function) | self._set_behind(function)
        slots: dict[tuple[str, Hashable], Slot] = {}
        for (kind, name), slot in state.slots.items():
            if kind != "attribute":
                slots[kind, name] = slot
            elif keeper is not Keeper.OBJECT and name not in untold and not may_be_place(slot):
                is_at_once = keeper is Keeper.NOBODY
                slots[kind, name] = slot if is_at_once else self._held.as_found_later(left, cls, str(name), slot)
        forgotten = [("attribute", value.identity, name) for name in (*untold, *(name for _, name in state.slots))]
        told = [one for one in left.facts if one[0][0] != WHEN_SET and not is_about(one[0], forgotten)]
        if keeper is not Keeper.NOBODY:
            # Other methods may have set a flag since, but what was there is taken to be there still.
            later = [("attribute", value.identity, name) for name in self._held.touching(cls)]
            told = [one for one in told if one[1].is_none is False or not is_about(one[0], later)]
        if keeper is Keeper.OBJECT and not _is_initializing(function):
            # The arguments of one call don't tell what another one sets.
            told = [one for one in told if is_about(one[0], (value.identity,))]
        objects = {**dict(left.objects), value.identity: replace(state, slots=slots)}
        return replace(left, objects=tuple(objects.items()), facts=frozenset(told))

    def _set_elsewhere(self, function: nodes.LocalsDictNodeNG) -> frozenset[str]:
        """Return the attributes of the receiver that functions inside the method change, but for those around one."""
        around = {*functions_around(scope_of(function))}
        inside = (one for outer in around for one in self._machine.program.functions_in(outer) if one not in around)
        return frozenset().union(*map(self._roots.attributes_changed, inside))

    def _set_behind(self, function: nodes.LocalsDictNodeNG) -> frozenset[str]:
        """Return the attributes of the receiver that are set or tested after a function is defined, be it by a loop."""
        found: set[str] = set()
        inner = function
        for around in functions_around(scope_of(function)):
            if not isinstance(around, nodes.Lambda):
                statement, receiver = _statement_in(around, inner), self._roots.receiver_in(around)
                later = self._machine.later
                names = later.bound_after(statement, receiver) | later.tested_after(statement, receiver)
                found.update(self._roots.attributes_in(around, names))
            inner = around
        return frozenset(found)


def _is_initializing(function: nodes.LocalsDictNodeNG) -> bool:
    """Tell whether a function stands in an initialiser."""
    return any(getattr(one, "name", "") in INITIALIZERS for one in functions_around(scope_of(function)))


def _statement_in(around: nodes.LocalsDictNodeNG, function: nodes.NodeNG) -> nodes.NodeNG:
    """Return the statement of a function, or of a lambda the expression, in which another function is defined."""
    if isinstance(around, nodes.Lambda):
        return around.body
    node = function.statement()
    while node.parent is not None and node.parent.scope() is not around:
        node = node.parent.statement()
    return node


def _told_world_of(left: Final) -> World:
    """Return a new world that holds what a final reaches, and what is told beside it."""
    world = world_of(left)
    for symbol, fact in left.facts:
        world.learn(symbol, fact)
    return world
