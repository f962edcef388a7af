"""What a function does with its ``*args`` and ``**kwargs``, where it hands them on to calls that may construct."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from astroid import nodes

from pylint_csp.analysis.candidates.needed import INITIALIZER, Function
from pylint_csp.analysis.tree.spelling import is_called, is_named
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import ASKING_FOR_KEY


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
