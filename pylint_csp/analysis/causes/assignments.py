"""Which lines give a name or attribute its values."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from astroid import nodes

from pylint_csp.analysis.causes.arguments import SCOPES, parameters_of
from pylint_csp.analysis.tree.bindings import assigned, definitions, lookup
from pylint_csp.analysis.tree.walks import nodes_in


def assigning_none(expression: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the last statement that gives a name or an attribute of the class at hand a ``None``."""
    assigned = list(assignments(expression))
    nones = [one for one, value in assigned if any(literal.value is None for literal in nodes_in(value, nodes.Const))]
    if not nones and len(assigned) == 1 and isinstance(expression, nodes.Name):
        # Nothing else gives the name a value.
        nones = [one for one, _ in assigned]
    return max(nones, key=lambda one: one.lineno or 0, default=None)


def assignments(expression: nodes.NodeNG) -> Iterator[tuple[nodes.NodeNG, nodes.NodeNG]]:
    """Yield what may give a name or an attribute of the class at hand its value, with that value."""
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


def parameter_of(expression: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the parameter that a name is, and nothing else."""
    bindings = _bindings(expression) if isinstance(expression, nodes.Name) else []
    is_parameter = len(bindings) == 1 and isinstance(bindings[0].parent, nodes.Arguments)
    return bindings[0] if is_parameter else None
