"""Functions and lambdas as they are written: what their parameters are, and what decorates them."""

from __future__ import annotations

from typing import cast

import astroid
from astroid import nodes

from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.tables.names import PROPERTY_DECORATORS

_PROPERTIES = frozenset(name.rpartition(".")[2] for name in PROPERTY_DECORATORS)

FunctionNode = nodes.FunctionDef | nodes.Lambda


def positional_names(function: FunctionNode) -> list[str]:
    """Return the names of the parameters that take arguments by position, in their order."""
    arguments = function.args
    return [one.name for one in (*arguments.posonlyargs, *(arguments.args or ()))]


def parameter_names(function: FunctionNode) -> list[str]:
    """Return the names of the parameters, without ``*args`` and ``**kwargs``."""
    return [*positional_names(function), *(one.name for one in function.args.kwonlyargs)]


def all_parameter_names(function: FunctionNode) -> list[str]:
    """Return the names of the parameters, with ``*args`` and ``**kwargs``."""
    return [*parameter_names(function), *filter(None, (function.args.vararg, function.args.kwarg))]


def default_of(function: FunctionNode, name: str) -> nodes.NodeNG | None:
    """Return the expression of a parameter's default; for a name that is set anew later, the literal that it was."""
    try:
        expression = cast("nodes.NodeNG", function.args.default_value(name))  # type: ignore[no-untyped-call]
    except astroid.NoDefault:
        return None
    return (_literal_before(expression) if isinstance(expression, nodes.Name) else None) or expression


def _literal_before(mention: nodes.Name) -> nodes.Const | None:
    """Return the literal that a module binds to a name right before a mention of it, and not the only thing it binds.

    None where a block, or a scope in between, may have bound the name to something else.
    """
    module, statement = mention.root(), mention.statement()
    scope = statement.parent.scope() if statement.parent is not None else module
    bindings = definitions(module, mention.name)
    own = [one.statement() for one in bindings if one.scope() is module and (one.lineno or 0) < (mention.lineno or 0)]
    is_outer = scope is module or (isinstance(scope, nodes.ClassDef) and scope.parent is module)
    if not own or len(bindings) == 1 or not is_outer or (scope is not module and definitions(scope, mention.name)):
        return None
    value = own[-1].value if isinstance(own[-1], nodes.Assign) and own[-1].parent is module else None
    return value if isinstance(value, nodes.Const) else None


def is_static(function: FunctionNode) -> bool:
    """Tell whether a function is a static method, by its decorators' names: its first parameter is no receiver."""
    return "staticmethod" in _decorator_names(function)


def is_fixture(definition: nodes.NodeNG) -> bool:
    """Tell whether a function is a fixture of pytest, by its decorators' names: it runs to its end behind the tests.

    Source: https://docs.pytest.org/en/stable/how-to/fixtures.html#yield-fixtures-recommended
    """
    decorators = definition.decorators if isinstance(definition, nodes.FunctionDef) else None
    called = [one.func for one in decorators.nodes if isinstance(one, nodes.Call)] if decorators is not None else []
    return not _decorator_names(definition).union(map(last_name, called)).isdisjoint(("fixture", "yield_fixture"))


def is_property(definition: nodes.NodeNG) -> bool:
    """Tell whether a definition is a property's getter, by its decorators' names."""
    return not _decorator_names(definition).isdisjoint(_PROPERTIES)


def is_cached_property(definition: nodes.NodeNG) -> bool:
    """Tell whether a definition is the getter of a property that keeps its first result, by its decorators' names."""
    return "cached_property" in _decorator_names(definition)


def _decorator_names(definition: nodes.NodeNG) -> set[str | None]:
    decorators = definition.decorators if isinstance(definition, nodes.FunctionDef) else None
    return {last_name(one) for one in decorators.nodes} if decorators is not None else set()
