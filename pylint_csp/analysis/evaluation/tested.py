"""What a test asks about: read off its expression, and off the values that this was evaluated to."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from astroid import nodes

from pylint_csp.analysis.program.meanings import known
from pylint_csp.analysis.slices.mentions import holds_call
from pylint_csp.analysis.state.values import ClassValue, Const, Frame, Known, Reference, Unknown, Value, bare
from pylint_csp.analysis.state.world import World


def owners_in(node: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the objects that an expression reads something of: of ``owner.name``, ``owner[key]``, ``len(owner)``."""
    pending = [node]
    while pending:
        part = pending.pop()
        if isinstance(part, nodes.Call):
            yield from part.args
            if isinstance(part.func, nodes.Attribute):
                yield part.func.expr
        elif isinstance(part, nodes.Attribute):
            yield part.expr
        elif isinstance(part, nodes.Subscript):
            yield part.value
        elif not isinstance(part, (nodes.JoinedStr, nodes.FormattedValue, nodes.BinOp)):
            continue
        pending.extend(part.get_children())  # type: ignore[no-untyped-call]


def is_made_elsewhere(value: Value, frame: Frame) -> bool:
    """Tell whether an object was made by code that is not being run."""
    if not isinstance(value, Reference) or value.identity[0] != "made":
        return False
    return _root(value.identity[2]) is not _root(frame.key)


def _root(key: Hashable) -> Hashable:
    """Return the scope at the root of a frame's key."""
    while isinstance(key, tuple):
        key = key[0]
    return key


def is_anew(value: Value, node: nodes.NodeNG) -> bool:
    """Tell whether evaluating an expression once more makes another value than it did."""
    inner = bare(value)
    if isinstance(inner, Reference):
        made = inner.identity[1] if inner.identity[0] == "made" else None
        return isinstance(made, nodes.NodeNG) and (made is node or node.parent_of(made))
    return isinstance(inner, Unknown) and _comes_of_call(inner.symbol) and holds_call(node)


def _comes_of_call(symbol: Hashable) -> bool:
    """Tell whether an unknown value is what a call returned, or was read or worked out of that."""
    if isinstance(symbol, Unknown):
        return _comes_of_call(symbol.symbol)
    return isinstance(symbol, tuple) and (symbol[:1] == ("call",) or any(map(_comes_of_call, symbol)))


def narrowed(world: World, value: Value) -> Value:
    """Return what a test has told that a value is, else the value."""
    inner = bare(value)
    fact = world.facts.get(inner.symbol) if isinstance(inner, Unknown) else None
    return inner if fact is None or fact.equals is None else fact.equals


def are_equal(value: Value, other: Value) -> bool:
    """Compare two values that are literals, members of enumerations or classes."""
    if isinstance(value, Const) and isinstance(other, Const):
        return value.value == other.value
    return value == other


def is_class(value: Value) -> bool:
    """Tell a class, of the program or one that the tables know."""
    return isinstance(value, ClassValue) or (isinstance(value, Known) and known(value.name) is not None)
