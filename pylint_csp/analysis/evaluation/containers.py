"""Mappings and sequences: what they hold, what iterating over them gives, and how they are filled."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Answers, Machine, Outcomes, in_turn, learn_none
from pylint_csp.analysis.state.causes import CONTEXT
from pylint_csp.analysis.state.fillings import (
    OF_INTEREST,
    Key,
    doubt_values,
    holds_in_order,
    is_told,
    is_unseen,
    loosen,
    made_of,
    may_hold_more,
    opened,
)
from pylint_csp.analysis.state.iterators import use_up
from pylint_csp.analysis.state.values import (
    ABSENT,
    Absent,
    ClassValue,
    Const,
    Frame,
    Identity,
    Known,
    Passed,
    Reference,
    Symbol,
    Unknown,
    Value,
    bare,
    derived,
    is_absent,
    item_of,
    kind_of,
    marked_like,
    merged_entries,
    passed,
)
from pylint_csp.analysis.state.world import Fact, Kind, Object, Slot, UnknownKey, World, forget_tests_of_contents, item

LONGEST_UNROLLED_LOOP = 64
_OTHERS = "others"
"""The kind of unknown value that is one of those that callers give under keys of no interest."""
_STORED = "key"
"""The kind of unknown value that any key of a mapping may have in which something was set under one not known."""


class Containers:
    """Reads and fills what literals, calls and comprehensions make."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def evaluate_all(
        self, parts: list[nodes.NodeNG], frame: Frame, world: World
    ) -> list[tuple[World, tuple[Value, ...]]]:
        """Evaluate several expressions, one after the other."""
        return in_turn(world, parts, lambda before, part: self._machine.evaluate(part, frame, before))

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

    def items_of(self, world: World, value: Value) -> list[Value] | None:
        """Return the items that iterating over a value gives, in order, or None where they are not known.

        Of what was read from elsewhere, these are the items that are told.
        """
        inner = bare(value)
        if isinstance(inner, Const) and isinstance(inner.value, str) and len(inner.value) <= LONGEST_UNROLLED_LOOP:
            return [Const.of(character) for character in inner.value]
        if isinstance(inner, ClassValue):
            return self._machine.members_of(inner.node)
        state = world.find(inner)
        if state is None or len(state.slots) > LONGEST_UNROLLED_LOOP or not is_told(state):
            return None
        if state.kind is Kind.SEQUENCE:
            return [handed_on(value, slot) for _, slot in state.items] if holds_in_order(state) else None
        held = [(key, slot) for key, slot in state.items if not isinstance(slot.value, Absent)]
        is_open = any(is_absent(slot.value) or isinstance(key, UnknownKey) for key, slot in held)
        return [Const.of(key) for key, _ in held] if state.kind is Kind.MAPPING and not is_open else None

    def first_items(self, world: World, value: Value) -> tuple[list[Value], Value]:
        """Return the items that iterating over a value begins with, and what any other one is: absent, or unknown."""
        state = world.find(value)
        if state is not None and state.kind is Kind.SEQUENCE:
            held = state.items
            if [key for key, _ in held] == list(range(len(held))):
                # Code that is not seen puts no argument in.
                rest = ABSENT if is_unseen(state.rest) else state.rest
                return [handed_on(value, slot) for _, slot in held], handed_on(value, Slot(rest))
        items = self.items_of(world, value)
        if items is not None:
            return items, ABSENT
        inner = bare(value)
        return [], marked_like(value, inner if isinstance(inner, Unknown) else Unknown(("items", inner)))

    def any_item(self, world: World, iterable: Value, symbol: Symbol) -> Outcomes:
        """Return each item that iterating over a value may give; one that is not known goes by a symbol."""
        state = world.find(iterable)
        if state is None or state.kind is not Kind.SEQUENCE:
            return [(world, world.fresh(symbol))]
        values = [handed_on(iterable, slot) for _, slot in state.items]
        rest = bare(state.rest)
        if isinstance(rest, Unknown):
            values.append(world.fresh(symbol))
        elif not isinstance(rest, Absent):
            values.append(state.rest)
        return [(world.fork(), value) for value in dict.fromkeys(values)]

    def unpacked(
        self, world: World, value: Value, node: nodes.NodeNG, targets: Sequence[nodes.NodeNG], frame: Frame
    ) -> list[Value]:
        """Return what each of several targets gets of a sequence: a starred one gets what the others leave."""
        items, count = self.items_of(world, value), len(targets)
        star = next((at for at, one in enumerate(targets) if isinstance(one, (nodes.Starred, nodes.MatchStar))), count)
        rest: list[Value] | None = None
        if items is None or (len(items) < count - 1 if star < count else len(items) != count):
            inner = bare(value)
            symbol = inner.symbol if isinstance(inner, Unknown) else ("unpacked", node)
            places = [at if at <= star else at - count for at in range(count)]
            parts: list[Value] = [Unknown(derived("item", symbol, Const.of(place))) for place in places]
        elif star == count:
            return items
        else:
            end = len(items) - (count - star - 1)
            rest = items[star:end]
            parts = [*items[:star], ABSENT, *items[end:]]
        if star < count:
            parts[star] = make_sequence(world, rest, targets[star], frame)
        return parts

    def asked_for(self, world: World, mapping: Value, key: Const, names: frozenset[str]) -> Answers:
        """Split a world by whether a mapping has a key of which it is not known whether it is there."""
        without = world.fork()
        present = self._machine.handed_item(world, mapping, key)
        given = bare(present)
        if isinstance(given, Unknown):
            # A key that is left out is as much a choice as one that is None.
            learn_none(without, given, True, names, False)
        world.set_slot(mapping, item(key.value), present, None)
        _, rest = self.entries(without, mapping)
        without.set_slot(mapping, item(key.value), marked_like(rest, ABSENT), None)
        return [(world, True), (without, False)]

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
                self._store_in_sequence(after, container, name, value, node)
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
        rest = state.rest if state is not None and is_open else Unknown((_STORED, node))
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

    def constant_key(self, world: World, key: Value) -> Value:
        """Return a key as a constant, if it is one, or a tuple of some."""
        inner = bare(key)
        state = world.find(inner) if isinstance(inner, Reference) else None
        if state is None or state.kind is not Kind.SEQUENCE:
            return inner
        parts = [self.constant_key(world, one) for one in self.items_of(world, inner) or [ABSENT]]
        constants = [one.value for one in parts if isinstance(one, Const)]
        return Const.of(tuple(constants)) if len(constants) == len(parts) else inner

    def _store_in_sequence(self, world: World, sequence: Value, key: Value, value: Value, node: nodes.NodeNG) -> None:
        items = self.items_of(world, sequence)
        is_deletion = is_absent(value)
        position = as_slice(key) if isinstance(key, Const) else None
        if isinstance(key, Const) and isinstance(key.value, int) and items is not None:
            if not -len(items) <= key.value < len(items):
                # It raises, and so ends a path that nothing has said to be there.
                return
            if is_deletion:
                del items[key.value]
            else:
                items[key.value] = value
            self.refill(world, sequence, items)
            return
        stored = [] if is_deletion else self.items_of(world, value)
        if position is not None and items is not None and stored is not None:
            try:
                items[position] = stored
            except ValueError:
                return
            self.refill(world, sequence, items)
            return
        loosen(world, sequence, adding=False)
        if isinstance(node, nodes.Subscript) and isinstance(node.slice, nodes.Slice):
            if not is_deletion:
                self.append_unknown(world, sequence, value)
        elif not is_deletion:
            self.append(world, sequence, value, node)

    @staticmethod
    def refill(world: World, sequence: Value, items: list[Value]) -> None:
        """Let a list hold just these items."""
        is_open = may_hold_more(world, sequence)
        slots = {item(index): Slot(value, None, world.clock) for index, value in enumerate(items)}
        world.change(sequence, lambda _, state: replace(state, slots=slots, rest=ABSENT))
        if is_open:
            world.change(sequence, opened)

    def append(self, world: World, sequence: Value, value: Value, node: nodes.NodeNG | None) -> None:
        """Let a list hold one more item, at its end if that is known."""
        state = world.find(sequence)
        if state is not None and state.kind is Kind.SEQUENCE:
            inner = bare(value)
            forget_tests_of_contents(world, sequence)
            if isinstance(inner, Unknown) and self._is_repeated(world, sequence, state, inner):
                return
            is_whole = is_absent(state.rest) and holds_in_order(state)
            key = item(len(state.slots) if is_whole else ("held", value))
            world.set_slot(sequence, key, value, node)

    @staticmethod
    def _is_repeated(world: World, sequence: Value, state: Object, value: Unknown) -> bool:
        """Tell whether a list holds an earlier lap's value; of those of a loop, it is not known how many there are."""
        inner = bare(sequence)
        if isinstance(bare(state.rest), Unknown):
            return True
        older = {key for key, slot in state.slots.items() if bare(slot.value) == Unknown(("older", value.symbol))}
        if older and isinstance(inner, Reference):
            slots = {item(("held", slot.value)): slot for key, slot in state.items if item(key) not in older}
            rest = Unknown(("loosened", inner.identity))
            world.objects[inner.identity] = replace(state, slots=slots, rest=rest)
        return bool(older)

    def append_unknown(self, world: World, sequence: Value, iterable: Value) -> None:
        """Let a list hold items of something, of which it is not known how many there are."""
        state, source = world.find(sequence), world.find(iterable)
        if state is None or state.kind is not Kind.SEQUENCE:
            return
        forget_tests_of_contents(world, sequence)
        slots = dict(state.slots)
        if source is not None and source.kind is Kind.SEQUENCE:
            values = [handed_on(iterable, slot) for _, slot in source.items]
            slots.update((item(("held", value)), Slot(value, None, world.clock)) for value in values)
        is_told = source is not None and is_absent(source.rest)

        def longer(identity: Identity, held: Object) -> Object:
            is_closed = is_told or not is_absent(held.rest)
            return replace(held, slots=slots, rest=held.rest if is_closed else Unknown(("loosened", identity)))

        world.change(sequence, longer)

    def sliced(self, world: World, sequence: Value, key: Value, node: nodes.NodeNG, frame: Frame) -> Value:
        """Return a part of a list or tuple; where its bounds are not known, it may hold any of the items.

        What is not known may be a string as well as a list.
        """
        state = world.find(sequence)
        if state is None or state.kind is not Kind.SEQUENCE:
            inner = bare(sequence)
            part_of_unknown = Unknown(derived("item", inner.symbol if isinstance(inner, Unknown) else (inner,), key))
            world.learn(part_of_unknown.symbol, Fact(is_none=False))
            return marked_like(sequence, part_of_unknown)
        items = self.items_of(world, sequence)
        part = as_slice(key) if isinstance(key, Const) else None
        if items is not None and part is not None:
            return made_of(world, make_sequence(world, items[part], node, frame), sequence)
        copy = make_sequence(world, [], node, frame)
        self.append_unknown(world, copy, sequence)
        return copy

    def joined_sequence(
        self, world: World, node: nodes.NodeNG, left: Value, right: Value, frame: Frame
    ) -> Value | None:
        """Return the list or tuple that two make together."""
        states = [world.find(left), world.find(right)]
        if any(state is None or state.kind is not Kind.SEQUENCE for state in states):
            return None
        head, tail = self.items_of(world, left), self.items_of(world, right)
        joined = head + tail if head is not None and tail is not None else None
        made = make_sequence(world, joined, node, frame)
        sure = [] if may_hold_more(world, left) else list(map(item, range(len(head or ()))))
        return made_of(world, made, left, right, sure=sure)

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
        """Return what a loop over something goes over: of a mapping, its keys."""
        keys = self.views(world, iterable, "keys", node, frame)
        return [(world, iterable)] if keys is None else keys

    def sure_items(self, world: World, iterable: Value) -> list[Value]:
        """Return the items that going over a mapping of which callers choose some gives whatever they choose."""
        state = world.find(iterable)
        if state is None or kind_of(state.rest) != _OTHERS:
            return []
        return [handed_on(iterable, slot) for slot in state.slots.values()]


