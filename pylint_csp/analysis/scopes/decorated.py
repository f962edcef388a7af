"""What decorators do before the function that they decorate begins: they may raise, or set what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.finals.finals import final, told_world_of, unique
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.received import hold_changed
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.symbols import Symbol, parts_of_kinds
from pylint_csp.analysis.state.values import ABSENT, NONE, Arguments, ClassValue, FunctionValue, Value, holder_of
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.functions import all_parameter_names, default_of, parameter_names, positional_names

_MOST_STATES = 8
"""If decorators let a function begin in more states than this, it is run as if they told nothing."""

_SHARE = 2
"""One part in so many of what is left may be spent on what decorators do."""


@dataclass(eq=False)
class Decorated:
    """Runs the functions that decorators put in the place of another one, up to where they call that."""

    _machine: Machine
    _roots: Roots
    _decorators: Decorators
    _keeping: Keeping
    _found_by: Callable[[nodes.LocalsDictNodeNG, nodes.ClassDef | None], list[World]]
    """Returns the worlds in which a function begins, by who calls it."""

    def starts_of(self, scope: nodes.LocalsDictNodeNG, cls: nodes.ClassDef | None) -> list[World]:
        """Return the worlds in which a scope begins: of a decorated function, as its decorators call it.

        They are handed the function's own parameters. If they are not seen to call it, they tell nothing.
        """
        starts = self._found_by(scope, cls)
        if not isinstance(scope, nodes.FunctionDef) or all(kind != "other" for kind, _ in self._decorators.of(scope)):
            return starts
        finals = self._keeping.of(("decorated", scope, cls), lambda: self._states(scope, cls, starts), share=_SHARE)
        return [*map(told_world_of, finals)] if 0 < len(finals) <= _MOST_STATES else starts

    def _states(
        self, function: nodes.FunctionDef, cls: nodes.ClassDef | None, starts: list[World]
    ) -> Iterator[list[Final]]:
        """Yield the receiver of a function, or ``None``, where its decorators call it, with what is told there."""
        found: list[Final] = []
        for start in starts:
            receiver, called = self._called(function, cls, start)
            for world in called:
                hold_changed(world, receiver)
                told = [one for one in world.facts.items() if _is_told_to(function, one[0])]
                holder = holder_of(receiver) if isinstance(receiver, ClassValue) else receiver
                found.append(final(world, holder, told))
        yield unique(found)

    def _called(
        self, function: nodes.FunctionDef, cls: nodes.ClassDef | None, start: World
    ) -> tuple[Value, list[World]]:
        """Return a function's receiver, or ``None``, and the worlds in which decorators call it."""
        frame = self._roots.root_frame(function, ())
        self._roots.bind_unknown_parameters(start, frame, cls)
        receiver = self._roots.receiver_of(start, function, cls) if cls is not None and frame.receiver else None
        given = {name: start.names[frame.key, name] for name in all_parameter_names(function)}
        keywords = start.find(given.get(function.args.kwarg or "", NONE))
        rest = keywords.rest if keywords is not None else ABSENT
        outer = self._machine.program.enclosing_frame(function)
        value = FunctionValue(function, outer, receiver, owner_of(function))
        called: list[World] = []
        own = swapped(self._machine, handlers=[], abandoned=[], paused=[], awaited=(function, called))
        with own, self._machine.running(frame):
            for arguments in _ways_to_pass(function, given, rest, receiver is not None):
                self._machine.call(start.fork(), value, arguments, frame, function)
                if called:
                    break
        return receiver or NONE, called


def _ways_to_pass(
    function: nodes.FunctionDef, given: Mapping[str, Value], rest: Value, is_bound: bool
) -> Iterator[Arguments]:
    """Yield the ways in which a function's own parameters may be passed: those with a default by name, or by place."""
    own = positional_names(function)[is_bound:]
    star = given.get(function.args.vararg or "", ABSENT)
    for is_by_place in (False, True):
        placed = [name for name in own if is_by_place or default_of(function, name) is None]
        named = [name for name in parameter_names(function)[is_bound:] if name not in placed]
        yield Arguments(tuple(given[one] for one in placed), tuple((one, given[one]) for one in named), rest, star)


def _is_told_to(function: nodes.FunctionDef, test: Symbol) -> bool:
    """Tell whether what a test is about is there for a function, too: it is of no other function's arguments."""
    return all(one[1] is function for one in parts_of_kinds(test, ("parameter",)))
