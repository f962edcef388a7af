"""Which line gives a mapping that a call unpacks its entry, or takes it away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from astroid import nodes

from pylint_csp.analysis.state.objects import Kind, Object, item
from pylint_csp.analysis.state.values import Absent, Reference, Value, bare
from pylint_csp.analysis.state.world import SETTLED, World


def keyword_of(call: nodes.Call, name: str) -> nodes.Keyword | None:
    """Return a keyword argument of a call."""
    return next((one for one in call.keywords if one.arg == name), None)


def entry(world: World, call: nodes.Call, name: str, value: Value) -> nodes.NodeNG | None:
    """Return where a mapping that a call unpacks got its entry, or lost it: no call, which would read as a maker."""
    for keyword in call.keywords:
        if keyword.arg is None:
            shown = written(keyword.value, name, is_absent=isinstance(value, Absent))
            place = shown or _latest(_named(world, keyword.value), name, value)
            # A copy's entries were written elsewhere.
            mappings = (state for state in world.objects.values() if state.kind is Kind.MAPPING)
            place = place or _latest(mappings, name, value)
            if place is not None:
                return place
    return None


def _latest(mappings: Iterable[Object], name: str, value: Value) -> nodes.NodeNG | None:
    """Return where mappings got, or lost, an entry last; None where this was in several places at the same time."""
    slots = [state.slots.get(item(name)) for state in mappings]
    found: dict[nodes.NodeNG, int] = {}
    for slot in slots:
        if slot is not None and slot.node is not None and bare(slot.value) == value:
            place = written(slot.node, name, is_absent=isinstance(value, Absent))
            if place is not None:
                found[place] = slot.clock
    newest = max(found.values(), default=0)
    last = [node for node, clock in found.items() if clock == newest]
    return last[0] if len(last) == 1 else None


def _named(world: World, expression: nodes.NodeNG) -> Iterator[Object]:
    """Yield the mappings that a name holds: one of its own scope, or of another, which has been run."""
    scope = expression.scope()
    named = expression.name if isinstance(expression, nodes.Name) else None
    for key, value in world.names.items():
        if named is None or not isinstance(key, tuple):
            continue
        inner = bare(value)
        is_here = key[1] == named and (key[0] is scope or (isinstance(key[0], tuple) and key[0][-1] is scope))
        is_outside = key[0] == SETTLED and key[1][0] == "place" and key[1][2] == named
        if (is_here or is_outside) and isinstance(inner, Reference) and inner.identity in world.objects:
            yield world.objects[inner.identity]


def written(node: nodes.NodeNG, name: str, is_absent: bool) -> nodes.NodeNG | None:
    """Return the part of a node that writes or removes an entry; None of one that copies it."""
    if isinstance(node, nodes.Dict):
        found = [key for key, _ in node.items if isinstance(key, nodes.Const) and key.value == name]
        return found[-1] if found and not is_absent else None
    if isinstance(node, nodes.Subscript):
        return node if isinstance(node.parent, nodes.Delete) is is_absent else None
    if not isinstance(node, nodes.Call):
        return None
    keyword = keyword_of(node, name)
    if keyword is not None:
        return None if is_absent else keyword
    if (getattr(node.func, "attrname", "") == "pop") is not is_absent:
        return None
    for part in node.args:
        if isinstance(part, nodes.Dict):
            place = written(part, name, is_absent)
            if place is not None:
                return place
    is_told = any(isinstance(part, nodes.Const) and part.value == name for part in node.args[:1])
    return node.func if is_told else None
