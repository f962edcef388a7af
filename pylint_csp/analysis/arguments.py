"""From the arguments of a call to the parameters of a function."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.state import State
from pylint_csp.analysis.values import (
    Absent,
    Arguments,
    Constant,
    Entries,
    Function,
    FunctionNode,
    Sequence,
    Unknown,
    Value,
    describe,
)


def unpack(
    state: State, starred: list[tuple[nodes.NodeNG, Value]], keywords: list[tuple[str | None, Value]], depth: int
) -> Arguments:
    """Return the arguments of a call: a starred one stands for its items, ``**`` for a mapping's."""
    positional: list[Value] = []
    more = False
    for node, value in starred:
        if not isinstance(node, nodes.Starred):
            positional.append(value)
        elif isinstance(value, Sequence):
            positional += value.items
        else:
            more = True
    named: dict[str, Value] = {}
    others: Value = Absent(owner=depth)
    for name, value in keywords:
        if name is not None:
            named[name] = value
            continue
        content = state.object_of(value)
        if isinstance(content, Entries) and content.node is None:
            for key, held in content.entries:
                if key not in named or not isinstance(held, Absent):
                    named[key] = held
            if isinstance(content.default, Unknown) or content.default.owner != others.owner:
                others = content.default
        elif not isinstance(content, Entries):
            others = Unknown(f"{describe(value)}[**]", owner=max(value.owner, 0))
    return Arguments(tuple(positional), tuple(named.items()), more, others)


def parameters(node: FunctionNode) -> list[tuple[str, nodes.NodeNG | None]]:
    """Return the names and defaults of the parameters that take one argument, those by position first."""
    arguments = node.args
    positional = [*arguments.posonlyargs, *(arguments.args or ())]
    defaults = [None] * (len(positional) - len(arguments.defaults or ())) + list(arguments.defaults or ())
    by_keyword = zip(arguments.kwonlyargs, arguments.kw_defaults or (), strict=False)
    return [(one.name, default) for one, default in [*zip(positional, defaults, strict=True), *by_keyword]]


def bind(
    function: Function, arguments: Arguments, depth: int
) -> tuple[dict[str, Value], Entries | None, list[tuple[str, nodes.NodeNG]]] | None:
    """Return what the parameters are bound to, what ``**kwargs`` holds, and the parameters left to their defaults.

    Returns None if the call can't be one of this function. ``depth`` is the caller's.
    """
    node = function.node
    receiver = () if function.receiver is None else (function.receiver,)
    given = [*receiver, *arguments.positional]
    by_position = len(node.args.posonlyargs) + len(node.args.args or ())
    if len(given) > by_position and not node.args.vararg:
        return None
    named = dict(arguments.keywords)
    bound: dict[str, Value] = {}
    missing: list[tuple[str, nodes.NodeNG]] = []
    for place, (name, default) in enumerate(parameters(node)):
        if place < min(len(given), by_position):
            bound[name] = given[place]
        elif name in named and not isinstance(named[name], Absent):
            bound[name] = named.pop(name)
        elif isinstance(arguments.others, Unknown) or (arguments.more_positional and place < by_position):
            bound[name] = Unknown(f"{name}@{depth}:passed", owner=max(arguments.others.owner, 0))
            if isinstance(arguments.others, Unknown):
                bound[name] = arguments.keyword(name) if name in named else _other(arguments, name)
        elif default is not None:
            missing.append((name, default))
        else:
            return None
    if node.args.vararg:
        rest = tuple(given[by_position:])
        starred = Unknown(f"{node.args.vararg}@{depth}:passed", owner=depth)
        bound[node.args.vararg] = starred if arguments.more_positional else Sequence(rest, owner=depth)
    others = None
    if node.args.kwarg:
        default = arguments.others if isinstance(arguments.others, Unknown) else Absent(owner=depth)
        others = Entries(default=default)
        for name, value in _remaining(named, bound):
            others = others.set(name, value)
    return bound, others, missing


def _other(arguments: Arguments, name: str) -> Value:
    others = arguments.others
    return replace(others, symbol=f"{others.symbol}[{name}]") if isinstance(others, Unknown) else others


def _remaining(named: dict[str, Value], bound: dict[str, Value]) -> Iterator[tuple[str, Value]]:
    return ((name, value) for name, value in named.items() if name not in bound)


def left_out(value: Value, depth: int) -> Value:
    """Return a default as what the caller at that depth chose by leaving out the argument."""
    if isinstance(value, Constant):
        return replace(value, owner=depth, left_out=value.literal is None)
    return replace(value, owner=depth)
