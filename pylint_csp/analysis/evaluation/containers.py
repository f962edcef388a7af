"""Mappings: what they hold, how they are filled, and what is stored in any container."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Mapping
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.evaluation.outcomes import Answers, Outcomes, learn_none
from pylint_csp.analysis.evaluation.sequences import Sequences, handed_on, make_sequence
from pylint_csp.analysis.state.facts import IS_THERE, Fact
from pylint_csp.analysis.state.fillings import OF_INTEREST, STORED, Key, doubt_values, holds_all
from pylint_csp.analysis.state.iterators import use_up
from pylint_csp.analysis.state.objects import Kind, Object, Slot, UnknownKey, item
from pylint_csp.analysis.state.values import (
    ABSENT,
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
"""The kind of unknown value that is one of those that callers give under keys of no interest."""


class Containers(Sequences):
    """Reads and fills what literals, calls and comprehensions make."""

    def entries(self, world: World, mapping: Value) -> tuple[list[tuple[Hashable, Value]], Value]:
        """Return what a mapping is known to hold, and what any other key holds."""
        inner = bare(mapping)
        state = world.find(inner)
        if isinstance(inner, Reference) and state is not None and state.kind is Kind.MAPPING:
            held = [(key, handed_on(mapping, slot)) for key, slot in state.items if not isinstance(key, UnknownKey)]
            return held, handed_on(mapping, Slot(state.rest))
        held = [(key, slot.value) for key, slot in state.items] if state else []
        symbol = inner.symbol if isinstance(inner, Unknown) else ("object", inner)
        rest: Value = Unknown(symbol)
        return held, marked_like(mapping, rest)

    def asked_for(self, world: World, mapping: Value, key: Const, names: frozenset[str]) -> Answers:
        """Split a world by whether a mapping has a key of which it is not known whether it is there."""
        without = world.fork()
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
        """``mapping.update(source)``."""
        worlds = []
        for after, settled in self._machine.settle(world, source):
            state = after.find(settled)
            if state is None or state.kind is not Kind.SEQUENCE:
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
            held = [*(handed_on(settled, slot) for slot in state.slots.values()), handed_on(settled, Slot(state.rest))]
            worlds.extend(self._perhaps_updated(after, mapping, self._pairs(after, held), node))
        return worlds

    def _pairs(self, world: World, items: Iterable[Value]) -> list[tuple[Value, Value]]:
        """Return the keys and values that are in some items, those that are pairs."""
        rows = [self.items_of(world, one) for one in items]
        return [(row[0], row[1]) for row in rows if row is not None and len(row) == 2]

    @staticmethod
    def _perhaps_updated(
        world: World, mapping: Value, pairs: list[tuple[Value, Value]], node: nodes.NodeNG
    ) -> list[World]:
        """Put into a mapping what pairs in any order and number may: of all keys, those of interest are told apart."""
        fill(world, mapping, (), Unknown(("pairs", node)), node)
        worlds = [world]
        for key in OF_INTEREST:
            values = dict.fromkeys(value for name, value in pairs if bare(name) == Const.of(key))
            for before in worlds[:]:
                worlds += [before.fork() for _ in values]
                for after, value in zip(worlds[len(worlds) - len(values) :], values, strict=True):
                    after.set_slot(mapping, item(key), value, node)
        return worlds

    def store_item(self, world: World, container: Value, key: Value, value: Value, node: nodes.NodeNG) -> list[World]:
        """``container[key] = value``; an unknown key leaves a context as it is and makes absent entries unknown.

        Where the value is an absence, the item is deleted.
        """
        worlds = []
        for after, settled in self._machine.settle(world, key):
            name = self.constant_key(after, settled)
            state = after.find(container)
            if state is not None and state.kind is Kind.SEQUENCE and isinstance(bare(container), Reference):
                self.store_in_sequence(after, container, name, value, node)
            elif isinstance(name, Const):
                after.set_slot(container, item(name.value), value, node)
            else:
                if isinstance(value, Absent):
                    after.doubt_items(container, name)
                else:
                    doubt_values(after, container, "item", name)
                self.add_item(after, container, name, value, node)
            worlds.append(after)
        return worlds

    @staticmethod
    def add_item(world: World, container: Value, key: Value, value: Value, node: nodes.NodeNG) -> None:
        """Put something into a mapping, under a key that is not known, beside what is there."""
        state = world.find(container)
        is_open = state is not None and not is_absent(state.rest) and not holds_all(state)
        rest = state.rest if state is not None and is_open else Unknown((STORED, node))
        _merge(world, container, [], rest, node)
        state = world.find(container)
        if state is not None and state.kind is Kind.MAPPING:
            world.set_slot(container, item(UnknownKey(key)), value, node)

    def delete_item(self, world: World, container: Value, key: Value, node: nodes.NodeNG) -> list[World]:
        """``del container[key]``: the path ends where a mapping surely has no such key."""
        name = self.constant_key(world, key)
        state = world.find(container)
        is_mapping = isinstance(bare(container), Reference) and state is not None and state.kind is Kind.MAPPING
        if is_mapping and isinstance(name, Const) and is_absent(self._machine.handed_item(world, container, name)):
            self._machine.raise_in(world, Known("builtins.KeyError"))
            return []
        return self.store_item(world, container, key, ABSENT, node)

    # A function's ``**kwargs``, gone over: whether the context is among them, its callers choose

    def views(self, world: World, mapping: Value, name: str, node: nodes.NodeNG, frame: Frame) -> Outcomes | None:
        """Return the keys, values or items of a mapping, with and without a context; None of what is no such mapping.

        First come those that are there for sure. What order they are in, a caller chooses, too.
        """
        state = world.find(mapping)
        if state is None or state.kind is not Kind.MAPPING or not is_open(state.rest):
            return None
        worlds = [world]
        if item(CONTEXT) not in state.slots:
            names = self._machine.relevance.keys.of(node, frame.receiver)
            worlds = [one for one, _ in self.asked_for(world, mapping, Const.of(CONTEXT), names)]
        return [(one, self._view(one, mapping, name, node, frame)) for one in worlds]

    def _view(self, world: World, mapping: Value, name: str, node: nodes.NodeNG, frame: Frame) -> Value:
        held, rest = self.entries(world, mapping)
        parts = [
            part_of_view(world, name, (marked_like(rest, Const.of(key)), value), node, frame, key)
            for key, value in held
            if not is_absent(value)
        ]
        slots = {item(index): Slot(part, node, world.clock) for index, part in enumerate(parts)}
        return world.make(("made", (node, name), frame.key), Object(Kind.SEQUENCE, slots, Unknown((_OTHERS, node))))

    def iterated(self, world: World, iterable: Value, node: nodes.NodeNG, frame: Frame) -> Outcomes:
        """Return what a loop goes over: of a mapping, its keys; of an instance, what its ``__iter__`` gives."""
        own = self._machine.special(world, iterable, "__iter__", Arguments(), node)
        if own is not None:
            return [one for after, value in own for one in self._machine.settle(after, value)]
        keys = self.views(world, iterable, "keys", node, frame)
        return [(world, iterable)] if keys is None else keys

    def sure_items(self, world: World, iterable: Value) -> list[Value]:
        """Return the items that going over a mapping of which callers choose some gives whatever they choose."""
        state = world.find(iterable)
        if state is None or kind_of(state.rest) != _OTHERS:
            return []
        return [handed_on(iterable, slot) for slot in state.slots.values()]


def part_of_view(
    world: World, view: str, pair: tuple[Value, Value], node: nodes.NodeNG, frame: Frame, part: Hashable = None
) -> Value:
    """Return what the ``keys``, ``values`` or ``items`` of a mapping have for one of its pairs."""
    key, value = pair
    if view == "items":
        return make_sequence(world, pair, node, frame, part)
    return key if view == "keys" else value


def fill(
    world: World, mapping: Value, entries: Iterable[tuple[Hashable, Value]], rest: Value, node: nodes.NodeNG
) -> None:
    """Put into a mapping what another one holds: its entries, and what it holds under any other key."""
    if not is_absent(rest):
        doubt_values(world, mapping, "item")
    _merge(world, mapping, [(item(key), value) for key, value in entries], rest, node)


def _merge(world: World, mapping: Value, keyed: list[tuple[Key, Value]], rest: Value, node: nodes.NodeNG) -> None:
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
    """Put into a mapping what another one holds; whether a parameter holds an entry of interest, its caller chooses."""
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
    """Return what callers may give in place of what is held: a key of interest that is not told, or none."""
    ways: list[tuple[World, list[tuple[str, Value]]]] = [(world, [])]
    for key in OF_INTEREST if is_open(rest) else ():
        if key not in told and not is_absent(held.get(key, ABSENT)):
            given = (key, item_of(rest, Const.of(key)))
            ways += [(one.fork(), [*more, given]) for one, more in ways]
    return ways


def is_open(rest: Value) -> bool:
    """Tell whether what a mapping holds under any other key is what the callers of a function chose."""
    return kind_of(rest) == "parameter"


def holds_surely(state: Object) -> bool:
    """Tell whether a container holds something for sure: of a list whose order is lost, any number may be left."""
    is_list = state.kind is Kind.SEQUENCE
    return any(
        not slot.perhaps and not is_absent(slot.value) and (not is_list or isinstance(key, int))
        for key, slot in state.items
    )


def is_empty(state: Object) -> bool:
    """Tell whether a container surely holds nothing."""
    return is_absent(state.rest) and all(is_absent(one.value) for one in state.slots.values())
