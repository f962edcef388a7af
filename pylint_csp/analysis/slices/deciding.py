"""What may decide tests, and which tests decide about an expression: read off the tree alone."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import nodes

from pylint_csp.analysis.slices.mentions import FUNCTIONS, header

_LITERALS = (
    nodes.Const,
    nodes.Name,
    nodes.IfExp,
    nodes.BoolOp,
    nodes.Tuple,
    nodes.List,
    nodes.Dict,
    nodes.UnaryOp,
    nodes.Compare,
)


def _is_literal(value: nodes.NodeNG | None) -> bool:
    """Tell whether an expression may be a literal, or be computed of some."""
    while isinstance(value, nodes.BinOp) and isinstance(value.right, (nodes.Const, nodes.Name)):
        value = value.left
    return isinstance(value, _LITERALS)


def may_be_literal(node: nodes.NodeNG) -> bool:
    """Tell whether a statement may bind a name to something that decides a test."""
    if isinstance(node, (nodes.Assign, nodes.AnnAssign)):
        return _is_literal(node.value)
    if isinstance(node, nodes.For):
        return isinstance(node.iter, (nodes.Tuple, nodes.List, nodes.Name, nodes.Const, nodes.Call))
    return any(_is_literal(part.value) for one in header(node) for part in one.nodes_of_class(nodes.NamedExpr))


def tests_around(target: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield what decides, inside a statement, whether an expression in it is evaluated."""
    node = target
    while not node.is_statement and isinstance(node.parent, nodes.NodeNG):
        around = node.parent
        if isinstance(around, nodes.BoolOp):
            yield from around.values[: around.values.index(node)]
        elif isinstance(around, nodes.IfExp) and node is not around.test:
            yield around.test
        elif isinstance(around, (nodes.ListComp, nodes.SetComp, nodes.DictComp, nodes.GeneratorExp)):
            for generator in around.generators:
                yield generator.iter
                yield from generator.ifs
        elif isinstance(around, FUNCTIONS):
            return
        node = around
