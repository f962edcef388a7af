"""Sets: which items of one container are in another, and whether all are."""

from __future__ import annotations

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.keys import MOST_ALTERNATIVES
from pylint_csp.analysis.containers.sequences import make_sequence
from pylint_csp.analysis.evaluation.comparisons import Comparisons
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Answers, Outcomes
from pylint_csp.analysis.slices.forms import makes_set
from pylint_csp.analysis.state.fillings import may_hold_more
from pylint_csp.analysis.state.objects import Kind
from pylint_csp.analysis.state.values import Frame, Reference, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.methods import SET_OPERATORS


class Sets:
    """Compares what sets and other containers hold, as far as that is known."""

    def __init__(self, machine: Machine, containers: Containers, comparisons: Comparisons) -> None:
        self._machine = machine
        self._containers = containers
        self._comparisons = comparisons

    def picked(
        self, world: World, items: Value, others: Value, node: nodes.NodeNG, frame: Frame, *, are_in: bool
    ) -> Outcomes | None:
        """Make a set of the items that are in another container, or not in it; None where that is not known."""
        ways = self._told_apart(world, items, others, self._machine.relevance.keys.of(node, frame.receiver))
        if ways is None:
            return None
        return [
            (after, make_sequence(after, [one for one, is_in in told if is_in is are_in], node, frame))
            for after, told in ways
        ]

    def compared(self, operator: str, world: World, left: Value, right: Value, names: frozenset[str]) -> Answers | None:
        """Answer ``left <= right`` or ``left >= right`` for sets; None for all else, and where that is not known."""
        if operator not in ("<=", ">=") or not (_is_set(world, left) or _is_set(world, right)):
            return None
        part, whole = (left, right) if operator == "<=" else (right, left)
        answers: Answers = []
        for before, items in self._machine.settle(world.fork(), part):
            for after, others in self._machine.settle(before, whole):
                told = self.are_all_in(after, items, others, names)
                if told is None:
                    return None
                answers.extend(told)
        return answers

    def are_all_in(self, world: World, items: Value, others: Value, names: frozenset[str]) -> Answers | None:
        """Answer whether all items of a container are in another one; None where that is not known."""
        ways = self._told_apart(world, items, others, names)
        return None if ways is None else [(after, all(is_in for _, is_in in told)) for after, told in ways]

    def _told_apart(
        self, world: World, items: Value, others: Value, names: frozenset[str]
    ) -> list[tuple[World, list[tuple[Value, bool]]]] | None:
        """Return, for each path, the items of a container, each with whether it is in another one.

        None where the items are not known, or there are too many paths.
        """
        held = None if may_hold_more(world, items) else self._containers.items_of(world, items)
        ways: list[tuple[World, list[tuple[Value, bool]]]] = [(world.fork(), [])]
        for one in held or ():
            further: list[tuple[World, list[tuple[Value, bool]]]] = []
            for before, told in ways:
                answers = self._comparisons.membership(before, one, others, names)
                if answers is None:
                    return None
                further.extend((after, [*told, (one, answer)]) for after, answer in answers)
            if len(further) > MOST_ALTERNATIVES:
                return None
            ways = further
        return ways if held is not None else None


def _is_set(world: World, value: Value) -> bool:
    """Tell whether a sequence is a set, or the keys of a mapping, by the expression that has made it."""
    inner = bare(value)
    if not isinstance(inner, Reference) or world.find(inner, Kind.SEQUENCE) is None:
        return False
    made = inner.identity[1]
    is_operation = isinstance(made, nodes.BinOp) and made.op in SET_OPERATORS
    return is_operation or (isinstance(made, nodes.NodeNG) and makes_set(made))
