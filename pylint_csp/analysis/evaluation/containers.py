"""Mappings and sequences: what they hold, what iterating over them gives, and how they are filled."""

from __future__ import annotations

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine, Outcomes
from pylint_csp.analysis.state.values import (
    ABSENT,
    Absent,
    Const,
    Frame,
    Passed,
    Reference,
    Symbol,
    Unknown,
    Value,
    bare,
    marked_like,
)
from pylint_csp.analysis.state.world import Kind, Object, Slot, UnknownKey, World, item

LONGEST_UNROLLED_LOOP = 64


class Containers:
    """Reads and fills what literals, calls and comprehensions make."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def evaluate_all(
        self, parts: list[nodes.NodeNG], frame: Frame, world: World
    ) -> list[tuple[World, tuple[Value, ...]]]:
        """Evaluate several expressions, one after the other."""
        results: list[tuple[World, tuple[Value, ...]]] = [(world, ())]
        for part in parts:
            results = [
                (after, (*values, value))
                for before, values in results
                for after, value in self._machine.evaluate(part, frame, before)
            ]
        return results

    def entries(self, world: World, mapping: Value) -> tuple[list[tuple[object, Value]], Value]:
        """Return what a mapping is known to hold, and what any other key holds."""
        inner = bare(mapping)
        state = world.find(inner)
        if isinstance(inner, Reference) and state is not None and state.kind is Kind.MAPPING:
            held = [
                (key[1], handed_on(mapping, slot))
                for key, slot in state.slots.items()
                if key[0] == "item" and not isinstance(key[1], UnknownKey)
            ]
            return held, handed_on(mapping, Slot(state.rest))
        if isinstance(inner, Const) and inner.value is None:
            return [], ABSENT
        held = [(key[1], slot.value) for key, slot in state.slots.items() if key[0] == "item"] if state else []
        symbol = inner.symbol if isinstance(inner, Unknown) else ("object", inner)
        rest: Value = Unknown(symbol)
        return held, marked_like(mapping, rest)

    def items_of(self, world: World, value: Value) -> list[Value] | None:
        """Return the items that iterating over a value gives, in order, or None where they are not known."""
        inner = bare(value)
        if isinstance(inner, Const) and isinstance(inner.value, str) and len(inner.value) <= LONGEST_UNROLLED_LOOP:
            return [Const.of(character) for character in inner.value]
        state = world.find(inner)
        if state is None or not isinstance(bare(state.rest), Absent) or len(state.slots) > LONGEST_UNROLLED_LOOP:
            return None
        held = [(key[1], slot) for key, slot in state.slots.items() if key[0] == "item"]
        if state.kind is Kind.SEQUENCE:
            in_order = all(isinstance(key, int) for key, _ in held)
            return [handed_on(value, slot) for _, slot in held] if in_order else None
        if state.kind is Kind.MAPPING and not any(
            isinstance(bare(slot.value), Absent) or isinstance(key, UnknownKey) for key, slot in held
        ):
            return [Const.of(key) for key, _ in held]
        return None

    def any_item(self, world: World, iterable: Value, symbol: Symbol) -> Outcomes:
        """Return each item that iterating over a value may give; one that is not known goes by a symbol."""
        state = world.find(iterable)
        if state is None or state.kind is not Kind.SEQUENCE:
            return [(world, world.fresh(symbol))]
        values = [handed_on(iterable, slot) for key, slot in state.slots.items() if key[0] == "item"]
        rest = bare(state.rest)
        if isinstance(rest, Unknown):
            values.append(world.fresh(symbol))
        elif not isinstance(rest, Absent):
            values.append(state.rest)
        return [(world.fork(), value) for value in dict.fromkeys(values)]

    def update(self, world: World, mapping: Value, source: Value, node: nodes.NodeNG) -> list[World]:
        """``mapping.update(source)``."""
        worlds = []
        for after, settled in self._machine.settle(world, source):
            pairs = self._pairs(after, settled)
            if pairs is not None:
                written = [after]
                for name, value in pairs:
                    written = [end for one in written for end in self.store_item(one, mapping, name, value, node)]
                worlds.extend(written)
                continue
            held, rest = self.entries(after, settled)
            blur(after, mapping, rest)
            state = after.find(mapping)
            for key, value in held:
                if not isinstance(bare(value), Absent) or state is None or item(key) not in state.slots:
                    after.set_slot(mapping, item(key), value, node)
            worlds.append(after)
        return worlds

    def _pairs(self, world: World, source: Value) -> list[tuple[Value, Value]] | None:
        """Return the keys and values of a sequence of pairs."""
        state = world.find(source)
        if state is None or state.kind is not Kind.SEQUENCE:
            return None
        rows = [self.items_of(world, one) for one in self.items_of(world, source) or [ABSENT]]
        pairs = [(row[0], row[1]) for row in rows if row is not None and len(row) == 2]
        return pairs if len(pairs) == len(rows) else None

    def store_item(self, world: World, container: Value, key: Value, value: Value, node: nodes.NodeNG) -> list[World]:
        """``container[key] = value``; an unknown key leaves entries as they are and makes absent ones unknown."""
        worlds = []
        for after, settled in self._machine.settle(world, key):
            name = bare(settled)
            if isinstance(name, Const):
                after.set_slot(container, item(name.value), value, node)
            else:
                state = after.find(container)
                if isinstance(value, Absent) or (state is not None and state.kind is Kind.SEQUENCE):
                    # A slice may take any number of items away.
                    after.doubt_items(container)
                blur(after, container, Unknown(("key", node)))
                if state is not None and state.kind is Kind.MAPPING:
                    after.set_slot(container, item(UnknownKey(name)), value, node)
            worlds.append(after)
        return worlds

    def joined_sequence(
        self, world: World, node: nodes.NodeNG, left: Value, right: Value, frame: Frame
    ) -> Value | None:
        """Return the list or tuple that two make together."""
        states = [world.find(left), world.find(right)]
        if any(state is None or state.kind is not Kind.SEQUENCE for state in states):
            return None
        head, tail = self.items_of(world, left), self.items_of(world, right)
        return make_sequence(world, head + tail if head is not None and tail is not None else None, node, frame)


def handed_on(container: Value, slot: Slot) -> Value:
    """Return an item as read from its container: what a caller's container held before is the caller's choice."""
    value = slot.value
    marks = []
    while isinstance(container, Passed):
        marks.append(container.frame)
        container = container.value
    for frame in reversed(marks):
        if slot.clock < frame.entered:
            value = Passed(value, frame)
    return value


def make_sequence(world: World, items: list[Value] | None, node: nodes.NodeNG, frame: Frame) -> Value:
    """Make a list or tuple; without items it is one that nothing is known about."""
    slots = {item(index): Slot(value, node, world.clock) for index, value in enumerate(items or ())}
    rest: Value = ABSENT if items is not None else Unknown(("items", node))
    return world.make(("made", node, frame.key), Object(Kind.SEQUENCE, slots, rest))


def blur(world: World, mapping: Value, rest: Value) -> None:
    """Let keys that are not known hold what ``rest`` says, entries that are known to be absent too."""
    state = world.find(mapping)
    inner = bare(mapping)
    if state is None or not isinstance(inner, Reference):
        return
    if isinstance(rest, Absent):
        return
    slots = {key: slot for key, slot in state.slots.items() if not isinstance(bare(slot.value), Absent)}
    if isinstance(bare(rest), Absent) and not isinstance(bare(state.rest), Absent):
        rest = state.rest
    world.objects[inner.identity] = Object(state.kind, slots, rest, state.of_class, state.exact, state.maker)
