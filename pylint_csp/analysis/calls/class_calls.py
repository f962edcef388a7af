"""The callables that classes are about: ``super`` and ``type``, and those of fields, in a class's body and outside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

from astroid import nodes

from pylint_csp.analysis.calls.instances import Instances
from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.evaluation.comparisons import NONE_TYPE
from pylint_csp.analysis.evaluation.machine import KnownCall, Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes, fresh_result
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.descriptors import find_member
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.state.objects import MADE, Kind, Object, Slot, attribute, item
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Arguments,
    ClassValue,
    Const,
    Frame,
    Known,
    Reference,
    Super,
    Unknown,
    Value,
    bare,
    is_absent,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.functions import parameter_names
from pylint_csp.analysis.tree.memo import memoized_function
from pylint_csp.analysis.tree.named_tuples import class_of_fields
from pylint_csp.tables.names import ATTRS_FIELDS, FACTORY_KEYWORDS, NAMED_TUPLE_MAKERS


@dataclass(eq=False)
class ClassCalls:
    """Calls ``super`` and ``type``, what declares a field, and what reads or replaces the fields of an instance."""

    _machine: Machine
    _containers: Containers
    _classes: Classes
    _instances: Instances

    _class_of_fields = memoized_function(class_of_fields)

    @property
    def handlers(self) -> dict[str, KnownCall]:
        """The methods that run calls, by the callable's dotted name."""
        return {
            "types.new_class": self._new_class,
            "builtins.super": self._super,
            "builtins.type": self._type,
            "builtins.object": self._object,
            "dataclasses.field": self._field,
            "dataclasses.asdict": self._as_mapping,
            "dataclasses.replace": self._replaced,
            **dict.fromkeys(NAMED_TUPLE_MAKERS, self._named_tuple),
            **dict.fromkeys(ATTRS_FIELDS, self._attrs_field),
        }

    def _super(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) == 2:
            after_class, receiver = (bare(value) for value in arguments.positional)
            if isinstance(after_class, ClassValue):
                return [(world, Super(after_class.node, receiver))]
            return [(world, fresh_result(world, frame, node))]
        method = node.scope()
        owner = owner_of(method)
        if not isinstance(method, nodes.FunctionDef) or owner is None or not method.args.arguments:
            return [(world, fresh_result(world, frame, node))]
        name = nodes.Name(method.args.arguments[0].name, 0, 0, node, end_lineno=None, end_col_offset=None)
        return [(after, Super(owner, bare(value))) for after, value in self._machine.evaluate(name, frame, world)]

    def _type(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) == 3:
            _, bases, namespace = arguments.positional
            return self._made_of(world, bases, namespace, frame, node)
        value = bare(arguments.at(0))
        if value == NONE:
            return [(world, NONE_TYPE)]
        if isinstance(value, Unknown):
            return self._machine.attribute_of(world, value, "__class__", node)
        cls = self._classes.class_of(world, value)
        return [(world, ClassValue(cls) if cls is not None else fresh_result(world, frame, node))]

    def _object(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``object()``: nothing but itself, as a default that stands for what is left out."""
        identity = (MADE, node, frame.key)
        return [(world, world.make(identity, Object(Kind.OPAQUE, {}, Unknown(identity))))]

    def _new_class(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``types.new_class(name, bases, keywords, body)``: what the body puts into the namespace is not known."""
        bases = arguments.at(1) if len(arguments.positional) > 1 else arguments.keyword("bases")
        bodies = arguments.at(3), arguments.keyword("exec_body")
        if not all(is_absent(one) or bare(one) == NONE for one in bodies):
            return [(world, fresh_result(world, frame, node))]
        return self._made_of(world, bases, None, frame, node)

    def _made_of(
        self, world: World, bases: Value, namespace: Value | None, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Make a class: one that adds no initialiser is taken for its first known base."""
        results: Outcomes = []
        settled = (
            outcome
            for before, one in self._machine.settle(world, bases)
            for outcome in self._machine.in_turn(
                before, self._containers.items_of(before, one) or [], self._machine.settle
            )
        )
        for after, items in settled:
            known = [one for one in items if isinstance(bare(one), (Known, ClassValue))]
            held, rest = ([], ABSENT) if namespace is None else self._containers.entries(after, namespace)
            is_plain = is_absent(rest) and all(key != "__init__" for key, _ in held)
            results.append((after, known[0] if known and is_plain else fresh_result(after, frame, node)))
        return results

    def _named_tuple(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        cls = self._class_of_fields(node) if isinstance(node, nodes.Call) else None
        return [(world, ClassValue(cls) if cls is not None else fresh_result(world, frame, node))]

    def _field(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``dataclasses.field(default=…)`` or ``default_factory=…``; attrs calls that ``factory``."""
        given = map(arguments.keyword, FACTORY_KEYWORDS)
        factory = next((one for one in given if not is_absent(one)), None)
        if factory is None:
            return [(world, arguments.keyword("default"))]
        return self._machine.call(world, factory, Arguments(), frame, node)

    def _as_mapping(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``dataclasses.asdict(instance)``."""
        results: Outcomes = []
        for after, _, held in self._fields_held(world, arguments.first("obj"), node):
            slots = {item(name): Slot(value, node, after.clock) for name, value in held.items()}
            made = after.make((MADE, node, frame.key), Object(Kind.MAPPING, slots)) if held else None
            results.append((after, made or fresh_result(after, frame, node)))
        return results

    def _replaced(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``dataclasses.replace(instance, **changes)``: one is made anew, of what the instance holds beside these."""
        results: Outcomes = []
        for after, cls, held in self._fields_held(world, arguments.first("obj"), node):
            if cls is not None and held:
                given = tuple((held | dict(arguments.keywords)).items())
                own = replace(arguments, positional=(), keywords=given)
                results.extend(self._instances.instantiate(after, cls, own, frame, node))
                continue
            made = fresh_result(after, frame, node)
            for name, value in arguments.keywords:
                after.set_slot(made, attribute(name), value, node)
            results.append((after, made))
        return results

    def _fields_held(
        self, world: World, value: Value, node: nodes.NodeNG
    ) -> Iterator[tuple[World, nodes.ClassDef | None, dict[str, Value]]]:
        """Yield the class of an instance, and what it holds in those fields that the initialiser of a dataclass takes.

        Of what is no instance of one, there are none.
        """
        for after, instance in self._machine.settle(world, value):
            cls = self._classes.class_of(after, instance) if isinstance(bare(instance), Reference) else None
            found = find_member(self._classes.mro(cls), "__init__") if cls is not None else None
            maker = found[1] if isinstance(found, tuple) else None
            # That of a dataclass is not written out.
            is_written = not isinstance(maker, nodes.FunctionDef) or maker.lineno is not None
            names = [] if is_written else parameter_names(cast("nodes.FunctionDef", maker))[1:]
            for end, values in self._machine.in_turn(after, names, partial(self._read, instance, node)):
                yield end, cls, dict(zip(names, values, strict=True))

    def _read(self, instance: Value, node: nodes.NodeNG, world: World, name: str) -> Outcomes:
        return self._machine.attribute_of(world, instance, name, node)

    def _attrs_field(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``attrs.field(factory=…, init=False)``: a field that is a parameter, or that a method fills, is unknown."""
        is_told = any(not is_absent(arguments.keyword(one)) for one in ("default", "factory"))
        if is_told and bare(arguments.keyword("init")) == Const.of(False):
            return self._field(world, arguments, frame, node)
        return [(world, Unknown(("call", node)))]
