"""Who keeps a function that another one defines, and may call it later, by where it stands."""

from __future__ import annotations

from enum import IntEnum
from typing import cast

from astroid import nodes

from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import CHANGING, KEEPING
from pylint_csp.tables.names import HANDING_ON


class Keeper(IntEnum):
    """Who keeps a function, and may call it after other methods have run."""

    NOBODY = 0
    """It is called, or handed to a call, which is taken to call it at once."""
    CALLER = 1
    """It is returned: other methods may run before it is called."""
    OBJECT = 2
    """An attribute or a container has it: the method itself may run again before it is called."""


def kept_by(function: nodes.NodeNG, around: nodes.LocalsDictNodeNG) -> Keeper:
    """Tell who keeps a function of ``around`` for later, by where it, or a name of it, stands.

    What is handed to a decorator or a class, or put into a container, is kept; any other call is taken to call it.
    """
    keeper = Keeper.NOBODY
    declared = {name for one in nodes_in(around, (nodes.Global, nodes.Nonlocal)) for name in one.names}
    seen: set[str] = set()
    pending = [function]
    while pending:
        use = pending.pop()
        names: set[str] = set()
        if use is function and isinstance(use, nodes.FunctionDef):
            names = {use.name}
            kept = Keeper.OBJECT if use.decorators is not None else Keeper.NOBODY
        elif scope_of(use) is not around:
            kept = Keeper.CALLER
        else:
            taker = _taker_of(use)
            names = {one.name for one in _targets_of(taker) if isinstance(one, nodes.AssignName)}
            kept = _kept_by_taker(taker)
        keeper = max(keeper, kept if names.isdisjoint(declared) else Keeper.OBJECT)
        pending += [one for one in nodes_in(around, nodes.Name) if one.name in names - seen]
        seen |= names
    return keeper


def _taker_of(function: nodes.NodeNG) -> nodes.NodeNG:
    """Return the statement, call or other expression that takes a function, be it in a display or as a ``partial``."""
    node = function
    while not node.is_statement:
        node, inner = cast("nodes.NodeNG", node.parent), node
        is_handed = isinstance(node, nodes.Call) and inner is not node.func
        if isinstance(node, (nodes.Yield, nodes.NamedExpr)) or (
            isinstance(node, nodes.Call) and not (is_handed and last_name(node.func) in HANDING_ON)
        ):
            break
    return node


def _kept_by_taker(taker: nodes.NodeNG) -> Keeper:
    if isinstance(taker, (nodes.Return, nodes.Yield)):
        return Keeper.CALLER
    if isinstance(taker, nodes.Call):
        name = last_name(taker.func)
        is_class = name.lstrip("_")[:1].isupper()
        return Keeper.OBJECT if is_class or name == "setattr" or name in CHANGING | KEEPING else Keeper.NOBODY
    is_name = all(isinstance(one, nodes.AssignName) for one in _targets_of(taker))
    is_of_class = isinstance(taker.scope(), nodes.ClassDef)
    return Keeper.NOBODY if is_name and not is_of_class and not isinstance(taker, nodes.AugAssign) else Keeper.OBJECT


def _targets_of(taker: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return what a statement, or a walrus, binds what it takes to."""
    targets = taker.targets if isinstance(taker, nodes.Assign) else [getattr(taker, "target", None)]
    return [one for one in targets if one is not None]
