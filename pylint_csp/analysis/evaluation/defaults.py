"""Defaults of ``get``, ``getattr`` and the like: which of them count as the code's own choice."""

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
    """Return the default of what may be missing, if it counts as a choice: a callee, or what makes a context.

    Objects count, too: a context, or a container that may hold one. So does a parameter, whose own default may count.
    """
    if isinstance(bare(default), Reference) or _makes_context(default) or kind_of(default) == "parameter":
        return default
    return bare(default) if counts_as_callee(default) else None


def settled_default(machine: Machine, world: World, default: Value) -> Outcomes:
    """Return the values behind a default that is read from elsewhere if one of them counts as a choice, else itself."""
    if kind_of(default) in READ_FROM_ELSEWHERE:
        settled = machine.settle(world.fork(), default)
        if any(default_of_its_own(value) is not None for after, value in settled):
            return settled
    return [(world, default)]


def own_defaults(machine: Machine, world: World, default: Value) -> Outcomes:
    """Return the values of a default that count as a choice, each with its world."""
    settled = settled_default(machine, world, default)
    found = [(after, default_of_its_own(value)) for after, value in settled]
    return [(after, own) for after, own in found if own is not None]


def _makes_context(value: Value) -> bool:
    """Tell whether a value is a callable of the ``ssl`` module that creates contexts."""
    inner = bare(value)
    return isinstance(inner, Known) and inner.name in CREATORS


def counts_as_callee(value: Value) -> bool:
    """Tell whether a value may be called, or have attributes that may be: any feasible value of a callee counts."""
    inner = bare(value)
    if isinstance(inner, Partial):
        return counts_as_callee(inner.callee)
    return isinstance(inner, (ModuleValue, ClassValue, FunctionValue, Known))
