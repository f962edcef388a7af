"""Which lines give a name or attribute its values."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from astroid import nodes

from pylint_csp.analysis.causes.arguments import SCOPES, parameters_of
from pylint_csp.analysis.tree.bindings import assigned, definitions, lookup
from pylint_csp.analysis.tree.walks import nodes_in


def assignments(expression: nodes.NodeNG) -> Iterator[tuple[nodes.NodeNG, nodes.NodeNG]]:
    """Yield the statements that may give a name, or an attribute of a method's receiver, its value, with that value."""
    for binding in _bindings(expression):
        inner = binding.parent
        statement = inner if isinstance(inner, nodes.NamedExpr) else binding.statement()
        value = getattr(statement, "iter" if isinstance(statement, nodes.For) else "value", None)
        if isinstance(statement, (nodes.Assign, nodes.AnnAssign, nodes.NamedExpr, nodes.For)) and value is not None:
            yield statement, value


def _bindings(expression: nodes.NodeNG) -> list[nodes.NodeNG]:
    if isinstance(expression, nodes.Name):
        scope, found = lookup(expression)
        return [*found, *_bindings_inside(scope, expression.name)]
    if isinstance(expression, nodes.Attribute) and isinstance(expression.expr, nodes.Name):
        method = expression.frame()
        cls = method.parent.frame() if isinstance(method, nodes.FunctionDef) and method.parent is not None else None
        if isinstance(cls, nodes.ClassDef) and parameters_of(method)[:1] == [expression.expr.name]:
            return [*definitions(cls, expression.attrname), *assigned(cls, expression.attrname)]
    return []


def _bindings_inside(scope: nodes.NodeNG, name: str) -> Iterator[nodes.NodeNG]:
    """Yield what binds a scope's name in the functions that declare it ``global`` or ``nonlocal``."""
    for declaration in _declarations(scope):
        if name in declaration.names:
            inside = nodes_in(declaration.frame(), nodes.AssignName, SCOPES)
            yield from (one for one in inside if one.name == name)


@lru_cache(maxsize=1)
def _declarations(scope: nodes.NodeNG) -> list[nodes.Global | nodes.Nonlocal]:
    """Return the declarations in a scope: it is asked again and again for its many calls."""
    return list(nodes_in(scope, (nodes.Global, nodes.Nonlocal)))
