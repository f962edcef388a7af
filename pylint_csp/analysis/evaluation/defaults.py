"""What stands in for what is missing: the defaults that count as a choice."""

from __future__ import annotations

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.state.fillings import CONTEXT_KEYS
from pylint_csp.analysis.state.objects import Kind, Object
from pylint_csp.analysis.state.values import (
    READ_FROM_ELSEWHERE,
    ClassValue,
    FunctionValue,
    Known,
    ModuleValue,
    Partial,
    Reference,
    Value,
    bare,
    kind_of,
    marked_like,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.ssl_contexts import CREATORS


def default_of_its_own(world: World, default: Value) -> Value | None:
    """Return the default of what may be missing, if that is a choice that counts: a callee, or what makes a context.

    So is a mapping that has one, and a parameter, whose own default may be one.
    """
    state = world.find(default)
    if isinstance(bare(default), Reference) and state is not None:
        has_context = state.kind is Kind.MAPPING and not CONTEXT_KEYS.isdisjoint(state.slots)
        return default if has_context or _is_context(state) else None
    if _makes_context(default) or kind_of(default) == "parameter":
        return default
    return bare(default) if counts_as_callee(default) else None


def settled_default(machine: Machine, world: World, default: Value) -> Outcomes:
    """Return a default as what it is, where it is read from elsewhere and what it is counts as a choice."""
    if kind_of(default) in READ_FROM_ELSEWHERE:
        settled = machine.settle(world.fork(), default)
        if any(default_of_its_own(after, value) is not None for after, value in settled):
            return settled
    return [(world, default)]


def own_defaults(machine: Machine, world: World, default: Value) -> Outcomes:
    """Return what a default may be that counts as a choice, each with its world; nothing of one that does not."""
    settled = settled_default(machine, world, default)
    found = [(after, default_of_its_own(after, value)) for after, value in settled]
    return [(after, own) for after, own in found if own is not None]


def default_for(world: World, value: Value, default: Value) -> Value:
    """Return the default in the place of a value that is missing: the caller's choice, unless it is a context.

    What may make one is none either.
    """
    is_function = isinstance(bare(default), FunctionValue)
    is_own = is_function or _makes_context(default) or _is_context(world.find(default))
    return default if is_own else marked_like(value, default)


def _is_context(state: Object | None) -> bool:
    return state is not None and state.kind is Kind.CONTEXT


def _makes_context(value: Value) -> bool:
    inner = bare(value)
    return isinstance(inner, Known) and inner.name in CREATORS


def counts_as_callee(value: Value) -> bool:
    """Tell what may be called, or have attributes that may be: any feasible path of a callee counts."""
    inner = bare(value)
    if isinstance(inner, Partial):
        return counts_as_callee(inner.callee)
    return isinstance(inner, (ModuleValue, ClassValue, FunctionValue, Known))
