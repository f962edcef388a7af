"""Members: where a class or an instance finds an attribute, and what it is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Ancestor, Classes
from pylint_csp.analysis.evaluation.enumerations import Enumerations
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.program.standard import known
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Object, Slot, attribute
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Identity,
    Known,
    Member,
    Partial,
    Reference,
    Super,
    Symbol,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import assigned, definitions
from pylint_csp.analysis.tree.spelling import is_call_of, is_called, last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import SUBCLASSING
from pylint_csp.tables.names import (
    BASES,
    CACHING_DECORATORS,
    CONTEXT_MANAGER_DECORATORS,
    DESCRIPTORS,
    HTTPS_CONNECTION,
    PROPERTY_DECORATORS,
    TRANSPARENT_DECORATORS,
)
from pylint_csp.tables.ssl_contexts import CONTEXT_CLASSES

Found = tuple[nodes.ClassDef, nodes.NodeNG] | Known | None
"""The class that defines a member, and its definition; or the known class that has it."""


class Members:
    """Looks members up as Python does: the MRO, descriptors."""

    def __init__(self, machine: Machine, modules: Modules, classes: Classes, enumerations: Enumerations) -> None:
        self._machine = machine
        self._modules = modules
        self._classes = classes
        self._enumerations = enumerations
        self._decorators: dict[nodes.FunctionDef, list[tuple[str, nodes.NodeNG]]] = {}
        self._caching: set[nodes.NodeNG] = set()

    def find_member(self, order: list[Ancestor], name: str) -> Found:
        """Return the class that defines a member, and its definition; or the known class that has it."""
        for ancestor in order:
            if isinstance(ancestor, Known):
                if name == "__init__" and ancestor.name in _INITIALIZED:
                    return ancestor
                for one in (ancestor.name, *BASES.get(ancestor.name, ())):
                    if known(f"{one}.{name}"):
                        return Known(one)
            else:
                found = _chosen(definitions(ancestor, name))
                if found is not None:
                    return ancestor, found
        return None

    def setter_of(self, cls: nodes.ClassDef, name: str) -> tuple[nodes.ClassDef, nodes.FunctionDef] | None:
        """Return the property's setter that is run where an attribute is set on an instance, and whose it is."""
        return _setter_in(self._classes.mro(cls), name)

    def is_defined(self, state: Object, name: str) -> bool:
        """Tell whether the class of an object, one of the code under analysis, defines a member."""
        cls = state.of_class.node if isinstance(state.of_class, ClassValue) else None
        return cls is not None and isinstance(self.find_member(self._classes.mro(cls), name), tuple)

    def is_computed(self, state: Object, name: str) -> bool:
        """Tell whether the ``__getattr__`` of an instance's class answers for an attribute: nothing else binds it."""
        if not self.is_defined(state, "__getattr__"):
            return False
        order = self._classes.mro(cast("ClassValue", state.of_class).node)
        set_by_methods = (one for one in order if isinstance(one, nodes.ClassDef) and assigned(one, name))
        return self.find_member(order, name) is None and next(set_by_methods, None) is None

    def member_behind(self, world: World, value: Super, name: str) -> Outcomes:
        """Return an attribute of ``super()``."""
        cls = self._classes.class_of(world, value.receiver) or value.after
        order = next(one for one in map(self._classes.mro, (cls, value.after)) if value.after in one)
        order = order[order.index(value.after) + 1 :]
        return self._bound(world, self.find_member(order, name), name, value.receiver)

    def class_member(self, world: World, cls: nodes.ClassDef, name: str, value: Value) -> Outcomes:
        """Return an attribute of a class."""
        if name == "__members__" and self._enumerations.members_of(cls):
            return [(world, self._enumerations.mapping_of(world, cls))]
        if name == "__name__":
            return [(world, Const.of(cls.name))]
        order = self._classes.mro(cls)
        stored = self._classes.stored_in(world, order, name)
        if stored is not None:
            return [(world, stored)]
        return self._bound(world, self.find_member(order, name), name, None, cls)

    def member_of_enumeration(self, world: World, value: Member, name: str) -> Outcomes:
        """Return an attribute of an enumeration's member."""
        if name == "name":
            return [(world, Const.of(value.name))]
        if name == "value":
            return self._enumerations.value_of(world, value)
        found = self.find_member(self._classes.mro(value.node), name)
        if found is None:
            # Of what is not known of a member, nothing is known of another one.
            unknown = Slot(Unknown(("member", value, name)))
            return [
                (after, after.objects[own.identity].slots.get(attribute(name), unknown).value)
                for after, own in self._enumerations.made(world, value)
            ]
        return self._bound(world, found, name, value, value.node)

    def instance_member(
        self, world: World, instance: Reference, state: Object, name: str, node: nodes.NodeNG | None
    ) -> Outcomes:
        """Return an attribute of an instance that was not assigned on this path."""
        if not isinstance(state.of_class, ClassValue):
            return [(world, Unknown(("attribute", instance.identity, name)))]
        cls = state.of_class.node
        order = self._classes.mro(cls)
        found = self.find_member(order, name)
        if is_called(node) and found is None and self._classes.has_unseen_base(cls):
            self._machine.call_own_methods(world, instance)
        stored = self._classes.stored_in(world, order, name)
        if stored is not None and not _is_descriptor(bare(stored)) and (state.exact or not _hides(order, name)):
            return [(world, stored)]
        definition = found[1] if isinstance(found, tuple) else found
        if not state.exact and isinstance(definition, nodes.FunctionDef) and is_abstract(definition):
            return [(world, Unknown(("abstract", definition)))]
        if (
            state.exact
            or isinstance(definition, (nodes.FunctionDef, Known))
            or (isinstance(found, tuple) and not _hides(order, name) and self._is_read_of_class(world, *found, name))
        ):
            return self._bound(world, found, name, instance, cls)
        return [(world, Unknown(("attribute", instance.identity, name)))]

    def _is_read_of_class(self, world: World, owner: nodes.ClassDef, definition: nodes.NodeNG, name: str) -> bool:
        """Tell whether an instance's attribute is read as its class's: a path that has tested the one has the other."""
        return ("class", owner, name) in world.facts or self._is_described(owner, definition, name)

    def _is_described(self, owner: nodes.ClassDef, definition: nodes.NodeNG, name: str) -> bool:
        """Tell whether a class binds a name to what is read through an instance as something else.

        That is a descriptor, or a function: one of the class under a second name, or one from outside.
        """
        if not _may_be_descriptor(definition):
            return False
        finals = self._machine.finals_of(("class", owner, name)) or ()
        return any(_is_descriptor(bare(one.value)) or _has_getter(one.value, dict(one.objects)) for one in finals)

    def _described(
        self, world: World, owner: nodes.ClassDef, name: str, receiver: Value | None, cls: nodes.ClassDef | None
    ) -> Outcomes:
        """Read what a class binds to a descriptor, through an instance, or through the class itself."""
        frame = self.calling_frame(self._machine.program.static_frame(owner))
        results: Outcomes = []
        for after, value in self._machine.settle(world, Unknown(("class", owner, name))):
            inner = bare(value)
            if _has_getter(inner, after.objects):
                given = Arguments((NONE if receiver is None else receiver, ClassValue(cls or owner)))
                results.extend(self._machine.special(after, inner, "__get__", given, None) or ())
            elif not _is_descriptor(inner):
                results.append((after, value))
            elif (
                isinstance(inner, FunctionValue)
                and inner.owner is not None
                and isinstance(inner.node, nodes.FunctionDef)
            ):
                results.extend(self._bound_function(after, inner.owner, inner.node, receiver, cls))
            elif receiver is None:
                results.append((after, value))
            elif isinstance(inner, FunctionValue):
                results.append((after, replace(inner, receiver=receiver, owner=owner)))
            elif isinstance(inner, Partial) and inner.callee == Known("builtins.property"):
                getter = inner.arguments.named("fget") or next(iter(inner.arguments.positional), ABSENT)
                results.extend(self._machine.call(after, getter, Arguments((receiver,)), frame, owner))
            elif isinstance(inner, Partial):
                function, *others = inner.arguments.positional or (ABSENT,)
                given = replace(inner.arguments, positional=(receiver, *others))
                results.append((after, Partial(bare(function), given)))
        return results

    def _bound(
        self, world: World, found: Found, name: str, receiver: Value | None, cls: nodes.ClassDef | None = None
    ) -> Outcomes:
        if isinstance(found, Known):
            method = Known(f"{found.name}.{name}")
            return [(world, method if receiver is None else Partial(method, Arguments((receiver,))))]
        if found is None and name == "__new__":
            return [(world, Known("builtins.object.__new__"))]
        if found is None:
            return [(world, Unknown(("class", cls, name) if cls is not None else ("member", name)))]
        owner, definition = found
        if isinstance(definition, nodes.ClassDef):
            return self._modules.bound_by_class(world, definition)
        if not isinstance(definition, nodes.FunctionDef):
            member = self._enumerations.named(owner, name)
            if member is not None:
                return [(world, member)]
            if self._is_described(owner, definition, name):
                return self._described(world, owner, name, receiver, cls)
            return [(world, self._modules.attribute_of_class(owner, name))]
        return self._bound_function(world, owner, definition, receiver, cls)

    def _bound_function(
        self,
        world: World,
        owner: nodes.ClassDef,
        definition: nodes.FunctionDef,
        receiver: Value | None,
        cls: nodes.ClassDef | None,
    ) -> Outcomes:
        outer = self._machine.program.enclosing_frame(definition)
        kinds = {kind for kind, _ in self.decorators(definition)}
        if "static" in kinds:
            return [(world, FunctionValue(definition, outer, owner=owner))]
        if "class" in kinds or definition.name == "__new__":
            bound: Value | None = ClassValue(cls or owner)
            if receiver is not None:
                bound = ClassValue(self._classes.class_of(world, receiver) or owner)
            return [(world, FunctionValue(definition, outer, bound, owner=owner))]
        method = FunctionValue(definition, outer, receiver, owner=owner)
        if "property" in kinds and receiver is not None and outer is not None:
            if self.caches(definition) and isinstance(receiver, Reference) and receiver.identity[0] == "self":
                kept: Symbol = ("attribute", receiver.identity, definition.name)
                if self._machine.finals_of(kept):
                    return [(world, Unknown(kept))]
            return self._machine.enter(world, method, Arguments(), self.calling_frame(outer), definition)
        wrappers = [one for kind, one in self.decorators(definition) if kind == "descriptor"]
        if wrappers and outer is not None:
            plain = FunctionValue(definition, outer, owner=owner, decorated=False)
            return self._got_through(world, wrappers[-1], plain, NONE if receiver is None else receiver, outer)
        return [(world, method)]

    def _got_through(
        self, world: World, wrapper: nodes.NodeNG, function: FunctionValue, receiver: Value, outer: Frame
    ) -> Outcomes:
        """Read a function through what a class of the program makes of it, whose ``__get__`` says what that gives."""
        frame = self.calling_frame(outer)
        given = Arguments((receiver, ClassValue(cast("nodes.ClassDef", function.owner))))
        return [
            outcome
            for before, cls in self._modules.outcomes_apart(wrapper, outer, world)
            for after, made in self._machine.call(before, cls, Arguments((function,)), frame, function.node)
            for outcome in self._machine.special(after, made, "__get__", given, function.node) or [(after, made)]
        ]

    def made_by_decorators(self, cls: nodes.ClassDef) -> Iterator[list[Final]]:
        """Yield what the name of a class statement holds: another class, where a function of the program returns it.

        What a decorator makes otherwise, or what is not known of it, goes by the class that it has decorated.
        """
        results: Outcomes = [(World(), ClassValue(cls))]
        frame = self._machine.program.defining_frame(cls)
        for expression in reversed(cls.decorators.nodes if cls.decorators is not None and frame is not None else ()):
            results = [
                (end, made if _is_class_of_its_own(bare(made)) else value)
                for before, value in results
                for after, decorator in self._modules.outcomes_apart(expression, cast("Frame", frame), before)
                for end, made in self._machine.call(after, decorator, Arguments((value,)), cast("Frame", frame), cls)
            ]
        yield [Final(value) for value in dict.fromkeys(bare(value) for _, value in results)]

    def calling_frame(self, fallback: Frame) -> Frame:
        """Return the frame that a property's getter is called from."""
        return self._machine.active[-1] if self._machine.active else fallback

    def decorators(self, function: nodes.FunctionDef) -> list[tuple[str, nodes.NodeNG]]:
        """Return of what kind a function's decorators are, the innermost first."""
        if function not in self._decorators:
            self._decorators[function] = []
            expressions = function.decorators.nodes if function.decorators else []
            told = [(self._kind_of(function, one), one) for one in reversed(expressions)]
            # It is a class method without being decorated as one.
            implied = [("class", function)] if function.name == SUBCLASSING else []
            self._decorators[function] = [*implied, *told]
        return self._decorators[function]

    def caches(self, function: nodes.NodeNG) -> bool:
        """Tell whether a function gives the same object again when it is called again."""
        if isinstance(function, nodes.FunctionDef):
            self.decorators(function)
        return function in self._caching

    def _kind_of(self, function: nodes.FunctionDef, decorator: nodes.NodeNG) -> str:
        frame = cast("Frame", self._machine.program.enclosing_frame(function))
        if isinstance(decorator, nodes.Attribute) and decorator.attrname in ("setter", "deleter", "getter"):
            return "setter"
        values = self._modules.values_apart(decorator.func if isinstance(decorator, nodes.Call) else decorator, frame)
        value = bare(values[0]) if len(values) == 1 else None
        name = value.name if isinstance(value, Known) else ""
        if name in CACHING_DECORATORS:
            self._caching.add(function)
        if isinstance(value, ClassValue) and self.find_member(self._classes.mro(value.node), "__get__") is not None:
            return "descriptor"
        return next((kind for kind, group in _DECORATOR_KINDS.items() if name in group), "other")


