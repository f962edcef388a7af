"""The methods of lists, tuples and sets: exact where the items are known, else any of these may be left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.sequences import make_sequence
from pylint_csp.analysis.containers.sets import Sets
from pylint_csp.analysis.evaluation.machine import Machine, MethodCall
from pylint_csp.analysis.evaluation.operators import attempted
from pylint_csp.analysis.evaluation.outcomes import Outcomes, as_values, fresh_result
from pylint_csp.analysis.members.fields import Fields
from pylint_csp.analysis.state.fillings import keep_only, loosen, made_of, may_hold_more
from pylint_csp.analysis.state.held_keys import note_each_held
from pylint_csp.analysis.state.iterators import use_up
from pylint_csp.analysis.state.objects import Kind, Object, Slot, item
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    ModuleValue,
    Reference,
    Value,
    bare,
    is_absent,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.methods import READING, REMOVING

MethodHandler = Callable[[World, MethodCall], Outcomes]

_EQUAL_TO_ITSELF = (Const, Known, ClassValue, FunctionValue, ModuleValue)


class SequenceMethods:
    """Calls methods of what is known to be a list, a tuple or a set."""

    def __init__(self, machine: Machine, containers: Containers, fields: Fields, sets: Sets) -> None:
        self._machine = machine
        self._containers = containers
        self._named_fields = fields
        self._sets = sets
        self._handlers: dict[str, MethodHandler] = {
            "append": self._append,
            "add": self._append,
            "appendleft": partial(self._at_front, self._insert),
            "popleft": partial(self._at_front, self._pop),
            "extend": self._extend,
            "extendleft": self._extend_at_front,
            "update": self._extend,
            "insert": self._insert,
            "remove": partial(self._without, True),
            "discard": partial(self._without, False),
            "pop": self._pop,
            "reverse": self._reverse,
            "sort": self.sort,
            "clear": self.clear,
            "copy": self._copy,
            "union": self._union,
            "difference": partial(self._picked, False),
            "intersection": partial(self._picked, True),
            "issubset": partial(self._are_all_in, True),
            "issuperset": partial(self._are_all_in, False),
            "_replace": self._replace,
            "_asdict": self._as_mapping,
            "__getitem__": self.get_item,
            "__setitem__": self.set_item,
            "__delitem__": self.delete_item,
        }

    def call_sequence_method(self, world: World, name: str, call: MethodCall) -> Outcomes:
        """Call a method; an unknown one may leave any of the items, and others unless the tables say otherwise."""
        handler = self._handlers.get(name)
        if handler is not None:
            return handler(world, call)
        if name not in READING:
            loosen(world, call.receiver, name not in REMOVING)
        return [(world, fresh_result(world, call.frame, call.node))]

    def collected(self, world: World, iterable: Value, node: nodes.NodeNG, frame: Frame) -> Value:
        """Make a list of the items of an iterable."""
        items = self._containers.items_of(world, iterable)
        state = world.find(iterable)
        if items is None and state is not None and state.kind is Kind.SEQUENCE:
            return world.make(("made", node, frame.key), replace(state, is_iterator=False))
        use_up(world, iterable)
        made = make_sequence(world, items, node, frame)
        if state is not None and items is None:
            note_each_held(world, iterable, world.objects[made.identity].rest)
        return made_of(world, made, iterable)

    def sort(self, world: World, call: MethodCall) -> Outcomes:
        """Sort a list of strings without arguments; else the order of the items is lost."""
        items = self._containers.items_of(world, call.receiver)
        values = [one.value for one in map(bare, items or ()) if isinstance(one, Const)]
        texts = [value for value in values if isinstance(value, str)]
        if items is not None and len(texts) == len(items) and call.arguments == Arguments():
            self._containers.refill(world, call.receiver, [Const.of(text) for text in sorted(texts)])
        elif items is None or len(items) > 1:
            loosen(world, call.receiver, adding=False)
        return [(world, NONE)]

    def _append(self, world: World, call: MethodCall) -> Outcomes:
        for value in call.arguments.positional[:1]:
            self._containers.append(world, call.receiver, value, call.node)
        return [(world, NONE)]

    def _extend(self, world: World, call: MethodCall) -> Outcomes:
        worlds = [world]
        for iterable in call.arguments.positional:
            worlds = [
                after for one in worlds for after in self._containers.extend_by(one, call.receiver, iterable, None)
            ]
        return [(after, NONE) for after in worlds]

    def _extend_at_front(self, world: World, call: MethodCall) -> Outcomes:
        results = self._extend(world, call)
        for after, _ in results:
            loosen(after, call.receiver, adding=False)
        return results

    def _insert(self, world: World, call: MethodCall) -> Outcomes:
        index, value = bare(call.arguments.at(0)), call.arguments.at(1)
        items = self._containers.items_of(world, call.receiver)
        if items is not None and isinstance(index, Const) and isinstance(index.value, int):
            attempted(partial(items.insert, index.value, value))
            self._containers.refill(world, call.receiver, items)
        else:
            loosen(world, call.receiver, adding=False)
            self._containers.append(world, call.receiver, value, call.node)
        return [(world, NONE)]

    @staticmethod
    def _at_front(handler: MethodHandler, world: World, call: MethodCall) -> Outcomes:
        """Call a method of a queue that does at its front what a list does at any place."""
        given = replace(call.arguments, positional=(Const.of(0), *call.arguments.positional))
        return handler(world, replace(call, arguments=given))

    def _without(self, must_be_there: bool, world: World, call: MethodCall) -> Outcomes:
        """Take one item away, if it is there; for ``remove``, it must be: else the path ends."""
        items = self._containers.items_of(world, call.receiver)
        wanted = bare(call.arguments.at(0))
        equal = [self._are_equal(world, bare(one), wanted) for one in items or ()]
        if items is None or None in equal:
            loosen(world, call.receiver, adding=False)
            if not must_be_there:
                # What ``discard`` takes away, a set holds no second time.
                keep_only(world, call.receiver, lambda one: bare(one) != wanted)
        elif True in equal:
            del items[equal.index(True)]
            self._containers.refill(world, call.receiver, items)
        elif must_be_there and not may_hold_more(world, call.receiver):
            return self._raise_missing(world)
        return [(world, NONE)]

    @staticmethod
    def _are_equal(world: World, value: Value, other: Value) -> bool | None:
        """Tell whether two values, without marks, are equal; None where that is not known."""
        if value == other:
            return True
        if isinstance(value, Const) and isinstance(other, Const):
            return value.value == other.value
        for one in (value, other):
            state = world.find(one) if isinstance(one, Reference) else None
            if not isinstance(one, _EQUAL_TO_ITSELF) and (state is None or state.kind is not Kind.CONTEXT):
                return None
        return False

    def _raise_missing(self, world: World) -> Outcomes:
        """End a path in an exception of which the kind is not told: a list raises another one than a set."""
        self._machine.raise_in(world, None)
        return []

    def _pop(self, world: World, call: MethodCall) -> Outcomes:
        items = self._containers.items_of(world, call.receiver)
        index = bare(call.arguments.positional[0]) if call.arguments.positional else Const.of(-1)
        symbol = ("call", call.node, call.frame.key)
        if items is None or not isinstance(index, Const) or not isinstance(index.value, int):
            taken = self._containers.any_item(world, call.receiver, symbol)
            for after, _ in taken:
                loosen(after, call.receiver, adding=False)
            return taken
        if not -len(items) <= index.value < len(items):
            is_open = may_hold_more(world, call.receiver)
            return [(world, world.fresh(symbol))] if is_open else self._raise_missing(world)
        value = items.pop(index.value)
        self._containers.refill(world, call.receiver, items)
        return [(world, value)]

    def _reverse(self, world: World, call: MethodCall) -> Outcomes:
        items = self._containers.items_of(world, call.receiver)
        if items is not None:
            self._containers.refill(world, call.receiver, items[::-1])
        else:
            loosen(world, call.receiver, adding=False)
        return [(world, NONE)]

    def clear(self, world: World, call: MethodCall) -> Outcomes:
        """Empty a container."""
        world.change(call.receiver, lambda _, state: replace(state, slots={}, rest=ABSENT))
        return [(world, NONE)]

    def _copy(self, world: World, call: MethodCall) -> Outcomes:
        return [(world, self.collected(world, call.receiver, call.node, call.frame))]

    def _union(self, world: World, call: MethodCall) -> Outcomes:
        joined = self.collected(world, call.receiver, call.node, call.frame)
        return [(after, joined) for after, _ in self._extend(world, replace(call, receiver=joined))]

    def _picked(self, are_in: bool, world: World, call: MethodCall) -> Outcomes:
        """Return the ``difference`` from another container, or the ``intersection`` with it if ``are_in``."""
        results: Outcomes = []
        for after, others in self._machine.settle(world, call.arguments.at(0)):
            told = None
            if len(call.arguments.positional) == 1:
                told = self._sets.picked(after, call.receiver, others, call.node, call.frame, are_in=are_in)
            results.extend(told or [(after, fresh_result(after, call.frame, call.node))])
        return results

    def _are_all_in(self, is_part: bool, world: World, call: MethodCall) -> Outcomes:
        """Answer ``issubset`` for another container, if ``is_part``, else ``issuperset``."""
        names = self._machine.relevance.keys.of(call.node, call.frame.receiver)
        results: Outcomes = []
        for after, other in self._machine.settle(world, call.arguments.at(0)):
            items, others = (call.receiver, other) if is_part else (other, call.receiver)
            told = self._sets.are_all_in(after, items, others, names)
            if told is None:
                results.append((after, fresh_result(after, call.frame, call.node)))
            results += as_values(told or [], call.node)
        return results

    def _replace(self, world: World, call: MethodCall) -> Outcomes:
        """Make a copy of a named tuple with other values in the fields that the call gives."""
        held, state = self._fields(world, call), world.find(call.receiver)
        if state is None or not held:
            return [(world, fresh_result(world, call.frame, call.node))]
        given = [(call.arguments.keyword(name), value) for name, value in held.items()]
        values = [value if is_absent(new) else new for new, value in given]
        slots = {item(place): Slot(value, call.node, world.clock) for place, value in enumerate(values)}
        return [(world, world.make(("made", call.node, call.frame.key), replace(state, slots=slots)))]

    def _as_mapping(self, world: World, call: MethodCall) -> Outcomes:
        """Make a mapping of a named tuple's fields."""
        slots = {item(name): Slot(value, call.node, world.clock) for name, value in self._fields(world, call).items()}
        return [(world, world.make(("made", call.node, call.frame.key), Object(Kind.MAPPING, slots)))]

    def _fields(self, world: World, call: MethodCall) -> dict[str, Value]:
        """Return what a named tuple holds, by its fields' names; nothing of other sequences."""
        state = world.find(call.receiver)
        fields = self._named_fields.fields_of(state) if state is not None else ()
        return {
            name: self._machine.handed_item(world, call.receiver, Const.of(place))
            for place, (_, name) in enumerate(fields)
        }

    def get_item(self, world: World, call: MethodCall) -> Outcomes:
        """Call ``container.__getitem__(key)``."""
        return self._machine.item_in(world, call.receiver, call.arguments.at(0), call.node)

    def set_item(self, world: World, call: MethodCall) -> Outcomes:
        """Call ``container.__setitem__(key, value)``."""
        key, value = call.arguments.at(0), call.arguments.at(1)
        return [(after, NONE) for after in self._containers.store_item(world, call.receiver, key, value, call.node)]

    def delete_item(self, world: World, call: MethodCall) -> Outcomes:
        """Call ``container.__delitem__(key)``."""
        key = call.arguments.at(0)
        return [(after, NONE) for after in self._containers.delete_item(world, call.receiver, key, call.node)]
