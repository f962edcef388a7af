"""The receiver as functions inside a method, and private methods, find it: as it is where methods use these."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.handed_out import is_handed_out
from pylint_csp.analysis.changers.handing import Handing
from pylint_csp.analysis.evaluation.fuel import OVERDRAWN_FUEL, RESERVE, OutOfFuel
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.finals.final_states import FinalStates
from pylint_csp.analysis.finals.finals import final, told_world_of, unique
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import functions_around, method_around, name_of, owner_of, scope_of
from pylint_csp.analysis.scopes.function_uses import Keeper, Use
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.passing import Passing
from pylint_csp.analysis.scopes.received import Received, hold_changed
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.symbols import Reader, Symbol, is_of_receiver, parts_of_kinds
from pylint_csp.analysis.state.values import ABSENT
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.functions import FunctionNode, is_run_later
from pylint_csp.analysis.tree.positions import Position
from pylint_csp.analysis.tree.takers import call_of
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
    _copies: dict[tuple[nodes.NodeNG, bool, bool], dict[nodes.ClassDef, Copies | None]] = field(
        default_factory=dict, init=False
    )
    """What a run of the last scope, coarse or not, for attributes or none, has come to, by the receiver's class.

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
        inside = (method, *self._machine.program.functions_in(method))
        leads_on = bool(self._handing.private_in(method)) or any(map(self._machine.targets_of, inside))
        is_asked = method is self._watched or leads_on
        mentions = self._handing.mentions_of(method) if is_asked else []
        if (
            not mentions
            or is_run_later(method)
            or not self._handing.are_of_receivers(mentions, tuple(self._classes.lineage(cls)))
            or any(map(self._may_change_meanwhile, mentions))
        ):
            return [World()]
        callers = {cast("nodes.FunctionDef", method_around(scope_of(one))) for one in mentions}
        if any(is_handed_out(self._roots.receiver_in(one), one) for one in (method, *callers)):
            # Code that gets the receiver may set anything between the test and the call.
            return [World()]
        if not all(self._told_by([one]) or self._handing.mentions_of(one) for one in callers):
            return [World()]
        return self._worlds_told(method, cls, lambda: self._states_of_private(mentions, method, cls))

    def _may_change_meanwhile(self, mention: nodes.NodeNG) -> bool:
        """Tell whether a method is kept that another one mentions, or a function that does: flags may change meanwhile.

        What an initialiser keeps goes with what that finds out.
        """
        *inside, method = functions_around(scope_of(mention))
        is_kept = any(
            self._final_states.paths.uses_of(one, scope_of(one)).keeper is not Keeper.NOBODY
            for one in (mention, *inside)
        )
        return is_kept and name_of(method) not in INITIALIZERS

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

    def _states_of_private(
        self, mentions: list[nodes.NodeNG], method: nodes.FunctionDef, cls: nodes.ClassDef
    ) -> Iterator[list[Final]]:
        """Yield the states of the receiver where methods use a private one, be it that one itself."""
        finals: list[Final] = []
        own: list[nodes.NodeNG] = []
        for mention in mentions:
            caller = scope_of(mention)
            if caller is method:
                own.append(mention)
            else:
                names = self._told_by(functions_around(caller)) if self._asks(method) else frozenset()
                finals += self._found_private(mention, self._copies_in(caller, cls, names), method, cls)
        yield self._after_own_calls(own, unique(finals), method, cls) if own else unique(finals)

    def _after_own_calls(
        self, mentions: list[nodes.NodeNG], finals: list[Final], method: nodes.FunctionDef, cls: nodes.ClassDef
    ) -> list[Final]:
        """Return the receiver as others hand it to a private method, and as that does itself; none if it has no end."""
        for _ in range(_MOST_LAPS):
            found = unique([*finals, *self._found_by_itself(mentions, finals, method, cls)])
            if len(found) == len(finals):
                return finals
            finals = found
        return []

    def _found_by_itself(
        self, mentions: list[nodes.NodeNG], finals: list[Final], method: nodes.FunctionDef, cls: nodes.ClassDef
    ) -> Iterator[Final]:
        """Yield the receiver as a private method finds it when it has called itself, by how it has found it before."""
        copies = self._run_to(mentions, method, cls, self._told_by([method]), map(told_world_of, finals))
        for mention in mentions:
            yield from self._found_private(mention, copies, method, cls)

    def _found_private(
        self, mention: nodes.NodeNG, copies: Copies, method: nodes.FunctionDef, cls: nodes.ClassDef
    ) -> Iterator[Final]:
        """Yield the receiver as a private method finds it where it is mentioned."""
        for left in self._found_at(mention, scope_of(mention), copies, cls):
            # The parameters of a method that is called again stand for other arguments.
            told = (one for one in left.facts if not _is_about_arguments(one[0], method))
            yield replace(left, facts=frozenset(told))

    def _asks(self, method: nodes.FunctionDef) -> bool:
        """Tell whether a method mentions its receiver: if not, what that holds is told to nobody by a call of it."""
        receiver = self._roots.receiver_in(method)
        return any(one.name == receiver for one in nodes_in(method, nodes.Name))

    def _told_by(self, functions: Iterable[nodes.NodeNG]) -> frozenset[str]:
        """Return the attributes of their receiver that some functions test or set."""
        told_of = (self._roots.attributes_changed, self._roots.attributes_tested)
        return frozenset().union(*(names(one) for one in functions for names in told_of))

    def _states(
        self, function: nodes.LocalsDictNodeNG, method: FunctionNode, cls: nodes.ClassDef, names: frozenset[str]
    ) -> Iterator[list[Final]]:
        """Yield the states of the receiver where the scope around a function uses that."""
        around = scope_of(function)
        reader = Reader(function, cls if cls is not owner_of(method) else None)
        copies = self._copies_in(around, cls, names)
        yield unique(self._found_at(function, around, copies, cls, reader)) or [_NOWHERE]

    def _found_at(
        self,
        used: nodes.NodeNG,
        around: nodes.LocalsDictNodeNG,
        copies: Copies,
        cls: nodes.ClassDef,
        reader: Reader | None = None,
    ) -> Iterator[Final]:
        """Yield the receiver as a function, or a private method that is mentioned, finds it where it is used."""
        method = cast("FunctionNode", method_around(around))
        uses = self._final_states.paths.uses_of(used, around)
        is_inside = isinstance(used, FUNCTIONS) or uses.keeper is not Keeper.NOBODY
        set_elsewhere = self._received.set_elsewhere(around) if is_inside else frozenset()
        for use in uses.uses:
            statement = use.position.statement
            untold = set_elsewhere
            call = call_of(use.node) if use.node is not None else None
            if use.node is not None:
                before = self._received.changed_before
                untold |= before(call or use.node, statement, around, cls, is_handed=call is None)
            worlds = [one for one in copies[use.place] if use.may_be_in(one, around)]
            if call is not None and isinstance(call.func, nodes.Subscript) and not untold:
                worlds = [after for one in worlds for after in self._choosing(call.func, use, one, around)]
            for world in distinct(worlds):
                value = world.names.get((method, self._roots.receiver_in(method)))
                if value is not None:
                    hold_changed(world, value)
                    left = final(world, value, self._final_states.told(world, around, reader))
                    yield self._received.as_found(left, used, cls, uses.keeper, untold)

    def _choosing(self, item: nodes.Subscript, use: Use, world: World, around: nodes.LocalsDictNodeNG) -> list[World]:
        """Return the worlds in which an item is the function that is used there: with what its key tells."""
        frame = self._roots.root_frame(around, ())
        with swapped(self._machine, handlers=[], abandoned=[], paused=[]), self._machine.running(frame):
            return [after for after, one in self._machine.evaluate(item, frame, world.fork()) if use.may_be(one)]

    def _copies_in(self, around: nodes.LocalsDictNodeNG, cls: nodes.ClassDef, names: frozenset[str]) -> Copies:
        """Return the worlds in which a run of a scope comes to what uses functions inside."""
        if all(one is not around for one, *_ in self._copies):
            self._copies.clear()
        runs = self._copies.setdefault((around, self._machine.is_coarse, bool(names)), {})
        copies = runs.get(cls)
        if copies is None:
            if None in runs.values():
                # For another class it cost more than it may, and it would again.
                raise OutOfFuel
            runs[cls] = None
            inside = (one for one in self._machine.program.functions_in(around) if scope_of(one) is around)
            premature = self._machine.premature
            copies = self._run_to((*inside, *self._handing.private_in(around)), around, cls, names, [None])
            if self._machine.premature == premature:
                runs[cls] = copies
            else:
                del runs[cls]
        return copies

    def _run_to(
        self,
        used: Iterable[nodes.NodeNG],
        scope: nodes.LocalsDictNodeNG,
        cls: nodes.ClassDef,
        names: frozenset[str],
        starts: Iterable[World | None],
    ) -> Copies:
        """Run a scope, and return the worlds in which it comes to what uses some functions.

        No statement tells where a lambda uses another one: it may be wherever that ends.
        """
        uses = [use for one in used for use in self._final_states.paths.uses_of(one, scope).uses]
        passing = {one.place: Passing() for one in uses}
        seeds = {f"{{receiver}}.{name}" for name in names}.union(name for one in uses for name in one.asked)
        seeds |= self._machine.later.standing_for(scope, self._roots.receiver_in(scope), names)
        ends: list[World] = []
        for start in starts:
            with self._forgetting.remembering_tests(scope, is_alone=True), swapped(self, _watched=scope):
                ends += self._roots.run_root(scope, seeds, start, cls, passing)
        is_lambda = isinstance(scope, nodes.Lambda)
        return {place: ends if is_lambda else passed.copies for place, passed in passing.items()}


def _is_about_arguments(test: Symbol, method: nodes.FunctionDef) -> bool:
    return any(one[1] is method for one in parts_of_kinds(test, ("parameter",)))
