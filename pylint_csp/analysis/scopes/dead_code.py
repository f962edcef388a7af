"""Whether a function or class ever comes to be: code that is never run makes none."""

from __future__ import annotations

from dataclasses import dataclass

from astroid import nodes

from pylint_csp.analysis.evaluation.fuel import FUEL_WHERE_FORWARDED, OutOfFuel
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.execution.definitions import Definitions
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.state.values import Const, Value
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import are_declared_inside, assigned_value, definitions, lookup
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.walks import nodes_in


@dataclass(eq=False)
class DeadCode:
    """Tells which definitions no path comes to."""

    _machine: Machine
    _modules: Modules
    _definitions: Definitions
    _roots: Roots

    def comes_to_be(self, scope: nodes.LocalsDictNodeNG, cls: nodes.ClassDef | None) -> bool:
        """Tell whether a function or class may come to be: not if it is in a dead branch, or behind a dead end.

        In a method, it may do so where that is run for instances of ``cls``.
        """
        if self._is_in_dead_branch(scope):
            return False
        outer = scope.parent.scope() if scope.parent is not None else None
        if not isinstance(scope, nodes.FunctionDef) or not isinstance(outer, nodes.FunctionDef):
            return True
        return not self._is_run_whole(outer, cls) or scope in self._definitions.defined

    @memoized
    def _is_run_whole(self, outer: nodes.FunctionDef, cls: nodes.ClassDef | None) -> bool:
        """Run a function for those that it defines; return whether that costs no more than it may."""
        inside = [one.name for one in self._machine.program.functions_in(outer) if isinstance(one, nodes.FunctionDef)]
        own = swapped(self._machine, fuel=FUEL_WHERE_FORWARDED)
        try:
            with own, self._machine.coarsely(), self._machine.not_recording():
                self._roots.run_root(outer, inside, cls=cls)
        except (OutOfFuel, RecursionError):
            return False
        return True

    def _is_in_dead_branch(self, scope: nodes.LocalsDictNodeNG) -> bool:
        """Tell whether a branch around a scope, whatever scopes are between, is never run.

        What a name of a function holds at its end tells nothing of the tests on the way there.
        """
        node: nodes.NodeNG = scope
        while node.parent is not None:
            node, inner = node.parent, node
            if (
                isinstance(node, nodes.If)
                and inner is not node.test
                and all(map(_is_told_before, nodes_in(node.test, nodes.Name)))
                and self._answers(node.test) == {Const.of(inner in node.orelse)}
            ):
                return True
        return False

    def _answers(self, test: nodes.NodeNG) -> set[Value]:
        """Return the answers that a test may have, whatever is known on the path to it."""
        frame = self._machine.program.static_frame(test.statement().scope())

        def decided() -> Outcomes:
            return [(after, Const.of(answer)) for after, answer in self._machine.truth(test, frame, World())]

        return {value for _, value in self._modules.run_apart(frame, decided)}


def _is_told_before(name: nodes.Name) -> bool:
    """Tell whether a name of a test is the module's, or stands for the one literal that its scope binds it to."""
    scope, _ = lookup(name)
    values = [assigned_value(one) for one in definitions(scope, name.name)]
    is_literal = len(values) == 1 and isinstance(values[0], nodes.Const)
    return isinstance(scope, nodes.Module) or (is_literal and not are_declared_inside(scope, (name.name,)))
