"""Functions and lambdas as they are written: what their parameters are, and what decorates them."""

from __future__ import annotations

from typing import cast

import astroid
from astroid import nodes

from pylint_csp.analysis.tree.bindings import are_imports, definitions
from pylint_csp.analysis.tree.spelling import begun_with, last_name
from pylint_csp.analysis.tree.walks import nodes_in
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

    None where a block, a scope in between, or what the module calls meanwhile may have bound the name to something
    else.
    """
    module, statement = mention.root(), mention.statement()
    while statement.parent is not module and isinstance(statement.parent, nodes.ClassDef):
        statement = statement.parent
        if definitions(statement, mention.name):
            return None
    bindings = definitions(module, mention.name)
    if statement.parent is not module or len(bindings) == 1:
        return None
    before = module.body[: module.body.index(statement)]
    own = [one for one in bindings if one.scope() is module]
    binding = next((one for one in reversed(before) if any(map(one.parent_of, own))), None)
    if not isinstance(binding, nodes.Assign) or not isinstance(binding.value, nodes.Const):
        return None
    between = before[before.index(binding) + 1 :] if len(own) < len(bindings) else ()
    return None if any(map(_may_call_own, between)) else binding.value


def _may_call_own(statement: nodes.NodeNG) -> bool:
    """Tell whether a statement of a module may call a function of the module, be it as a decorator."""
    if isinstance(statement, nodes.FunctionDef):
        return statement.decorators is not None
    called = (one.func for one in nodes_in(statement, nodes.Call))
    names = (one.name for one in map(begun_with, called) if isinstance(one, nodes.Name))
    return any((own := definitions(statement.root(), one)) and not are_imports(own) for one in names)


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