def is_abstract(function: nodes.FunctionDef) -> bool:
    """Tell a method that its subclasses have to override, for it does nothing, or nothing but say so."""
    body = function.body
    if len(body) == 1 and isinstance(body[0], nodes.Raise):
        return "NotImplementedError" in {one.name for one in nodes_in(body[0], nodes.Name)}
    decorators = function.decorators.nodes if function.decorators is not None else []
    return all(map(_does_nothing, body)) and any("abstract" in one.as_string() for one in decorators)


def _does_nothing(statement: nodes.NodeNG) -> bool:
    """Tell a statement that is there for its form, or returns what says nothing: ``None``, or an empty mapping."""
    if isinstance(statement, (nodes.Expr, nodes.Return)):
        value = statement.value
        return value is None or isinstance(value, nodes.Const) or (isinstance(value, nodes.Dict) and not value.items)
    return isinstance(statement, nodes.Pass)


def _is_class_of_its_own(value: Value) -> bool:
    """Tell a class that a module holds from what a function makes of what it gets."""
    return isinstance(value, Known) or (isinstance(value, ClassValue) and isinstance(value.node.parent, nodes.Module))


def _hides(order: list[Ancestor], name: str) -> bool:
    """Tell whether an attribute is assigned to instances: that hides what a class holds without a setter."""
    is_set = any(isinstance(one, nodes.ClassDef) and assigned(one, name) for one in order)
    return is_set and _setter_in(order, name) is None


