"""Instances: what calling a class makes, and what its initialisers put into it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TypeGuard, cast

from astroid import Context, nodes

from pylint_csp.analysis.evaluation.machine import Machine, MethodCall
from pylint_csp.analysis.evaluation.outcomes import Outcomes, fresh_result
from pylint_csp.analysis.evaluation.settings import SETTINGS
from pylint_csp.analysis.members.classes import Ancestor, Classes
from pylint_csp.analysis.members.descriptors import find_member
from pylint_csp.analysis.members.enumerations import Enumerations
from pylint_csp.analysis.members.fields import Fields
from pylint_csp.analysis.members.members import Members
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute, item
from pylint_csp.analysis.state.values import (
    ABSENT,
    Arguments,
    ClassValue,
    Frame,
    FunctionValue,
    Known,
    Partial,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import assigned, defined_names, definitions
from pylint_csp.analysis.tree.functions import FunctionNode, default_of, parameter_names
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import CHANGING
from pylint_csp.tables.names import MAPPING_METHODS, MAPPINGS, POST_INITIALIZERS
from pylint_csp.tables.ssl_contexts import CONTEXT_CLASSES

_REDEFINED = ("__new__", "__setattr__", *sorted(SETTINGS))
"""What a subclass of a context's class may not define, if its instances are to be contexts."""


