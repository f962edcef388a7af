"""Mappings: what they hold, how they are filled, and what is stored in any container."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Mapping
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.containers.sequences import Sequences, handed_on, make_sequence
from pylint_csp.analysis.evaluation.outcomes import Answers, Outcomes, learn_none
from pylint_csp.analysis.state.facts import IS_THERE, Fact
from pylint_csp.analysis.state.fillings import OF_INTEREST, STORED, Key, doubt_values, holds_all, holds_object
from pylint_csp.analysis.state.held_keys import may_mean
from pylint_csp.analysis.state.iterators import use_up
from pylint_csp.analysis.state.objects import Kind, Object, Slot, UnknownKey, item
from pylint_csp.analysis.state.symbols import derived, is_from_elsewhere, is_of_parameter
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    Arguments,
    Const,
    Frame,
    Known,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
    item_of,
    kind_of,
    marked_like,
    merged_entries,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.names import CONTEXT

_OTHERS = "others"
"""The kind of unknown values that stand for what callers may give under keys of no interest."""


class Containers(Sequences):
    """Reads and fills mappings, beside sequences."""

    def entries(self, world: World, mapping: Value) -> tuple[list[tuple[Hashable, Value]], Value]:
        """Return the entries that a mapping is known to hold, and what it holds under any other key."""
        inner = bare(mapping)
        state = world.find(inner)
        if isinstance(inner, Reference) and state is not None and state.kind is Kind.MAPPING:
            held = [(key, handed_on(mapping, slot)) for key, slot in state.items if not isinstance(key, UnknownKey)]
            return held, handed_on(mapping, Slot(state.rest))
        held = [(key, slot.value) for key, slot in state.items if not isinstance(key, UnknownKey)] if state else []
        symbol = inner.symbol if isinstance(inner, Unknown) else ("object", inner)
        rest: Value = Unknown(symbol)
        return held, marked_like(mapping, rest)

    def asked_for(self, world: World, mapping: Value, key: Const, names: frozenset[str]) -> Answers:
        """Split a world by whether a mapping has a key that it may have or not, as far as earlier tests allow."""
        without = world.fork()
        stored = stored_under_unknown(world, mapping, key)
        if stored:
            without.set_slot(mapping, item(key.value), ABSENT, None)
            worlds = [*(world.fork() for _ in stored[1:]), world]
            for one, value in zip(worlds, stored, strict=True):
                one.set_slot(mapping, item(key.value), value, None)
            return [*((one, True) for one in worlds), (without, False)]
        present = self._machine.handed_item(world, mapping, key)
        given = bare(present)
        answers = [(world, True), (without, False)]
        if isinstance(given, Unknown):
            test = (IS_THERE, given.symbol)
            answers = [(one, answer) for one, answer in answers if one.learn(test, Fact(is_true=answer, names=names))]
            # A key that is left out is as much a choice as one that is None.
            learn_none(without, given, True, names, False)
        world.set_slot(mapping, item(key.value), present, None)
        _, rest = self.entries(without, mapping)
        without.set_slot(mapping, item(key.value), marked_like(rest, ABSENT), None)
        return answers

    def update(self, world: World, mapping: Value, source: Value, node: nodes.NodeNG) -> list[World]:
        """Execute ``mapping.update(source)``, and return the worlds that it leads to."""
        worlds = []
        for after, settled in self._machine.settle(world, source):
            state = after.find(settled, Kind.SEQUENCE)
            if state is None:
                worlds.extend(lay_over(after, mapping, *self.entries(after, settled), node))
                continue
            items = self.items_of(after, settled)
            use_up(after, settled)
            pairs = self._pairs(after, items or ())
            if items is not None and len(pairs) == len(items):
                written = [after]
                for name, value in pairs:
                    written = [end for one in written for end in self.store_item(one, mapping, name, value, node)]
                worlds.extend(written)
                continue
            slots = (*state.slots.values(), *([] if is_absent(state.rest) else [Slot(state.rest)]))
            pairs = self._pairs(after, [handed_on(settled, slot) for slot in slots])
            values = {value for _, value in pairs} if len(pairs) == len(slots) else set()
            # Whatever the keys are, they may all lead to one value.
            is_one = len(values) == 1 and not any(isinstance(bare(one), (Const, Unknown)) for one in values - {NONE})
            rest = values.pop() if is_one else Unknown(("pairs", node))
            worlds.extend(self._perhaps_updated(after, mapping, pairs, rest, node))
        return worlds

    def _pairs(self, world: World, items: Iterable[Value]) -> list[tuple[Value, Value]]:
        """Return the keys and values in those of some items that are pairs."""
        rows = [self.items_of(world, one) for one in items]
        return [(row[0], row[1]) for row in rows if row is not None and len(row) == 2]

    @staticmethod
    def _perhaps_updated(
        world: World, mapping: Value, pairs: list[tuple[Value, Value]], rest: Value, node: nodes.NodeNG
    ) -> list[World]:
        """Put any of some pairs into a mapping: there is a path for each value that a key of interest may get."""
        fill(world, mapping, (), rest, node)
        worlds = [world]
        for key in OF_INTEREST:
            values = dict.fromkeys(value for name, value in pairs if bare(name) == Const.of(key))
            for before in worlds[:]:
                worlds += [before.fork() for _ in values]
                for after, value in zip(worlds[len(worlds) - len(values) :], values, strict=True):
                    after.set_slot(mapping, item(key), value, node)
        return worlds

    def store_item(self, world: World, container: Value, key: Value, value: Value, node: nodes.NodeNG) -> list[World]:
        """Execute ``container[key] = value``, or delete the item if the value is absent.

        An unknown key leaves a context as it is, and makes absent entries unknown.
        """
        worlds = []
        for after, settled in self._machine.settle(world, key):
            name = self.constant_key(after, settled)
            state = after.find(container)
            if state is not None and state.kind is Kind.SEQUENCE and isinstance(bare(container), Reference):
                self.store_in_sequence(after, container, name, value, node)
            elif isinstance(name, Const):
                after.set_slot(container, item(name.value), value, node)
            elif isinstance(value, Absent):
                after.doubt_items(container, name)
                if state is not None and (state.kind is Kind.MAPPING or item(UnknownKey(name)) in state.slots):
                    after.set_slot(container, item(UnknownKey(name)), value, node)
            else:
                doubt_values(after, container, "item", name)
                self.add_item(after, container, name, value, node)
            worlds.append(after)
        return worlds

    @staticmethod
    def add_item(world: World, container: Value, key: Value, value: Value, node: nodes.NodeNG) -> None:
        """Put a value into a mapping under a key that is not known, beside what is there.

        A container that is not known keeps an object, or what replaces one, for those that ask under the same key.
        """
        state = world.find(container)
        is_open = state is not None and not is_absent(state.rest) and not holds_all(state)
        rest = state.rest if state is not None and is_open else Unknown((STORED, node))
        _merge(world, container, [], rest, node)
        state = world.find(container)
        name = item(UnknownKey(key))
        is_asked = isinstance(bare(container), Unknown) and (
            holds_object([value]) or (state is not None and name in state.slots)
        )
        if is_asked or world.find(container, Kind.MAPPING) is not None:
            world.set_slot(container, name, value, node)

    def delete_item(self, world: World, container: Value, key: Value, node: nodes.NodeNG) -> list[World]:
        """Execute ``del container[key]``: the path ends in a ``KeyError`` if a mapping surely has no such key."""
        name = self.constant_key(world, key)
        is_mapping = isinstance(bare(container), Reference) and world.find(container, Kind.MAPPING) is not None
        if is_mapping and isinstance(name, Const) and is_absent(self._machine.handed_item(world, container, name)):
            self._machine.raise_in(world, Known("builtins.KeyError"))
            return []
        return self.store_item(world, container, key, ABSENT, node)

    # Loops over mappings that callers give, ``**kwargs`` or others: they choose whether a context is among them

    def views(self, world: World, mapping: Value, name: str, node: nodes.NodeNG, frame: Frame) -> Outcomes | None:
        """Return the view ``name`` of a mapping that callers have given, with and without a context; None for others.

        What is there for sure comes first, though the callers choose the order.
        """
        _, rest = self.entries(world, mapping)
        if not is_open(rest):
            return None
        worlds = [world]
        if world.slot(mapping, item(CONTEXT)) is None:
            names = self._machine.relevance.keys.of(node, frame.receiver)
            worlds = [one for one, _ in self.asked_for(world, mapping, Const.of(CONTEXT), names)]
        return [(one, self._view(one, mapping, name, node, frame)) for one in worlds]

    def _view(self, world: World, mapping: Value, name: str, node: nodes.NodeNG, frame: Frame) -> Value:
        """Make the view of such a mapping on one path: the entries that it is known to have, beside others."""
        held, rest = self.entries(world, mapping)
        parts = [
            part_of_view(world, name, (marked_like(value, Const.of(key)), value), node, frame, key)
            for key, value in held
            if not is_absent(value)
        ]
        slots = {item(index): Slot(part, node, world.clock) for index, part in enumerate(parts)}
        return world.make(
            ("made", (node, name), frame.key), Object(Kind.SEQUENCE, slots, marked_like(rest, Unknown((_OTHERS, node))))
        )

    def iterated(self, world: World, iterable: Value, node: nodes.NodeNG, frame: Frame) -> Outcomes:
        """Return what a loop goes over: what ``__iter__`` returns, the keys that callers have given, or the value."""
        own = self._machine.special(world, iterable, "__iter__", Arguments(), node)
        if own is not None:
            return [one for after, value in own for one in self._machine.settle(after, value)]
        is_mapping = world.find(iterable, Kind.MAPPING) is not None
        keys = self.views(world, iterable, "keys", node, frame) if is_mapping else None
        return [(world, iterable)] if keys is None else keys

    def sure_items(self, world: World, iterable: Value) -> list[Value]:
        """Return the items of a view that are there whatever callers have put into its mapping; others have none."""
        state = world.find(iterable)
        if state is None or kind_of(state.rest) != _OTHERS:
            return []
        return [handed_on(iterable, slot) for slot in state.slots.values()]


def part_of_view(
    world: World, view: str, pair: tuple[Value, Value], node: nodes.NodeNG, frame: Frame, part: Hashable = None
) -> Value:
    """Return the item that a view, ``keys``, ``values`` or ``items``, of a mapping has for one key and its value."""
    key, value = pair
    if view == "items":
        return make_sequence(world, pair, node, frame, part)
    return key if view == "keys" else value


def fill(
    world: World, mapping: Value, entries: Iterable[tuple[Hashable, Value]], rest: Value, node: nodes.NodeNG
) -> None:
    """Put into a mapping the entries of another one, and ``rest``, what that holds under any other key."""
    if not is_absent(rest):
        doubt_values(world, mapping, "item")
    _merge(world, mapping, [(item(key), value) for key, value in entries], rest, node)


def _merge(world: World, mapping: Value, keyed: list[tuple[Key, Value]], rest: Value, node: nodes.NodeNG) -> None:
    """Put slots into an object, and ``rest``; slots whose values stay as they were keep their places."""
    state = world.find(mapping)
    inner = bare(mapping)
    if state is None or not isinstance(inner, Reference):
        for key, value in keyed:
            world.set_slot(mapping, key, value, node)
        return
    held = {key: slot.value for key, slot in state.slots.items()}
    merged, rest = merged_entries(held, state.rest, keyed, rest)
    slots = {
        key: state.slots[key] if held.get(key) is value else Slot(value, node, world.clock)
        for key, value in merged.items()
    }
    world.objects[inner.identity] = replace(state, slots=slots, rest=rest)


def lay_over(
    world: World, mapping: Value, entries: Iterable[tuple[Hashable, Value]], rest: Value, node: nodes.NodeNG
) -> list[World]:
    """Put into a mapping what another one holds, on a path for each choice that callers have.

    If the other one is a parameter, they choose whether it has an entry of interest that replaces the mapping's own.
    """
    state = world.find(mapping)
    held = {str(key[1]): slot.value for key, slot in state.slots.items()} if state is not None else {}
    told = list(entries)
    ways = ways_given(world, held, {key for key, _ in told}, rest)
    for one, given in ways:
        fill(one, mapping, [*told, *given], rest, node)
    return [one for one, _ in ways]


def ways_given(
    world: World, held: Mapping[str, Value], told: Container[Hashable], rest: Value
) -> list[tuple[World, list[tuple[str, Value]]]]:
    """Return a path for each way in which callers may replace what is held: by an entry of interest, or by none.

    ``told`` are the keys for which it is known what callers give. Each path comes with the entries that they add.
    """
    ways: list[tuple[World, list[tuple[str, Value]]]] = [(world, [])]
    for key in OF_INTEREST if is_open(rest) else ():
        if key not in told and not is_absent(held.get(key, ABSENT)):
            given = (key, item_of(rest, Const.of(key)))
            ways += [(one.fork(), [*more, given]) for one, more in ways]
    return ways


def is_open(rest: Value) -> bool:
    """Tell whether the callers of a function choose what a mapping holds under other keys than those that are told."""
    inner = bare(rest)
    return isinstance(inner, Unknown) and is_of_parameter(inner.symbol)


def stored_under_unknown(world: World, mapping: Value, key: Const) -> list[Value]:
    """Return what a mapping may hold under a key, if all that it holds was stored under keys that are not known.

    Under a key of interest, that is unknown.
    """
    state = world.find(mapping, Kind.MAPPING)
    if state is None or not holds_all(state) or key.value in OF_INTEREST:
        return []
    if any(name == key.value for name, _ in state.items):
        return []
    slots = [(name, slot) for name, slot in state.items if isinstance(name, UnknownKey)]
    held = [handed_on(mapping, slot) for name, slot in slots if may_mean(world, key, name, slot)]
    return [_under(world, value, key) for value in held if not is_absent(value)]


def _under(world: World, value: Value, key: Const) -> Value:
    """Return what a mapping holds under one key, of unknown values that it holds under many.

    What is read from elsewhere, or was handed over, is the same under all of them.
    """
    inner = bare(value)
    if not isinstance(inner, Unknown) or world.find(inner) is not None:
        return value
    if inner.symbol[0] == "parameter" or is_from_elsewhere(inner.symbol):
        return value
    return marked_like(value, Unknown(derived("item", inner.symbol, key)))


def holds_surely(state: Object) -> bool:
    """Tell whether a container surely holds an item; a list whose order is lost may have none of its items left."""
    is_list = state.kind is Kind.SEQUENCE
    return any(
        not slot.perhaps and not is_absent(slot.value) and (not is_list or isinstance(key, int))
        for key, slot in state.items
    )


def is_empty(state: Object) -> bool:
    """Tell whether a container surely holds nothing."""
    return is_absent(state.rest) and all(is_absent(one.value) for one in state.slots.values())
