"""Objects: what their attributes and items hold, in states that are never changed, only replaced."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import cast

from astroid import nodes

from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.symbols import TUPLE, Identity, Symbol
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    ClassValue,
    Const,
    Member,
    Reference,
    Unknown,
    Value,
    bare,
    within,
)

MADE = "made"
"""What an object's identity begins with if the evaluation has made it, and not found it outside."""
_ATTRIBUTES = "attributes"
"""The kind of unknown values that are the ``__dict__`` of an instance."""


class Kind(enum.Enum):
    """What an object is."""

    CONTEXT = enum.auto()
    MAPPING = enum.auto()
    SEQUENCE = enum.auto()
    INSTANCE = enum.auto()
    OPAQUE = enum.auto()


@dataclass(frozen=True, slots=True)
class Slot:
    """One attribute or item; where and when it was set does not tell two states apart."""

    value: Value
    node: nodes.NodeNG | None = field(default=None, compare=False)
    clock: int = field(default=0, compare=False)
    perhaps: bool = False
    """Whether it may be absent after all: for instance, since an item under an unknown key was taken away."""
    written: Value | None = field(default=None, compare=False)
    """What the program has written there, if a test has found something else, which is the value now."""
    told_of_key: frozenset[tuple[Symbol, Fact]] | None = None
    """What tests had told about the unknown key by the end of the run that has put it there; None before that."""


def may_be_place(slot: Slot | None) -> bool:
    """Tell whether a slot is missing, absent or ``None``: that may be a placeholder for what is set later."""
    return slot is None or bare(slot.value) in (NONE, ABSENT)


@dataclass(frozen=True, slots=True)
class UnknownKey:
    """The key of an item that was set under an unknown key."""

    key: Value


def as_key(name: Hashable) -> Const | Member | None:
    """Return an item's ``name`` as the value that tests compare keys with; None if it is no literal or member."""
    if isinstance(name, UnknownKey):
        return name.key if isinstance(name.key, Member) else None
    return Const.of(name) if name is None or isinstance(name, (str, bytes, int, float)) else None


def paired(symbol: Symbol, name: Hashable) -> list[tuple[Value, Hashable]] | None:
    """Return each item of an unknown tuple with what it is if the tuple is a key; None where it surely is not."""
    parts = cast("tuple[Value, ...]", symbol[1:])
    return list(zip(parts, name, strict=True)) if isinstance(name, tuple) and len(name) == len(parts) else None


def parameters_in(key: Value) -> list[Symbol]:
    """Return the symbols of the parameters that an unknown key is, or is a tuple of: these stay what they are."""
    inner = bare(key)
    if not isinstance(inner, Unknown):
        return []
    if inner.symbol[0] == TUPLE:
        return [one for part in inner.symbol[1:] for one in parameters_in(cast("Value", part))]
    return [inner.symbol] if inner.symbol[0] == "parameter" else []


def attribute(name: str) -> tuple[str, Hashable]:
    """Return the key of an attribute's slot."""
    return ("attribute", name)


def item(key: Hashable) -> tuple[str, Hashable]:
    """Return the key of an item's slot."""
    return ("item", key)


def attributes_of(instance: Reference) -> Unknown:
    """Return the ``__dict__`` of an instance: what is put into it is an attribute."""
    return Unknown((_ATTRIBUTES, instance))


def stored_in(value: Value, key: tuple[str, Hashable]) -> tuple[Value, tuple[str, Hashable]]:
    """Return whose slot a key means, and the slot's key: an item of a ``__dict__`` is the instance's attribute."""
    if isinstance(value, Unknown) and value.symbol[0] == _ATTRIBUTES:
        return cast("Reference", value.symbol[1]), ("attribute", key[1])
    return value, key


WAITING = ("generator", "")
"""The key of the slot with the call of a generator or coroutine of which nothing was asked for yet."""


@dataclass(frozen=True)
class Object:
    """The state of an object; never changed, only replaced."""

    kind: Kind
    slots: Mapping[tuple[str, Hashable], Slot]
    rest: Value = ABSENT
    """What the items without a slot are: absent, or unknown."""
    of_class: Value | None = None
    exact: bool = True
    """Whether the object is of that very class, and not perhaps of a subclass."""
    is_iterator: bool = False
    """Whether taking an item takes it away."""
    maker: str = field(default="", compare=False)
    run: frozenset[nodes.FunctionDef] = field(default=frozenset(), compare=False)
    """The methods that were called on an instance, by its maker or another method."""

    @property
    def own_class(self) -> nodes.ClassDef | None:
        """The class, of the code under analysis or a dependency, that an instance is of; None if it is not known."""
        return self.of_class.node if isinstance(self.of_class, ClassValue) else None

    @cached_property
    def _hash(self) -> int:
        return hash((self.kind, frozenset(self.slots.items()), self.rest, self.of_class, self.exact))

    def __hash__(self) -> int:
        return self._hash

    def values(self) -> Iterator[Value]:
        """Yield the values in the slots, then the rest."""
        for slot in self.slots.values():
            yield slot.value
        yield self.rest

    @cached_property
    def unknown(self) -> tuple[Unknown, ...]:
        """The unknown values in the slots, and in the callables there."""
        held = (one for slot in self.slots.values() for one in within(slot.value))
        return tuple(one for one in held if isinstance(one, Unknown))

    @cached_property
    def made(self) -> tuple[Identity, ...]:
        """The identities of objects, made by the code that is run, to which the object leads."""
        return made_in(self.values())

    @cached_property
    def items(self) -> tuple[tuple[Hashable, Slot], ...]:
        """The slots of the items, each after the item's key."""
        return tuple((name, slot) for (kind, name), slot in self.slots.items() if kind == "item")

    @cached_property
    def unknown_keys(self) -> frozenset[Symbol]:
        """The parameters under which items are held."""
        return frozenset(
            one for name, _ in self.items if isinstance(name, UnknownKey) for one in parameters_in(name.key)
        )

    def with_slot(self, key: tuple[str, Hashable], slot: Slot) -> Object:
        """Return the object with one slot set; an item that was taken away, and is put in again, comes last."""
        slots = dict(self.slots)
        if key in slots and isinstance(slots[key].value, Absent):
            del slots[key]
        slots[key] = slot
        return replace(self, slots=slots)

    def without_slot(self, key: tuple[str, Hashable]) -> Object:
        """Return the object without one slot, be it there or not."""
        return replace(self, slots={one: slot for one, slot in self.slots.items() if one != key})


def made_in(values: Iterable[Value]) -> tuple[Identity, ...]:
    """Return the identities of objects, made by the code that is run, that are some values or held by callables."""
    inner = (one for value in values for one in within(value) if isinstance(one, (Reference, Unknown)))
    found = (one.identity if isinstance(one, Reference) else one.symbol for one in inner)
    return tuple(one for one in found if one[0] == MADE)


def held_symbols(state: Object | None) -> list[tuple[tuple[str, Hashable], Symbol]]:
    """Return the attributes of an instance, or the items of a mapping, each with its symbol, that are not known."""
    if state is None or state.kind not in (Kind.INSTANCE, Kind.MAPPING):
        return []
    slots = ((key, bare(slot.value)) for key, slot in state.slots.items())
    return [(key, value.symbol) for key, value in slots if isinstance(value, Unknown)]
