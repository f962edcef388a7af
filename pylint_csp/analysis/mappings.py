"""Mappings that are built in sight: what ``dict`` and its methods make of them.

Source: https://docs.python.org/3/library/stdtypes.html#dict.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pylint_csp.analysis.expressions import merged
from pylint_csp.analysis.narrowing import Frame, Pairs
from pylint_csp.analysis.state import State
from pylint_csp.analysis.values import (
    Absent,
    Arguments,
    Constant,
    Entries,
    Reference,
    Sequence,
    Unknown,
    Value,
    describe,
)

_ASKING = frozenset({"get", "pop", "setdefault"})


@dataclass(frozen=True)
class Method(Value):
    """A method of a mapping."""

    name: str
    mapping: Reference


def create(arguments: Arguments, state: State, frame: Frame, place: str) -> Pairs:
    """Return the mapping that ``dict(...)`` makes."""
    content = Entries(default=Absent(owner=frame.depth))
    for other in arguments.positional[:1]:
        content = merged(content, state.object_of(other), other)
    content = _updated(content, arguments)
    return [state.create(place, content, frame.depth)]


def call(method: Method, arguments: Arguments, state: State, frame: Frame, place: str) -> Pairs:
    """Return what a method of a mapping gives, with the mapping as it is then."""
    content = state.object_of(method.mapping)
    if not isinstance(content, Entries):
        return [(state, Unknown("item"))]
    target = method.mapping.target
    if method.name in _ASKING and arguments.positional:
        return _ask(method, content, arguments, state, frame)
    if method.name == "update":
        for other in arguments.positional[:1]:
            content = merged(content, state.object_of(other), other)
        return [(state.put(target, _updated(content, arguments)), Constant(None))]
    if method.name == "copy":
        return [state.create(place, content, frame.depth)]
    if method.name == "clear":
        return [(state.put(target, Entries(default=Absent(owner=frame.depth))), Constant(None))]
    if method.name == "values" and isinstance(content.default, Absent):
        return [(state, Sequence(tuple(held for _, held in content.entries)))]
    return [(state, Unknown(f"{target}.{method.name}()"))]


def _ask(method: Method, content: Entries, arguments: Arguments, state: State, frame: Frame) -> Pairs:
    """Return what ``get``, ``pop`` or ``setdefault`` give: what is there, or the second argument."""
    key, *rest = arguments.positional
    key = state.settle(key)
    target = method.mapping.target
    default: Value = rest[0] if rest else Constant(None, owner=frame.depth)
    if not isinstance(key, Constant):
        held = [one for _, one in content.entries if not isinstance(one, Absent)]
        return [(state, one) for one in [*dict.fromkeys(held), default]]
    name = str(key.literal)
    held_there = content.get(name)
    found: Pairs = []
    gone = Absent(owner=held_there.owner, cause=held_there.cause)
    if not isinstance(held_there, Absent):
        left = Absent(owner=frame.depth) if method.name == "pop" else held_there
        found.append((state.put(target, content.set(name, left)), held_there))
    if isinstance(held_there, Absent) or _may_be_absent(content, name):
        left = default if method.name == "setdefault" else gone
        given = default
        if isinstance(default, Constant) and default.literal is None and method.name != "setdefault":
            given = replace(default, owner=held_there.owner, left_out=True)
        found.append((state.put(target, content.set(name, left)), given))
    return found


def _may_be_absent(content: Entries, name: str) -> bool:
    return name not in dict(content.entries) and isinstance(content.default, Unknown)


def _updated(content: Entries, arguments: Arguments) -> Entries:
    for name, value in arguments.keywords:
        content = content.set(name, value) if not isinstance(value, Absent) else content
    if isinstance(arguments.others, Unknown):
        content = replace(content, default=Unknown(describe(arguments.others), owner=arguments.others.owner))
    return content
