"""The paths of a function on which functions and classes inside it find what its names hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.scopes.function_uses import Use, uses_of
from pylint_csp.analysis.scopes.passing import Passing
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.symbols import Reader
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.memo import memoized_function
from pylint_csp.analysis.tree.positions import Position, position_in
from pylint_csp.analysis.tree.walks import nodes_in


class _Run(NamedTuple):
    """A run of a function: what came by some places, and the worlds at its end."""

    passing: dict[Position, Passing]
    ends: list[World]


@dataclass(eq=False)
class Paths:
    """Runs a function for those inside that read its names."""

    _machine: Machine
    _forgetting: Forgetting
    _roots: Roots
    _runs: dict[tuple[nodes.NodeNG, str, nodes.ClassDef | None, bool], _Run] = field(default_factory=dict, init=False)
    """The runs for whoever reads a name, of the last function alone: handlers that it defines may be many."""

    uses_of = memoized_function(uses_of)

    def read(self, scope: nodes.LocalsDictNodeNG, name: str, reader: Reader) -> list[World]:
        """Return the paths of a function on which a name is read by the function or class inside that ``reader`` is.

        For a class, those are the paths that come by its definition; for a function, by what uses it behind that. Where
        no path goes on behind a use, they are as they are there.
        """
        definition, places = self._places(reader.node, scope)
        uses = [use for several in places.values() for use in several]
        is_passed = all(_is_always_passed(one, scope) for one in (definition, *places))
        if is_passed and scope_of(reader.node) is scope and not any(use.asked for use in uses):
            run = self._run_for_all(scope, name, reader.cls)
        else:
            passing = {definition: Passing()}
            for place, here in places.items():
                counts = partial(_counts, passing[definition], here, scope)
                passing.setdefault(place, Passing(counts))
            names = [name, *(one for use in uses for one in use.asked)]
            run = self._run(scope, names, passing, reader.cls)
        defining = run.passing[definition]
        using = [run.passing[one] for one in places if one != definition]
        passed = [used for world in run.ends if (used := _as_used(world, using)) is not None]
        ended = [world for use in using if not any(map(use.has_seen, run.ends)) for world in use.copies]
        return [*passed, *ended] or [*filter(defining.has_seen, run.ends)] or defining.copies

    def _places(
        self, inside: nodes.NodeNG, scope: nodes.LocalsDictNodeNG
    ) -> tuple[Position, dict[Position, list[Use]]]:
        """Return where a function or class stands in a scope, and the places at which functions are used there."""
        places: dict[Position, list[Use]] = {}
        for use in self.uses_of(inside, scope).uses if isinstance(inside, FUNCTIONS) else ():
            places.setdefault(use.place, []).append(use)
        return position_in(inside.statement(), inside), places

    def _run_for_all(self, scope: nodes.LocalsDictNodeNG, name: str, cls: nodes.ClassDef | None) -> _Run:
        """Run a function for all inside that are defined and used in its own statements: each path passes them in turn.

        So many of them tell no more paths apart than those that leave the function in between.
        """
        key = (scope, name, cls, self._machine.is_coarse)
        if key not in self._runs:
            kinds = (*FUNCTIONS, nodes.ClassDef)
            inside = [one for one in nodes_in(scope, kinds) if one is not scope and scope_of(one) is scope]
            found = (self._places(one, scope) for one in inside)
            places = dict.fromkeys(place for definition, used in found for place in (definition, *used))
            passing = {one: Passing() for one in places if _is_always_passed(one, scope)}
            premature = self._machine.premature
            run = self._run(scope, [name], passing, cls)
            if self._machine.premature != premature:
                return run
            if any(known[0] is not scope for known in self._runs):
                self._runs.clear()
            self._runs[key] = run
        return self._runs[key]

    def _run(
        self,
        scope: nodes.LocalsDictNodeNG,
        names: Iterable[str],
        passing: dict[Position, Passing],
        cls: nodes.ClassDef | None,
    ) -> _Run:
        """Run a function to tell what its names hold, with what all of its tests on the way have told."""
        with self._forgetting.remembering_tests(scope, is_alone=True):
            return _Run(passing, self._roots.run_root(scope, names, cls=cls, awaited=passing))


def _as_used(world: World, using: list[Passing]) -> World | None:
    """Return a path that has come by a use, without what tests have found behind that, where it was otherwise there.

    A loop asks anew, and is left when the answer has changed. None for a path that has come by none.
    """
    seen = [copy for use in using if use.has_seen(world) for copy in use.copies]
    if not seen:
        return None
    changed = {
        symbol
        for symbol, fact in world.facts.items()
        if all(symbol in copy.facts and copy.facts[symbol] != fact for copy in seen)
    }
    if not changed:
        return world
    used = world.fork()
    used.facts = {symbol: fact for symbol, fact in used.facts.items() if symbol not in changed}
    return used


def _is_always_passed(position: Position, scope: nodes.LocalsDictNodeNG) -> bool:
    """Tell whether each path through a function that gets so far comes by a place in it."""
    return position.statement.parent is scope and not position.tests


def _counts(defining: Passing, uses: list[Use], scope: nodes.LocalsDictNodeNG, world: World) -> bool:
    """Tell whether a path comes by a use behind the definition, and finds the function there."""
    return defining.has_seen(world) and any(use.may_be_in(world, scope) for use in uses)
