"""What containers may hold beside what is told: code that is not seen, and configuration, fill and empty them."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable
from dataclasses import replace
from functools import partial

from astroid import nodes

from pylint_csp.analysis.state.objects import MADE, Kind, Object, Slot, item, stored_in
from pylint_csp.analysis.state.symbols import Identity
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    Const,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
    kind_of,
    marked_like,
)
from pylint_csp.analysis.state.world import World, forget_tests_of_contents
from pylint_csp.analysis.tree.spelling import is_call_of
from pylint_csp.tables.names import CHECK_HOSTNAME, CONTEXT

Key = tuple[str, Hashable]
"""What a slot of an object goes by."""
OF_INTEREST = (CONTEXT, CHECK_HOSTNAME)
"""The keys that are told apart in a mapping that is not known."""
CONTEXT_KEYS = frozenset(map(item, OF_INTEREST))
_CONTEXT_NAMES = frozenset(map(Const.of, OF_INTEREST))
UNSEEN = "unseen"
"""The kind of the unknown values that code which is not seen may have put into a mapping or an instance."""
STORED = "key"
"""The kind of unknown value that any key of a mapping may have in which something was set under one not known."""
_CONFIGURED = "configured"
"""The kind of what configuration, or the methods of an instance, may have put into a container."""

_DOUBTED = (Kind.MAPPING, Kind.INSTANCE, Kind.OPAQUE)
_DOUBTED_VALUE = "doubted"
"""The kind of what may be held instead of what is known, since something was set under a key that is not."""


def is_unseen(rest: Value) -> bool:
    """Tell whether the entries of a mapping that are not known are those that code which is not seen may have made."""
    return kind_of(rest) in (UNSEEN, _CONFIGURED)


def is_told(state: Object) -> bool:
    """Tell whether a container holds nothing that is not told, but for what configuration may have put in."""
    return is_absent(state.rest) or is_configured(state.rest)


def holds_all(state: Object) -> bool:
    """Tell whether there is an item for all that a container may hold, be it under a key that is not known."""
    return is_absent(state.rest) or kind_of(state.rest) == STORED


def is_configured(rest: Value) -> bool:
    """Tell whether a container's items that are not known are those that configuration may have put in."""
    return kind_of(rest) == _CONFIGURED


def may_hold_more(world: World, container: Value) -> bool:
    """Tell whether configuration may have filled or emptied a container."""
    state = world.find(container)
    return state is not None and is_configured(state.rest)


def are_all_alike(items: Iterable[Value]) -> bool:
    """Tell whether others beside some items are like these: configuration adds names and flags, and no objects."""
    return any(not isinstance(bare(one), (Absent, Const, Unknown)) for one in items)


def opened(identity: Identity, state: Object, sure: Container[Key] = CONTEXT_KEYS) -> Object:
    """Return a container whose items are told, but may be gone, beside others; a context, or its name, stays."""
    is_whole = is_absent(state.rest)
    slots = {
        key: slot if key in sure or bare(slot.value) in _CONTEXT_NAMES else replace(slot, perhaps=True)
        for key, slot in state.slots.items()
        if not (is_whole and is_absent(slot.value))
    }
    rest = marked_like(state.rest, Unknown((_CONFIGURED, identity))) if is_whole else state.rest
    return replace(state, slots=slots, rest=rest)


def doubt_values(world: World, owner: Value, kind: str, key: Value = ABSENT) -> None:
    """Let items or attributes decide no test: something that is not known may have been set instead.

    With a key that is not known, under that one alone. A context, or what else is an object, stays.
    """
    inner, (kind, _) = stored_in(bare(owner), (kind, ""))
    state = world.find(inner)
    if state is None or state.kind not in _DOUBTED or not isinstance(inner, (Reference, Unknown)):
        return
    identity = inner.identity if isinstance(inner, Reference) else inner.symbol
    for name in list(state.slots):
        held = world.objects[identity].slots[name].value
        # What fills in the place of an attribute of elsewhere is told where that is read.
        is_place = kind == "attribute" and bare(held) == NONE and identity[0] != MADE
        if (
            name[0] == kind
            and not is_place
            and name not in CONTEXT_KEYS
            and is_doubtful(held)
            and not world.is_told_apart(key, name[1])
        ):
            value = world.fresh((_DOUBTED_VALUE, identity, name))
            held_in = world.objects[identity]
            slot = Slot(value, None, world.clock, held_in.slots[name].perhaps)
            world.objects[identity] = held_in.with_slot(name, slot)


def is_doubtful(value: Value) -> bool:
    """Tell whether something would decide tests, and so is doubted where something may have been set instead."""
    return isinstance(bare(value), Const) or is_doubted(value)


def is_doubted(value: Value) -> bool:
    """Tell whether something that is not known may have been set instead of what was held."""
    return kind_of(value) == _DOUBTED_VALUE


def let_fill(world: World, slots: Iterable[Slot]) -> None:
    """Let the containers in some attributes be filled, or emptied."""
    for slot in slots:
        state = world.find(slot.value)
        if state is not None and state.kind in (Kind.MAPPING, Kind.SEQUENCE):
            world.change(slot.value, opened)


def made_of(world: World, made: Value, *sources: Value, sure: Container[Key] = ()) -> Value:
    """Return what was made of some containers: where one may hold more than is told, so may it, beside what is sure."""
    if any(may_hold_more(world, one) for one in sources):
        world.change(made, partial(opened, sure=sure))
    return made


def holds_in_order(state: Object | None) -> bool:
    """Tell whether the items that a list is known to hold are at places that are known."""
    return state is not None and all(isinstance(key, int) for key, _ in state.items)


def loosened(identity: Identity, state: Object, adding: bool) -> Object:
    """Return a list that holds any of its items, in any order and number, and others too if some may be added."""
    slots = {item(("held", slot.value)): slot for _, slot in state.items}
    is_closed = is_absent(state.rest)
    rest = Unknown(("loosened", identity)) if adding and is_closed else state.rest
    return replace(state, slots=slots, rest=rest)


def loosen(world: World, sequence: Value, adding: bool) -> None:
    """Let a list hold any of its items, in any order and number, and others too if some may have been added."""
    state = world.find(sequence)
    if state is not None and state.kind is Kind.SEQUENCE and not is_tuple(sequence, state):
        world.change(sequence, partial(loosened, adding=adding))
        forget_tests_of_contents(world, sequence)


def is_tuple(value: Value, state: Object) -> bool:
    """Tell a tuple, or a pair that a method of a mapping has made, from what may be changed."""
    inner = bare(value)
    if not isinstance(inner, Reference) or state.kind is not Kind.SEQUENCE:
        return False
    is_named = state.of_class is not None
    made = inner.identity[1]
    is_made_so = isinstance(made, nodes.Call) and is_call_of(made, "tuple")
    return is_named or is_made_so or isinstance(made, (nodes.Tuple, tuple))
