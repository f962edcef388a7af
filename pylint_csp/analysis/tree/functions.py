"""Functions and lambdas as they are written: what their parameters are, and what decorates them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

import astroid
from astroid import Context, nodes

from pylint_csp.analysis.tree.bindings import assigned_value, definitions, value_or_source
from pylint_csp.analysis.tree.spelling import (
    ASSIGNMENTS,
    begun_with,
    decorators_of,
    is_called,
    is_named,
    last_name,
)
from pylint_csp.analysis.tree.walks import nodes_in, reached
from pylint_csp.tables.names import PROPERTY_DECORATORS

_PROPERTIES = frozenset(name.rpartition(".")[2] for name in PROPERTY_DECORATORS)

_PERHAPS_ASYNC = (nodes.AsyncFor, nodes.AsyncWith, nodes.Comprehension)
_PASSED = (nodes.ClassDef, nodes.If, nodes.Try, nodes.ExceptHandler, nodes.With)
FunctionNode = nodes.FunctionDef | nodes.Lambda
_INNER = (nodes.FunctionDef, nodes.Lambda)


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


def is_run_later(function: nodes.NodeNG) -> bool:
    """Tell whether calling a function only makes a generator or a coroutine: its body runs when that is asked."""
    return isinstance(function, nodes.AsyncFunctionDef) or (
        isinstance(function, nodes.FunctionDef) and function.is_generator()
    )


def are_run_at_once(functions: Iterable[nodes.FunctionDef]) -> bool:
    """Tell whether some functions, with all that they call of each other, run to their end with no other code between.

    So do coroutines that await each other alone, where they make them: no other one is resumed before the end.
    """
    several = [*functions]
    late = {one.name for one in several if isinstance(one, nodes.AsyncFunctionDef)}
    for function in several if late else ():
        named = [
            one
            for one in nodes_in(function, (nodes.Name, nodes.Attribute))
            if last_name(one) in late
            and (isinstance(one, nodes.Name) or last_name(one.expr) in positional_names(function)[:1])
        ]
        made = {one.parent for one in named if is_called(one)}
        if len(made) < len(named) or made != {one.value for one in nodes_in(function, nodes.Await)}:
            return False
        if any(getattr(one, "is_async", True) for one in nodes_in(function, _PERHAPS_ASYNC)):
            return False
    return True


def parameter_taking(argument: nodes.NodeNG, call: nodes.Call, function: FunctionNode) -> str:
    """Return the parameter by which a plain function takes an argument of a call; empty if that is not told."""
    keyword = argument.parent
    if isinstance(keyword, nodes.Keyword):
        return str(keyword.arg) if keyword.arg in parameter_names(function) else ""
    position = call.args.index(argument) if argument in call.args else -1
    if position < 0 or any(isinstance(one, nodes.Starred) for one in call.args[: position + 1]):
        return ""
    return "".join(positional_names(function)[position : position + 1])


def default_of(function: FunctionNode, name: str) -> nodes.NodeNG | None:
    """Return the expression of a parameter's default; for a name that is set anew later, the literal that it was."""
    try:
        expression = cast("nodes.NodeNG", function.args.default_value(name))  # type: ignore[no-untyped-call]
    except astroid.NoDefault:
        return None
    return (_literal_before(expression) if isinstance(expression, nodes.Name) else None) or expression


def _literal_before(mention: nodes.Name) -> nodes.Const | None:
    """Return the literal that a module binds to a name right before a mention of it, and not the only thing it binds.

    None where a loop, a scope in between, or what the module calls meanwhile may have bound the name to something else.
    """
    module: nodes.Module = mention.root()
    statement: nodes.NodeNG | None = mention.statement()
    bindings = definitions(module, mention.name)
    if len(bindings) == 1:
        return None
    own = [one for one in bindings if one.scope() is module]
    while statement is not None and statement.parent is not module:
        statement = statement.parent
        is_passed = isinstance(statement, _PASSED) and not (
            isinstance(statement, nodes.ClassDef) and definitions(statement, mention.name)
        )
        if not is_passed or statement is None or any(map(statement.parent_of, own)):
            return None
    before = module.body[: module.body.index(statement)]
    binding = next((one for one in reversed(before) if one in own or any(map(one.parent_of, own))), None)
    if not isinstance(binding, ASSIGNMENTS) or not isinstance(binding.value, nodes.Const):
        return None
    between = before[before.index(binding) + 1 :] if len(own) < len(bindings) else ()
    setters = {one.scope() for one in bindings} - {module}
    may_be_set = any(not setters.isdisjoint(_functions_called(_calls_in(one))) for one in between)
    return None if may_be_set else binding.value


