"""Functions and lambdas as they are written: what their parameters are, and what decorates them."""

from __future__ import annotations

from typing import cast

import astroid
from astroid import nodes

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
    """Return the expression of a parameter's default."""
    try:
        return cast("nodes.NodeNG", function.args.default_value(name))  # type: ignore[no-untyped-call]
    except astroid.NoDefault:
        return None


def is_static(function: FunctionNode) -> bool:
    """Tell whether a function is a static method, by its decorators' names: its first parameter is no receiver."""
    return "staticmethod" in _decorator_names(function)


def is_property(definition: nodes.NodeNG) -> bool:
    """Tell whether a definition is a property's getter, by its decorators' names."""
    return not _decorator_names(definition).isdisjoint(_PROPERTIES)


def is_cached_property(definition: nodes.NodeNG) -> bool:
    """Tell whether a definition is the getter of a property that keeps its first result, by its decorators' names."""
    return "cached_property" in _decorator_names(definition)


def _decorator_names(definition: nodes.NodeNG) -> set[str | None]:
    decorators = definition.decorators if isinstance(definition, nodes.FunctionDef) else None
    return {last_name(one) for one in decorators.nodes} if decorators is not None else set()
