"""What a statement may do, told by its form alone."""

from __future__ import annotations

from astroid import nodes

from pylint_csp.analysis.slices.mentions import header
from pylint_csp.tables.methods import CHANGING


def holds_changing_method(binding: nodes.NodeNG) -> bool:
    """Tell whether a name may be bound to a method that changes what it belongs to (``add = options.update``)."""
    value = getattr(binding.statement(), "value", None)
    return value is not None and any(
        one.attrname in CHANGING and not (isinstance(one.parent, nodes.Call) and one is one.parent.func)
        for one in value.nodes_of_class(nodes.Attribute)
    )


def is_endless(node: nodes.NodeNG) -> bool:
    """Tell whether a loop has no end of its own."""
    return isinstance(node, nodes.While) and isinstance(node.test, nodes.Const) and bool(node.test.value)


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


def may_be_literal(node: nodes.NodeNG) -> bool:
    """Tell whether a statement may bind a name to something that decides a test."""
    if isinstance(node, (nodes.Assign, nodes.AnnAssign)):
        return isinstance(node.value, _LITERALS)
    if isinstance(node, nodes.For):
        return isinstance(node.iter, (nodes.Tuple, nodes.List, nodes.Name, nodes.Const, nodes.Call))
    return any(
        isinstance(part.value, _LITERALS) for one in header(node) for part in one.nodes_of_class(nodes.NamedExpr)
    )


def may_alias(node: nodes.NodeNG) -> bool:
    """Tell whether a statement may give a second name to an object."""
    return isinstance(node, (nodes.Assign, nodes.AnnAssign, nodes.For, nodes.With, nodes.Expr)) or not node.is_statement
