"""The methods of lists and sets: exact where what they hold is known, else any of the items may be left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.evaluation.containers import Containers, make_sequence
from pylint_csp.analysis.evaluation.machine import Machine, Outcomes, fresh_result
from pylint_csp.analysis.evaluation.members import Members
from pylint_csp.analysis.state.fillings import loosen, made_of, may_hold_more
from pylint_csp.analysis.state.iterators import use_up
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    Method,
    ModuleValue,
    Reference,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import Kind, Object, Slot, World, item
from pylint_csp.tables.methods import READING, REMOVING

_EQUAL_TO_ITSELF = (Const, Known, ClassValue, FunctionValue, ModuleValue)


class SequenceMethods:
    """Calls methods of what is known to be a list, a tuple or a set."""

    def __init__(self, machine: Machine, containers: Containers, members: Members) -> None:
        self._machine = machine
        self._containers = containers
        self._members = members

    def call_sequence_method(
        self, world: World, method: Method, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Call a method; one that is not known leaves what may be any of the items, and others."""
        handler = _METHODS.get(method.name)
        if handler is not None:
            return handler(self, world, method.receiver, arguments, frame, node)
        if method.name not in READING:
            loosen(world, method.receiver, method.name not in REMOVING)
        return [(world, fresh_result(world, frame, node))]

    def collected(self, world: World, iterable: Value, node: nodes.NodeNG, frame: Frame) -> Value:
        """Make a list of the items of something."""
        items = self._containers.items_of(world, iterable)
        state = world.find(iterable)
        if items is None and state is not None and state.kind is Kind.SEQUENCE:
            return world.make(("made", node, frame.key), replace(state, is_iterator=False))
        use_up(world, iterable)
        return made_of(world, make_sequence(world, items, node, frame), iterable)

    def extend(self, world: World, sequence: Value, iterable: Value) -> list[World]:
        """Append the items of something to a list, as far as they are known."""
        worlds = []
        for after, settled in self._machine.settle(world, iterable):
            items = self._containers.items_of(after, settled)
            use_up(after, settled)
            state = after.find(sequence)
            for value in items or ():
                self._containers.append(after, sequence, value, None)
            made_of(after, sequence, settled, sure=state.slots if state is not None else ())
            if items is None:
                self._containers.append_unknown(after, sequence, settled)
            worlds.append(after)
        return worlds

    def sort(self, world: World, sequence: Value, arguments: Arguments) -> None:
        """Bring the items of a list into their order, if it is known."""
        items = self._containers.items_of(world, sequence)
        values = [one.value for one in map(bare, items or ()) if isinstance(one, Const)]
        texts = [value for value in values if isinstance(value, str)]
        if items is not None and len(items) < 2:
            return
        if items is not None and len(texts) == len(items) and not arguments.keywords and not arguments.positional:
            self._containers.refill(world, sequence, [Const.of(text) for text in sorted(texts)])
        else:
            loosen(world, sequence, adding=False)

    def _append(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        for value in arguments.positional[:1]:
            self._containers.append(world, sequence, value, node)
        return [(world, NONE)]

    def _add(self, world: World, members: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        for value in arguments.positional[:1]:
            if bare(value) not in map(bare, self._containers.items_of(world, members) or ()):
                self._containers.append(world, members, value, node)
        return [(world, NONE)]

    def _extend(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        worlds = [world]
        for iterable in arguments.positional:
            worlds = [after for one in worlds for after in self.extend(one, sequence, iterable)]
        return [(after, NONE) for after in worlds]

    def _insert(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        if len(arguments.positional) != 2:
            loosen(world, sequence, adding=True)
            return [(world, NONE)]
        index, value = bare(arguments.positional[0]), arguments.positional[1]
        items = self._containers.items_of(world, sequence)
        if items is not None and isinstance(index, Const) and isinstance(index.value, int):
            items.insert(index.value, value)
            self._containers.refill(world, sequence, items)
        else:
            loosen(world, sequence, adding=False)
            self._containers.append(world, sequence, value, node)
        return [(world, NONE)]

    def _remove(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        return self._without(world, sequence, arguments, True)

    def _discard(
        self, world: World, members: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        return self._without(world, members, arguments, False)

    def _without(self, world: World, sequence: Value, arguments: Arguments, must_be_there: bool) -> Outcomes:
        items = self._containers.items_of(world, sequence)
        wanted = bare(arguments.positional[0]) if len(arguments.positional) == 1 else None
        equal = [self._are_equal(world, bare(one), wanted) for one in items or ()]
        if items is None or wanted is None or None in equal:
            loosen(world, sequence, adding=False)
        elif True in equal:
            del items[equal.index(True)]
            self._containers.refill(world, sequence, items)
        elif must_be_there and not may_hold_more(world, sequence):
            self._raise_missing(world)
            return []
        return [(world, NONE)]

    @staticmethod
    def _are_equal(world: World, value: Value, other: Value | None) -> bool | None:
        """Tell whether two values are equal; None where that is not known."""
        if value == other:
            return True
        if isinstance(value, Const) and isinstance(other, Const):
            return value.value == other.value
        for one in (value, other):
            state = world.find(one) if isinstance(one, Reference) else None
            if not isinstance(one, _EQUAL_TO_ITSELF) and (state is None or state.kind is not Kind.CONTEXT):
                return None
        return False

    def _raise_missing(self, world: World) -> None:
        """A list raises one exception, a set another."""
        for kind in ("ValueError", "KeyError", "IndexError"):
            self._machine.raise_in(world.fork(), Known(f"builtins.{kind}"))

    def _pop(self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        items = self._containers.items_of(world, sequence)
        index = bare(arguments.positional[0]) if arguments.positional else Const.of(-1)
        if items is None or not isinstance(index, Const) or not isinstance(index.value, int):
            taken = self._containers.any_item(world, sequence, ("call", node, frame.key))
            for after, _ in taken:
                loosen(after, sequence, adding=False)
            return taken
        if not -len(items) <= index.value < len(items):
            if may_hold_more(world, sequence):
                return [(world, world.fresh(("call", node, frame.key)))]
            self._raise_missing(world)
            return []
        value = items.pop(index.value)
        self._containers.refill(world, sequence, items)
        return [(world, value)]

    def _reverse(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        items = self._containers.items_of(world, sequence)
        if items is not None:
            self._containers.refill(world, sequence, items[::-1])
        else:
            loosen(world, sequence, adding=False)
        return [(world, NONE)]

    def _sort(self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        self.sort(world, sequence, arguments)
        return [(world, NONE)]

    def _clear(self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        inner, state = bare(sequence), world.find(sequence)
        if isinstance(inner, Reference) and state is not None:
            world.objects[inner.identity] = replace(state, slots={}, rest=ABSENT)
        return [(world, NONE)]

    def _copy(self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        return [(world, self.collected(world, sequence, node, frame))]

    def _union(self, world: World, members: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        joined = self.collected(world, members, node, frame)
        return [(after, joined) for after, _ in self._extend(world, joined, arguments, frame, node)]

    def _replace(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Make a named tuple of another one's fields, but for those that are given."""
        state = world.find(sequence)
        if state is None or not (fields := self._members.fields_of(state)):
            return [(world, fresh_result(world, frame, node))]
        values = []
        for place, (_, name) in enumerate(fields):
            given = arguments.keyword(name)
            is_given = not isinstance(bare(given), Absent)
            values.append(given if is_given else self._machine.handed_item(world, sequence, Const.of(place)))
        slots = {item(place): Slot(value, node, world.clock) for place, value in enumerate(values)}
        return [(world, world.make(("made", node, frame.key), replace(state, slots=slots)))]

    def _as_mapping(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Make a mapping of a named tuple's fields."""
        state = world.find(sequence)
        if state is None or not (fields := self._members.fields_of(state)):
            return [(world, fresh_result(world, frame, node))]
        slots = {
            item(name): Slot(self._machine.handed_item(world, sequence, Const.of(place)), node, world.clock)
            for place, (_, name) in enumerate(fields)
        }
        return [(world, world.make(("made", node, frame.key), Object(Kind.MAPPING, slots)))]

    def _set_item(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        key, value = arguments.at(0), arguments.at(1)
        return [(after, NONE) for after in self._containers.store_item(world, sequence, key, value, node)]

    def _delete_item(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        key = arguments.positional[0] if arguments.positional else NONE
        return [(after, NONE) for after in self._containers.store_item(world, sequence, key, Absent(), node)]


_METHODS: dict[str, Callable[[SequenceMethods, World, Value, Arguments, Frame, nodes.NodeNG], Outcomes]] = {
    "append": SequenceMethods._append,
    "add": SequenceMethods._add,
    "extend": SequenceMethods._extend,
    "update": SequenceMethods._extend,
    "insert": SequenceMethods._insert,
    "remove": SequenceMethods._remove,
    "discard": SequenceMethods._discard,
    "pop": SequenceMethods._pop,
    "reverse": SequenceMethods._reverse,
    "sort": SequenceMethods._sort,
    "clear": SequenceMethods._clear,
    "copy": SequenceMethods._copy,
    "union": SequenceMethods._union,
    "_replace": SequenceMethods._replace,
    "_asdict": SequenceMethods._as_mapping,
    "__setitem__": SequenceMethods._set_item,
    "__delitem__": SequenceMethods._delete_item,
}
