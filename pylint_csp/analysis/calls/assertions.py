"""The methods of test cases that assert something: paths on which they raise end."""

from __future__ import annotations

from functools import partial

from astroid import nodes

from pylint_csp.analysis.evaluation.class_tests import ClassTests
from pylint_csp.analysis.evaluation.comparisons import Comparisons
from pylint_csp.analysis.evaluation.machine import KnownCall, Machine
from pylint_csp.analysis.evaluation.outcomes import Answers, Outcomes
from pylint_csp.analysis.evaluation.truths import Truths
from pylint_csp.analysis.slices.mentions import holds_call
from pylint_csp.analysis.state.values import NONE, Arguments, Frame, Known
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.names import ASSERTIONS


class Assertions:
    """Calls assertions of test cases, which narrow the worlds as ``assert`` and ``if`` do."""

    def __init__(self, machine: Machine, truths: Truths, comparisons: Comparisons, class_tests: ClassTests) -> None:
        self._machine = machine
        self._truths = truths
        self._comparisons = comparisons
        self._class_tests = class_tests
        self.handlers: dict[str, KnownCall] = {
            name: partial(self._assert, test, wanted) for name, (test, wanted) in ASSERTIONS.items()
        }
        """The methods that run calls, by the callable's dotted name."""

    def _assert(
        self, test: str, wanted: bool, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        results: Outcomes = []
        answers = self._answers(test, world, arguments, frame, node)
        for after, answer in [(world, wanted)] if answers is None else answers:
            if answer is wanted:
                results.append((after, NONE))
            else:
                self._machine.raise_in(after, Known("builtins.AssertionError"))
        return results

    def _answers(
        self, test: str, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Answers | None:
        """Test the arguments of an assertion, behind its instance; return None where these are not told."""
        if not isinstance(node, nodes.Call) or len(node.args) + 1 != len(arguments.positional):
            return None
        given = [
            self._truths.unless_setting(part, frame, world, value)
            for part, value in zip(node.args, arguments.positional[1:], strict=True)
        ]
        if len(given) < 1 + (test == "isinstance"):
            return None
        if test == "isinstance":
            return self._class_tests.is_instance(node, frame, world, given[0], given[1])
        names = self._machine.relevance.keys.of(node, frame.receiver)
        volatile = any(map(holds_call, node.args))
        if test == "bool":
            return self._truths.truth_of(world, given[0], names, volatile)
        return self._comparisons.equal(world, given[0], NONE, True, names, volatile)