def _setter_in(order: list[Ancestor], name: str) -> tuple[nodes.ClassDef, nodes.FunctionDef] | None:
    """Return the setter of the property that a class has under a name, and whose it is."""
    cls = next((one for one in order if isinstance(one, nodes.ClassDef) and definitions(one, name)), None)
    setter = setter_in_body(cls, name) if cls is not None else None
    return (cls, setter) if cls is not None and setter is not None else None


def setter_in_body(cls: nodes.ClassDef, name: str) -> nodes.FunctionDef | None:
    """Return the setter of the property that a class's body makes under a name."""
    for binding in reversed(definitions(cls, name)):
        value = binding.parent.value if isinstance(binding.parent, nodes.Assign) else None
        if isinstance(binding, nodes.FunctionDef) and _is_part_of_property(binding, "setter"):
            return binding
        if is_call_of(value, "property"):
            # ``name = property(getter, setter)``
            given = {one.arg: one.value for one in value.keywords} | dict(zip(_OF_PROPERTY, value.args, strict=False))
            setter = given.get("fset")
            found = definitions(cls, setter.name) if isinstance(setter, nodes.Name) else []
            return next((one for one in reversed(found) if isinstance(one, nodes.FunctionDef)), None)
    return None


_OF_PROPERTY = ("fget", "fset", "fdel", "doc")
"""The parameters of ``property`` (https://docs.python.org/3/library/functions.html#property)."""


