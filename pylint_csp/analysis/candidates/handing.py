"""What functions hand on of what they are passed: in their results, and by ``*args`` and ``**kwargs`` to calls."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.candidates.expressions import parts_of
from pylint_csp.analysis.candidates.identifiers import Identifiers
from pylint_csp.analysis.candidates.needed import INITIALIZER, Function
from pylint_csp.analysis.candidates.reading import is_parameter
from pylint_csp.analysis.tree.bindings import IMPORTS, definitions, readings, value_or_source
from pylint_csp.analysis.tree.spelling import arguments_of, begun_with, is_called, is_named, targets_of
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import ASKING_FOR_KEY

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
        for func in readings(node.func) if arguments else ():
            if isinstance(func, nodes.Attribute):
                yield func.expr, arguments
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
    pending = [*expressions]
    for part in (part for one in pending for part in parts_of(one, found)):
        read = part.func if isinstance(part, nodes.Call) else part
        if isinstance(read, nodes.Name):
            arguments = arguments_of(part) if isinstance(part, nodes.Call) and is_parameter(read) else []
            # What is called and was passed may hand on what it is handed in turn.
            pending += [one for one in arguments if one not in pending]
            yield from () if arguments else (read,)


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


def keys_named(function: Function, calls: Collection[nodes.NodeNG]) -> frozenset[str] | None:
    """Return the keys of its ``**kwargs`` that a function names, if all else it does is to hand them on to some calls.

    None if it does something else with them.
    """
    keys: set[str] = set()
    for name in _uses(function, function.args.kwarg):
        parent = name.parent
        if isinstance(parent, nodes.Keyword) and parent.arg is None and parent.parent in calls:
            continue
        named = _keys_at(name)
        if named is None:
            return None
        keys.update(named)
    return frozenset(keys)


def positions_handed_on(
    function: Function, calls: Collection[nodes.NodeNG], positions: Collection[int]
) -> frozenset[int] | None:
    """Return the positions at which a function takes what gets, in some calls, to one of some positions.

    None if it does something else with its ``*args`` than to hand them on to these calls. The receiver of a method, and
    an instance that is handed to an initialiser by hand, don't count.
    """
    taken = (*function.args.posonlyargs, *(function.args.args or ()))
    is_method = isinstance(function.parent, nodes.ClassDef)
    found: set[int] = set()
    for name in _uses(function, function.args.vararg):
        starred = name.parent
        call = starred.parent if isinstance(starred, nodes.Starred) else None
        if not isinstance(call, nodes.Call) or call not in calls or starred not in call.args:
            return None
        before = call.args[: call.args.index(starred)]
        if any(isinstance(one, nodes.Starred) for one in before):
            return None
        if is_method and taken and getattr(call.func, "attrname", "") == INITIALIZER and before:
            before = before[is_named(before[0], taken[0].name) :]
        found.update(one - len(before) + len(taken) - is_method for one in positions if one >= len(before))
    return frozenset(found)


def _uses(function: Function, parameter: str | None) -> Iterator[nodes.Name]:
    return (one for one in nodes_in(function, nodes.Name) if one.name == parameter)


def _keys_at(name: nodes.Name) -> list[str] | None:
    """Return the keys that are named where a mapping is used: ``mapping["key"]``, ``mapping.pop("key")``."""
    parent = name.parent
    key: nodes.NodeNG | None = None
    if isinstance(parent, nodes.Subscript) and parent.value is name:
        key = parent.slice
    elif isinstance(parent, nodes.Compare) and parent.ops[0][0] in ("in", "not in") and parent.ops[0][1] is name:
        key = parent.left
    elif isinstance(parent, nodes.Attribute) and isinstance(parent.parent, nodes.Call) and is_called(parent):
        call = parent.parent
        if parent.attrname == "update" and not call.args:
            return None if any(one.arg is None for one in call.keywords) else [str(one.arg) for one in call.keywords]
        key = call.args[0] if parent.attrname in ASKING_FOR_KEY and call.args else None
    return [key.value] if isinstance(key, nodes.Const) and isinstance(key.value, str) else None
