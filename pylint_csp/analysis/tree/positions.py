"""Where an expression stands: its statement, and the tests in that which lead to it."""

from __future__ import annotations

from typing import NamedTuple

from astroid import nodes

from pylint_csp.analysis.tree.walks import nodes_in

Test = tuple[nodes.NodeNG, bool]
"""A test, and the answer that leads on."""

_LEAVING = (nodes.Return, nodes.Raise, nodes.Continue, nodes.Break)


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
            filters = [] if inner in node.generators else [one for part in node.generators for one in _filters(part)]
            bound = {one.name for part in node.generators for one in nodes_in(part.target, nodes.AssignName)}
            tests += [(one, True) for one in filters]
            tests = [(one, wanted) for one, wanted in tests if not _asks(one, bound)]
    return Position(statement, tuple(reversed(tests)))


def tests_before(function: nodes.Lambda | nodes.FunctionDef, node: nodes.NodeNG) -> tuple[Test, ...]:
    """Return the tests in a function that lead to one of its nodes, if they ask for nothing that the function binds."""
    statement: nodes.NodeNG = function if isinstance(function, nodes.Lambda) else node.statement()
    tests = [*position_in(statement, node).tests]
    while statement is not function and statement.parent is not None:
        leaving = (one for one in _before(statement) if isinstance(one, nodes.If) and not one.orelse)
        tests = [*((one.test, False) for one in leaving if isinstance(one.body[-1], _LEAVING)), *tests]
        statement, inner = statement.parent, statement
        if isinstance(statement, (nodes.If, nodes.While)):
            tests.insert(0, (statement.test, inner in statement.body))
    names = {one.name for one in nodes_in(function, nodes.AssignName)}
    return tuple((test, wanted) for test, wanted in tests if not _asks(test, names))


def _before(statement: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return the statements before one in its block."""
    blocks = (getattr(statement.parent, name, None) for name in ("body", "orelse", "finalbody"))
    block = next((block for block in blocks if isinstance(block, list) and statement in block), [])
    return block[: block.index(statement)] if block else []


def _filters(part: nodes.Comprehension) -> list[nodes.NodeNG]:
    """Return the tests that what one ``for`` of a comprehension hands on has passed."""
    joined = [one.values if isinstance(one, nodes.BoolOp) and one.op == "and" else [one] for one in part.ifs]
    return [one for values in joined for one in values]


def _asks(test: nodes.NodeNG, names: set[str]) -> bool:
    """Tell whether a test mentions one of some names."""
    return any(one.name in names for one in nodes_in(test, nodes.Name))
