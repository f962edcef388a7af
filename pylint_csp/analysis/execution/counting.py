"""What loops count: told apart lap by lap for a while, and unknown after that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Final, cast

from astroid import nodes

from pylint_csp.analysis.containers.sequences import make_sequence
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.facts import EQUALS, LENGTH, Fact
from pylint_csp.analysis.state.objects import Kind, Object, Slot
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.values import NONE, Const, Frame, Unknown, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.spelling import ASSIGNMENTS, last_name, targets_of
from pylint_csp.analysis.tree.walks import nodes_in

SHARE: Final = 8
"""Telling laps apart may cost no more than one part of this many of the fuel that is left."""
COUNTED_LAPS: Final = 16
"""How many laps, and how many paths through them, are told apart."""
_READING = (nodes.Name, nodes.DelName, nodes.AugAssign)
_RUNS_TOLD_APART = 2
"""How many runs of what unseen code calls are told apart: a second run that changes nothing more is the last one."""


_ROUNDS = "rounds"
"""The kind of unknown values that stand for any item of a ``range`` or ``enumerate`` of unknown length."""


def numbering(call: nodes.NodeNG, first: Value, is_paired: bool) -> Unknown | None:
    """Return any item of a ``range`` or ``enumerate`` that counts from ``first``; None if that may be below 0."""
    is_told = isinstance(first, Const) and isinstance(first.value, int) and first.value >= 0
    return Unknown((_ROUNDS, call, first, is_paired)) if is_told else None


def numbers_of(world: World, iterable: Value, loop: nodes.For) -> Unknown | None:
    """Return what a loop's rounds are numbered with, or None if it does not number them."""
    state = world.find(iterable)
    rest = bare(state.rest) if state is not None else None
    return rest if isinstance(rest, Unknown) and rest.symbol[:2] == (_ROUNDS, loop.iter) else None


def item_of_round(world: World, numbers: Unknown, loop: nodes.For, frame: Frame, *, is_first: bool) -> Value:
    """Return the item of the first, or of a later, round of a loop that numbers them."""
    first, is_paired = cast("Const", numbers.symbol[2]), numbers.symbol[3] is True
    lap = ("lap", loop, frame.key)
    number: Value = first
    if not is_first:
        # It is true, like the length of what came before.
        later = number = world.fresh((LENGTH, Unknown((_ROUNDS, *lap)), _ROUNDS))
        world.facts[later.symbol] = Fact(is_none=False, is_true=True)
        world.facts[EQUALS, later.symbol, first] = Fact(is_true=False)
    return make_sequence(world, [number, world.fresh(lap)], loop, frame) if is_paired else number


def lose(loop: nodes.NodeNG, frame: Frame, worlds: list[World]) -> None:
    """Replace the numbers and strings in names that a loop computes by unknown values."""
    names = _computed_in(loop)
    for world in worlds:
        for key, value in list(world.names.items()):
            if isinstance(key, tuple) and key[-1] in names:
                _forget(loop, frame, world, key, value)


def lose_all(loop: nodes.NodeNG, frame: Frame, worlds: list[World], entered: list[World]) -> None:
    """Replace literals that a loop has changed since it was entered by unknown values: else it may seem endless.

    So are those about which the paths that entered it disagree: any of these may have led to what there is now.
    """
    for world in worlds:
        for key, value in list(world.names.items()):
            if isinstance(key, tuple) and any(value != one.names.get(key) for one in entered):
                _forget(loop, frame, world, key, value)
        for identity, state in list(world.objects.items()):
            if state.kind is not Kind.CONTEXT and any(state != one.objects.get(identity) for one in entered):
                world.objects[identity] = _uncounted(loop, state)


def any_number_of_times(
    world: World, run: Callable[[World], list[World]], node: nodes.NodeNG, frame: Frame
) -> list[World]:
    """Return the worlds after something has run any number of times out of sight, or not at all."""
    entered = world.fork()
    found = pending = [world]
    for _ in range(_RUNS_TOLD_APART):
        ran = distinct([end for before in pending for end in run(before)])
        pending = [one for one in ran if not any(map(one.is_like, found))]
        found = [*found, *pending]
    lose_all(node, frame, pending, [entered])
    for before in pending:
        # What comes of numbers that are not known is not known either.
        ran = run(before)
        lose_all(node, frame, ran, [before])
        found = [*found, *ran]
    return distinct(found)


@lru_cache(maxsize=16)
def unread_targets(loop: nodes.For) -> frozenset[str]:
    """Return the names that a loop in a function binds to its items and that nothing reads.

    What a module or class binds may be read from elsewhere.
    """
    return _targets_unread(loop, [])


@lru_cache(maxsize=16)
def own_targets(loop: nodes.For) -> frozenset[str]:
    """Return the names that a loop in a function binds to its items and that its body alone reads, lap by lap."""
    return _targets_unread(loop, loop.body)


def _targets_unread(loop: nodes.For, block: list[nodes.NodeNG]) -> frozenset[str]:
    """Return the names that a loop in a function binds and that nothing reads there but a block."""
    scope = loop.scope()
    if not isinstance(scope, nodes.FunctionDef):
        return frozenset()
    inside = {one for statement in block for one in nodes_in(statement, _READING, FUNCTIONS)}
    read = (one for one in nodes_in(scope, _READING) if one not in inside)
    names = {last_name(one.target if isinstance(one, nodes.AugAssign) else one) for one in read}
    return frozenset(one.name for one in nodes_in(loop.target, nodes.AssignName)) - names


@lru_cache(maxsize=16)
def _computed_in(loop: nodes.NodeNG) -> frozenset[str]:
    """Return the names that a loop assigns what it computes; kept, since it is asked again for each lap."""
    names: set[str] = set()
    for one in nodes_in(loop, (nodes.AugAssign, *ASSIGNMENTS), FUNCTIONS):
        if isinstance(one, nodes.AugAssign) or isinstance(one.value, nodes.BinOp):
            names.update(target.name for target in targets_of(one) if isinstance(target, nodes.AssignName))
    return frozenset(names)


def _forget(loop: nodes.NodeNG, frame: Frame, world: World, key: tuple[object, ...], value: Value) -> None:
    if isinstance(bare(value), (Const, Unknown)) and bare(value) != NONE:
        symbol = ("counted", loop, key[-1], frame.key)
        world.names[key] = world.fresh(symbol)
        world.facts[symbol] = Fact(is_none=False)


def _uncounted(loop: nodes.NodeNG, state: Object) -> Object:
    slots = {
        key: Slot(Unknown(("counted", loop, key))) if isinstance(bare(slot.value), Const) else slot
        for key, slot in state.slots.items()
    }
    return replace(state, slots=slots)
