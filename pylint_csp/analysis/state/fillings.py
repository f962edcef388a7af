"""What containers may hold beside the items that are known: unseen code and configuration may fill and empty them."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Iterable
from dataclasses import replace
from functools import partial

from astroid import nodes

from pylint_csp.analysis.state.facts import FILLED, Fact
from pylint_csp.analysis.state.objects import MADE, Kind, Object, Slot, item, stored_in
from pylint_csp.analysis.state.symbols import Identity, Symbol
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
from pylint_csp.analysis.tree.spelling import ASSIGNMENTS, decorators_of, is_call_of, last_name, targets_of
from pylint_csp.tables.names import CHECK_HOSTNAME, CONTEXT

Key = tuple[str, Hashable]
"""What a slot of an object goes by."""
OF_INTEREST = (CONTEXT, CHECK_HOSTNAME)
"""The keys that are told apart in a mapping that is not known."""
CONTEXT_KEYS = frozenset(map(item, OF_INTEREST))
_CONTEXT_NAMES = frozenset(map(Const.of, OF_INTEREST))
UNSEEN = "unseen"
"""The kind of the unknown values that unseen code may have put into a mapping or an instance."""
STORED = "key"
"""The kind of the unknown value that a mapping may hold under any key, once something was set under an unknown key."""
_CONFIGURED = "configured"
"""The kind of what configuration, or the methods of an instance, may have put into a container."""

_DOUBTED = (Kind.MAPPING, Kind.INSTANCE, Kind.OPAQUE)
_DOUBTED_VALUE = "doubted"
"""The kind of what may be held instead of a known value, since something was set under an unknown key."""


def is_unseen(rest: Value) -> bool:
    """Tell whether a mapping's ``rest`` stands for entries that unseen code or configuration may have made."""
    return kind_of(rest) in (UNSEEN, _CONFIGURED)


def is_told(state: Object) -> bool:
    """Tell whether all items of a container are known, except those that configuration may have put in."""
    return is_absent(state.rest) or is_configured(state.rest)


def holds_all(state: Object) -> bool:
    """Tell whether there is a slot for each item that a container may hold, be it under an unknown key."""
    return is_absent(state.rest) or kind_of(state.rest) == STORED


def is_configured(rest: Value) -> bool:
    """Tell whether a container's ``rest`` stands for items that configuration may have put in."""
    return kind_of(rest) == _CONFIGURED


def may_hold_more(world: World, container: Value) -> bool:
    """Tell whether configuration may have filled or emptied a container."""
    state = world.find(container)
    return state is not None and is_configured(state.rest)


def holds_object(items: Iterable[Value]) -> bool:
    """Tell whether one of some items is an object: configuration, which adds names and flags, adds none beside it."""
    return any(not isinstance(bare(one), (Absent, Const, Unknown)) for one in items)


def opened(identity: Identity, state: Object, sure: Container[Key] = CONTEXT_KEYS) -> Object:
    """Return a container as configuration may leave it: items may be gone, and there may be others.

    Items under ``sure`` keys stay, and so do items that are the name of an argument of interest.
    """
    is_whole = is_absent(state.rest)
    slots = {
        key: slot if key in sure or bare(slot.value) in _CONTEXT_NAMES else replace(slot, perhaps=True)
        for key, slot in state.slots.items()
        if not (is_whole and is_absent(slot.value))
    }
    rest = marked_like(state.rest, Unknown((_CONFIGURED, identity))) if is_whole else state.rest
    return replace(state, slots=slots, rest=rest)


def doubt_values(world: World, owner: Value, kind: str, key: Value = ABSENT) -> None:
    """Replace the literals in an owner's items or attributes by unknown values, which may have been set instead.

    With an unknown ``key``, only those that the key may mean. A context, like any other object, stays.
    """
    inner, (kind, _) = stored_in(bare(owner), (kind, ""))
    state = world.find(inner)
    if state is None or state.kind not in _DOUBTED or not isinstance(inner, (Reference, Unknown)):
        return
    identity = inner.identity if isinstance(inner, Reference) else inner.symbol
    for name in list(state.slots):
        held = world.objects[identity].slots[name].value
        # What is set in the place of a ``None`` that was read from elsewhere is found where the attribute is read.
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
    """Tell whether a value is a literal, which decides tests, or stands for one that was doubted."""
    return isinstance(bare(value), Const) or is_doubted(value)


def is_doubted(value: Value) -> bool:
    """Tell whether a value stands for a known one instead of which something unknown may have been set."""
    return kind_of(value) == _DOUBTED_VALUE


def let_fill(world: World, slots: Iterable[Slot]) -> None:
    """Let the containers in some slots be filled, or emptied, as by configuration."""
    for slot in slots:
        if world.find(slot.value, Kind.MAPPING, Kind.SEQUENCE) is not None:
            world.change(slot.value, opened)