def _is_part_of_property(function: nodes.FunctionDef, *parts: str) -> bool:
    """Tell whether a function is decorated as a property's setter, say."""
    decorators = function.decorators.nodes if function.decorators is not None else ()
    return any(isinstance(one, nodes.Attribute) and one.attrname in parts for one in decorators)


def _may_be_descriptor(definition: nodes.NodeNG) -> bool:
    """Tell, by how a class's attribute is set, whether it may be what an instance gets something else from."""
    value = definition.parent.value if isinstance(definition.parent, (nodes.Assign, nodes.AnnAssign)) else None
    if isinstance(value, nodes.Name):
        return any(isinstance(one, (nodes.FunctionDef, nodes.ImportFrom)) for one in value.lookup(value.name)[1])
    func = value.func if isinstance(value, nodes.Call) else None
    name = last_name(func) if func is not None else ""
    made_of = definitions(definition.root(), func.name) if isinstance(func, nodes.Name) else ()
    if any(map(_is_class_with_getter, made_of)):
        return True
    return isinstance(value, (nodes.Lambda, nodes.Attribute)) or any(one.endswith(f".{name}") for one in DESCRIPTORS)


def _is_descriptor(value: Value) -> bool:
    """Tell whether an instance gets something else from what its class holds; bound methods stay what they are."""
    if isinstance(value, FunctionValue):
        return value.receiver is None
    return isinstance(value, Partial) and isinstance(value.callee, Known) and value.callee.name in DESCRIPTORS


