"""Which unknown keys a mapping is known to have, and which keys these may be."""

from __future__ import annotations

from collections.abc import Hashable
from typing import cast

from pylint_csp.analysis.state.facts import HOLDS, HOLDS_EACH, Fact
from pylint_csp.analysis.state.objects import Kind, Slot, UnknownKey
from pylint_csp.analysis.state.symbols import TUPLE
from pylint_csp.analysis.state.values import Const, Unknown, Value, bare
from pylint_csp.analysis.state.world import World


def note_held(world: World, mapping: Value, key: Value, kind: str = HOLDS) -> None:
    """Note that a mapping has an unknown key, for as long as the mapping stays as it is."""
    state, inner = world.find(mapping, Kind.MAPPING), bare(key)
    if state is not None and isinstance(inner, Unknown):
        world.learn((kind, inner.symbol, bare(mapping), state), Fact(False, True))


def is_held(world: World, mapping: Value, key: Value) -> bool:
    """Tell whether the path knows that a mapping has an unknown key, as the mapping is now."""
    inner = bare(key)
    return isinstance(inner, Unknown) and (HOLDS, inner.symbol, bare(mapping), world.find(mapping)) in world.facts


def note_each_held(world: World, mapping: Value, iterable: Value) -> None:
    """Note that a mapping has each item of an unknown iterable as a key, for as long as the mapping stays as it is."""
    note_held(world, mapping, iterable, HOLDS_EACH)


def note_item(world: World, iterable: Value, value: Value) -> None:
    """Note which mappings have an item of an iterable as a key: the iterable, and those that have all of its items."""
    note_held(world, iterable, value)
    inner, key = bare(iterable), bare(value)
    if isinstance(inner, Unknown) and isinstance(key, Unknown):
        for test in [one for one in world.facts if one[0] == HOLDS_EACH and one[1] == inner.symbol]:
            world.learn((HOLDS, key.symbol, *test[2:]), Fact(False, True))


def may_mean(world: World, key: Value, name: Hashable, slot: Slot) -> bool:
    """Tell whether a key may mean the item called ``name``, by what tests have told of both.

    Of an unknown key under which the item was put, they may have told something before this path.
    """
    if world.is_told_apart(key, name):
        return False
    if not isinstance(name, UnknownKey):
        return True
    told = World()
    told.facts.update(slot.told_of_key or ())
    return not any(one.is_told_apart(name.key, _as_name(key)) for one in (world, told))


def _as_name(key: Value) -> Hashable:
    """Return the name of an item under a key; of a tuple that is not known, one that has what is known of it."""
    inner = bare(key)
    if isinstance(inner, Unknown) and inner.symbol[0] == TUPLE:
        return tuple(_as_name(cast("Value", one)) for one in inner.symbol[1:])
    return inner.value if isinstance(inner, Const) else UnknownKey(inner)


def forget_held(world: World, mapping: Value) -> None:
    """Forget which keys a mapping has that are not known: one that is taken away may be any of them."""
    for test in [one for one in world.facts if one[0] in (HOLDS, HOLDS_EACH) and one[2] == bare(mapping)]:
        del world.facts[test]
