"""The methods of dictionaries and lists: what each returns and changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.evaluation.containers import Containers, blur, handed_on, make_sequence
from pylint_csp.analysis.evaluation.machine import Machine, Outcomes
from pylint_csp.analysis.evaluation.objects import Objects
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    Arguments,
    Const,
    Frame,
    Known,
    Method,
    Reference,
    Unknown,
    Value,
    bare,
    marked_like,
    text_of,
)
from pylint_csp.analysis.state.world import Kind, Object, Slot, UnknownKey, World, item


class ContainerMethods:
    """Calls methods of containers, and of unknown values that may be some."""

    def __init__(self, machine: Machine, containers: Containers, objects: Objects) -> None:
        self._machine = machine
        self._containers = containers
        self._objects = objects

    def call_container_method(
        self, world: World, method: Method, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Call a method of a dict or list, or of an unknown value that may be one."""
        handler = _METHODS.get(method.name)
        if handler is None or not _is_container(method.receiver, arguments):
            if method.name in _TAKING_AWAY:
                world.doubt_items(method.receiver)
            return [(world, world.fresh(("call", node, frame.key)))]
        return handler(self, world, method.receiver, arguments, frame, node)

    def _get(self, world: World, mapping: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        return self._lookup(world, mapping, arguments, NONE, node)

    def _lookup(
        self, world: World, mapping: Value, arguments: Arguments, default: Value, node: nodes.NodeNG
    ) -> Outcomes:
        if not arguments.positional:
            return [(world, Unknown(("call", node)))]
        key, *others = arguments.positional
        fallback = others[0] if others else default
        results: Outcomes = []
        for after, settled in self._machine.settle(world, key):
            name = bare(settled)
            state = after.find(mapping)
            if isinstance(name, Const):
                value = self._machine.handed_item(after, mapping, name)
                if isinstance(bare(value), Absent):
                    value = marked_like(value, fallback)
                results.append((after, value))
            elif state is not None and state.kind is Kind.MAPPING:
                results.extend(self._objects.item_under(after, mapping, state, name))
                if item(UnknownKey(name)) not in state.slots:
                    results.append((after.fork(), fallback))
            else:
                results.append((after, Unknown(("call", node))))
        return results

    def _pop(self, world: World, mapping: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        state = world.find(mapping)
        if state is not None and state.kind is Kind.SEQUENCE:
            return self._pop_from_sequence(world, mapping, arguments, frame, node)
        results = self._lookup(world, mapping, arguments, ABSENT, node)
        popped: Outcomes = []
        for after, value in results:
            if isinstance(bare(value), Absent):
                self._machine.raise_in(after, Known("builtins.LookupError"))
                continue
            for done, key in self._machine.settle(after, arguments.positional[0]) if arguments.positional else []:
                name = bare(key)
                if isinstance(name, Const):
                    done.set_slot(mapping, item(name.value), ABSENT, node)
                else:
                    done.doubt_items(mapping)
                popped.append((done, value))
        return popped if arguments.positional else results

    def _pop_from_sequence(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        items = self._containers.items_of(world, sequence)
        index = bare(arguments.positional[0]) if arguments.positional else Const.of(-1)
        if items is None or not isinstance(index, Const) or not isinstance(index.value, int):
            world.doubt_items(sequence)
            return self._containers.any_item(world, sequence, ("call", node, frame.key))
        if not -len(items) <= index.value < len(items):
            self._machine.raise_in(world, Known("builtins.LookupError"))
            return []
        value = items.pop(index.value)
        slots = {item(position): Slot(one, node, world.clock) for position, one in enumerate(items)}
        target = bare(sequence)
        if isinstance(target, Reference):
            world.objects[target.identity] = replace(world.objects[target.identity], slots=slots)
        return [(world, value)]

    def _setdefault(
        self, world: World, mapping: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        if not arguments.positional:
            return [(world, Unknown(("call", node)))]
        key = arguments.positional[0]
        default = arguments.positional[1] if len(arguments.positional) > 1 else NONE
        results: Outcomes = []
        for after, settled in self._machine.settle(world, key):
            name = bare(settled)
            if not isinstance(name, Const):
                state = after.find(mapping)
                if state is not None and state.kind is Kind.MAPPING:
                    results.extend(self._objects.item_under(after.fork(), mapping, state, name))
                results.append((self._containers.store_item(after, mapping, settled, default, node)[0], default))
                continue
            value = self._machine.handed_item(after, mapping, name)
            if not isinstance(bare(value), Absent):
                state = after.find(mapping)
                is_set = state is not None and item(name.value) in state.slots
                if not is_set:
                    present = after.fork()
                    present.set_slot(mapping, item(name.value), value, None)
                    results.append((present, value))
                else:
                    results.append((after, value))
                    continue
            after.set_slot(mapping, item(name.value), default, node)
            results.append((after, default))
        return results

    def _update(self, world: World, mapping: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        worlds = [world]
        for source in arguments.positional:
            worlds = [after for one in worlds for after in self._containers.update(one, mapping, source, node)]
        for after in worlds:
            for name, value in arguments.keywords:
                after.set_slot(mapping, item(name), value, node)
            if isinstance(bare(arguments.rest), Unknown):
                blur(after, mapping, arguments.rest)
        return [(after, NONE) for after in worlds]

    def _copy(self, world: World, mapping: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        return [(world, self.copied(world, mapping, frame, node))]

    def copied(self, world: World, mapping: Value, frame: Frame, node: nodes.NodeNG) -> Value:
        """Make a mapping that holds what another one does."""
        held, rest = self._containers.entries(world, mapping)
        slots = {item(key): Slot(value, node, world.clock) for key, value in held}
        return world.make(("made", node, frame.key), Object(Kind.MAPPING, slots, rest))

    def collected(self, world: World, iterable: Value, node: nodes.NodeNG, frame: Frame) -> Value:
        """Make a list of the items of something."""
        items = self._containers.items_of(world, iterable)
        state = world.find(iterable)
        if items is None and state is not None and state.kind is Kind.SEQUENCE:
            return world.make(("made", node, frame.key), state)
        return make_sequence(world, items, node, frame)

    def _append(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        state = world.find(sequence)
        if state is not None and state.kind is Kind.SEQUENCE and arguments.positional:
            world.set_slot(sequence, item(len(state.slots)), arguments.positional[0], node)
        return [(world, NONE)]

    def _extend(
        self, world: World, sequence: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        worlds = self.extend(world, sequence, arguments.positional[0]) if arguments.positional else [world]
        return [(after, NONE) for after in worlds]

    def extend(self, world: World, sequence: Value, iterable: Value) -> list[World]:
        """Append the items of something to a list, as far as they are known."""
        worlds = []
        for after, settled in self._machine.settle(world, iterable):
            for value in self._containers.items_of(after, settled) or []:
                state = after.find(sequence)
                after.set_slot(sequence, item(len(state.slots) if state is not None else 0), value, None)
            worlds.append(after)
        return worlds

    def _clear(
        self, world: World, container: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        inner = bare(container)
        state = world.find(inner)
        if isinstance(inner, Reference) and state is not None:
            world.objects[inner.identity] = replace(state, slots={}, rest=ABSENT)
        return [(world, NONE)]

    def _set_item(
        self, world: World, container: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        if len(arguments.positional) != 2:
            return [(world, NONE)]
        key, value = arguments.positional
        return [(after, NONE) for after in self._containers.store_item(world, container, key, value, node)]

    def _set_attribute(
        self, world: World, owner: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        name = text_of(arguments.positional[0]) if len(arguments.positional) == 2 else None
        if name is None:
            return [(world, NONE)]
        return [
            (after, NONE) for after in self._objects.store_attribute(world, owner, name, arguments.positional[1], node)
        ]

    def _views(self, world: World, mapping: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``items``, ``keys`` and ``values`` of a mapping that is known give sequences."""
        name = node.func.attrname if isinstance(node, nodes.Call) and isinstance(node.func, nodes.Attribute) else ""
        held, rest = self._containers.entries(world, mapping)
        if not isinstance(bare(rest), Absent) or any(isinstance(bare(value), Absent) for _, value in held):
            return [(world, self._unordered_view(world, mapping, name, frame, node))]
        parts: list[Value] = []
        for key, value in held:
            pair: list[Value] = [Const.of(key), value]
            if name == "items":
                slots = {item(index): Slot(part, node, world.clock) for index, part in enumerate(pair)}
                parts.append(world.make(("made", (node, key), frame.key), Object(Kind.SEQUENCE, slots)))
            else:
                parts.append(pair[name == "values"])
        return [(world, make_sequence(world, parts, node, frame))]

    def _unordered_view(self, world: World, mapping: Value, name: str, frame: Frame, node: nodes.NodeNG) -> Value:
        """Return the values or items of a mapping that may hold other ones, too."""
        state = world.find(mapping)
        if name == "keys" or state is None or state.kind is not Kind.MAPPING:
            return Unknown(("call", node))
        values = [handed_on(mapping, slot) for key, slot in state.slots.items() if key[0] == "item"]
        rest: Value = Unknown(("call", node))
        if not isinstance(bare(state.rest), (Absent, Unknown)):
            values.append(state.rest)
            rest = ABSENT
        slots = {}
        for value in values:
            part = value
            if name == "items":
                part = make_sequence(world, [Unknown(("key", node)), value], node, frame)
            slots[item((node, value))] = Slot(part, node, world.clock)
        return world.make(("made", (node, name), frame.key), Object(Kind.SEQUENCE, slots, rest))


_TAKING_AWAY = frozenset({"remove", "discard", "popitem"})
"""Methods after which it is not known which items are left."""


def _is_container(receiver: Value, arguments: Arguments) -> bool:
    """Tell a container, or an unknown value that is used as a mapping, from a queue or a client with like methods."""
    first = bare(arguments.positional[0]) if arguments.positional else None
    if not isinstance(bare(receiver), Unknown):
        return True
    return (
        (first is None and bool(arguments.keywords))
        or not isinstance(first, (Const, type(None)))
        or (isinstance(first, Const) and isinstance(first.value, str))
    )


_METHODS: dict[str, Callable[[ContainerMethods, World, Value, Arguments, Frame, nodes.NodeNG], Outcomes]] = {
    "get": ContainerMethods._get,
    "pop": ContainerMethods._pop,
    "setdefault": ContainerMethods._setdefault,
    "update": ContainerMethods._update,
    "copy": ContainerMethods._copy,
    "append": ContainerMethods._append,
    "extend": ContainerMethods._extend,
    "clear": ContainerMethods._clear,
    "__setitem__": ContainerMethods._set_item,
    "__setattr__": ContainerMethods._set_attribute,
    "items": ContainerMethods._views,
    "keys": ContainerMethods._views,
    "values": ContainerMethods._views,
}