class Instances:
    """Makes instances of the classes of the code under analysis."""

    def __init__(
        self, machine: Machine, classes: Classes, enumerations: Enumerations, members: Members, fields: Fields
    ) -> None:
        self._machine = machine
        self._classes = classes
        self._enumerations = enumerations
        self._members = members
        self._fields = fields
        self.handlers = {f"builtins.{name}.__new__": self.new for name in ("object", "str", "int")}
        """The methods that run calls, by the callable's dotted name."""

    def instantiate(
        self, world: World, cls: nodes.ClassDef, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Call a class."""
        given = next((one for one in (arguments.at(0), arguments.keyword("value")) if one != ABSENT), ABSENT)
        members = self._enumerations.by_value(world, cls, given)
        if members is not None:
            return members
        order = self._classes.mro(cls)
        found = find_member(order, "__init__")
        if any(isinstance(one, Known) and one.name in CONTEXT_CLASSES for one in order):
            # A class that inherits constructor and settings may add methods of its own.
            if isinstance(found, Known) and not any(find_member(order, one) for one in _REDEFINED):
                return self._made_as(found.name, world, cls, arguments, frame, node)
            return [(world, fresh_result(world, frame, node))]
        if self._is_mapping(order):
            if not isinstance(found, tuple):
                return self._made_as("builtins.dict", world, cls, arguments, frame, node)
            return [
                (end, mapping)
                for after, mapping in self._made_as("builtins.dict", world, cls, Arguments(), frame, node)
                for end in self._initialized(after, order, MethodCall(mapping, arguments, frame, node))
            ]
        maker = find_member(order, "__new__")
        if isinstance(maker, tuple) and isinstance(maker[1], nodes.FunctionDef) and maker[1].lineno is not None:
            new = self._members.class_member(world, cls, "__new__")
            made = [one for before, own in new for one in self._machine.call(before, own, arguments, frame, node)]
        else:
            made = self.new(world, _with_class(cls, arguments), frame, node)
        results: Outcomes = []
        for before, value in made:
            for after, instance in self._as_instance(before, cls, value, frame, node):
                if self._is_instance(instance, after, cls):
                    ends = self._initialized(after, order, MethodCall(instance, arguments, frame, node))
                    results.extend((end, instance) for end in ends)
                else:
                    # What is no instance of the class is not initialised.
                    results.append((after, instance))
        return results

    def new(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``object.__new__(cls)``: an instance that nothing has initialised; a named tuple has its fields by then."""
        cls = bare(arguments.at(0))
        if not isinstance(cls, ClassValue):
            return [(world, fresh_result(world, frame, node))]
        state = Object(Kind.INSTANCE, {}, Unknown(("items", node)), cls)
        fields = self._fields.fields_of(state)
        # The first argument is the class.
        places = enumerate(fields, 1)
        made: Outcomes = []
        for after, taken in self._machine.in_turn(
            world, places, lambda before, one: self._field(before, one[0], *one[1], arguments)
        ):
            items = {item(place): Slot(value, node, after.clock) for place, value in enumerate(taken)}
            # A named tuple is the tuple of its fields, under whose places their names are looked up.
            filled = replace(state, kind=Kind.SEQUENCE, slots=items, rest=ABSENT) if fields else state
            made.append((after, after.make(("made", node, frame.key), filled)))
        return made

    def _as_instance(
        self, world: World, cls: nodes.ClassDef, value: Value, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Return the result of ``__new__``; an unknown one is taken for a new instance of the class."""
        inner = bare(value)
        if isinstance(inner, Unknown) and inner.symbol[0] != "connection":
            return self.new(world, _with_class(cls, Arguments(rest=inner, star=inner)), frame, node)
        return [(world, inner)]

    def _is_instance(self, value: Value, world: World, cls: nodes.ClassDef) -> TypeGuard[Reference]:
        made = self._classes.class_of(world, value) if isinstance(value, Reference) else None
        return made is not None and cls in self._classes.mro(made)

    def _made_as(
        self, base: str, world: World, cls: nodes.ClassDef, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Make an instance of a class as one of its base, which the tables know."""
        results = self._machine.call_known(world, base, arguments, frame, node)
        for after, made in results:
            after.change(made, lambda _, state: replace(state, of_class=ClassValue(cls), maker=str(cls.name)))
        return results

    @staticmethod
    def _is_mapping(order: list[Ancestor]) -> bool:
        """Tell whether a class, by its MRO, is a ``dict`` with nothing but further methods.

        It may have an initialiser, if no other method may fill in later what that has left, and its items are not its
        attributes, too (``self.__dict__ = self``).
        """
        own = [one for one in order if isinstance(one, nodes.ClassDef)]
        methods = {name for one in own for name in defined_names(one)} & MAPPING_METHODS
        if not any(isinstance(one, Known) and one.name in MAPPINGS for one in order) or methods - {"__init__"}:
            return False
        return not methods or not any(
            assigned(one, "__dict__") or any(map(_may_fill, nodes_in(one, nodes.FunctionDef))) for one in own
        )

    def _initialized(self, world: World, order: list[Ancestor], call: MethodCall) -> list[World]:
        found = find_member(order, "__init__")
        if isinstance(found, Known):
            return self._run(world, Partial(Known(f"{found.name}.__init__"), Arguments((call.receiver,))), call)
        if found is None:
            self._fill_fields(world, order, call)
            return self._completed(world, order, call)
        owner, definition = found
        if isinstance(definition, nodes.FunctionDef):
            if definition.lineno is None:
                return self._fill_dataclass(world, order, definition, call)
            return self._run(world, self._method(definition, owner, call), call)
        # ``__init__ = other.__init__``
        return [
            done
            for after, value in self._machine.settle(world, Unknown(("class", owner, "__init__")))
            for done in self._run(after, Partial(bare(value), Arguments((call.receiver,))), call)
        ]

    def fill_fields(self, world: World, initializer: FunctionNode, call: MethodCall) -> list[World]:
        """Run the initialiser of a dataclass, which is not written out, and ``__post_init__``."""
        owner = owner_of(initializer)
        order = self._classes.mro(owner) if owner is not None else []
        return self._fill_dataclass(world, order, cast("nodes.FunctionDef", initializer), call)

    def _method(self, definition: nodes.FunctionDef, owner: nodes.ClassDef, call: MethodCall) -> FunctionValue:
        outer = self._machine.program.enclosing_frame(definition)
        # One that is not written out is run here, and has no decorators.
        return FunctionValue(definition, outer, call.receiver, owner, decorated=definition.lineno is not None)

    def _run(self, world: World, method: Value, call: MethodCall) -> list[World]:
        return [after for after, _ in self._machine.call(world, method, call.arguments, call.frame, call.node)]

    def _fill_dataclass(
        self, world: World, order: list[Ancestor], initializer: nodes.FunctionDef, call: MethodCall
    ) -> list[World]:
        """Run the initialisers that astroid writes for a dataclass and its bases: each sets its own fields alone."""
        names = _parameters(initializer)
        given = dict(zip(names, call.arguments.positional, strict=False)) | dict(call.arguments.keywords)
        worlds = [world]
        lineage = [one for one in reversed(order) if isinstance(one, nodes.ClassDef)]
        for owner, one in ((cls, one) for cls in lineage for one in definitions(cls, "__init__")):
            if not isinstance(one, nodes.FunctionDef) or one.lineno is not None:
                continue
            wanted = _parameters(one)
            if any(name not in given and default_of(one, name) is None for name in wanted) and one is not initializer:
                continue
            keywords = tuple((name, value) for name, value in given.items() if name in wanted or one is initializer)
            own = replace(call, arguments=replace(call.arguments, positional=(), keywords=keywords))
            worlds = [after for before in worlds for after in self._run(before, self._method(one, owner, call), own)]
        made = self._classes.class_of(world, call.receiver)
        found = find_member(self._classes.mro(made) if made is not None else order, "__post_init__")
        if isinstance(found, tuple) and isinstance(found[1], nodes.FunctionDef):
            method, wanted = self._method(found[1], found[0], call), _parameters(found[1])
            worlds = [
                after
                for before in worlds
                for ready, values in self._machine.in_turn(
                    before, wanted, partial(self._given_once, given, initializer, call.node)
                )
                for after in self._run(
                    ready, method, replace(call, arguments=Arguments((), tuple(zip(wanted, values, strict=True))))
                )
            ]
        return worlds

    def _given_once(
        self, given: dict[str, Value], initializer: nodes.FunctionDef, node: nodes.NodeNG, world: World, name: str
    ) -> Outcomes:
        """Return what ``__post_init__`` gets for a dataclass's ``InitVar`` field: an argument, or the default."""
        outer, default = self._machine.program.enclosing_frame(initializer), default_of(initializer, name)
        if name in given or default is None or outer is None:
            return [(world, given.get(name, Unknown(("field", node, name))))]
        return self._machine.evaluate(default, outer, world)

    @staticmethod
    def _fill_fields(world: World, order: list[Ancestor], call: MethodCall) -> None:
        """Bind the arguments of a class that has no initialiser: its fields, in order, unless it is a tuple of them."""
        fields = [
            statement.target.name
            for cls in reversed(order)
            if isinstance(cls, nodes.ClassDef)
            for statement in cls.body
            if isinstance(statement, nodes.AnnAssign) and isinstance(statement.target, nodes.AssignName)
        ]
        given = dict(zip(dict.fromkeys(fields), call.arguments.positional, strict=False))
        for name, value in call.arguments.keywords:
            # That of a private field is named without its underscore by attrs.
            given[name if name in fields or f"_{name}" not in fields else f"_{name}"] = value
        for name, value in given.items() if world.find(call.receiver, Kind.SEQUENCE) is None else ():
            world.set_slot(call.receiver, attribute(name), value, call.node)

    def _completed(self, world: World, order: list[Ancestor], call: MethodCall) -> list[World]:
        """Run the methods that a library's initialiser calls at its end, with unknown arguments."""
        worlds = [world]
        for name in POST_INITIALIZERS:
            found = find_member(order, name)
            if isinstance(found, tuple) and isinstance(found[1], nodes.FunctionDef):
                passed = Arguments(tuple(Unknown(("field", call.node, one)) for one in _parameters(found[1])))
                run, method = replace(call, arguments=passed), self._method(found[1], found[0], call)
                worlds = [end for before in worlds for end in self._run(before, method, run)]
        return worlds

    def _field(self, world: World, place: int, owner: nodes.ClassDef, name: str, arguments: Arguments) -> Outcomes:
        """Return what a named tuple holds at a place: the argument, or else the default, which decides tests, too."""
        for value in (arguments.at(place), arguments.keyword(name)):
            if not is_absent(value):
                return [(world, value)]
        return self._machine.settle(world, Unknown(("class", owner, name)))


def _with_class(cls: nodes.ClassDef, arguments: Arguments) -> Arguments:
    """Return what ``__new__`` gets where a class is called."""
    return replace(arguments, positional=(ClassValue(cls), *arguments.positional))


def _may_fill(method: nodes.FunctionDef) -> bool:
    """Tell whether a method that others may call at any time sets or changes attributes or items."""
    is_changing = any(one.attrname in CHANGING for one in nodes_in(method, nodes.Attribute))
    is_setting = next(nodes_in(method, (nodes.AssignAttr, nodes.DelAttr)), None) is not None
    is_filling = any(one.ctx is not Context.Load for one in nodes_in(method, nodes.Subscript))
    return (is_changing or is_setting or is_filling) and not method.name.endswith("__")


def _parameters(function: nodes.FunctionDef) -> list[str]:
    """Return the names of a method's parameters, without the instance."""
    return parameter_names(function)[1:]
