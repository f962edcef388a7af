"""Which tests in a function inside another one lead to a place there, and have one answer as long as it runs."""

from __future__ import annotations

from astroid import nodes

from pylint_csp.analysis.tree.bindings import are_declared_inside, definitions, lookup
from pylint_csp.analysis.tree.positions import Test, block_of, position_in
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import EXITS, nodes_in
from pylint_csp.tables.methods import LEAVING_ARGUMENTS

_TESTING = (
    nodes.If,
    nodes.While,
    nodes.IfExp,
    nodes.BoolOp,
    nodes.UnaryOp,
    nodes.Compare,
    nodes.Comprehension,
    nodes.FormattedValue,
)
"""What asks for the truth of a flag, or writes it down."""
_LEAVING = LEAVING_ARGUMENTS | {"bool", "format", "int", "isinstance", "repr", "str"}
"""Names of what leaves its arguments as they are, and makes nothing of them that is changed with them."""


def tests_leading_to(
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
        block = block_of(statement)
        before = block[: block.index(statement)] if block else []
        leaving = (one for one in before if isinstance(one, nodes.If) and not one.orelse)
        tests = [*((one.test, False) for one in leaving if isinstance(one.body[-1], EXITS)), *tests]
        statement, inner = statement.parent, statement
        if isinstance(statement, (nodes.If, nodes.While)):
            tests.insert(0, (statement.test, inner in statement.body))
    return tuple((test, wanted) for test, wanted in tests if _is_steady(test, around))


def lasting(tests: tuple[Test, ...], around: nodes.LocalsDictNodeNG, statement: nodes.NodeNG) -> tuple[Test, ...]:
    """Return those of some tests that have the same answer whenever they are asked from a statement on.

    Nothing binds their names there or behind it, be it in the next lap of a loop around.
    """
    outer = [one for one in statement.node_ancestors() if around.parent_of(one)]
    first = next((one for one in reversed(outer) if isinstance(one, (nodes.For, nodes.While))), statement)

    def is_bound_later(name: str) -> bool:
        return any((one.lineno or 0) >= (first.lineno or 0) for one in definitions(around, name))

    return tuple(
        (test, wanted)
        for test, wanted in tests
        if not any(is_bound_later(one.name) for one in nodes_in(test, nodes.Name))
    )


def _is_steady(test: nodes.NodeNG, around: nodes.LocalsDictNodeNG) -> bool:
    """Tell whether a test asks only for what stays as it is, in names that one scope alone binds."""
    if isinstance(test, nodes.BoolOp):
        return all(_is_steady(one, around) for one in test.values)
    if isinstance(test, nodes.UnaryOp):
        return _is_steady(test.operand, around)
    name = test.left if isinstance(test, nodes.Compare) else test
    others = [one for _, one in test.ops] if isinstance(test, nodes.Compare) else []
    if not isinstance(name, nodes.Name) or not all(map(_is_literal, others)):
        return False
    if lookup(name)[0] is not around or are_declared_inside(around, (name.name,)):
        return False
    mentions = (one for one in nodes_in(around, nodes.Name) if one.name == name.name)
    # A container may be empty now and filled later.
    return bool(others) or all(map(_is_left, mentions))


def _is_literal(node: nodes.NodeNG) -> bool:
    """Tell whether an expression is a literal, or a display of such."""
    if isinstance(node, (nodes.Tuple, nodes.List, nodes.Set)):
        return all(isinstance(one, nodes.NodeNG) and _is_literal(one) for one in node.elts)
    return isinstance(node, nodes.Const)


def _is_left(mention: nodes.Name) -> bool:
    """Tell whether what mentions a name asks for its truth, or makes a text or another value of it, and no more."""
    around = mention.parent
    if isinstance(around, nodes.Call):
        return mention in around.args and last_name(around.func) in _LEAVING
    return isinstance(around, _TESTING)
