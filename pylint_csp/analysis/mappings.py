"""Mappings that are built in sight: what ``dict`` and its methods make of them.

Source: https://docs.python.org/3/library/stdtypes.html#dict.
"""

from __future__ import annotations

from dataclasses import replace

from pylint_csp.analysis.expressions import merged
from pylint_csp.analysis.narrowing import Frame, Pairs
from pylint_csp.analysis.state import State
from pylint_csp.analysis.values import Absent, Arguments, Constant, Entries, Method, Unknown

_ASKING = frozenset({"get", "pop", "setdefault"})


def create(arguments: Arguments, state: State, frame: Frame, place: str) -> Pairs:
    """Return the mapping that ``dict(...)`` makes."""
    content = _updated(Entries(default=Absent(owner=frame.depth)), arguments, state)
    return [state.create(place, content, frame.depth)]


def call(method: Method, arguments: Arguments, state: State, frame: Frame, place: str) -> Pairs:
    """Return what a method of a mapping gives, with the mapping as it is then."""
    content = state.object_of(method.mapping)
    target = method.mapping.target
    if isinstance(content, Entries):
        if method.name in _ASKING and arguments.positional:
            return _ask(method, content, arguments, state, frame)
        if method.name == "update":
            return [(state.put(target, _updated(content, arguments, state)), Constant(None))]
        if method.name == "copy":
            return [state.create(place, content, frame.depth)]
    return [(state, Unknown(f"{target}.{method.name}()"))]


def _updated(content: Entries, arguments: Arguments, state: State) -> Entries:
    for other in arguments.positional[:1]:
        content = merged(content, state.object_of(other), other)
    return content.updated(Entries(arguments.keywords, arguments.others))


def _ask(method: Method, content: Entries, arguments: Arguments, state: State, frame: Frame) -> Pairs:
    """Return what ``get``, ``pop`` or ``setdefault`` give: what is there, or the second argument."""
    target, key = method.mapping.target, state.settle(arguments.positional[0])
    default = (*arguments.positional[1:], Constant(None, owner=frame.depth))[0]
    if not isinstance(key, Constant):
        values = [one for _, one in content.entries if not isinstance(one, Absent)]
        return [(state, one) for one in [*dict.fromkeys(values), default]]
    name = str(key.literal)
    held = content.get(name)
    found: Pairs = []
    if not isinstance(held, Absent):
        left = Absent(owner=frame.depth) if method.name == "pop" else held
        found.append((state.put(target, content.set(name, left)), held))
    if isinstance(held, Absent) or (isinstance(held, Unknown) and name not in dict(content.entries)):
        left = default if method.name == "setdefault" else Absent(owner=held.owner, cause=held.cause)
        if method.name != "setdefault" and isinstance(default, Constant) and default.literal is None:
            default = replace(default, owner=held.owner, left_out=True)
        found.append((state.put(target, content.set(name, left)), default))
    return found
