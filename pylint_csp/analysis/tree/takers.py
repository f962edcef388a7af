"""What takes a function, or another object, from where it stands."""

from __future__ import annotations

from typing import cast

from astroid import nodes

from pylint_csp.analysis.tree.bindings import assigned_value
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.tables.methods import CHANGING
from pylint_csp.tables.names import HANDING_ON


def taker_of(function: nodes.NodeNG) -> nodes.NodeNG:
    """Return the statement, call or other expression that takes a function, be it in a display or as a ``partial``.

    A call whose result is or holds the function takes it for whoever gets that, unless it puts it into a container.
    """
    node = function
    while not node.is_statement:
        node, inner = cast("nodes.NodeNG", node.parent), node
        is_handed = isinstance(node, nodes.Call) and inner is not node.func
        is_gone_over = isinstance(node, nodes.Comprehension) and inner is node.iter
        if (
            is_gone_over
            or isinstance(node, (nodes.Yield, nodes.NamedExpr, nodes.Lambda))
            or (isinstance(node, nodes.Call) and not (is_handed and last_name(node.func) in HANDING_ON - CHANGING))
        ):
            break
    return node


def call_of(function: nodes.NodeNG) -> nodes.Call | None:
    """Return the call that calls what stands somewhere, be it as an item of a display; None if none does."""
    taker = taker_of(function)
    is_callee = isinstance(taker, nodes.Call) and (taker.func is function or taker.func.parent_of(function))
    return cast("nodes.Call", taker) if is_callee else None


def may_take(target: nodes.NodeNG, function: nodes.NodeNG) -> bool:
    """Tell whether a target may get a function from where that stands: of ``a, b = x, y`` only one gets it."""
    value = assigned_value(target)
    return value is None or value is function or value.parent_of(function)
