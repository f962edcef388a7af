"""Mappings that are built in sight: what ``dict`` and its methods make of them.

Source: https://docs.python.org/3/library/stdtypes.html#dict.
"""

from __future__ import annotations

from dataclasses import replace

from pylint_csp.analysis.expressions import merged
from pylint_csp.analysis.narrowing import Frame, Pairs
from pylint_csp.analysis.state import State
from pylint_csp.analysis.values import Absent, Arguments, Constant, Entries, Unknown, describe


def create(arguments: Arguments, state: State, frame: Frame, place: str) -> Pairs:
    """Return the mapping that ``dict(...)`` makes."""
    content = _updated(Entries(default=Absent(owner=frame.depth)), arguments, state)
    return [state.create(place, content, frame.depth)]


def _updated(content: Entries, arguments: Arguments, state: State) -> Entries:
    for other in arguments.positional[:1]:
        content = merged(content, other, state)
    return content.updated(Entries(arguments.keywords, arguments.others))


def update(arguments: Arguments, state: State) -> Pairs:
    """Update a mapping, the first argument, with the others."""
    mapping, *others = arguments.positional
    if isinstance(content := state.object_of(mapping), Entries):
        content = _updated(content, replace(arguments, positional=tuple(others)), state)
        state = state.put(describe(mapping), content)
    return [(state, Constant(None))]


def ask(method: str, arguments: Arguments, state: State, frame: Frame) -> Pairs:
    """Return what ``get``, ``pop`` or ``setdefault`` give: what is there, or the last argument."""
    mapping, key, default = (*arguments.positional, Constant(None, owner=frame.depth))[:3]
    target, key, content = describe(mapping), state.settle(key), state.object_of(mapping)
    if not isinstance(content, Entries):
        return [(state, Unknown(f"{target}[{describe(key)}]"))]
    if not isinstance(key, Constant):
        values = [one for _, one in content.entries if not isinstance(one, Absent)]
        return [(state, one) for one in [*dict.fromkeys(values), default]]
    name = str(key.literal)
    held = content.get(name)
    found: Pairs = []
    if not isinstance(held, Absent):
        left = Absent(owner=frame.depth) if method == "pop" else held
        found.append((state.put(target, content.set(name, left)), held))
    if isinstance(held, Absent) or (isinstance(held, Unknown) and name not in dict(content.entries)):
        owner = frame.depth if method == "pop" else held.owner
        left = default if method == "setdefault" else Absent(owner=owner, cause=held.cause)
        if method != "setdefault" and isinstance(default, Constant) and default.literal is None:
            default = replace(default, owner=held.owner, left_out=True)
        found.append((state.put(target, content.set(name, left)), default))
    return found
