"""Which functions may hand on what they are passed: their results are made of their parameters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.expressions import parts_of
from pylint_csp.analysis.candidates.identifiers import Identifiers
from pylint_csp.analysis.tree.bindings import IMPORTS, definitions, value_or_source
from pylint_csp.analysis.tree.spelling import arguments_of, begun_with, targets_of

Flows = dict[str, list[nodes.NodeNG]]
"""By the names of a function's locals, the expressions whose values they may be, or hold."""
_TAKING_ANYTHING = (nodes.FunctionDef, nodes.ClassDef, nodes.Arguments)
"""What stands for, or knows of, what the function around it is passed."""


def flows_of(function: nodes.FunctionDef, inside: list[nodes.NodeNG]) -> Flows:
    """Return what a function, and those in it, put into each local name, or into what it stands for."""
    found: Flows = {}
    for node in inside:
        for target, values in _puts(node):
            root = begun_with(target)
            if isinstance(root, nodes.Name) and definitions(function, root.name):
                found.setdefault(root.name, []).extend(values)
    return found


def _puts(node: nodes.NodeNG) -> Iterator[tuple[nodes.NodeNG, list[nodes.NodeNG]]]:
    """Yield what a statement or call may put something into, with what that is: an argument may fill another one."""
    if isinstance(node, nodes.Call):
        arguments = arguments_of(node)
        if isinstance(node.func, nodes.Attribute) and arguments:
            yield node.func.expr, arguments
        if len(arguments) > 1:
            yield from ((one, arguments) for one in arguments)
    elif isinstance(node, (nodes.Assign, nodes.AugAssign, nodes.AnnAssign)) and node.value is not None:
        for target in targets_of(node):
            if isinstance(target, (nodes.AssignAttr, nodes.Subscript)):
                yield target.expr if isinstance(target, nodes.AssignAttr) else target.value, [node.value]


def hands_on(results: list[nodes.NodeNG], function: nodes.FunctionDef, flows: Flows, found: Identifiers) -> bool:
    """Tell whether what a function returns may be, or hold, something that it was passed."""
    pending = [*_names_in(results, found)]
    seen: set[tuple[nodes.NodeNG, str]] = set()
    while pending:
        name = pending.pop()
        owner = _owner(name, function)
        if (owner, name.name) in seen:
            continue
        seen.add((owner, name.name))
        bindings = definitions(owner, name.name)
        if any(map(_is_passed, bindings)):
            return True
        sources = [source for source in map(_source, bindings) if source is not None]
        pending += _names_in([*sources, *(flows.get(name.name, ()) if owner is function else ())], found)
    return False


def _names_in(expressions: list[nodes.NodeNG], found: Identifiers) -> Iterator[nodes.Name]:
    """Yield the names whose values some expressions may be, or hold; what a function inside returns, it knows."""
    for part in (part for one in expressions for part in parts_of(one, found)):
        read = part.func if isinstance(part, nodes.Call) else part
        if isinstance(read, nodes.Name):
            yield read


def _owner(name: nodes.Name, function: nodes.FunctionDef) -> nodes.LocalsDictNodeNG:
    """Return the comprehension that binds a name, or else the function in which it is read."""
    scope = name.scope()
    while isinstance(scope, nodes.ComprehensionScope) and not definitions(scope, name.name):
        scope = cast("nodes.NodeNG", scope.parent).scope()
    return scope if isinstance(scope, nodes.ComprehensionScope) else function


def _source(binding: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the expression that tells what is bound, or None if none does."""
    return None if isinstance(binding, (*_TAKING_ANYTHING, *IMPORTS)) else value_or_source(binding)


def _is_passed(binding: nodes.NodeNG) -> bool:
    """Tell whether a binding is a parameter, or may take what the function is passed in a way that is not followed."""
    if isinstance(binding.parent, nodes.Arguments) or isinstance(binding, _TAKING_ANYTHING):
        return True
    is_told = isinstance(binding, IMPORTS) or isinstance(binding.parent, nodes.ExceptHandler)
    return not is_told and value_or_source(binding) is None
