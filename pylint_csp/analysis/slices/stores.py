"""What a module may put into attributes, whoever's they are, and where something else stands for a missing one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from astroid import nodes

from pylint_csp.analysis.slices.mentions import SETTERS, STAR
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import every_node


@dataclass(frozen=True)
class Store:
    """One place that may put something into an attribute."""

    owner: nodes.NodeNG | None
    """Whose attribute it is; None for the module."""
    value: nodes.NodeNG | None
    """What is assigned; None where that is not seen."""


def stores_in(module: nodes.Module) -> dict[str, list[Store]]:
    """Return these places by the attribute's name; a star stands for one that only a run would tell."""
    found: dict[str, list[Store]] = {}
    for node in every_node(module):
        if isinstance(node, (nodes.AssignAttr, nodes.DelAttr)):
            found.setdefault(node.attrname, []).append(Store(node.expr, assigned_value(node)))
        elif isinstance(node, nodes.Call):
            for name, owner in _set_by(node):
                found.setdefault(name, []).append(Store(owner, None))
        elif isinstance(node, nodes.Attribute) and node.attrname == "__dict__":
            found.setdefault(STAR, []).append(Store(node.expr, None))
    return found


def assigned_value(target: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the expression whose value a target gets, if that is an assignment to it alone."""
    statement = target.parent
    if isinstance(statement, nodes.Assign) and target in statement.targets:
        return statement.value
    return statement.value if isinstance(statement, nodes.AnnAssign) else None


def _set_by(call: nodes.Call) -> Iterator[tuple[str, nodes.NodeNG | None]]:
    """``setattr(owner, name, value)``, ``getattr(owner, name, default)``, ``vars(owner)``, ``globals()``."""
    called = last_name(call.func)
    if called == "globals" or (called == "vars" and call.args):
        yield STAR, call.args[0] if call.args else None
    elif called in SETTERS or (called == "getattr" and len(call.args) > 2):
        # A method ``__setattr__`` gets no owner, unless it is called as a function.
        *owners, name = call.args[:-1]
        owner = owners[0] if owners else getattr(call.func, "expr", call.func)
        yield str(name.value) if isinstance(name, nodes.Const) else STAR, owner
