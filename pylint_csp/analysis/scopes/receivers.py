"""The receiver as functions inside a method, and private methods, find it: as it is where methods use these."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.handed_out import Handed, how_handed
from pylint_csp.analysis.changers.handing import Handing, attribute_read
from pylint_csp.analysis.evaluation.fuel import OVERDRAWN_FUEL, RESERVE, OutOfFuel
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.finals.final_states import FinalStates
from pylint_csp.analysis.finals.finals import final, told_world_of, unique
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import functions_around, method_around, owner_of, scope_of
from pylint_csp.analysis.scopes.function_uses import Keeper
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.passing import Passing
from pylint_csp.analysis.scopes.received import Received, hold_changed
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.symbols import Reader, Symbol, is_of_receiver, parts_of_kinds
from pylint_csp.analysis.state.values import ABSENT
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.functions import FunctionNode, is_run_later
from pylint_csp.analysis.tree.positions import Position, position_in
from pylint_csp.analysis.tree.spelling import is_called, last_name
from pylint_csp.analysis.tree.walks import nodes_in

_MOST_STATES = 8
"""If the receiver may be found in more states than this, the function is run as if the method had told nothing."""

_MOST_LAPS = 3
"""If a method that calls itself finds its receiver in more and more states, it is told nothing after so many calls."""

_SHARE = 2
"""One part in so many of what is left may be spent on what methods have told."""

_NOWHERE = Final(ABSENT)
"""Stands for the receiver where no path comes by what uses the function."""

Copies = dict[Position, list[World]]
"""The worlds that come to where a scope uses functions inside."""


@dataclass(eq=False)
class Receivers:
    """Tells what a method has set and tested on its receiver where it uses a function that it defines."""

    _machine: Machine
    _forgetting: Forgetting
    _roots: Roots
    _keeping: Keeping
    _final_states: FinalStates
    _classes: Classes
    _handing: Handing
    _received: Received
    _copies: dict[tuple[nodes.NodeNG, bool], dict[nodes.ClassDef, Copies | None]] = field(
        default_factory=dict, init=False
    )
    """What a run of a scope, coarse or not, has come to, by the receiver's class, of the last scope alone.

    None where that costs more than it may.
    """

    _watched: nodes.NodeNG | None = field(default=None, init=False)
    """The scope that is run for what comes to where it uses functions inside."""

    def found_by(self, function: nodes.LocalsDictNodeNG, cls: nodes.ClassDef | None) -> list[World]:
        """Return the worlds in which a function inside a method begins, with the method's receiver as it finds it.

        There is none if the method never uses the function, or only where tests rule that out. Where it has told
        nothing, the world is empty.
        """
        method = method_around(function)
        if method is None or cls is None:
            return [World()]
        around = scope_of(function)
        names = self._told_by(functions_around(around)) if method is not function else frozenset()
        if not names:
            # What the method itself tells nothing of, a function that runs meanwhile finds as the method does.
            is_meanwhile = (
                around is method and self._final_states.paths.uses_of(function, around).keeper is Keeper.NOBODY
            )
            is_found_so = isinstance(method, nodes.FunctionDef) and (method is function or is_meanwhile)
            return self._found_in_calls(cast("nodes.FunctionDef", method), cls) if is_found_so else [World()]
        return self._worlds_told(function, cls, lambda: self._states(function, method, cls, names))

    def _found_in_calls(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> list[World]:
        """Return the worlds in which a private method begins, if methods of its receiver alone call it."""
        is_asked = method is self._watched or self._machine.targets_of(method) or self._private_calls(method)
        calls = self._handing.calls_of(method) if is_asked else []
        if (
            not calls
            or is_run_later(method)
            or not self._handing.is_called_within(method, tuple(self._classes.lineage(cls)))
        ):
            return [World()]
        callers = cast("set[nodes.FunctionDef]", self._handing.callers(method))
        if any(how_handed(one, self._roots.receiver_in(one), one) is not Handed.NOT for one in (method, *callers)):
            # Code that gets the receiver may set anything between the test and the call.
            return [World()]
        if not all(self._told_by([one]) or self._handing.calls_of(one) for one in callers):
            return [World()]
        return self._worlds_told(method, cls, lambda: self._states_in_calls(calls, method, cls))

    def _worlds_told(
        self, function: nodes.LocalsDictNodeNG, cls: nodes.ClassDef, compute: Callable[[], Iterator[list[Final]]]
    ) -> list[World]:
        """Return the worlds in which a function begins, by the states in which it finds the receiver.

        What it asks for itself must be left its share of what this may cost.
        """
        key = ("receiver", function, cls)
        finals = self._keeping.of(key, compute, share=_SHARE)
        if finals == [_NOWHERE]:
            return []
        allowed, _ = self._machine.starved.get(key, (RESERVE, []))
        if allowed <= OVERDRAWN_FUEL:
            # With so little left, what methods tell would be missing for all functions that follow.
            raise OutOfFuel
        if not 0 < len(finals) <= _MOST_STATES:
            return [World()]
        return [told_world_of(one) for one in finals if not self._is_ruled_out(one)]

    def _is_ruled_out(self, left: Final) -> bool:
        """Tell whether tests have found nothing in an attribute that always holds a context."""
        return any(
            fact.conflicts(self._machine.standing_fact(symbol)) for symbol, fact in left.facts if is_of_receiver(symbol)
        )

    def _states_in_calls(
        self, calls: list[nodes.Call], method: nodes.FunctionDef, cls: nodes.ClassDef
    ) -> Iterator[list[Final]]:
        """Yield the states of the receiver where methods call a private one, be it that one itself."""
        finals: list[Final] = []
        for call in calls:
            caller = cast("nodes.FunctionDef", scope_of(call))
            if caller is not method:
                copies = self._copies_in(caller, cls, self._told_by([caller]))
                finals += self._found_at(call, copies[position_in(call.statement(), call)], method, cls)
        own = [one for one in calls if scope_of(one) is method]
        yield self._after_own_calls(own, unique(finals), method, cls) if own else unique(finals)

    def _found_at(
        self, call: nodes.Call, worlds: list[World], method: nodes.FunctionDef, cls: nodes.ClassDef
    ) -> list[Final]:
        """Return the receiver as a private method finds it in the worlds that come to a call of it."""
        caller = cast("nodes.FunctionDef", scope_of(call))
        untold = self._received.changed_before(call, call.statement(), caller, cls)
        finals = []
        for world in distinct(worlds):
            value = world.names.get((caller, self._roots.receiver_in(caller)))
            if value is not None:
                hold_changed(world, value)
                left = final(world, value, self._final_states.told(world, caller))
                # The parameters of a method that is called again stand for other arguments.
                told = (one for one in left.facts if not _is_about_arguments(one[0], method))
                left = replace(left, facts=frozenset(told))
                finals.append(self._received.as_found(left, method, cls, Keeper.NOBODY, untold))
        return finals

    def _after_own_calls(
        self, calls: list[nodes.Call], finals: list[Final], method: nodes.FunctionDef, cls: nodes.ClassDef
    ) -> list[Final]:
        """Return the receiver as others hand it to a private method, and as that does itself; none if it has no end."""
        for _ in range(_MOST_LAPS):
            found = unique([*finals, *self._found_by_itself(calls, finals, method, cls)])
            if len(found) == len(finals):
                return finals
            finals = found
        return []

    def _found_by_itself(
        self, calls: list[nodes.Call], finals: list[Final], method: nodes.FunctionDef, cls: nodes.ClassDef
    ) -> Iterator[Final]:
        """Yield the receiver as a private method finds it when it has called itself, by how it has found it before."""
        positions = [position_in(one.statement(), one) for one in calls]
        passing = {one: Passing() for one in positions}
        seeds = {f"{{receiver}}.{name}" for name in self._told_by([method])}
        for one in finals:
            with self._forgetting.remembering_tests(method, is_alone=True), swapped(self, _watched=method):
                self._roots.run_root(method, seeds, told_world_of(one), cls=cls, awaited=passing)
        for call, position in zip(calls, positions, strict=True):
            yield from self._found_at(call, passing[position].copies, method, cls)

    def _told_by(self, functions: Iterable[nodes.NodeNG]) -> frozenset[str]:
        """Return the attributes of their receiver that some functions test or set."""
        told_of = (self._roots.attributes_changed, self._roots.attributes_tested)
        return frozenset().union(*(names(one) for one in functions for names in told_of))

    def _states(
        self,
        function: nodes.LocalsDictNodeNG,
        method: FunctionNode,
        cls: nodes.ClassDef,
        names: frozenset[str],
    ) -> Iterator[list[Final]]:
        """Yield the states of the receiver where the scope around a function uses that."""
        around = scope_of(function)
        reader = Reader(function, cls if cls is not owner_of(method) else None)
        copies = self._copies_in(around, cls, names)
        uses = self._final_states.paths.uses_of(function, around)
        set_elsewhere = self._received.set_elsewhere(function)
        finals = []
        for use in uses.uses:
            # If it is kept, it may be called after what is set behind.
            is_at_once = uses.keeper is Keeper.NOBODY
            statement = use.position.statement
            untold = set_elsewhere | (frozenset() if is_at_once else self._received.set_behind(statement, around))
            if use.node is not None:
                call = use.node.parent if is_called(use.node) else None
                untold |= self._received.changed_before(call or use.node, statement, around, cls)
            for world in distinct(copies[use.place]):
                if not use.may_be_in(world, around):
                    continue
                value = world.names.get((method, self._roots.receiver_in(method)))
                if value is not None:
                    hold_changed(world, value)
                    left = final(world, value, self._final_states.told(world, around, reader))
                    finals.append(self._received.as_found(left, function, cls, uses.keeper, untold))
        yield unique(finals) or [_NOWHERE]

    def _copies_in(self, around: nodes.LocalsDictNodeNG, cls: nodes.ClassDef, names: frozenset[str]) -> Copies:
        """Return the worlds in which a run of a scope comes to what uses functions inside.

        No statement tells where a lambda uses another one: it may be wherever that ends.
        """
        if all(one is not around for one, _ in self._copies):
            self._copies.clear()
        runs = self._copies.setdefault((around, self._machine.is_coarse), {})
        copies = runs.get(cls)
        if copies is None:
            if None in runs.values():
                # For another class it cost more than it may, and it would again.
                raise OutOfFuel
            runs[cls] = None
            inside = (one for one in self._machine.program.functions_in(around) if scope_of(one) is around)
            uses = [used for one in inside for used in self._final_states.paths.uses_of(one, around).uses]
            positions = [one.place for one in uses]
            positions += [position_in(one.statement(), one) for one in self._private_calls(around)]
            passing = {one: Passing() for one in positions}
            seeds = {f"{{receiver}}.{name}" for name in names}.union(name for one in uses for name in one.asked)
            premature = self._machine.premature
            with self._forgetting.remembering_tests(around, is_alone=True), swapped(self, _watched=around):
                ends = self._roots.run_root(around, seeds, cls=cls, awaited=passing)
            is_lambda = isinstance(around, nodes.Lambda)
            copies = {one: ends if is_lambda else passed.copies for one, passed in passing.items()}
            if self._machine.premature == premature:
                runs[cls] = copies
            else:
                del runs[cls]
        return copies

    def _private_calls(self, around: nodes.LocalsDictNodeNG) -> list[nodes.Call]:
        """Return the calls in a method, but not in functions inside, that enter private methods of its receiver."""
        calls = nodes_in(around, nodes.Call) if around is method_around(around) else ()
        return [
            one
            for one in calls
            if scope_of(one) is around
            and last_name(attribute_read(one.func)).startswith("_")
            and self._handing.is_on_receiver(one)
        ]


def _is_about_arguments(test: Symbol, method: nodes.FunctionDef) -> bool:
    return any(one[1] is method for one in parts_of_kinds(test, ("parameter",)))