def _calls_in(statement: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the calls that a statement of a module makes; of a function, the decorators."""
    if not isinstance(statement, nodes.FunctionDef):
        yield from nodes_in(statement, nodes.Call)
    else:
        yield from decorators_of(statement)


def _functions_called(calls: Iterable[nodes.NodeNG]) -> set[nodes.FunctionDef]:
    """Return the functions of a module that calls lead to, by their names, directly or not: of a class, its methods."""
    return reached(
        (one for call in calls for one in functions_named(call)),
        lambda function: (one for call in nodes_in(function, nodes.Call) for one in functions_named(call)),
    )


def functions_named(expression: nodes.NodeNG) -> Iterator[nodes.FunctionDef]:
    """Yield the functions of a module with whose name an expression begins: of a class, its methods."""
    root = begun_with(expression)
    for named in definitions(root.root(), root.name) if isinstance(root, nodes.Name) else ():
        for one in named.body if isinstance(named, nodes.ClassDef) else (named,):
            if isinstance(one, nodes.FunctionDef):
                yield one


def scopes_calling(module: nodes.Module) -> dict[str, list[nodes.Module | nodes.FunctionDef]]:
    """Return the scopes of a module that call a function, or a method of anything, by its name."""
    found: dict[str, list[nodes.Module | nodes.FunctionDef]] = {}
    for call in nodes_in(module, nodes.Call):
        scope = call.frame()
        if isinstance(scope, (nodes.Module, nodes.FunctionDef)):
            found.setdefault(last_name(call.func), []).append(scope)
    return found


def values_returned(function: FunctionNode) -> list[nodes.NodeNG]:
    """Return the expressions that a function returns; in a name's place, those that the function assigns it."""
    pending = [one.value for one in nodes_in(function, nodes.Return, _INNER) if one.value is not None]
    found: list[nodes.NodeNG] = []
    for value in pending:
        bindings = definitions(function, value.name) if isinstance(value, nodes.Name) else []
        assigned = [one for one in map(assigned_value, bindings) if one is not None]
        if assigned and len(assigned) == len(bindings):
            pending.extend(one for one in assigned if one not in pending)
        else:
            found.append(value)
    return found


def is_static(function: FunctionNode) -> bool:
    """Tell whether a function is a static method, by its decorators' names: its first parameter is no receiver."""
    return "staticmethod" in _decorator_names(function)


def takes_class(function: nodes.FunctionDef) -> bool:
    """Tell whether a method's first parameter is its class, by the method's name or its decorators' names."""
    return function.name in _TAKING_CLASS or "classmethod" in _decorator_names(function)


_TAKING_CLASS = frozenset({"__new__", "__init_subclass__", "__class_getitem__"})


def storing_methods(module: nodes.Module) -> frozenset[str]:
    """Return the names of the methods of a module's classes that put something they are passed into their receiver.

    Initialisers are none of them: what they are called on by name is a class.
    """
    methods = (one for one in nodes_in(module, nodes.FunctionDef) if not one.name.startswith("__"))
    return frozenset(one.name for one in methods if _stores_parameter(one))


def _stores_parameter(function: nodes.FunctionDef) -> bool:
    if not isinstance(function.parent, nodes.ClassDef) or not positional_names(function):
        return False
    receiver, *passed = all_parameter_names(function)
    stores: list[tuple[nodes.NodeNG, nodes.NodeNG]] = [(one, one.expr) for one in nodes_in(function, nodes.AssignAttr)]
    items = nodes_in(function, nodes.Subscript)
    stores += [(one, one.value) for one in items if one.ctx is Context.Store]
    put = (value_or_source(target) for target, owner in stores if is_named(begun_with(owner), receiver))
    return any(one.name in passed for value in put if value is not None for one in nodes_in(value, nodes.Name))


def is_fixture(definition: nodes.NodeNG) -> bool:
    """Tell whether a function is a fixture of pytest, by its decorators' names: it runs to its end behind the tests.

    Source: https://docs.pytest.org/en/stable/how-to/fixtures.html#yield-fixtures-recommended
    """
    decorators = decorators_of(definition) if isinstance(definition, nodes.FunctionDef) else ()
    called = [one.func for one in decorators if isinstance(one, nodes.Call)]
    return not _decorator_names(definition).union(map(last_name, called)).isdisjoint(("fixture", "yield_fixture"))


def is_property(definition: nodes.NodeNG) -> bool:
    """Tell whether a definition is a property's getter, by its decorators' names."""
    return not _decorator_names(definition).isdisjoint(_PROPERTIES)


def is_cached_property(definition: nodes.NodeNG) -> bool:
    """Tell whether a definition is the getter of a property that keeps its first result, by its decorators' names."""
    return "cached_property" in _decorator_names(definition)


def _decorator_names(definition: nodes.NodeNG) -> set[str | None]:
    return {last_name(one) for one in decorators_of(definition)} if isinstance(definition, nodes.FunctionDef) else set()