def made_of(world: World, made: Value, *sources: Value, sure: Container[Key] = ()) -> Value:
    """Return ``made``, a container made of others, opened (but for ``sure`` keys) if one of these may hold more."""
    if any(may_hold_more(world, one) for one in sources):
        world.change(made, partial(opened, sure=sure))
    return made


def holds_in_order(state: Object | None) -> bool:
    """Tell whether the known items of a list are at known places."""
    return state is not None and all(isinstance(key, int) for key, _ in state.items)


def loosened(identity: Identity, state: Object, adding: bool) -> Object:
    """Return a list that holds any of its items, in any order and number, and others too if some may be added."""
    slots = {item(("held", slot.value)): slot for _, slot in state.items}
    is_closed = is_absent(state.rest)
    rest = Unknown(("loosened", identity)) if adding and is_closed else state.rest
    return replace(state, slots=slots, rest=rest)


def loosen(world: World, sequence: Value, adding: bool) -> None:
    """Let a list hold any of its items, in any order and number, and others too if some may have been added."""
    state = world.find(sequence, Kind.SEQUENCE)
    if state is not None and not is_tuple(sequence, state):
        world.change(sequence, partial(loosened, adding=adding))
        forget_tests_of_contents(world, sequence)


def keep_only(world: World, container: Value, may_stay: Callable[[Value], bool]) -> bool:
    """Let a container hold only what may stay, of items of which any number may be there; tell whether any is gone."""
    state = world.find(container, Kind.SEQUENCE, Kind.MAPPING)
    if state is None:
        return False
    gone = {
        key
        for key, slot in state.slots.items()
        if (slot.perhaps or state.kind is Kind.SEQUENCE) and not is_absent(slot.value) and not may_stay(slot.value)
    }
    is_rest_gone = not isinstance(bare(state.rest), (Absent, Unknown)) and not may_stay(state.rest)
    if gone or is_rest_gone:
        slots = {key: slot for key, slot in state.slots.items() if key not in gone}
        world.change(container, lambda _, one: replace(one, slots=slots, rest=ABSENT if is_rest_gone else one.rest))
    return bool(gone or is_rest_gone)


def found_empty(test: Symbol, fact: Fact) -> Symbol | None:
    """Return the parameter that holds what a function is handed as ``**kwargs``, if a test has found that empty."""
    mapping = test[2] if test[0] == FILLED and fact.is_true is False else None
    rest = bare(mapping.rest) if isinstance(mapping, Object) else ABSENT
    return rest.symbol if isinstance(rest, Unknown) and rest.symbol[0] == "parameter" else None


def is_tuple(value: Value, state: Object) -> bool:
    """Tell whether a sequence can't be changed: a tuple, a named tuple, or a pair that a mapping's method has made."""
    inner = bare(value)
    if not isinstance(inner, Reference) or state.kind is not Kind.SEQUENCE:
        return False
    is_named = state.of_class is not None
    made = inner.identity[1]
    is_made_so = isinstance(made, nodes.Call) and is_call_of(made, "tuple")
    return is_named or is_made_so or isinstance(made, (nodes.Tuple, tuple))


def is_fixed(value: Value, state: Object) -> bool:
    """Tell whether nobody configures what a tuple or a frozen instance holds.

    One of literals alone, and no ``None``, may be a row of settings, which whoever configures the program writes.
    """
    is_frozen = state.kind is Kind.INSTANCE and state.own_class is not None and _is_frozen(state.own_class)
    held = (bare(slot.value) for slot in state.slots.values())
    return (is_frozen or is_tuple(value, state)) and not all(isinstance(one, Const) and one != NONE for one in held)


def is_row(value: Value) -> bool:
    """Tell whether an object is made as one of several: where a container is filled, or a condition chooses."""
    inner = bare(value)
    made = inner.identity[1] if isinstance(inner, Reference) and inner.identity[0] == MADE else None
    if not isinstance(made, (nodes.Dict, nodes.Call)):
        return False
    around = made.parent
    if isinstance(around, ASSIGNMENTS):
        return any(isinstance(one, nodes.Subscript) for one in targets_of(around))
    is_in_call = isinstance(around, nodes.Keyword) and is_call_of(around.parent, "dict")
    return is_in_call or isinstance(around, (nodes.Dict, nodes.List, nodes.Tuple, nodes.IfExp))


def _is_frozen(cls: nodes.ClassDef) -> bool:
    """Tell whether a class's decorator says that its instances stay as they are made: ``@dataclass(frozen=True)``."""
    for decorator in decorators_of(cls):
        keywords = decorator.keywords if isinstance(decorator, nodes.Call) else []
        is_told = any(one.arg == "frozen" and getattr(one.value, "value", None) is True for one in keywords)
        if is_told or last_name(decorator.func if isinstance(decorator, nodes.Call) else decorator) == "frozen":
            return True
    return False
