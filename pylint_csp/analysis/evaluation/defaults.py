"""What stands in for what is missing: the defaults that count as a choice."""

from __future__ import annotations

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.state.symbols import READ_FROM_ELSEWHERE
from pylint_csp.analysis.state.values import (
    ClassValue,
    FunctionValue,
    Known,
    ModuleValue,
    Partial,
    Reference,
    Value,
    bare,
    kind_of,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.ssl_contexts import CREATORS


def default_of_its_own(default: Value) -> Value | None:
    """Return the default of what may be missing, if that is a choice that counts: a callee, or what makes a context.

    So is a container, which may hold one, and a parameter, whose own default may be one.
    """
    if isinstance(bare(default), Reference) or _makes_context(default) or kind_of(default) == "parameter":
        return default
    return bare(default) if counts_as_callee(default) else None


def settled_default(machine: Machine, world: World, default: Value) -> Outcomes:
    """Return a default as what it is, where it is read from elsewhere and what it is counts as a choice."""
    if kind_of(default) in READ_FROM_ELSEWHERE:
        settled = machine.settle(world.fork(), default)
        if any(default_of_its_own(value) is not None for after, value in settled):
            return settled
    return [(world, default)]


def own_defaults(machine: Machine, world: World, default: Value) -> Outcomes:
    """Return what a default may be that counts as a choice, each with its world; nothing of one that does not."""
    settled = settled_default(machine, world, default)
    found = [(after, default_of_its_own(value)) for after, value in settled]
    return [(after, own) for after, own in found if own is not None]


def _makes_context(value: Value) -> bool:
    inner = bare(value)
    return isinstance(inner, Known) and inner.name in CREATORS


def counts_as_callee(value: Value) -> bool:
    """Tell what may be called, or have attributes that may be: any feasible path of a callee counts."""
    inner = bare(value)
    if isinstance(inner, Partial):
        return counts_as_callee(inner.callee)
    return isinstance(inner, (ModuleValue, ClassValue, FunctionValue, Known))