def _has_getter(value: Value, objects: Mapping[Identity, Object]) -> bool:
    """Tell an instance of a class that says by its ``__get__`` what others get from it, and is not set on these."""
    inner = bare(value)
    state = objects.get(inner.identity) if isinstance(inner, Reference) else None
    return state is not None and isinstance(state.of_class, ClassValue) and _is_class_with_getter(state.of_class.node)


def _is_class_with_getter(node: nodes.NodeNG) -> bool:
    return isinstance(node, nodes.ClassDef) and bool(definitions(node, "__get__")) and not definitions(node, "__set__")


_INITIALIZED = CONTEXT_CLASSES | {HTTPS_CONNECTION, "http.client.HTTPConnection"}


_DECORATOR_KINDS = {
    "transparent": TRANSPARENT_DECORATORS,
    "property": PROPERTY_DECORATORS,
    "manager": CONTEXT_MANAGER_DECORATORS,
    "static": frozenset({"builtins.staticmethod"}),
    "class": frozenset({"builtins.classmethod"}),
}


def _chosen(definitions: list[nodes.NodeNG]) -> nodes.NodeNG | None:
    """Return the definition that counts: the last one that is not a property's setter or deleter.

    A class may give a setter to the property of a base, and then has the base's getter.
    """
    for definition in reversed(definitions):
        if not isinstance(definition, nodes.FunctionDef) or not _is_part_of_property(definition, "setter", "deleter"):
            return definition
    return None
