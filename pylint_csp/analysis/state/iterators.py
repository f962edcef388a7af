"""Iterators, from which whoever takes an item takes it away from all, and mappings that have keys which are unknown."""

from __future__ import annotations

from dataclasses import replace

from pylint_csp.analysis.state.facts import HOLDS, HOLDS_EACH, Fact
from pylint_csp.analysis.state.fillings import holds_in_order, loosen, loosened
from pylint_csp.analysis.state.objects import Kind, Object, Slot, item
from pylint_csp.analysis.state.symbols import Identity
from pylint_csp.analysis.state.values import ABSENT, Reference, Unknown, Value, bare, is_absent
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


def note_held(world: World, mapping: Value, key: Value) -> None:
    """Note that a mapping has an unknown key, for as long as the mapping stays as it is."""
    state, inner = world.find(mapping), bare(key)
    if state is not None and state.kind is Kind.MAPPING and isinstance(inner, Unknown):
        world.learn((HOLDS, inner.symbol, bare(mapping), state), Fact(False, True))


def note_each_held(world: World, mapping: Value, iterable: Value) -> None:
    """Note that a mapping has each item of an unknown iterable as a key, for as long as the mapping stays as it is."""
    state, inner = world.find(mapping), bare(iterable)
    if state is not None and state.kind is Kind.MAPPING and isinstance(inner, Unknown):
        world.learn((HOLDS_EACH, inner.symbol, bare(mapping), state), Fact(False, True))


def note_item(world: World, iterable: Value, value: Value) -> None:
    """Note which mappings have an item of an iterable as a key: the iterable, and those that have all of its items."""
    note_held(world, iterable, value)
    inner, key = bare(iterable), bare(value)
    if isinstance(inner, Unknown) and isinstance(key, Unknown):
        for test in [one for one in world.facts if one[0] == HOLDS_EACH and one[1] == inner.symbol]:
            world.learn((HOLDS, key.symbol, *test[2:]), Fact(False, True))


def forget_held(world: World, mapping: Value) -> None:
    """Forget which keys a mapping has that are not known: one that is taken away may be any of them."""
    for test in [one for one in world.facts if one[0] in (HOLDS, HOLDS_EACH) and one[2] == bare(mapping)]:
        del world.facts[test]
