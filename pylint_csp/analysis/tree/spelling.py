"""How expressions are spelled, whatever they evaluate to."""

from __future__ import annotations

from typing import TypeGuard

from astroid import nodes


def last_name(node: nodes.NodeNG | None) -> str:
    """Return the name that an expression ends in, ``b`` of ``b`` and of ``a.b``; others have none."""
    return str(getattr(node, "name", getattr(node, "attrname", "")))


def is_call_of(node: nodes.NodeNG | None, name: str) -> TypeGuard[nodes.Call]:
    """Tell the call of a plain name: ``name(…)``."""
    return isinstance(node, nodes.Call) and isinstance(node.func, nodes.Name) and bool(node.func.name == name)
