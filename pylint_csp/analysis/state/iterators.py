"""Iterators: what takes an item of one takes it away, whoever else holds it."""

from __future__ import annotations

from dataclasses import replace

from pylint_csp.analysis.state.fillings import holds_in_order, loosen, loosened
from pylint_csp.analysis.state.objects import Kind, Object, Slot, item
from pylint_csp.analysis.state.symbols import Identity
from pylint_csp.analysis.state.values import ABSENT, Reference, Value, bare, is_absent
from pylint_csp.analysis.state.world import World


def iterator(world: World, made: Value) -> Value:
    """Return what was just made to go over some items, as an iterator over these."""
    world.change(made, lambda _, state: replace(state, is_iterator=True))
    return made


def is_iterator(world: World, value: Value) -> bool:
    """Tell whether a value is an iterator whose items are known, or of which it is known that they are not."""
    state = world.find(value)
    return state is not None and state.is_iterator


def is_exact(world: World, value: Value) -> bool:
    """Tell whether a value is an iterator of which it is known what it is going to give, in order."""
    inner, state = bare(value), world.find(value)
    return (
        isinstance(inner, Reference)
        and state is not None
        and state.is_iterator
        and is_absent(state.rest)
        and holds_in_order(state)
    )


def advance(world: World, value: Value) -> None:
    """Take away the first item of an iterator that is exact."""
    world.change(value, lambda _, state: _holding(state, [*state.slots.values()][1:]))


def use_up(world: World, value: Value) -> None:
    """Let an iterator have nothing more to give; where it is not known what it has, that stays so."""
    if is_exact(world, value):
        world.change(value, lambda _, state: _holding(state, []))


def take_some(world: World, value: Value) -> None:
    """Let it not be known how much of an iterator something takes."""
    if is_iterator(world, value):
        loosen(world, value, adding=False)


def from_elsewhere(identity: Identity, state: Object) -> Object:
    """Return an iterator as other code finds it, that may ask it at any time: of what it held, anything may come."""
    return loosened(identity, state, adding=not state.slots)


def _holding(state: Object, items: list[Slot]) -> Object:
    """Return an iterator that has just these items."""
    slots = {item(index): slot for index, slot in enumerate(items)}
    return replace(state, kind=Kind.SEQUENCE, slots=slots, rest=ABSENT)
