"""By which identifiers names, attributes and targets are read.

An identifier is a name, or an attribute, with a dot before it. What a module binds is both, since whoever imports the
module may read it as an attribute; what a class binds is an attribute; what a function or a comprehension binds is a
name of its own, with the line after it where that scope begins. What calls hand to parameters, whoever has them, is
by their names, with a mark before these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar, cast

from astroid import nodes

from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.tree.bindings import are_declared_inside, definitions, lookup
from pylint_csp.analysis.tree.spelling import identifier_of

_Callee = TypeVar("_Callee")
_INSIDE = "@"
"""What stands between a name and the line of the scope that binds it."""
GIVEN = "="
"""What stands before the name of a parameter."""


def bound_as(node: nodes.NodeNG, name: str) -> list[str]:
    """Return the identifiers by which what is bound to a name, where a node stands, may be read."""
    scope = node.scope()
    while isinstance(scope, nodes.ComprehensionScope) and not definitions(scope, name):
        # A walrus in it binds a name of the scope around it (PEP 572).
        scope = cast("nodes.NodeNG", scope.parent).scope()
    # What is set on a class from elsewhere is no name in its body.
    if isinstance(scope, nodes.Module) or all(isinstance(one, nodes.AssignAttr) for one in definitions(scope, name)):
        return [name, f".{name}"]
    return [f".{name}"] if isinstance(scope, nodes.ClassDef) else bound_inside(scope, name)


def bound_inside(scope: nodes.NodeNG, name: str) -> list[str]:
    """Return the identifiers of what a function or a comprehension binds to a name: a mark that there are any first."""
    if are_declared_inside(scope, (name,)):
        # It belongs to a scope around it.
        owners = [one for one in scope.node_ancestors() if isinstance(one, FUNCTIONS) and definitions(one, name)]
        return [name, *(_own_name(one, name) for one in owners), *([name + _INSIDE] if owners else ())]
    return [name + _INSIDE, _own_name(scope, name)]


def _own_name(scope: nodes.NodeNG, name: str) -> str:
    return f"{name}{_INSIDE}{scope.lineno}"


def given_as(parameter: str) -> list[str]:
    """Return the identifiers by which what a call hands to a parameter may be read, also as an attribute."""
    return [GIVEN + parameter, f".{parameter}"]


def plain(identifier: str) -> str:
    """Return the name that an identifier is spelled with."""
    return identifier.lstrip(f".{GIVEN}").partition(_INSIDE)[0]


def is_local(identifier: str) -> bool:
    """Tell whether an identifier is one that a function or a comprehension binds."""
    return _INSIDE in identifier


def functions_read(node: nodes.Name | nodes.Attribute, functions: Mapping[str, set[_Callee]]) -> set[_Callee]:
    """Return those of some functions, by identifiers, that a name or an attribute may be read as."""
    return set().union(*map(functions.__getitem__, identifiers_read(node, functions.__contains__)))


def is_read_as(node: nodes.Name | nodes.Attribute, is_asked_for: Callable[[str], bool]) -> bool:
    """Tell whether an identifier that a name or an attribute may be read as is one that is asked for."""
    return next(identifiers_read(node, is_asked_for), None) is not None


def identifiers_read(node: nodes.Name | nodes.Attribute, is_asked_for: Callable[[str], bool]) -> Iterator[str]:
    """Yield those of the identifiers that a name or an attribute may be read as that are asked for."""
    if is_asked_for(own := identifier_of(node)) and not _is_bound_inside(node):
        yield own
    if isinstance(node, nodes.Attribute):
        return
    if is_asked_for(given := GIVEN + own) and is_parameter(node):
        yield given
    if is_asked_for(attribute := f".{own}") and is_of_class_body(node):
        yield attribute
    if is_asked_for(own + _INSIDE):
        scope = node.scope()
        while not isinstance(scope, nodes.Module):
            if is_asked_for(local := _own_name(scope, own)):
                yield local
            scope = cast("nodes.NodeNG", scope.parent).scope()


def _is_bound_inside(node: nodes.Name | nodes.Attribute) -> bool:
    """Tell whether a function or a comprehension binds a name."""
    return isinstance(node, nodes.Name) and not isinstance(lookup(node)[0], (nodes.Module, nodes.ClassDef))


def is_parameter(name: nodes.Name) -> bool:
    """Tell whether a name may be a parameter."""
    return any(isinstance(one, nodes.Arguments) or isinstance(one.parent, nodes.Arguments) for one in lookup(name)[1])


def is_of_class_body(name: nodes.Name) -> bool:
    """Tell whether a name may be one that the body of the class around it binds."""
    frame = name.frame()
    # Its bases and decorators stand in the class, but not in its body.
    is_inside = isinstance(frame, nodes.ClassDef) and name.statement() is not frame
    return is_inside or isinstance(lookup(name)[0], nodes.ClassDef)


def identifiers_of(target: nodes.NodeNG) -> Iterator[str]:
    """Yield the identifiers by which what is assigned to a target may be read."""
    if isinstance(target, nodes.Name):
        # It may belong to a scope around.
        yield from bound_as(lookup(target)[0], target.name)
    elif isinstance(target, nodes.AssignName):
        yield from bound_as(target, target.name)
    elif isinstance(target, (nodes.AssignAttr, nodes.Attribute)):
        yield f".{target.attrname}"
    elif isinstance(target, nodes.Subscript):
        yield from identifiers_of(target.value)
    elif isinstance(target, nodes.Call) and isinstance(target.func, nodes.Attribute):
        # ``table.setdefault(key, {})[other] = …``
        yield from identifiers_of(target.func.expr)
    elif isinstance(target, (nodes.Tuple, nodes.List)):
        for element in cast("list[nodes.NodeNG]", target.elts):
            yield from identifiers_of(element)
    elif isinstance(target, nodes.Starred):
        yield from identifiers_of(target.value)
