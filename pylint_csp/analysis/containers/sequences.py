"""Sequences: what they hold, what iterating over anything gives, and how lists are filled."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from functools import partial
from operator import delitem, getitem, setitem

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.operators import attempted
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.fillings import (
    holds_all,
    holds_in_order,
    holds_object,
    is_configured,
    is_told,
    is_unseen,
    loosen,
    made_of,
    may_hold_more,
    opened,
)
from pylint_csp.analysis.state.held_keys import note_item
from pylint_csp.analysis.state.iterators import use_up
from pylint_csp.analysis.state.likeness import are_made_alike, are_of_place, standing_for
from pylint_csp.analysis.state.objects import Kind, Object, Slot, UnknownKey, item
from pylint_csp.analysis.state.symbols import TUPLE, Identity, Symbol, derived
from pylint_csp.analysis.state.values import (
    ABSENT,
    Absent,
    ClassValue,
    Const,
    Frame,
    Member,
    Passed,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
    marked_like,
    passed,
)
from pylint_csp.analysis.state.world import World, ages, forget_tests_of_contents

LONGEST_UNROLLED_LOOP = 64
_WIDEST_KEY = 64
"""How many values a tuple may hold, in the tuples that it holds, too, to be known as a key."""


class Sequences:
    """Reads and fills lists, tuples and sets, and finds the items that iterating over any value gives."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def items_of(self, world: World, value: Value) -> list[Value] | None:
        """Return the items that iterating over a value gives, in order, or None where they are not known.

        If configuration may have changed the container (``may_hold_more``), these are only the items that are told.
        """
        inner = bare(value)
        if isinstance(inner, Const) and isinstance(inner.value, str) and len(inner.value) <= LONGEST_UNROLLED_LOOP:
            return [Const.of(character) for character in inner.value]
        if isinstance(inner, ClassValue):
            return self._machine.members_of(inner.node)
        state = world.find(inner)
        if state is None or len(state.slots) > LONGEST_UNROLLED_LOOP or not (is_told(state) or holds_all(state)):
            return None
        if is_absent(state.rest) and any(slot.perhaps and not is_absent(slot.value) for _, slot in state.items):
            # It is not known which of them are there.
            return None
        if state.kind is Kind.SEQUENCE:
            return [handed_on(value, slot) for _, slot in state.items] if holds_in_order(state) else None
        held = [(key, slot) for key, slot in state.items if not isinstance(slot.value, Absent)]
        keys = [key.key if isinstance(key, UnknownKey) else Const.of(key) for key, _ in held]
        is_open = any(is_absent(slot.value) for _, slot in held) or not all(
            isinstance(one, (Const, Member)) for one in keys
        )
        return keys if state.kind is Kind.MAPPING and not is_open else None

    def first_items(self, world: World, value: Value) -> tuple[list[Value], Value]:
        """Return the items that iterating over a value begins with, and what any further one is: absent, or unknown."""
        state = world.find(value, Kind.SEQUENCE)
        if state is not None:
            held = state.items
            if [key for key, _ in held] == list(range(len(held))):
                # What unseen code puts in is taken to be no argument that matters.
                rest = ABSENT if is_unseen(state.rest) else state.rest
                return [handed_on(value, slot) for _, slot in held], handed_on(value, Slot(rest))
        items = self.items_of(world, value)
        if items is not None:
            return items, ABSENT
        inner = bare(value)
        return [], marked_like(value, inner if isinstance(inner, Unknown) else Unknown(("items", inner)))

    def any_item(self, world: World, iterable: Value, symbol: Symbol) -> Outcomes:
        """Return each item that iterating over a value may give; ``symbol`` names the one that is not known."""
        state = world.find(iterable, Kind.SEQUENCE)
        if state is None:
            value = world.fresh(symbol)
            note_item(world, iterable, value)
            return [(world, marked_like(iterable, value))]
        values = [handed_on(iterable, slot) for _, slot in state.items]
        # Whoever configures the program adds names and flags, and no object.
        rest = ABSENT if is_configured(state.rest) and holds_object(values) else bare(state.rest)
        if isinstance(rest, Unknown):
            values.append(marked_like(state.rest, world.fresh(symbol)))
            note_item(world, rest, values[-1])
        elif not isinstance(rest, Absent):
            values.append(state.rest)
        return [(world.fork(), value) for value in standing_for(world, [*dict.fromkeys(values)], symbol)]

    def unpacked(
        self, world: World, value: Value, node: nodes.NodeNG, targets: Sequence[nodes.NodeNG], frame: Frame
    ) -> list[Value]:
        """Return what each of several targets gets of an unpacked value: a starred one gets what the others leave."""
        items, count = self.items_of(world, value), len(targets)
        star = next((at for at, one in enumerate(targets) if isinstance(one, (nodes.Starred, nodes.MatchStar))), count)
        rest: list[Value] | None = None
        if items is None or (len(items) < count - 1 if star < count else len(items) != count):
            inner = bare(value)
            symbol = inner.symbol if isinstance(inner, Unknown) else ("unpacked", node)
            places = [at if at <= star else at - count for at in range(count)]
            parts = [marked_like(value, Unknown(derived("item", symbol, Const.of(place)))) for place in places]
            state = world.find(value, Kind.SEQUENCE)
            if state is not None and not isinstance(bare(state.rest), Unknown):
                held = dict.fromkeys(handed_on(value, slot) for slot in _held(state))
                # Whichever of the items a target gets, it is the same one.
                parts = [*held] * count if len(held) == 1 else parts
        elif star == count:
            return items
        else:
            end = len(items) - (count - star - 1)
            rest = items[star:end]
            parts = [*items[:star], ABSENT, *items[end:]]
        if star < count:
            parts[star] = make_sequence(world, rest, targets[star], frame)
        return parts

    def constant_key(self, world: World, key: Value) -> Value:
        """Return a key as a constant, if it is one or a tuple of some.

        A tuple of constants and unknown values gets a symbol made of these, so that equal keys are equal. Any other key
        is returned without marks.
        """
        inner = bare(key)
        if not isinstance(inner, Reference) or world.find(inner, Kind.SEQUENCE) is None:
            return inner
        parts: list[Const | Unknown] = []
        for one in self.items_of(world, inner) or [ABSENT]:
            part = self.constant_key(world, one)
            if not isinstance(part, (Const, Unknown)):
                return inner
            parts.append(part)
        if sum(map(_width, parts)) > _WIDEST_KEY:
            return inner
        constants = [one.value for one in parts if isinstance(one, Const)]
        return Const.of(tuple(constants)) if len(constants) == len(parts) else Unknown((TUPLE, *parts))

    def store_in_sequence(self, world: World, sequence: Value, key: Value, value: Value, node: nodes.NodeNG) -> None:
        """Set an item or slice of a list, or delete it if the value is absent."""
        items = self.items_of(world, sequence)
        is_deletion = is_absent(value)
        position = as_slice(key) if isinstance(key, Const) else None
        if isinstance(key, Const) and isinstance(key.value, int) and items is not None:
            if not -len(items) <= key.value < len(items):
                # Python raises ``IndexError``, so the path is perhaps never taken: it goes on with the list as it is.
                return
            if is_deletion:
                del items[key.value]
            else:
                items[key.value] = value
            self.refill(world, sequence, items)
            return
        stored = [] if is_deletion else self.items_of(world, value)
        if position is not None and items is not None and stored is not None:
            # Where Python refuses, the list stays as it is.
            attempted(partial(delitem, items, position) if is_deletion else partial(setitem, items, position, stored))
            self.refill(world, sequence, items)
            return
        loosen(world, sequence, adding=False)
        if isinstance(node, nodes.Subscript) and isinstance(node.slice, nodes.Slice):
            if not is_deletion:
                self._append_unknown(world, sequence, value)
        elif not is_deletion:
            self.append(world, sequence, value, node)

    @staticmethod
    def refill(world: World, sequence: Value, items: list[Value]) -> None:
        """Let a list hold just these items, and others only if configuration may have put some in before."""
        is_open = may_hold_more(world, sequence)
        slots = {item(index): Slot(value, None, world.clock) for index, value in enumerate(items)}
        world.change(sequence, lambda _, state: replace(state, slots=slots, rest=ABSENT))
        if is_open:
            world.change(sequence, opened)

    def append(self, world: World, sequence: Value, value: Value, node: nodes.NodeNG | None) -> None:
        """Let a list hold one more item: at its end, or anywhere if the order is not known."""
        state = world.find(sequence, Kind.SEQUENCE)
        if state is not None:
            inner = bare(value)
            forget_tests_of_contents(world, sequence)
            if isinstance(inner, Unknown) and self._is_repeated(world, sequence, state, inner):
                return
            is_again = self._is_made_again(state, inner)
            if is_again and any(
                not isinstance(key, int) and are_made_alike(world, slot.value, inner) for key, slot in state.items
            ):
                return
            is_whole = is_absent(state.rest) and holds_in_order(state) and not is_again
            key = item(len(state.slots) if is_whole else ("held", value))
            world.set_slot(sequence, key, value, node)

    def _is_made_again(self, state: Object, value: Value) -> bool:
        """Tell whether a list holds an object that an earlier lap of a loop has made, where it gets that of this lap.

        Behind the first of them, it is a list of any number: else each lap would leave other states, without end.
        """
        is_uncounted = bool(self._machine.uncounted)
        return is_uncounted and any(are_of_place(bare(slot.value), value) for slot in state.slots.values())

    @staticmethod
    def _is_repeated(world: World, sequence: Value, state: Object, value: Unknown) -> bool:
        """Tell whether a list holds, or may hold, an unknown value of the same place from an earlier lap of a loop.

        If it does, it becomes a list of any number of items: else every lap would leave another state, without end.
        """
        inner = bare(sequence)
        if isinstance(bare(state.rest), Unknown):
            return True
        several = [Unknown(age) for age in ages(value.symbol)]
        older = {key for key, slot in state.slots.items() if bare(slot.value) in several}
        if older and isinstance(inner, Reference):
            slots = {item(("held", slot.value)): slot for key, slot in state.items if item(key) not in older}
            rest = Unknown(("loosened", inner.identity))
            world.objects[inner.identity] = replace(state, slots=slots, rest=rest)
        return bool(older)

    def extend_by(self, world: World, sequence: Value, iterable: Value, node: nodes.NodeNG | None) -> list[World]:
        """Let a list hold the items of an iterable, too, whatever stands for that; return the worlds of each answer."""
        worlds = []
        for after, settled in self._machine.settle(world, iterable):
            self.extend(after, sequence, settled, node)
            worlds.append(after)
        return worlds

    def extend(self, world: World, sequence: Value, iterable: Value, node: nodes.NodeNG | None) -> None:
        """Let a list hold the items of an iterable, too, as far as they are known."""
        items = self.items_of(world, iterable)
        state = world.find(sequence)
        for value in items or ():
            self.append(world, sequence, value, node)
        made_of(world, sequence, iterable, sure=state.slots if state is not None else ())
        if items is None:
            self._append_unknown(world, sequence, iterable)
        use_up(world, iterable)

    def _append_unknown(self, world: World, sequence: Value, iterable: Value) -> None:
        """Let a list hold any number of items of an iterable."""
        state, source = world.find(sequence, Kind.SEQUENCE), world.find(iterable)
        if state is None:
            return
        forget_tests_of_contents(world, sequence)
        slots = dict(state.slots)
        if source is not None and source.kind is Kind.SEQUENCE:
            values = [handed_on(iterable, slot) for slot in _held(source)]
            slots.update((item(("held", value)), Slot(value, None, world.clock)) for value in values)
        is_told = source is not None and not isinstance(bare(source.rest), Unknown)

        def longer(identity: Identity, held: Object) -> Object:
            is_closed = is_told or not is_absent(held.rest)
            return replace(held, slots=slots, rest=held.rest if is_closed else Unknown(("loosened", identity)))

        world.change(sequence, longer)

    def sliced(self, world: World, sequence: Value, key: Value, node: nodes.NodeNG, frame: Frame) -> Value:
        """Return a slice of a list or tuple; where its bounds are not known, it may hold any of the items.

        A slice of an unknown value, which may be a string as well as a list, is an unknown value, and not ``None``.
        """
        if world.find(sequence, Kind.SEQUENCE) is None:
            inner = bare(sequence)
            part_of_unknown = Unknown(derived("item", inner.symbol if isinstance(inner, Unknown) else (inner,), key))
            world.learn(part_of_unknown.symbol, Fact(is_none=False))
            return marked_like(sequence, part_of_unknown)
        items = self.items_of(world, sequence)
        part = as_slice(key) if isinstance(key, Const) else None
        found = attempted(partial(getitem, items, part)) if items is not None and part is not None else None
        if found is not None:
            return made_of(world, make_sequence(world, found, node, frame), sequence)
        return self.any_number_of(world, sequence, node, frame)

    def any_number_of(self, world: World, sequence: Value, node: nodes.NodeNG, frame: Frame) -> Value:
        """Make a sequence of any number of items that are like those of another one."""
        copy = make_sequence(world, [], node, frame)
        self._append_unknown(world, copy, sequence)
        return copy

    def joined_sequence(
        self, world: World, node: nodes.NodeNG, left: Value, right: Value, frame: Frame
    ) -> Value | None:
        """Return ``left + right``, or ``left | right`` of sets; None unless both are sequences."""
        if any(world.find(one, Kind.SEQUENCE) is None for one in (left, right)):
            return None
        head = self.items_of(world, left)
        joined = make_sequence(world, head or [], node, frame)
        if head is None:
            self._append_unknown(world, joined, left)
        self.extend(world, joined, right, node)
        return made_of(world, joined, left, right)


