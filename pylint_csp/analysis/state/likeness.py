"""Items that differ in texts and numbers alone: of many such ones, one stands for all."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import cast

from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.merging import MANY_WORLDS
from pylint_csp.analysis.state.objects import Kind, Slot
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import Const, Passed, Reference, Unknown, Value, bare, marked_like
from pylint_csp.analysis.state.world import OLDER, World, ages
from pylint_csp.tables.names import HTTPS_CONNECTION
from pylint_csp.tables.ssl_contexts import CREATOR_NAMES

ANY_ITEM = "any"
"""What the symbol of an item begins with that an unknown key means: the container and the key follow."""
_ALIKE = "alike"
"""What the symbol begins with that stands for what such items disagree about."""
_DEEPEST = 4
_FEW = 4
"""Up to how many items that are alike stay apart."""
_LARGEST_SETTING = 20
"""Up to which value an integer may be one of the ``ssl`` module's constants."""
_NAMES = CREATOR_NAMES | {HTTPS_CONNECTION.rpartition(".")[2]}
"""What ``getattr`` may be asked for by an item."""


def standing_for(world: World, values: Sequence[Value], symbol: Symbol) -> dict[Value, list[Value]]:
    """Return some values, each with those that it stands for: itself, or several that say the same about contexts.

    Only where there are many of them are such ones made one, in which what they disagree about is unknown. ``symbol``
    names what that is made of.
    """
    if len(values) <= MANY_WORLDS:
        return {value: [value] for value in values}
    groups: dict[Hashable, list[Value]] = {}
    for value in values:
        groups.setdefault(_outline(world, value), []).append(value)
    standing: dict[Value, list[Value]] = {}
    for at, group in enumerate(groups.values()):
        # What only a few items are like, tests of their keys may tell apart.
        if len(group) > _FEW:
            standing[_one_for(world, group, (_ALIKE, symbol, at))] = group
        else:
            standing.update((one, [one]) for one in group)
    return standing


def are_of_place(one: Value, other: Value) -> bool:
    """Tell whether two values, without marks, are objects that one place has made, be it in different laps."""
    return isinstance(one, Reference) and isinstance(other, Reference) and one.identity[:3] == other.identity[:3]


def are_made_alike(world: World, one: Value, other: Value, depth: int = 0) -> bool:
    """Tell whether two values say the same about contexts, of which two laps of a loop have made one each."""
    first, second = bare(one), bare(other)
    if first == second:
        return True
    if isinstance(first, Unknown) and isinstance(second, Unknown):
        is_older = second.symbol in ages(first.symbol) or first.symbol in ages(second.symbol)
        return is_older and world.facts.get(first.symbol) == world.facts.get(second.symbol)
    state, last = world.find(first), world.find(second)
    if depth > _DEEPEST or not are_of_place(first, second) or state is None or last is None:
        return False
    if state.kind is Kind.CONTEXT:
        return _outline(world, first) == _outline(world, second)
    is_alike = (state.kind, state.of_class, state.slots.keys()) == (last.kind, last.of_class, last.slots.keys())
    held = [
        (state.rest, last.rest),
        *((slot.value, last.slots[key].value) for key, slot in state.slots.items() if is_alike),
    ]
    return is_alike and all(are_made_alike(world, *pair, depth + 1) for pair in held)


def _outline(world: World, value: Value, depth: int = 0) -> Hashable:
    """Return what a value, and what it holds, may say about contexts."""
    if isinstance(value, Passed):
        return value.frame.scope, _outline(world, value.value, depth)
    if isinstance(value, Const):
        is_setting = value.kind is int and isinstance(value.value, int) and 0 <= value.value <= _LARGEST_SETTING
        is_plain = value.kind in (str, bytes, int, float, complex) and not is_setting and value.value not in _NAMES
        return str if is_plain else value
    state = world.find(value) if isinstance(value, (Reference, Unknown)) else None
    if isinstance(value, Unknown) and _is_text_of_one(value.symbol):
        return str
    if state is None:
        return Unknown if isinstance(value, Unknown) else value
    if state.kind is Kind.CONTEXT:
        return state.of_class, frozenset(state.slots.items())
    if depth > _DEEPEST or not isinstance(value, Reference):
        return value
    slots = tuple((key, slot.perhaps, _outline(world, slot.value, depth + 1)) for key, slot in state.slots.items())
    return state.kind, state.of_class, slots, _outline(world, state.rest, depth + 1)


def _is_text_of_one(symbol: Symbol) -> bool:
    """Tell whether a symbol stands for what items disagree about, in one that stands for all, now or a lap ago."""
    return (cast("Symbol", symbol[1]) if symbol[0] == OLDER else symbol)[0] == _ALIKE


def _one_for(world: World, values: list[Value], symbol: Symbol) -> Value:
    """Return one value for several of one outline: of objects the first, in which what they disagree about is unknown.

    So what is done to the one that is meant is done to an object that others find.
    """
    first = values[0]
    inner = bare(first)
    if all(one == first for one in values):
        return first
    state = world.find(inner) if isinstance(inner, Reference) else None
    if not isinstance(inner, Reference) or state is None:
        # The same key means the same item; each lap of a loop has another one.
        is_same = cast("Symbol", symbol[1])[0] == ANY_ITEM
        unknown = Unknown(symbol) if is_same else world.fresh(symbol)
        texts = {bool(one.value) for one in map(bare, values) if isinstance(one, Const)}
        if texts:
            world.facts[unknown.symbol] = Fact(is_none=False, is_true=texts.pop() if len(texts) == 1 else None)
        return marked_like(first, unknown)
    if state.kind is not Kind.CONTEXT:
        states = [world.objects[one.identity] for one in map(bare, values) if isinstance(one, Reference)]
        slots: dict[tuple[str, Hashable], Slot] = {
            key: replace(slot, value=_one_for(world, [one.slots[key].value for one in states], (*symbol, key)))
            for key, slot in state.slots.items()
        }
        rest = _one_for(world, [one.rest for one in states], (*symbol, "rest"))
        world.objects[inner.identity] = replace(state, slots=slots, rest=rest)
    return first
