"""What a test asks objects about, and whether these were made by code that is not being run."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from astroid import nodes

from pylint_csp.analysis.state.values import Frame, Reference, Value


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
