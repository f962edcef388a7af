"""Functions that fill containers: registries, whose items may construct because something was handed to a function."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import nodes

from pylint_csp.analysis.candidates.identifiers import (
    FILLING_METHODS,
    Filling,
    Identifiers,
    identifiers_of,
    may_construct,
    name_of,
)
from pylint_csp.analysis.slices.mentions import every_node


def filling_of(function: nodes.FunctionDef) -> Filling | None:
    """Return what a function, or one that is defined in it, fills; None where it fills nothing."""
    inside = list(every_node(function))
    stores = [store for node in inside for store in _stores(node)]
    if not stores:
        return None
    passed = {one.name for node in inside if isinstance(node, nodes.Arguments) for one in _parameters(node)}
    with_arguments = {
        name
        for container, value in stores
        if any(isinstance(part, nodes.Name) and part.name in passed for part in every_node(value))
        for name in identifiers_of(container)
    }
    own = {one.name for one in _parameters(function.args)}
    filled = {container.name for container, _ in stores if isinstance(container, nodes.Name) and container.name in own}
    return Filling(frozenset(with_arguments), frozenset(filled)) if with_arguments or filled else None


def _parameters(arguments: nodes.Arguments) -> list[nodes.AssignName]:
    rest = (arguments.vararg_node, arguments.kwarg_node)
    return [*(arguments.arguments or ()), *(one for one in rest if one is not None)]


def _stores(node: nodes.NodeNG) -> Iterator[tuple[nodes.NodeNG, nodes.NodeNG]]:
    """Yield the containers that a statement or call puts something into, each with what that is."""
    if isinstance(node, nodes.Assign):
        yield from ((one.value, node.value) for one in node.targets if isinstance(one, nodes.Subscript))
    elif isinstance(node, nodes.Call) and isinstance(node.func, nodes.Attribute):
        stored = [*node.args, *(keyword.value for keyword in node.keywords)]
        yield from ((node.func.expr, one) for one in stored if node.func.attrname in FILLING_METHODS)


def fill_by_call(call: nodes.Call, found: Identifiers) -> None:
    """``register(value)``, ``fill(container)``."""
    arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
    filling = _filling_by(call.func, found)
    if filling is None:
        return
    if any(may_construct(one, found) for one in arguments):
        found.constructing |= filling.with_arguments
    if not filling.parameters.isdisjoint(found.constructing):
        for argument in arguments:
            if isinstance(argument, (nodes.Name, nodes.Attribute)):
                found.constructing.update(identifiers_of(argument))


def fill_by_decorators(cls: nodes.ClassDef, found: Identifiers) -> None:
    """``@register`` or ``@register("name")`` before a class that constructs."""
    for decorator in cls.decorators.nodes if cls.decorators else ():
        filling = _filling_by(decorator.func if isinstance(decorator, nodes.Call) else decorator, found)
        if filling is not None:
            found.constructing |= filling.with_arguments


def _filling_by(func: nodes.NodeNG, found: Identifiers) -> Filling | None:
    return found.filling.get(name_of(func)) if isinstance(func, (nodes.Name, nodes.Attribute)) else None
