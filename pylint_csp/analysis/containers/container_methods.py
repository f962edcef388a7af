"""The methods of containers: whose they are, and what those of mappings return and change."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers, is_open, lay_over, part_of_view, stored_under_unknown
from pylint_csp.analysis.containers.items import Items, kept_under, unknown_item
from pylint_csp.analysis.containers.keys import key_held, lacking, settled_keys
from pylint_csp.analysis.containers.sequence_methods import MethodHandler, SequenceMethods
from pylint_csp.analysis.containers.sequences import handed_on, make_sequence
from pylint_csp.analysis.evaluation.defaults import default_of_its_own, settled_default
from pylint_csp.analysis.evaluation.machine import Machine, MethodCall
from pylint_csp.analysis.evaluation.outcomes import Outcomes, fresh_result
from pylint_csp.analysis.evaluation.strings import Strings
from pylint_csp.analysis.state.fillings import CONTEXT_KEYS, holds_object, is_configured, made_of, may_hold_more
from pylint_csp.analysis.state.held_keys import forget_held, note_each_held, note_held
from pylint_csp.analysis.state.objects import Kind, Object, Slot, UnknownKey, item
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    Arguments,
    Const,
    Frame,
    Known,
    Method,
    Unknown,
    Value,
    bare,
    is_absent,
    marked_like,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.methods import READING

_LAST = item(-1)
"""The last item of a list that is not known."""
_VIEWS = ("items", "keys", "values")


@dataclass(eq=False)
class ContainerMethods:
    """Calls methods of containers, and of unknown values that may be some."""

    _machine: Machine
    _containers: Containers
    _items: Items
    _sequence_methods: SequenceMethods
    _strings: Strings
    _handlers: dict[str, MethodHandler] = field(init=False)

    def __post_init__(self) -> None:
        self._handlers = {
            "get": partial(self._lookup, NONE),
            "pop": self._pop,
            "setdefault": self._setdefault,
            "update": self.update,
            # As a base's initialiser, it fills what is there already.
            "__init__": self.update,
            "copy": self._copy,
            "popitem": self._popitem,
            "clear": self._sequence_methods.clear,
            "__getitem__": self._sequence_methods.get_item,
            "__setitem__": self._sequence_methods.set_item,
            "__delitem__": self._sequence_methods.delete_item,
            "__setattr__": self._set_attribute,
            "append": self._append,
            **{name: partial(self._view, name) for name in _VIEWS},
        }

    def call_container_method(
        self, world: World, method: Method, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Call a method of a container or string, or of an unknown value that may be a mapping."""
        if isinstance(bare(method.receiver), Const):
            return [
                (after, self._strings.called(after, method, settled, frame, node))
                for after, settled in self._settled(world, arguments)
            ]
        call = MethodCall(method.receiver, arguments, frame, node)
        if world.find(method.receiver, Kind.SEQUENCE) is not None:
            return self._sequence_methods.call_sequence_method(world, method.name, call)
        is_unknown = isinstance(bare(method.receiver), Unknown)
        if is_unknown and world.slot(method.receiver, _LAST) is not None and method.name not in READING:
            # Another item may be the last one then.
            world.set_slot(method.receiver, _LAST, Unknown(("call", node)), node)
        handler = self._handlers.get(method.name)
        is_view = method.name in _VIEWS and is_open(method.receiver)
        if handler is None or not (is_view or _is_container(method.receiver, arguments)):
            result = fresh_result(world, frame, node)
            # Who has chosen a mapping has chosen its copy.
            return [(world, marked_like(method.receiver, result) if method.name == "copy" else result)]
        return handler(world, call)

    def _settled(self, world: World, arguments: Arguments) -> list[tuple[World, Arguments]]:
        """Return arguments by what those are that come from elsewhere."""
        at = len(arguments.positional)
        given = (*arguments.positional, *(value for _, value in arguments.keywords))
        names = [name for name, _ in arguments.keywords]
        return [
            (after, replace(arguments, positional=values[:at], keywords=(*zip(names, values[at:], strict=True),)))
            for after, values in self._machine.in_turn(world, given, self._machine.settle)
        ]

    def _lookup(self, default: Value, world: World, call: MethodCall) -> Outcomes:
        """Return what ``get`` or ``pop`` finds under a key, or the call's default, or else ``default``."""
        mapping, node = call.receiver, call.node
        if not call.arguments.positional:
            return [(world, Unknown(("call", node)))]
        key, *others = call.arguments.positional
        results: Outcomes = []
        for after, settled, fallback in [
            (after, settled, fallback)
            for before, fallback in settled_default(self._machine, world, others[0] if others else default)
            for after, settled in settled_keys(self._machine, before, key)
        ]:
            state = after.find(mapping)
            name = key_held(state, self._containers.constant_key(after, settled))
            if isinstance(name, Const):
                names = self._machine.relevance.keys.of(node, call.frame.receiver)
                results.extend(self._lookup_named(after, mapping, name, fallback, names))
            elif state is not None and state.kind is Kind.MAPPING:
                for present, value in self._items.item_under(after.fork(), mapping, state, name):
                    note_held(present, mapping, name)
                    results.append((present, value))
                # Whether callers have put something under it is their choice, as under a key that is known.
                own = default_of_its_own(fallback) if is_open(state.rest) else fallback
                if own is not None:
                    results.extend((left, own) for left in lacking(after, mapping, state, name))
            elif (kept := kept_under(after, mapping, name)) is not None:
                results.append((after, kept))
            else:
                own = default_of_its_own(fallback)
                if own is not None:
                    results.append((after.fork(), own))
                results.append((after, unknown_item(bare(mapping), name)))
        return results

    def _lookup_named(
        self, world: World, mapping: Value, key: Const, fallback: Value, names: frozenset[str]
    ) -> Outcomes:
        """Return what a mapping holds under a known key, and what the call falls back on where it may be missing."""
        value = self._machine.handed_item(world, mapping, key)
        slot = world.slot(mapping, item(key.value))
        if stored_under_unknown(world, mapping, key):
            asked = self._containers.asked_for(world, mapping, key, names)
            return [
                (end, self._machine.handed_item(end, mapping, key) if is_there else fallback) for end, is_there in asked
            ]
        # What it holds under keys that are not known, it need not hold under this one.
        is_among_others = may_hold_more(world, mapping) or not isinstance(bare(value), (Absent, Unknown))
        if is_among_others if slot is None else self._may_be_gone(world, mapping, slot):
            # A second look-up agrees with this one, and so does a test of the key, or a call that unpacks the mapping.
            asked = self._containers.asked_for(world, mapping, key, names if slot is None else frozenset())
            return [(end, value if is_there else fallback) for end, is_there in asked]
        if is_absent(value):
            return [(world, fallback)]
        own = default_of_its_own(fallback)
        if own is None and isinstance(given := bare(fallback), Const) and given.value:
            # A true literal as the default decides tests: the path without the key is told apart.
            own = given
        if slot is None and isinstance(bare(value), Unknown) and own is not None:
            asked = self._containers.asked_for(world, mapping, key, names)
            return [(end, value if is_there else own) for end, is_there in asked]
        return [(world, value)]

    @staticmethod
    def _may_be_gone(world: World, mapping: Value, slot: Slot) -> bool:
        """Tell whether the path may have taken away the literal in a slot; an object is taken to be still there."""
        return slot.perhaps and isinstance(bare(slot.value), Const) and not may_hold_more(world, mapping)

    def _pop(self, world: World, call: MethodCall) -> Outcomes:
        results, popped = self._lookup(ABSENT, world, call), []
        for after, value in results:
            if is_absent(value):
                self._machine.raise_in(after, Known("builtins.KeyError"))
                continue
            for done, key in (
                self._machine.settle(after, call.arguments.positional[0]) if call.arguments.positional else []
            ):
                name = bare(key)
                if isinstance(name, Const):
                    done.set_slot(call.receiver, item(name.value), ABSENT, call.node)
                else:
                    done.doubt_items(call.receiver, name)
                    forget_held(done, call.receiver)
                    if kept_under(done, call.receiver, name) is not None:
                        done.set_slot(call.receiver, item(UnknownKey(name)), ABSENT, call.node)
                popped.append((done, value))
        return popped if call.arguments.positional else results

    def _popitem(self, world: World, call: MethodCall) -> Outcomes:
        """Take away the entry that was put in last, and return it as a pair."""
        entries, rest = self._containers.entries(world, call.receiver)
        held = [(key, value) for key, value in entries if not is_absent(value)]
        if not is_absent(rest):
            world.doubt_items(call.receiver)
            forget_held(world, call.receiver)
            return [(world, fresh_result(world, call.frame, call.node))]
        if not held:
            self._machine.raise_in(world, Known("builtins.KeyError"))
            return []
        key, value = held[-1]
        world.set_slot(call.receiver, item(key), ABSENT, call.node)
        return [(world, make_sequence(world, [Const.of(key), value], call.node, call.frame))]

    def _setdefault(self, world: World, call: MethodCall) -> Outcomes:
        """Return what is there under a key, and put the default there where it may be missing."""
        mapping, node = call.receiver, call.node
        key, given = call.arguments.at(0), call.arguments.at(1)
        default = NONE if is_absent(given) else given
        results: Outcomes = []
        for after, settled in settled_keys(self._machine, world, key):
            name = self._containers.constant_key(after, settled)
            if isinstance(name, Const):
                results.extend(self._setdefault_named(after, mapping, name, default, node))
                continue
            state = after.find(mapping)
            worlds = [after]
            if state is not None and state.kind is Kind.MAPPING:
                worlds = list(lacking(after, mapping, state, name))
                for present, value in self._items.item_under(after, mapping, state, name):
                    note_held(present, mapping, name)
                    results.append((present, value))
            for one in worlds:
                self._containers.add_item(one, mapping, name, default, node)
                results.append((one, default))
        return results

    def _setdefault_named(
        self, world: World, mapping: Value, key: Const, default: Value, node: nodes.NodeNG
    ) -> Outcomes:
        if stored_under_unknown(world, mapping, key):
            asked = self._containers.asked_for(world, mapping, key, frozenset())
            for after, is_there in asked:
                if not is_there:
                    after.set_slot(mapping, item(key.value), default, node)
            return [(after, self._machine.handed_item(after, mapping, key)) for after, _ in asked]
        value = self._machine.handed_item(world, mapping, key)
        results: Outcomes = []
        if not is_absent(value):
            if world.slot(mapping, item(key.value)) is not None:
                return [(world, value)]
            # If a test has found that ``get`` returns None, that means that the key is missing.
            was_missed = _is_told_false(world, value)
            if not was_missed and not (may_hold_more(world, mapping) and holds_object([default])):
                present = world.fork()
                present.set_slot(mapping, item(key.value), value, None)
                results.append((present, value))
        world.set_slot(mapping, item(key.value), default, node)
        return [*results, (world, default)]

    def update(self, world: World, call: MethodCall) -> Outcomes:
        """Put the entries of the arguments, and the keywords of the call, into a mapping."""
        worlds = [world]
        for source in call.arguments.positional:
            worlds = [
                after for one in worlds for after in self._containers.update(one, call.receiver, source, call.node)
            ]
        return [
            (after, NONE)
            for one in worlds
            for after in lay_over(one, call.receiver, call.arguments.keywords, call.arguments.rest, call.node)
        ]

    def _copy(self, world: World, call: MethodCall) -> Outcomes:
        return [(world, self.copied(world, call.receiver, call.frame, call.node))]

    def copied(self, world: World, mapping: Value, frame: Frame, node: nodes.NodeNG) -> Value:
        """Make a mapping that holds what another one does."""
        held, rest = self._containers.entries(world, mapping)
        slots = {item(key): Slot(value, node, world.clock) for key, value in held}
        return world.make(("made", node, frame.key), Object(Kind.MAPPING, slots, rest))

    def _append(self, world: World, call: MethodCall) -> Outcomes:
        """Let a list that is not known end with an object, and begin with it if a test has found the list empty."""
        inner, value = bare(call.receiver), call.arguments.at(0)
        if isinstance(inner, Unknown) and holds_object([value]):
            world.set_slot(call.receiver, _LAST, value, call.node)
            fact = world.told(inner)
            if fact.is_true is False:
                world.facts[inner.symbol] = replace(fact, is_none=False, is_true=True)
                world.set_slot(call.receiver, item(0), value, call.node)
        return [(world, fresh_result(world, call.frame, call.node))]

    def _set_attribute(self, world: World, call: MethodCall) -> Outcomes:
        given = Arguments((call.receiver, *call.arguments.positional))
        return self._machine.call_known(world, "builtins.setattr", given, call.frame, call.node)

    def _view(self, name: str, world: World, call: MethodCall) -> Outcomes:
        """Return the ``items``, ``keys`` or ``values`` of a mapping, as a sequence if all entries are known."""
        mapping, frame, node = call.receiver, call.frame, call.node
        views = self._containers.views(world, mapping, name, node, frame)
        if views is not None:
            return views
        held, rest = self._containers.entries(world, mapping)
        held = [(key, value) for key, value in held if not isinstance(value, Absent)]
        is_told = is_absent(rest) or is_configured(rest)
        if not is_told or any(is_absent(value) for _, value in held):
            return [(world, self._unordered_view(world, mapping, name, frame, node))]
        parts = [part_of_view(world, name, (Const.of(key), value), node, frame, key) for key, value in held]
        view = make_sequence(world, parts, node, frame)
        sure = {item(index) for index, (key, _) in enumerate(held) if item(key) in CONTEXT_KEYS}
        return [(world, made_of(world, view, mapping, sure=sure))]

    def _unordered_view(self, world: World, mapping: Value, name: str, frame: Frame, node: nodes.NodeNG) -> Value:
        """Return the view of a mapping that may hold other entries than those that are told; keys are just unknown."""
        state = world.find(mapping)
        if name == "keys" or state is None or state.kind is not Kind.MAPPING:
            keys = Unknown(("call", node))
            note_each_held(world, mapping, keys)
            return keys
        values = [handed_on(mapping, slot) for _, slot in state.items if not is_absent(slot.value)]
        rest: Value = Unknown(("call", node))
        if not isinstance(bare(state.rest), (Absent, Unknown)):
            values.append(state.rest)
            rest = ABSENT
        slots = {}
        key = Unknown(("key", node))
        note_held(world, mapping, key)
        for value in values:
            part = part_of_view(world, name, (key, value), node, frame)
            slots[item((node, value))] = Slot(part, node, world.clock)
        return world.make(("made", (node, name), frame.key), Object(Kind.SEQUENCE, slots, rest))


def _is_container(receiver: Value, arguments: Arguments) -> bool:
    """Tell whether a receiver is a container, or an unknown value whose method is called as that of a mapping.

    Queues and clients of services have methods with the same names.
    """
    if not isinstance(bare(receiver), Unknown):
        return True
    if not arguments.positional:
        return bool(arguments.keywords)
    first = bare(arguments.positional[0])
    return not isinstance(first, Const) or isinstance(first.value, str)


def _is_told_false(world: World, value: Value) -> bool:
    """Tell whether a test has found an unknown value to be ``None``, or false."""
    fact = world.told(value)
    return fact.is_none is True or fact.is_true is False
