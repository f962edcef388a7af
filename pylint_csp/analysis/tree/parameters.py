"""The parameters of functions and lambdas, as they are written."""

from __future__ import annotations

from typing import cast

import astroid
from astroid import nodes

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
    """Tell, by its decorators' spelling, a static method: its first parameter is one like others."""
    decorators = function.decorators.nodes if isinstance(function, nodes.FunctionDef) and function.decorators else []
    return any(isinstance(one, nodes.Name) and one.name == "staticmethod" for one in decorators)
