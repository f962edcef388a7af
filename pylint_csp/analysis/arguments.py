"""From the arguments of a call to the parameters of a function."""

from __future__ import annotations

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


def unpack(state: State, written: list[nodes.NodeNG], values: list[Value], depth: int) -> Arguments:
    """Return the arguments of a call: a starred one stands for its items, ``**`` for a mapping's."""
    positional: list[Value] = []
    more = False
    named = Entries(default=Absent(owner=depth))
    for node, value in zip(written, values, strict=True):
        match node:
            case nodes.Keyword(arg=str() as name):
                named = named.set(name, value)
            case nodes.Keyword() if isinstance(content := state.object_of(value), Entries):
                named = named.updated(content)
            case nodes.Keyword():
                named = replace(named, default=Unknown(f"{describe(value)}[**]", owner=max(value.owner, 0)))
            case nodes.Starred() if isinstance(value, Sequence):
                positional += value.items
            case nodes.Starred():
                more = True
            case _:
                positional.append(value)
    return Arguments(tuple(positional), named.entries, more, named.default)


def parameters(node: FunctionNode) -> list[tuple[str, nodes.NodeNG | None]]:
    """Return the names and defaults of the parameters that take one argument, those by position first."""
    args = node.args
    positional, defaults = [*args.posonlyargs, *(args.args or ())], args.defaults or ()
    all_defaults = [*[None] * (len(positional) - len(defaults)), *defaults, *(args.kw_defaults or ())]
    every = [*positional, *args.kwonlyargs]
    return [(one.name, default) for one, default in zip(every, all_defaults, strict=True)]


def bind(function: Function, arguments: Arguments, depth: int) -> dict[str, Value | Entries | nodes.NodeNG] | None:
    """Return what a call at that depth binds the parameters to; None if it can't be one of this function.

    That is a value, what ``**kwargs`` holds, or the expression of a default.
    """
    args = function.node.args
    given = [*([] if function.receiver is None else [function.receiver]), *arguments.positional]
    by_position = len(args.posonlyargs) + len(args.args or ())
    bound: dict[str, Value | Entries | nodes.NodeNG] = {}
    for place, (name, default) in enumerate(parameters(function.node)):
        passed = given[place] if place < min(len(given), by_position) else arguments.keyword(name)
        if not isinstance(passed, Absent):
            bound[name] = passed
        elif arguments.more_positional and place < by_position:
            bound[name] = Unknown(f"{name}@{depth}:passed", owner=depth)
        elif default is not None:
            bound[name] = default
        else:
            return None
    if args.kwarg:
        others = arguments.others if isinstance(arguments.others, Unknown) else Absent(owner=depth)
        bound[args.kwarg] = Entries(tuple(one for one in arguments.keywords if one[0] not in bound), others)
    if args.vararg:
        unknown = Unknown(f"{args.vararg}@{depth}:passed", owner=depth)
        rest = Sequence(tuple(given[by_position:]), owner=depth)
        bound[args.vararg] = unknown if arguments.more_positional else rest
    return None if len(given) > by_position and not args.vararg else bound


def left_out(value: Value, depth: int) -> Value:
    """Return a default as what the caller at that depth chose by leaving out the argument."""
    if isinstance(value, Constant):
        return replace(value, owner=depth, left_out=value.literal is None)
    return replace(value, owner=depth)
