"""Attributes of any value: how they are read and written, and how special methods are called."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation import settings
from pylint_csp.analysis.evaluation.defaults import counts_as_callee, with_default
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.outcomes import Handler, Outcomes
from pylint_csp.analysis.evaluation.strings import begins_always
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.descriptors import find_member
from pylint_csp.analysis.members.fields import Fields
from pylint_csp.analysis.members.members import Members
from pylint_csp.analysis.program.known_names import is_known_method, known
from pylint_csp.analysis.state.fillings import doubt_values
from pylint_csp.analysis.state.literals import text_of
from pylint_csp.analysis.state.objects import Kind, Object, attribute, attributes_of, item
from pylint_csp.analysis.state.symbols import OF_FUNCTION, derived
from pylint_csp.analysis.state.values import (
    NONE,
    Absent,
    Arguments,
    ClassValue,
    Const,
    FunctionValue,
    Known,
    Member,
    Method,
    ModuleValue,
    Partial,
    Reference,
    Super,
    Unknown,
    Value,
    bare,
    holder_of,
    kind_of,
    marked_like,
)
from pylint_csp.analysis.state.world import World, forget_tests_of_attribute
from pylint_csp.analysis.tree.spelling import is_called
from pylint_csp.tables.methods import OF_STRINGS, OF_UNKNOWN_MAPPINGS
from pylint_csp.tables.names import BASES, HTTPS_CONNECTION, JUDGED_BY_CONTENT, MAPPING_METHODS
from pylint_csp.tables.ssl_contexts import DEFAULT_HOOK


@dataclass(eq=False)
class Attributes:
    """Reads and writes attributes."""

    _machine: Machine
    _modules: Modules
    _classes: Classes
    _members: Members
    _fields: Fields

    def attribute_of(self, world: World, value: Value, name: str, node: nodes.NodeNG | None) -> Outcomes:
        """Read an attribute of a value; ``node`` is the expression that reads it, if one does."""
        if isinstance(bare(value), Const) and isinstance(text_of(value), str) and name in OF_STRINGS:
            # To settle the value first would give the literal behind a name or attribute of elsewhere, which must
            # decide no test.
            return [(world, Method(value, name))]
        if name == "startswith" and begins_always(self._machine, value):
            return [(world, Unknown(derived("attribute", cast("Unknown", bare(value)).symbol, name)))]
        return [
            outcome
            for after, settled in self._machine.settle(world, value)
            for outcome in self._attribute_of(after, settled, name, node)
        ]

    def _attribute_of(self, world: World, value: Value, name: str, node: nodes.NodeNG | None) -> Outcomes:
        inner = bare(value)
        state = world.find(inner)
        if state is not None and (key := self._key_of(state, name)) in state.slots:
            return [(world, state.slots[key].value)]
        if isinstance(inner, (Absent, Const)):
            if isinstance(inner, Const) and inner.value is not None:
                return [(world, Unknown(derived("attribute", (inner,), name)))]
            self._machine.raise_in(world, Known("builtins.AttributeError"))
            return []
        if isinstance(inner, ModuleValue):
            return self._modules.attribute_of(world, inner.name, name)
        if isinstance(inner, Known) and name == "__name__":
            return [(world, Const.of(inner.name.rpartition(".")[2]))]
        if isinstance(inner, Known):
            owners = (inner.name, *BASES.get(inner.name, ()))
            found = [one for owner in owners if (one := known(f"{owner}.{name}")) is not None]
            return [(world, found[0] if found else Known(f"{inner.name}.{name}"))]
        if isinstance(inner, ClassValue):
            return self._members.class_member(world, inner.node, name)
        if isinstance(inner, Member):
            return self._members.member_of_enumeration(world, inner, name)
        if isinstance(inner, Super):
            return self._members.member_behind(world, inner, name)
        if isinstance(inner, Partial) and name == "func":
            return [(world, inner.callee)]
        if name == "__class__" and kind_of(inner) == "connection":
            return [(world, Known(HTTPS_CONNECTION))]
        cls = self._classes.class_of(world, inner) if name == "__class__" else None
        if cls is not None:
            return [(world, ClassValue(cls))]
        if isinstance(inner, Reference) and state is not None:
            return self._attribute_of_object(world, value, inner, state, name, node)
        return self._attribute_of_unknown(world, value, name, node)

    def _attribute_of_object(
        self, world: World, value: Value, inner: Reference, state: Object, name: str, node: nodes.NodeNG | None
    ) -> Outcomes:
        """Read an attribute of an object that has no slot for it."""
        if state.kind is Kind.INSTANCE and name == "__dict__":
            return [(world, attributes_of(inner))]
        is_mapping = state.kind is Kind.MAPPING and state.own_class is not None and name not in MAPPING_METHODS
        is_instance = state.kind is Kind.INSTANCE or is_mapping
        if node is not None and is_instance and self._members.is_computed(state, name):
            # Paths on which ``__getattr__`` raises are dropped if on others it returns something: else
            # ``getattr(owner, name, default)`` would fall back on its default.
            with self._machine.catching(Handler(None)):
                given = Arguments((Const.of(name),))
                computed = self._machine.special(world.fork(), inner, "__getattr__", given, node)
            if computed:
                return computed
            if computed is not None:
                self._machine.raise_in(world, Known("builtins.AttributeError"))
                return []
        if is_instance or self._members.is_defined(state, name):
            return self._members.instance_member(world, inner, state, name, node)
        # Other attributes of a context may be false; its methods are true.
        is_method = state.kind is Kind.CONTEXT and (is_called(node) or name.startswith("__"))
        if is_method or state.kind in (Kind.MAPPING, Kind.SEQUENCE):
            return [(world, Method(value, name))]
        return self._attribute_of_unknown(world, value, name, node)

    def _key_of(self, state: Object, name: str) -> tuple[str, Hashable]:
        """Return the key of the slot in which an object holds an attribute: a named tuple has its fields as items."""
        cls = state.own_class
        place = self._fields.place_of_field(cls, name) if cls is not None and state.kind is Kind.SEQUENCE else None
        return attribute(name) if place is None else item(place)

    def _attribute_of_unknown(self, world: World, value: Value, name: str, node: nodes.NodeNG | None) -> Outcomes:
        """Read an attribute of a callable, or of a value of which nothing is known."""
        inner = bare(value)
        if isinstance(inner, (FunctionValue, Partial, Method)) and name == "__call__":
            return [(world, value)]
        if isinstance(inner, FunctionValue) and isinstance(inner.node, nodes.FunctionDef):
            return [(world, self._attribute_of_function(world, inner, inner.node, name))]
        if not isinstance(inner, Unknown):
            return [(world, Unknown(derived("attribute", (inner,), name)))]
        symbol = inner.symbol
        if symbol[0] == "import":
            return self._modules.member(world, str(symbol[1]), name, None)
        results: Outcomes = []
        if symbol[0] == "parameter":
            is_called = node is not None and node.parent is not None and self._machine.is_target(node.parent)
            results = [
                (before.fork(), read)
                for apart, default in self._modules.parameter_defaults(symbol)
                if not isinstance(bare(default), Const)
                and (before := with_default(self._machine, world, symbol, default))
                for after, found in self.attribute_of(apart, default, name, None)
                for _, read in self._machine.settle(after, found)
                if counts_as_callee(read) or (is_called and not isinstance(bare(default), Reference))
            ]
        if name in OF_UNKNOWN_MAPPINGS:
            return [*results, (world, Method(value, name))]
        method = self._modules.annotated_method(node) if is_known_method(name) else None
        if method is not None:
            return [(world, Partial(method, Arguments((value,))))]
        return [*results, (world, Unknown(derived("attribute", symbol, name)))]

    def _attribute_of_function(
        self, world: World, function: FunctionValue, node: nodes.FunctionDef, name: str
    ) -> Value:
        """Return an attribute of a function: what the path has set, or else what the module of the function does."""
        state = world.find(holder_of(function))
        if state is not None and attribute(name) in state.slots:
            return state.slots[attribute(name)].value
        if name == "__name__" and (not function.decorated or node.decorators is None):
            # A decorator may give the function another name.
            return Const.of(node.name)
        # Of a function that a call makes, each call makes another one.
        is_one = function.frame is None or function.frame.key is function.frame.scope
        if is_one and name in self._machine.program.attributes_stored(node.root()):
            return Unknown((OF_FUNCTION, node, name))
        return Unknown(derived("attribute", (function,), name))

    def store_attribute(self, world: World, owner: Value, name: str, value: Value, node: nodes.NodeNG) -> list[World]:
        """Execute ``owner.name = value``, and return the worlds in which it doesn't raise."""
        worlds = []
        for ready, settled in self._machine.settle(world, owner):
            if bare(settled) == NONE:
                self._machine.raise_in(ready, Known("builtins.AttributeError"))
                continue
            forget_tests_of_attribute(ready, settled, name)
            state = ready.find(settled)
            is_instance = state is not None and state.kind is Kind.INSTANCE
            if name not in settings.SETTINGS or is_instance or isinstance(bare(settled), ModuleValue):
                worlds.extend(self._store_plain(ready, settled, name, value, node))
                continue
            for after, setting in self._machine.settle(ready, value):
                try:
                    settings.assign(after, settled, name, setting, node)
                    worlds.append(after)
                except settings.Refused:
                    self._machine.raise_in(after, Known("builtins.ValueError"))
        return worlds

    def delete_attribute(self, world: World, owner: Value, name: str) -> list[World]:
        """Execute ``del owner.name``: what the class has under the name counts again."""
        key = attribute(name)
        worlds = []
        for after, settled in self._machine.settle(world, owner):
            inner = bare(settled)
            holder = holder_of(inner) if isinstance(inner, (ClassValue, FunctionValue)) else inner
            forget_tests_of_attribute(after, settled, name)
            after.change(holder, lambda _, state: state.without_slot(key))
            worlds.append(after)
        return worlds

    def store_unnamed(self, world: World, owner: Value, name: Value, node: nodes.NodeNG) -> list[World]:
        """Execute ``setattr(owner, name, value)`` with a name that is not known.

        A context may no longer verify after it. The literals in an instance's attributes decide no tests any more.
        """
        # Whether a setting is changed is as much a caller's choice as the name.
        inner = bare(name)
        doubtful = marked_like(name, Unknown(derived("set", inner.symbol if isinstance(inner, Unknown) else (node,))))
        worlds = []
        for after, settled in self._machine.settle(world, owner):
            settings.doubt(after, settled, doubtful, node)
            state = after.find(settled)
            if state is not None and state.kind is Kind.INSTANCE:
                doubt_values(after, settled, "attribute", name)
            worlds.append(after)
        return worlds

    def _store_plain(self, world: World, owner: Value, name: str, value: Value, node: nodes.NodeNG) -> list[World]:
        """Set an attribute that is no setting of a context."""
        inner = bare(owner)
        state = world.find(inner)
        if state is not None and state.kind is Kind.CONTEXT:
            # What else is set on a context has no part in what it verifies.
            return [world]
        if isinstance(inner, Reference) and state is not None and state.own_class is not None:
            return self._store_in_instance(world, inner, state, name, value, node)
        if isinstance(inner, (Reference, Unknown)):
            world.set_slot(inner, attribute(name), value, node)
        elif isinstance(inner, (ClassValue, FunctionValue)):
            world.set_slot(holder_of(inner), attribute(name), value, node)
        elif isinstance(inner, ModuleValue):
            self._modules.store(world, inner.name, name, value, node)
            if self._machine.replaced is not None and name == DEFAULT_HOOK and inner == ModuleValue("ssl"):
                self._machine.replaced.append((world.fork(), value, node))
        return [world]

    def _store_in_instance(
        self, world: World, instance: Reference, state: Object, name: str, value: Value, node: nodes.NodeNG
    ) -> list[World]:
        """Set an attribute of an instance, or run the setter of the property that its class has under the name."""
        cls = cast("ClassValue", state.of_class).node
        found = self._members.setter_of(cls, name)
        if found is None:
            world.set_slot(instance, attribute(name), value, node)
            return [world]
        owner, setter = found
        frame = self._members.calling_frame(self._machine.program.static_frame(owner))
        method = FunctionValue(setter, self._machine.program.enclosing_frame(setter), instance, owner=owner)
        return [after for after, _ in self._machine.call(world, method, Arguments((value,)), frame, node)]

    def own_answer(self, world: World, value: Value, methods: tuple[str, ...], arguments: Arguments) -> Outcomes | None:
        inner = bare(value)
        for name in methods:
            answer = self.special(world, inner, name, arguments, None)
            if answer is not None:
                return answer
        state = world.find(inner)
        if state is None or state.kind is not Kind.INSTANCE or state.own_class is None:
            return None
        bases = (one.name for one in self._classes.mro(state.own_class) if isinstance(one, Known))
        # An instance that was made on this path is taken to hold something: what it was made of is not looked at.
        is_filled = state.exact and not arguments.positional
        if is_filled or JUDGED_BY_CONTENT.isdisjoint(bases):
            return None
        return [(world, Unknown(("answer", inner, methods, *map(bare, arguments.positional), state)))]

    def special(
        self, world: World, value: Value, name: str, arguments: Arguments, node: nodes.NodeNG | None
    ) -> Outcomes | None:
        instance = bare(value)
        running = self._machine.active[-1] if self._machine.active else None
        # A method of this name that runs on the same instance gets past itself: what it does goes to its base's.
        is_running = (
            running is not None
            and getattr(running.scope, "name", "") == name
            and bare(world.names.get((running.key, running.receiver), instance)) == instance
        )
        cls = self._classes.class_of(world, instance) if isinstance(instance, (Reference, Member)) else None
        found = find_member(self._classes.mro(cls), name) if cls is not None and not is_running else None
        if cls is None or not isinstance(found, tuple):
            return None
        frame = self._members.calling_frame(self._machine.program.static_frame(cls))
        place = found[1] if node is None else node
        results: Outcomes = []
        for before, member in self._attribute_of(world, instance, name, node):
            for after, method in self._machine.settle(before, member):
                # A class may take the method from a known class: ``__setattr__ = dict.__setitem__``.
                bound = Partial(method, Arguments((instance,))) if isinstance(method, Known) else method
                results.extend(self._machine.call(after, bound, arguments, frame, place))
        return results
