"""Defaults, of ``get``, ``getattr`` and the like and of parameters: which count as the code's own choice, and where."""

from __future__ import annotations

from typing import cast

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.evaluation.tested import is_ruled_out
from pylint_csp.analysis.state.facts import EQUALS, Fact
from pylint_csp.analysis.state.literals import are_equal, as_literal
from pylint_csp.analysis.state.symbols import READ_FROM_ELSEWHERE, Symbol
from pylint_csp.analysis.state.values import (
    ClassValue,
    Const,
    FunctionValue,
    Known,
    Member,
    ModuleValue,
    Partial,
    Reference,
    Unknown,
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


def with_default(machine: Machine, world: World, symbol: Symbol, default: Value) -> World | None:
    """Return a world in which a parameter is its default; None where tests have ruled that out."""
    after, inner = world.fork(), bare(default)
    if isinstance(inner, Member) and not after.learn((EQUALS, symbol, inner), Fact(is_true=True)):
        return None
    if is_ruled_out(world, symbol, inner, machine.is_subclass):
        return None
    return None if any(_contradicts(machine, world, symbol, inner, *one) for one in world.facts.items()) else after


def _contradicts(machine: Machine, world: World, symbol: Symbol, default: Value, test: Symbol, fact: Fact) -> bool:
    """Tell whether a test has found of a parameter, or of an attribute of it, what its default is not."""
    about, names = test[1] if test[0] == EQUALS else test, []
    while about != symbol:
        if not isinstance(about, tuple) or about[0] != "attribute":
            return False
        names.append(str(about[2]))
        about = about[1]
    values = [default]
    for name in reversed(names):
        values = [bare(read) for one in values for _, read in machine.attribute_of(world.fork(), one, name, None)]
    other = cast("Value", test[2]) if test[0] == EQUALS else None
    answers = {_answer_for(as_literal(one), other) for one in values}
    return fact.is_true is not None and answers == {not fact.is_true}


def _answer_for(value: Value, other: Value | None) -> bool | None:
    """Return whether a value equals another one, or else whether it is true; None where that is not known."""
    if other is not None:
        return None if isinstance(value, Unknown) else are_equal(value, other)
    return bool(value.value) if isinstance(value, Const) else (counts_as_callee(value) or None)