def holds_all(state: Object) -> bool:
    """Tell whether there is an item for all that a container may hold, be it under a key that is not known."""
    return is_absent(state.rest) or kind_of(state.rest) == _STORED


def handed_on(container: Value, slot: Slot) -> Value:
    """Return an item as read from its container: what a caller's container held before is the caller's choice."""
    value = slot.value
    marks = []
    while isinstance(container, Passed):
        marks.append(container.frame)
        container = container.value
    for frame in reversed(marks):
        if slot.clock < frame.entered:
            value = passed(value, frame)
    return value


def make_sequence(
    world: World, items: Sequence[Value] | None, node: nodes.NodeNG, frame: Frame, part: Hashable = None
) -> Reference:
    """Make a list or tuple; without items it is one that nothing is known about. Of several, a part tells which."""
    slots = {item(index): Slot(value, node, world.clock) for index, value in enumerate(items or ())}
    rest: Value = ABSENT if items is not None else Unknown(("items", node))
    return world.make(("made", node if part is None else (node, part), frame.key), Object(Kind.SEQUENCE, slots, rest))


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
    if is_unseen(rest) and not is_absent(state.rest):
        rest = state.rest
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


def as_slice(key: Const) -> slice | None:
    """Return the slice that a constant key stands for."""
    return slice(*key.value) if key.kind is slice and isinstance(key.value, tuple) else None


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
