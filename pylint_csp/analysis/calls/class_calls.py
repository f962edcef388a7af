"""The callables that classes are about: ``super`` and ``type``, and what stands for a field in a class's body."""

from __future__ import annotations

from dataclasses import dataclass

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.evaluation.comparisons import NONE_TYPE
from pylint_csp.analysis.evaluation.machine import KnownCall, Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes, fresh_result
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.state.objects import MADE, Kind, Object
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Arguments,
    ClassValue,
    Const,
    Frame,
    Known,
    Super,
    Unknown,
    Value,
    bare,
    is_absent,
    kind_of,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.memo import memoized_function
from pylint_csp.analysis.tree.named_tuples import class_of_fields
from pylint_csp.tables.names import ATTRS_FIELDS, FACTORY_KEYWORDS, HTTPS_CONNECTION, NAMED_TUPLE_MAKERS


@dataclass(eq=False)
class ClassCalls:
    """Calls ``super`` and ``type``, and what declares a field."""

    _machine: Machine
    _containers: Containers
    _classes: Classes

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
        if kind_of(value) == "connection":
            return [(world, Known(HTTPS_CONNECTION))]
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

    def _attrs_field(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``attrs.field(factory=…, init=False)``: a field that is a parameter, or that a method fills, is unknown."""
        is_told = any(not is_absent(arguments.keyword(one)) for one in ("default", "factory"))
        if is_told and bare(arguments.keyword("init")) == Const.of(False):
            return self._field(world, arguments, frame, node)
        return [(world, Unknown(("call", node)))]
