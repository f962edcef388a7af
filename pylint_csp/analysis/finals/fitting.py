"""Whether what a scope was left with fits what tests have found of the value that stands for it."""

from __future__ import annotations

from typing import cast

from pylint_csp.analysis.containers.containers import holds_surely, is_empty
from pylint_csp.analysis.finals.finals import state_of, unique
from pylint_csp.analysis.state.facts import EQUALS, Fact
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.literals import are_equal
from pylint_csp.analysis.state.objects import Kind
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import NONE, Const, Member, Reference, Unknown, Value, bare
from pylint_csp.analysis.state.world import World


def nothing_in(finals: list[Final]) -> list[Final]:
    """Return the finals that are ``None``, as a test has found, with who has set them.

    If there are none, or a value that is not known may be ``None``, too, it is a plain ``None``.
    """
    left = [*finals, *(place for one in finals for place in one.beside)]
    is_open = any(isinstance(bare(one.value), Unknown) for one in left)
    return ([] if is_open else unique(one for one in left if one.value == NONE)) or [Final(NONE)]


def told_of_literals(world: World, symbol: Symbol) -> list[tuple[Value, Fact]]:
    """Return what tests compared a symbol's value with, each with what they have told."""
    return [(cast("Value", one[2]), fact) for one, fact in world.facts.items() if one[:2] == (EQUALS, symbol)]


def is_unequal(value: Value, other: Value, fact: Fact) -> bool:
    """Tell whether a value from elsewhere is not what a test has compared it with: 0 may be what is no ``False``."""
    inner = bare(value)
    return getattr(inner, "kind", None) is getattr(other, "kind", None) and not may_be_equal(inner, other, fact)


def may_be_equal(value: Value, other: Value, fact: Fact) -> bool:
    """Tell whether comparing two values may have told what a fact says; of two objects, that is by identity."""
    if isinstance(value, Reference) and isinstance(other, Reference):
        is_equal: bool | None = value == other
    else:
        is_equal = are_equal(value, other) if isinstance(value, (Const, Member)) else None
    return None in (is_equal, fact.is_true) or is_equal is fact.is_true


def rules_out(fact: Fact, value: Value) -> bool:
    """Tell whether a value is a constant that a fact rules out."""
    if not isinstance(value, Const):
        return False
    return (fact.is_none is False and value.value is None) or fact.is_true is (not value.value)


def is_filled_container(left: Final) -> bool:
    """Tell whether a value is a container that holds something, or may."""
    state = state_of(left)
    return state is not None and state.kind in (Kind.MAPPING, Kind.SEQUENCE) and not is_empty(state)


def holds_otherwise(left: Final, fact: Fact) -> bool:
    """Tell whether a final is an empty container that a test has found filled, or the other way round."""
    state = state_of(left)
    if state is None or state.kind not in (Kind.MAPPING, Kind.SEQUENCE):
        return False
    return fact.is_true is False if holds_surely(state) else bool(fact.is_true) and is_empty(state)
