"""Where an expression stands: its statement, and the tests in that which lead to it."""

from __future__ import annotations

from typing import NamedTuple

from astroid import nodes

from pylint_csp.analysis.tree.walks import nodes_in

Test = tuple[nodes.NodeNG, bool]
"""A test, and the answer that leads on."""

_TESTING = (nodes.If, nodes.While, nodes.IfExp, nodes.BoolOp, nodes.UnaryOp, nodes.Compare, nodes.Comprehension)
"""What asks for the truth of a flag."""
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
            is_filtered = inner not in node.generators
            filters = [one for part in node.generators for one in _filters(part)] if is_filtered else []
            bound = {one.name for part in node.generators for one in nodes_in(part.target, nodes.AssignName)}
            tests += [(one, True) for one in filters]
            # A generator asks when it is asked for its items, which may be later.
            is_later = isinstance(node, nodes.GeneratorExp)
            tests = [(one, wanted) for one, wanted in tests if not is_later and not _asks(one, bound)]
    return Position(statement, tuple(reversed(tests)))


def tests_before(
    function: nodes.Lambda | nodes.FunctionDef, node: nodes.NodeNG, around: nodes.LocalsDictNodeNG
) -> tuple[Test, ...]:
    """Return the tests in a function inside another one that lead to one of its nodes.

    These are conditions that stand around the node, and those of an ``if`` before it that leaves the block. They count
    if they have one answer while the function runs: they ask for flags and literals, in names that ``around`` alone
    binds. A function that binds names of others itself has none.
    """
    if any(True for _ in nodes_in(function, nodes.Nonlocal)):
        return ()
    statement: nodes.NodeNG = function if isinstance(function, nodes.Lambda) else node.statement()
    tests = [*position_in(statement, node).tests]
    while statement is not function and statement.parent is not None:
        leaving = (one for one in _before(statement) if isinstance(one, nodes.If) and not one.orelse)
        tests = [*((one.test, False) for one in leaving if isinstance(one.body[-1], _LEAVING)), *tests]
        block, statement = statement, statement.parent
        if isinstance(statement, (nodes.If, nodes.While)):
            tests.insert(0, (statement.test, block in statement.body))
    return tuple((test, wanted) for test, wanted in tests if _is_steady(test, function, around))


def _is_steady(test: nodes.NodeNG, function: nodes.NodeNG, around: nodes.LocalsDictNodeNG) -> bool:
    """Tell whether a test asks only for what stays as it is, in names that one scope alone binds."""
    if isinstance(test, nodes.BoolOp):
        return all(_is_steady(one, function, around) for one in test.values)
    if isinstance(test, nodes.UnaryOp):
        return _is_steady(test.operand, function, around)
    name = test.left if isinstance(test, nodes.Compare) else test
    others = [one for _, one in test.ops] if isinstance(test, nodes.Compare) else []
    if not isinstance(name, nodes.Name) or not all(isinstance(one, nodes.Const) for one in others):
        return False
    scope, bindings = name.lookup(name.name)
    declared = (one for one in nodes_in(around, (nodes.Nonlocal, nodes.Global)) if name.name in one.names)
    is_own = scope is around and bool(bindings) and next(declared, None) is None
    # A container may be empty now and filled later.
    return is_own and (bool(others) or all(isinstance(one.parent, _TESTING) for one in _mentions(around, name.name)))


def _mentions(scope: nodes.NodeNG, name: str) -> list[nodes.Name]:
    return [one for one in nodes_in(scope, nodes.Name) if one.name == name]


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
