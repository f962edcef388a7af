"""Iterators: whoever takes an item takes it away from all others who hold the iterator."""

from __future__ import annotations

from dataclasses import replace

from pylint_csp.analysis.state.fillings import holds_in_order, loosen, loosened
from pylint_csp.analysis.state.objects import Kind, Object, Slot, item
from pylint_csp.analysis.state.symbols import Identity
from pylint_csp.analysis.state.values import ABSENT, Reference, Value, bare, is_absent
from pylint_csp.analysis.state.world import World


def iterator(world: World, made: Value) -> Value:
    """Turn ``made``, a new sequence, into an iterator over its items, and return it."""
    world.change(made, lambda _, state: replace(state, is_iterator=True))
    return made


def is_iterator(world: World, value: Value) -> bool:
    """Tell whether a value is an iterator that the world keeps a state of, whether its items are known or not."""
    state = world.find(value)
    return state is not None and state.is_iterator


def is_exact(world: World, value: Value) -> bool:
    """Tell whether a value is an iterator of which all items that are left are known, in order."""
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
    """Empty an iterator that is exact; of another one it stays unknown what it has left."""
    if is_exact(world, value):
        world.change(value, lambda _, state: _holding(state, []))


def take_some(world: World, value: Value) -> None:
    """Take an unknown number of items out of an iterator."""
    if is_iterator(world, value):
        loosen(world, value, adding=False)


def from_elsewhere(identity: Identity, state: Object) -> Object:
    """Return an iterator as other code, which may ask it at any time, finds it: any of its items may be left."""
    return loosened(identity, state, adding=not state.slots)


def _holding(state: Object, items: list[Slot]) -> Object:
    """Return an iterator that has just these items."""
    slots = {item(index): slot for index, slot in enumerate(items)}
    return replace(state, kind=Kind.SEQUENCE, slots=slots, rest=ABSENT)
