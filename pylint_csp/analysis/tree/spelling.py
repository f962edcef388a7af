"""How expressions are spelled, whatever they evaluate to."""

from __future__ import annotations

from typing import TypeGuard

from astroid import nodes
from astroid.nodes.as_string import AsStringVisitor


def last_name(node: nodes.NodeNG | None) -> str:
    """Return the name that an expression ends in, ``b`` of ``b`` and of ``a.b``; others have none."""
    return str(getattr(node, "name", getattr(node, "attrname", "")))


def is_call_of(node: nodes.NodeNG | None, name: str) -> TypeGuard[nodes.Call]:
    """Tell the call of a plain name: ``name(…)``."""
    return isinstance(node, nodes.Call) and isinstance(node.func, nodes.Name) and bool(node.func.name == name)


def spelled(node: nodes.NodeNG) -> str:
    """Return an expression's text, with the name that it binds in the place of a walrus."""
    text = node.as_string()
    return str(node.accept(_Spelling())) if _WALRUS in text else text


_WALRUS = " := "


class _Spelling(AsStringVisitor):
    """Writes the name that a walrus binds: what is read there is read by that name afterwards."""

    def visit_namedexpr(self, node: nodes.NamedExpr) -> str:
        return last_name(node.target)

    def _precedence_parens(self, node: nodes.NodeNG, child: nodes.NodeNG, is_left: bool = True) -> str:
        if isinstance(child, nodes.NamedExpr):
            return self.visit_namedexpr(child)
        return super()._precedence_parens(node, child, is_left)
