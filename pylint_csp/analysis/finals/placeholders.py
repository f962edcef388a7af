"""Placeholders: a ``None`` that one body leaves and that does not count beside what another one assigns."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass, replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Slot
from pylint_csp.analysis.state.symbols import READ_FROM_ELSEWHERE, Symbol
from pylint_csp.analysis.state.told import RUN, WHEN_SET
from pylint_csp.analysis.state.values import NONE, Unknown, bare
from pylint_csp.analysis.tree.functions import is_fixture
from pylint_csp.analysis.tree.positions import written_at
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.names import ENDING_METHODS


@dataclass
class Body:
    """What one body, of a function, method, class or module, leaves in a name or attribute."""

    finals: list[Final]
    may_hold_place: bool
    """Whether a ``None`` that it leaves is a placeholder for an assignment made elsewhere."""


def holds_nothing(finals: list[Final]) -> bool:
    """Tell whether ``None`` is left, and nothing else."""
    return bool(finals) and all(one.value == NONE for one in finals)


def places_apart(finals: list[Final]) -> list[list[Final]]:
    """Return the finals that are not ``None``, and those that are."""
    empty = [one for one in finals if one.value == NONE]
    return [[one for one in finals if one not in empty], empty]


def left_at_end(function: nodes.FunctionDef, body: Body) -> list[Body]:
    """Return what a function leaves, with the ``None`` apart with which a fixture ends.

    That one, and what tests are torn down with, is found by none of them. A fixture without a ``yield`` ends before.
    """
    others, ended = body.finals, []
    if is_fixture(function) and function.is_generator():
        ended = [one for one in others if one.value == NONE and not _is_waiting(one)]
        others = [one for one in others if one not in ended]
    may_hold_place = body.may_hold_place or function.name in ENDING_METHODS
    return [
        replace(body, finals=others, may_hold_place=may_hold_place),
        replace(body, finals=ended, may_hold_place=True),
    ]


def is_put_there(slot: Slot, written: Container[nodes.NodeNG | None]) -> bool:
    """Tell whether a function has put a ``None`` into a slot, where it means what it says.

    It is none of the nodes that the scope before has ``written`` there; what a fixture leaves behind its ``yield``, and
    what tests are torn down with, are placeholders.
    """
    function = slot.node.scope() if slot.node is not None else None
    if slot.node in written or not isinstance(function, nodes.FunctionDef) or function.name in ENDING_METHODS:
        return False
    waiting = next(nodes_in(function, nodes.Yield), None) if is_fixture(function) else None
    return waiting is None or slot.node is None or written_at(slot.node) < written_at(waiting)


def _is_waiting(left: Final) -> bool:
    """Tell whether a final is only what a generator has left where it waits in a ``yield``."""
    tests = [(cast("Symbol", symbol[2]), fact) for symbol, fact in left.facts if symbol[0] == WHEN_SET]
    return any(test[0] == RUN and isinstance(test[1], nodes.Yield) and fact.is_true for test, fact in tests)


def combined(bodies: list[Body], finals_of: Callable[[Symbol], list[Final] | None]) -> list[Final]:
    """Return what some bodies leave together.

    A body that may hold a place, and leaves nothing but ``None``, does not count next to others: what these leave gets
    it as ``beside``.
    """
    left = [body for body in bodies if body.finals]
    if len(left) < 2:
        return [one for body in left for one in body.finals]
    places = [body for body in left if body.may_hold_place and all(_is_place(one, finals_of) for one in body.finals)]
    if len(places) in (0, len(left)):
        return [one for body in left for one in body.finals]
    beside = tuple(one for body in places for one in body.finals)
    return [replace(one, beside=beside) for body in left if body not in places for one in body.finals]


def _is_place(left: Final, finals_of: Callable[[Symbol], list[Final] | None]) -> bool:
    """Tell whether a final is ``None``, or is read from elsewhere and is nothing but ``None`` there."""
    value = bare(left.value)
    if not isinstance(value, Unknown) or value.symbol[0] not in READ_FROM_ELSEWHERE:
        return value == NONE
    return holds_nothing(finals_of(value.symbol) or [])
