"""Where an expression stands: its statement, and the tests in that which lead to it."""

from __future__ import annotations

import sys
from typing import NamedTuple

from astroid import nodes

from pylint_csp.analysis.tree.spelling import ASSIGNMENTS, targets_of
from pylint_csp.analysis.tree.walks import nodes_in

Test = tuple[nodes.NodeNG, bool]
"""A test, and the answer that leads on."""


class Position(NamedTuple):
    """A statement, and the tests in it that lead to one of its parts, the outermost first, each with its answer."""

    statement: nodes.NodeNG
    tests: tuple[Test, ...] = ()


def position_in(statement: nodes.NodeNG, node: nodes.NodeNG) -> Position:
    """Return where a node stands in a statement.

    What stands in a comprehension has none of the tests that ask about the comprehension's variables.
    """
    tests: list[Test] = []
    while node is not statement and node.parent is not None:
        node, inner = node.parent, node
        if isinstance(node, nodes.IfExp) and inner is not node.test:
            tests.append((node.test, inner is node.body))
        elif isinstance(node, nodes.BoolOp):
            before = node.values[: node.values.index(inner)]
            tests += [(one, node.op == "and") for one in reversed(before)]
        elif isinstance(node, nodes.ComprehensionScope):
            is_filtered = inner not in node.generators
            filters = [one for part in node.generators for one in _filters(part)] if is_filtered else []
            bound = {one.name for part in node.generators for one in nodes_in(part.target, nodes.AssignName)}
            tests += [(one, True) for one in filters]
            # A generator asks when it is asked for its items, which may be later.
            is_later = isinstance(node, nodes.GeneratorExp)
            tests = [(one, wanted) for one, wanted in tests if not is_later and not _asks(one, bound)]
    return Position(statement, tuple(reversed(tests)))


def read_before(
    statement: nodes.NodeNG, call: nodes.NodeNG, *, is_handed: bool = False
) -> list[tuple[nodes.Attribute | nodes.Name, bool]]:
    """Return what a statement reads before it makes a call, each with whether it calls it, or hands it to a call.

    Of a loop around, that is all. The calls around, and the targets that get the value, come behind; but what they are
    handed they may call when they have done something else.
    """
    around = [call, *(one for one in call.node_ancestors() if one is statement or statement.parent_of(one))]
    behind = [] if is_handed else around
    repeated = [one for one in around if isinstance(one, (nodes.ComprehensionScope, nodes.While))]
    chosen = [one.test for one in around if isinstance(one, nodes.IfExp) and one.test not in around]
    targets = targets_of(statement) if isinstance(statement, ASSIGNMENTS) else []

    def is_before(node: nodes.NodeNG) -> bool:
        if any(one is node or one.parent_of(node) for one in targets):
            return False
        is_in_test = any(one is node or one.parent_of(node) for one in chosen)
        return is_in_test or call.parent_of(node) or written_at(node) < written_at(call)

    def is_run(node: nodes.NodeNG) -> bool:
        return any(isinstance(one, nodes.Call) and one not in behind for one in node.node_ancestors())

    read = [*nodes_in(statement, (nodes.Attribute, nodes.Name))]
    in_laps = [one for one in read if any(lap.parent_of(one) for lap in repeated)]
    return [*((one, True) for one in in_laps), *((one, is_run(one)) for one in read if is_before(one))]


def written_at(node: nodes.NodeNG) -> tuple[int, int]:
    """Return the line and column of a node; what astroid adds without them, as for a dataclass, stands last."""
    return node.lineno or sys.maxsize, node.col_offset or 0


def block_of(statement: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return the block that a statement, or a handler or case, stands in; an empty one where it stands in none."""
    blocks = (getattr(statement.parent, name, None) for name in ("body", "orelse", "finalbody", "handlers", "cases"))
    return next((block for block in blocks if isinstance(block, list) and statement in block), [])


def _filters(part: nodes.Comprehension) -> list[nodes.NodeNG]:
    """Return the tests that what one ``for`` of a comprehension hands on has passed."""
    joined = [one.values if isinstance(one, nodes.BoolOp) and one.op == "and" else [one] for one in part.ifs]
    return [one for values in joined for one in values]


def _asks(test: nodes.NodeNG, names: set[str]) -> bool:
    """Tell whether a test mentions one of some names."""
    return any(one.name in names for one in nodes_in(test, nodes.Name))
