"""Which line leaves a call without a context: it is left out, taken away, or ``None``."""

from __future__ import annotations

from collections.abc import Container, Iterator

from astroid import nodes

from pylint_csp.analysis.causes.arguments import SCOPES, bound, entry, expression_of, parameters_of, written
from pylint_csp.analysis.state.values import NONE, Absent, Const, Frame, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.spelling import targets_of
from pylint_csp.analysis.tree.walks import EXITS, nodes_in
from pylint_csp.tables.names import CONTEXT
from pylint_csp.verdict import Action

Blamed = tuple[Action, nodes.NodeNG]
"""What the code does, and the node that does it."""


def is_left_out(context: Value, frame: Frame) -> bool:
    """Tell whether no context is given: ``None`` is written nowhere but as the default of a function on the way."""
    place = context.node.parent if isinstance(context, (Const, Absent)) and context.node is not None else None
    is_default = isinstance(place, nodes.Arguments) and any(place.parent is one.scope for one in frame.chain())
    return is_default or (isinstance(context, Absent) and place is None)


def origin(context: Value, call: nodes.NodeNG) -> Blamed | None:
    """Return where a ``None`` is written, with what the code does there; None if it stands in the call itself."""
    node = context.node if isinstance(context, (Const, Absent)) else None
    if node is None or call.parent_of(node):
        return None
    returning = (nodes.FunctionDef, nodes.Lambda, nodes.Return)
    is_result = isinstance(node, returning) or isinstance(_taken_by(node), returning)
    return Action.RETURNS if is_result else Action.ASSIGNS, node


def _taken_by(node: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return what takes a value, behind the expressions that choose between it and others."""
    taker = node.parent
    while isinstance(taker, (nodes.IfExp, nodes.BoolOp)):
        taker = taker.parent
    return taker


def absence(world: World, frame: Frame, call: nodes.NodeNG) -> Blamed | None:
    """Return why a call is without a context: the entry was removed, or is written under a condition."""
    if not isinstance(call, nodes.Call):
        return None
    removed = entry(world, call, CONTEXT, Absent())
    if removed is not None:
        return Action.REMOVES, removed
    if frame.caller is None and all(keyword.arg for keyword in call.keywords):
        return None
    for test in _tests_of_entries(frame.scope):
        if not _is_decided(world, frame, test):
            return Action.SKIPS, test
    return None


def _tests_of_entries(scope: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the tests under which a scope writes the ``context`` of a mapping that it unpacks into a call."""
    unpacked = {
        keyword.value.name
        for keyword in nodes_in(scope, nodes.Keyword, SCOPES)
        if keyword.arg is None and isinstance(keyword.value, nodes.Name)
    }
    for branch in nodes_in(scope, nodes.If, SCOPES):
        is_left = any(isinstance(one, EXITS) for one in branch.body)
        if not is_left and any(_writes_entry(one, unpacked) for one in branch.body):
            yield branch.test


def _writes_entry(statement: nodes.NodeNG, names: Container[str]) -> bool:
    """Tell whether a statement writes the ``context`` of a mapping that has one of some names.

    It may set it, call a method of the mapping, or bind the name anew: ``options = dict(options, context=…)``.
    """
    targets = targets_of(statement)
    value = getattr(statement, "value", None)
    for target in targets:
        if isinstance(target, nodes.Subscript) and isinstance(target.value, nodes.Name) and target.value.name in names:
            return isinstance(target.slice, nodes.Const) and target.slice.value == CONTEXT
    is_bound = any(isinstance(target, nodes.AssignName) and target.name in names for target in targets)
    owner = value.func.expr if isinstance(value, nodes.Call) and isinstance(value.func, nodes.Attribute) else None
    is_changed = isinstance(owner, nodes.Name) and owner.name in names
    displays = nodes_in(value, (nodes.Dict, nodes.Call)) if value is not None and (is_bound or is_changed) else ()
    return any(written(one, CONTEXT, is_absent=False) is not None for one in displays)


def _is_decided(world: World, frame: Frame, test: nodes.NodeNG) -> bool:
    """Tell whether the call at hand leaves no choice to a test: its names hold literals."""
    names = list(nodes_in(test, nodes.Name))
    return bool(names) and all(_is_literal(world, frame, one.name) for one in names)


def _is_literal(world: World, frame: Frame, name: str) -> bool:
    for holder in frame.around():
        value = world.names.get((holder.key, name))
        if value is not None:
            return isinstance(bare(value), (Const, Absent))
        if name in parameters_of(holder.scope):
            # The name was forgotten: nothing mentions it after its test.
            given = bound(world, holder, name, NONE)
            return given is not None and isinstance(expression_of(given), nodes.Const)
    return False
