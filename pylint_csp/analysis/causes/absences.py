"""Which line leaves a call without a context: it is left out, taken away, or ``None``."""

from __future__ import annotations

from collections.abc import Container, Iterator

from astroid import nodes

from pylint_csp.analysis.causes.arguments import SCOPES, bound, entry, expression_of, parameters_of, written
from pylint_csp.analysis.state.objects import MADE, Kind, item
from pylint_csp.analysis.state.values import NONE, Absent, Const, Frame, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.spelling import spelled, targets_of
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
    for scope, names in _writers(world, frame.scope):
        for action, place in _at_times(scope, names):
            if action is not Action.SKIPS or not _is_decided(world, frame, place):
                return action, place
    return None


def _writers(world: World, scope: nodes.NodeNG) -> Iterator[tuple[nodes.NodeNG, set[str]]]:
    """Yield the scopes that may write the ``context`` of a mapping, each with the names that mappings have there.

    One is the scope that unpacks it into a call, others make those that are without one.
    """
    unpacked = (one.value for one in nodes_in(scope, nodes.Keyword, SCOPES) if one.arg is None)
    yield scope, {spelled(one) for one in unpacked if isinstance(one, (nodes.Name, nodes.Attribute))}
    for identity, state in world.objects.items():
        made = identity[1] if identity[0] == MADE and state.kind is Kind.MAPPING else None
        if isinstance(made, nodes.NodeNG) and made.parent is not None and item(CONTEXT) not in state.slots:
            yield made.frame(), set(map(spelled, targets_of(made.statement())))


def _at_times(scope: nodes.NodeNG, names: Container[str]) -> Iterator[Blamed]:
    """Yield what writes the ``context`` of a mapping on some paths alone: the test, or what a loop or ``try`` holds."""
    for statement in nodes_in(scope, (nodes.If, nodes.For, nodes.Try), SCOPES):
        for block in (statement.body, statement.orelse):
            written_at = next((one for one in block if _writes_entry(one, names)), None)
            if written_at is not None and not any(isinstance(one, EXITS) for one in block):
                if isinstance(statement, nodes.If):
                    yield Action.SKIPS, statement.test
                else:
                    yield Action.SETS_AT_TIMES, written_at


def _writes_entry(statement: nodes.NodeNG, names: Container[str]) -> bool:
    """Tell whether a statement writes the ``context`` of a mapping that has one of some names.

    It may set it, call a method of the mapping, or bind the name anew: ``options = dict(options, context=…)``.
    """
    targets = targets_of(statement)
    value = getattr(statement, "value", None)
    for target in targets:
        if isinstance(target, nodes.Subscript) and spelled(target.value) in names:
            return isinstance(target.slice, nodes.Const) and target.slice.value == CONTEXT
    is_bound = any(spelled(target) in names for target in targets)
    owner = value.func.expr if isinstance(value, nodes.Call) and isinstance(value.func, nodes.Attribute) else None
    is_changed = owner is not None and spelled(owner) in names
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