def repeated_sequence(
    containers: Sequences, world: World, node: nodes.NodeNG, sequence: Value, count: Value, frame: Frame
) -> Value | None:
    """Return ``sequence * count``; None unless the one is a sequence."""
    if world.find(sequence, Kind.SEQUENCE) is None:
        return None
    items = containers.items_of(world, sequence)
    times = count.value if isinstance(count, Const) else None
    if items is None or not isinstance(times, int) or len(items) * times > LONGEST_UNROLLED_LOOP:
        return containers.any_number_of(world, sequence, node, frame)
    repeated = items * min(max(times, 0), LONGEST_UNROLLED_LOOP)
    return made_of(world, make_sequence(world, repeated, node, frame), sequence)


def _held(state: Object) -> list[Slot]:
    """Return what a sequence may hold as far as that is known, be it once or any number of times."""
    rest = [] if is_absent(state.rest) or isinstance(bare(state.rest), Unknown) else [Slot(state.rest)]
    return [*(slot for _, slot in state.items), *rest]


def _width(key: object) -> int:
    """Return how many values a key is made of."""
    value = key.value if isinstance(key, Const) else key
    parts = value.symbol if isinstance(value, Unknown) and value.symbol[0] == TUPLE else value
    return sum(map(_width, parts)) if isinstance(parts, tuple) else 1


def handed_on(container: Value, slot: Slot) -> Value:
    """Return the value of a slot as it is read from its container, which may be an argument that callers pass.

    What that held when it was passed is as much the callers' choice, and gets the same marks. What was put in later
    isn't.
    """
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
    """Make a list, tuple or set of some items; if these are None, nothing is known about it.

    Of several sequences that one node makes, ``part`` tells which one it is.
    """
    slots = {item(index): Slot(value, node, world.clock) for index, value in enumerate(items or ())}
    rest: Value = ABSENT if items is not None else Unknown(("items", node))
    return world.make(("made", node if part is None else (node, part), frame.key), Object(Kind.SEQUENCE, slots, rest))


def as_slice(key: Const) -> slice | None:
    """Return the slice that a constant key stands for; None for an index."""
    return slice(*key.value) if key.kind is slice and isinstance(key.value, tuple) else None
