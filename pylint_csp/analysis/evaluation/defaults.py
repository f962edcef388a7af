"""What stands in for what is missing: the defaults that count as a choice."""

from __future__ import annotations

from pylint_csp.analysis.state.objects import Kind
from pylint_csp.analysis.state.values import (
    ClassValue,
    Known,
    ModuleValue,
    Partial,
    Reference,
    Value,
    bare,
    marked_like,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.ssl_contexts import CREATORS


def default_of_its_own(world: World, default: Value) -> Value | None:
    """Return the default of what may be missing, if that is a choice that counts: a callee, or what makes a context."""
    state = world.find(default)
    is_context = state is not None and state.kind is Kind.CONTEXT and isinstance(bare(default), Reference)
    if is_context or _makes_context(default):
        return default
    return bare(default) if counts_as_callee(default) else None


def default_for(value: Value, default: Value) -> Value:
    """Return the default in the place of a value that is missing: the caller's choice, but for what makes a context."""
    return default if _makes_context(default) else marked_like(value, default)


def _makes_context(value: Value) -> bool:
    inner = bare(value)
    return isinstance(inner, Known) and inner.name in CREATORS


def counts_as_callee(value: Value) -> bool:
    """Tell a module or class, or what else of a library may be called: any feasible path of a callee counts."""
    inner = bare(value)
    if isinstance(inner, Partial):
        return counts_as_callee(inner.callee)
    return isinstance(inner, (ModuleValue, ClassValue, Known))
