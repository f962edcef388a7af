"""Which unknown keys a mapping is known to have."""

from __future__ import annotations

from pylint_csp.analysis.state.facts import HOLDS, HOLDS_EACH, Fact
from pylint_csp.analysis.state.objects import Kind
from pylint_csp.analysis.state.values import Unknown, Value, bare
from pylint_csp.analysis.state.world import World


def note_held(world: World, mapping: Value, key: Value) -> None:
    """Note that a mapping has an unknown key, for as long as the mapping stays as it is."""
    state, inner = world.find(mapping), bare(key)
    if state is not None and state.kind is Kind.MAPPING and isinstance(inner, Unknown):
        world.learn((HOLDS, inner.symbol, bare(mapping), state), Fact(False, True))


def is_held(world: World, mapping: Value, key: Value) -> bool:
    """Tell whether the path knows that a mapping has an unknown key, as the mapping is now."""
    inner = bare(key)
    return isinstance(inner, Unknown) and (HOLDS, inner.symbol, bare(mapping), world.find(mapping)) in world.facts


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
