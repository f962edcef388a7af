"""Which line leaves a call without a context: it is left out, taken away, or ``None``."""

from __future__ import annotations

from collections.abc import Container, Iterator

from astroid import nodes

from pylint_csp.analysis.causes.arguments import (
    SCOPES,
    bound,
    expression_of,
    given_to_partial,
    keywords_inside,
    parameters_of,
)
from pylint_csp.analysis.causes.assignments import assigning_none, assignments
from pylint_csp.analysis.causes.entries import entry, keyword_of
from pylint_csp.analysis.state.values import NONE, Absent, Const, Frame, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.names import CONTEXT
from pylint_csp.verdict import Action

Blamed = tuple[Action, nodes.NodeNG]
"""What the code does, and the node that does it."""
_LEAVING = (nodes.Return, nodes.Raise, nodes.Continue, nodes.Break)


def handed_on_as(scope: nodes.NodeNG) -> str:
    """Return the parameter that a function hands on as the context, if it has another name there."""
    names = parameters_of(scope)
    if CONTEXT not in names:
        for keyword in nodes_in(scope, nodes.Keyword):
            if keyword.arg == CONTEXT and isinstance(keyword.value, nodes.Name) and keyword.value.name in names:
                return keyword.value.name
    return CONTEXT


def absence(world: World, frame: Frame, call: nodes.Call) -> Blamed | None:
    """Return why a call is without a context: the entry was removed, or is written under a condition."""
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
    for target in nodes_in(scope, nodes.Subscript, SCOPES):
        owner, key = target.value, target.slice
        is_assigned = isinstance(target.parent, nodes.Assign) and target in target.parent.targets
        is_context = isinstance(key, nodes.Const) and key.value == CONTEXT
        if is_assigned and is_context and isinstance(owner, nodes.Name) and owner.name in unpacked:
            branch = target.statement().parent
            if isinstance(branch, nodes.If) and not any(isinstance(one, _LEAVING) for one in branch.body):
                yield branch.test


def _is_decided(world: World, frame: Frame, test: nodes.NodeNG) -> bool:
    """Tell whether the call at hand leaves no choice to a test: its names hold literals."""
    names = list(nodes_in(test, nodes.Name))
    return bool(names) and all(_is_literal(world, frame, one.name) for one in names)


def _is_literal(world: World, frame: Frame, name: str) -> bool:
    holder: Frame | None = frame
    while holder is not None:
        value = world.names.get((holder.key, name))
        if value is not None:
            return isinstance(bare(value), (Const, Absent))
        if name in parameters_of(holder.scope):
            # The name was forgotten: nothing mentions it after its test.
            given = bound(world, holder, name, NONE)
            return given is not None and isinstance(expression_of(given), nodes.Const)
        holder = holder.parent
    return False


def none(world: World, call: nodes.Call, given: list[nodes.NodeNG]) -> Blamed | None:
    """Return what assigns the ``None`` that a call gets in one of its arguments."""
    written = entry(world, call, CONTEXT, NONE)
    if written is not None:
        return Action.ASSIGNS, written
    assigned = [one for one in map(assigning_none, given) if one is not None]
    return (Action.ASSIGNS, assigned[0]) if assigned else None


def given_context(world: World, call: nodes.Call, frame: Frame) -> list[nodes.NodeNG]:
    """Return the arguments that may be the ``None`` that a call gets: none where it leaves the context out."""
    named = keyword_of(call, CONTEXT) or given_to_partial(call, CONTEXT)
    if named is not None:
        return [expression_of(named)]
    inside = next(keywords_inside(frame, CONTEXT), None)
    behind = _arguments_behind(world, call, frame, inside.value) if inside is not None else None
    if behind is not None:
        return behind
    values = [*call.args, *(one.value for one in call.keywords)]
    return [one for one in values if not isinstance(one, nodes.Const) or one.value is None]


def _arguments_behind(
    world: World, call: nodes.Call, frame: Frame, expression: nodes.NodeNG
) -> list[nodes.NodeNG] | None:
    """Return the arguments of a call that what stands in a function is made of; None where that is not told."""
    found: list[nodes.NodeNG] = []
    for name in sorted(_made_of(expression, parameters_of(frame.scope)) - {frame.receiver}):
        given = bound(world, frame, name, NONE)
        if given is not None and isinstance(given.parent, nodes.Arguments):
            # It is a default.
            continue
        if given is None or given.parent is not frame.call or frame.caller is None:
            return None
        value = expression_of(given)
        outer = [value] if frame.call is call else _arguments_behind(world, call, frame.caller, value)
        if outer is None:
            return None
        found.extend(outer)
    return found


def _made_of(expression: nodes.NodeNG, parameters: Container[str]) -> set[str]:
    """Return the parameters that an expression mentions, itself or by names that the function gives to what does."""
    found: set[str] = set()
    seen: set[nodes.NodeNG] = set()
    pending = [expression]
    while pending:
        one = pending.pop()
        if one not in seen:
            seen.add(one)
            for name in nodes_in(one, nodes.Name):
                if name.name in parameters:
                    found.add(name.name)
                else:
                    pending.extend(value for _, value in assignments(name))
    return found
