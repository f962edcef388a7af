"""What a module exports: the names that ``import *`` takes from it."""

from __future__ import annotations

from typing import Any

from astroid import nodes

from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.spelling import is_named, pieces_of
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import CHANGING

_ALL = "__all__"


def public_names(module: nodes.Module) -> tuple[frozenset[str], bool]:
    """Return the names in ``__all__``, and whether these are all that ``import *`` binds."""
    values: list[Any] = [getattr(binding.parent, "value", None) for binding in definitions(module, _ALL)]
    for call in nodes_in(module, nodes.Call, FUNCTIONS):
        if isinstance(call.func, nodes.Attribute) and is_named(call.func.expr, _ALL):
            values.extend(call.args)
    pieces = [piece for value in values for piece, _ in pieces_of(value)]
    names = [one.value for one in pieces if isinstance(one, nodes.Const) and isinstance(one.value, str)]
    mentions = (one for one in nodes_in(module, nodes.Name) if one.name == _ALL)
    # Who writes an empty list expects that others fill it, such as a decorator from another module.
    is_complete = bool(names) and len(names) == len(pieces) and not any(_may_fill(one, module) for one in mentions)
    return frozenset(names), is_complete


def _may_fill(mention: nodes.Name, module: nodes.Module) -> bool:
    """Tell whether code that mentions the list may put something into it that the module's statements don't tell.

    A function may, such as a decorator, and who gives the list a second name or hands it to other code.
    """
    taker = mention.parent
    if isinstance(taker, nodes.Attribute):
        return taker.attrname in CHANGING and not isinstance(mention.scope(), nodes.Module)
    if isinstance(taker, nodes.Call) and mention is not taker.func:
        return not isinstance(taker.func, nodes.Name) or bool(definitions(module, taker.func.name))
    return isinstance(taker, (nodes.Assign, nodes.AnnAssign, nodes.NamedExpr, nodes.Keyword))
