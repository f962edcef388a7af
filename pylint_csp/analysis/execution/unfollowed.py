"""Calls that a bound keeps from being followed: what the function would have done is not known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.state import settings
from pylint_csp.analysis.state.values import (
    Arguments,
    FunctionValue,
    Reference,
    Unknown,
    Value,
    bare,
    parts,
    receiver_name,
)
from pylint_csp.analysis.state.world import Kind, World


def doubt_unfollowed(machine: Machine, world: World, function: FunctionValue, arguments: Arguments) -> None:
    """Take from contexts what a function of the program may take from them, where its body is not run.

    What is switched off already stays so: that is how code that is not seen leaves it.
    """
    pending = list(_changeable(machine, world, function, arguments))
    seen: set[Value] = set()
    while pending:
        value = bare(pending.pop())
        if value in seen:
            continue
        seen.add(value)
        pending.extend(parts(value))
        state = world.find(value)
        if state is None or not isinstance(value, Reference):
            continue
        if state.kind is not Kind.CONTEXT:
            pending.extend(state.values())
        elif settings.verifies(world, value):
            slots = {
                key: replace(slot, value=Unknown(("unfollowed", value.identity, key)), node=None)
                for key, slot in state.slots.items()
            }
            world.objects[value.identity] = replace(state, slots=slots)


def _changeable(machine: Machine, world: World, function: FunctionValue, arguments: Arguments) -> Iterator[Value]:
    """Yield what a function is handed, and what it finds around it, if it may change some of it."""
    scope = function.node
    slicer = machine.relevance.slicer(scope, receiver_name(function))
    outside = slicer.changed_outside(scope)
    if len(outside) < len(slicer.lead_to_changes()) or function.receiver is not None:
        yield from arguments.positional
        yield from (value for _, value in arguments.keywords)
        if function.receiver is not None:
            yield function.receiver
    declared = frozenset().union(*machine.program.declared(scope))
    for name in sorted({*outside, *(declared & slicer.definitions.keys())}):
        holder = function.frame
        while holder is not None:
            value = world.names.get((holder.key, name.partition(".")[0]))
            if value is not None:
                yield value
                break
            holder = holder.parent
