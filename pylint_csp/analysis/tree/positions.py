"""Where an expression stands: its statement, and the tests in that which lead to it."""

from __future__ import annotations

from typing import NamedTuple

from astroid import nodes


class Position(NamedTuple):
    """A statement, and the tests in it that lead to one of its parts, the outermost first, each with its answer."""

    statement: nodes.NodeNG
    tests: tuple[tuple[nodes.NodeNG, bool], ...] = ()


def position_in(statement: nodes.NodeNG, node: nodes.NodeNG) -> Position:
    """Return where a node stands in a statement.

    What stands in a comprehension has the tests around that: the others ask about its variables.
    """
    tests: list[tuple[nodes.NodeNG, bool]] = []
    while node is not statement and node.parent is not None:
        node, inner = node.parent, node
        if isinstance(node, nodes.IfExp) and inner is not node.test:
            tests.append((node.test, inner is node.body))
        elif isinstance(node, nodes.BoolOp):
            before = node.values[: node.values.index(inner)]
            tests += [(one, node.op == "and") for one in reversed(before)]
        elif isinstance(node, nodes.ComprehensionScope):
            tests.clear()
    return Position(statement, tuple(reversed(tests)))
