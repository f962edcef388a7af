"""Members: in which class an attribute of a class or instance is found, and what reading it gives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import cast

from astroid import are_exclusive, nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.members.classes import Ancestor, Classes
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.members.descriptors import (
    Found,
    find_member,
    has_getter,
    hides,
    is_descriptor,
    may_be_descriptor,
    setter_in,
)
from pylint_csp.analysis.members.enumerations import Enumerations
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    Member,
    Method,
    Partial,
    Reference,
    Super,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import assigned, definitions
from pylint_csp.analysis.tree.spelling import decorators_of, is_called, spelled
from pylint_csp.analysis.tree.walks import nodes_in


@dataclass(eq=False)
class Members:
    """Looks members up as Python does: the MRO, descriptors."""

    _machine: Machine
    _modules: Modules
    _classes: Classes
    _enumerations: Enumerations
    _decorators: Decorators

    def setter_of(self, cls: nodes.ClassDef, name: str) -> tuple[nodes.ClassDef, nodes.FunctionDef] | None:
        """Return the setter that setting an attribute on an instance runs, with its class; None if there is none."""
        return setter_in(self._classes.mro(cls), name)

    def is_defined(self, state: Object, name: str) -> bool:
        """Tell whether the class of an object, or a base of it, is code that is seen and defines a member."""
        return state.own_class is not None and isinstance(find_member(self._classes.mro(state.own_class), name), tuple)

    def is_computed(self, state: Object, name: str) -> bool:
        """Tell whether the ``__getattr__`` of an instance's class is asked for an attribute: nothing else binds it."""
        if not self.is_defined(state, "__getattr__"):
            return False
        order = self._classes.mro(cast("ClassValue", state.of_class).node)
        set_by_methods = (one for one in order if isinstance(one, nodes.ClassDef) and assigned(one, name))
        return find_member(order, name) is None and next(set_by_methods, None) is None

    def member_behind(self, world: World, value: Super, name: str) -> Outcomes:
        """Return an attribute of ``super()``, found behind its class in the receiver's order of bases."""
        cls = self._classes.class_of(world, value.receiver) or value.after
        order = next(one for one in map(self._classes.mro, (cls, value.after)) if value.after in one)
        found = find_member(order[order.index(value.after) + 1 :], name)
        state = world.find(value.receiver)
        if found is None and state is not None and state.kind is Kind.MAPPING:
            return [(world, Method(value.receiver, name))]
        return self._bound(world, found, name, value.receiver)

    def class_member(self, world: World, cls: nodes.ClassDef, name: str) -> Outcomes:
        """Return an attribute of a class."""
        if name == "__members__" and self._enumerations.members_of(cls):
            return [(world, self._enumerations.mapping_of(world, cls))]
        if name == "__name__":
            return [(world, Const.of(cls.name))]
        order = self._classes.mro(cls)
        stored = self._classes.stored_in(world, order, name)
        if stored is not None:
            return [(world, stored)]
        holder = set_from_outside(self._machine, order, name)
        if holder is not None:
            return self._set_on_class(world, holder, name, None, cls)
        return self._bound(world, find_member(order, name), name, None, cls)

    def member_of_enumeration(self, world: World, value: Member, name: str) -> Outcomes:
        """Return an attribute of an enumeration's member."""
        if name == "name":
            return [(world, Const.of(value.name))]
        if name == "value":
            return self._enumerations.value_of(world, value)
        found = find_member(self._classes.mro(value.node), name)
        if found is None:
            # An unknown attribute of one member need not be that of another one.
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
        cls = state.own_class
        if cls is None:
            return [(world, Unknown(("attribute", instance.identity, name)))]
        order = self._classes.mro(cls)
        found = find_member(order, name)
        if is_called(node) and found is None and self._classes.has_unseen_base(cls):
            self._machine.call_own_methods(world, instance)
        stored = self._classes.stored_in(world, order, name)
        if stored is not None and not is_descriptor(bare(stored)) and (state.exact or not hides(order, name)):
            return [(world, stored)]
        holder = set_from_outside(self._machine, order, name) if state.exact else None
        if holder is not None:
            return self._set_on_class(world, holder, name, instance, cls)
        definition = found[1] if isinstance(found, tuple) else found
        if not state.exact and isinstance(definition, nodes.FunctionDef) and is_abstract(definition):
            return [(world, Unknown(("abstract", definition)))]
        if (
            state.exact
            or isinstance(definition, (nodes.FunctionDef, Known))
            or (isinstance(found, tuple) and not hides(order, name) and self._is_read_of_class(world, *found, name))
        ):
            return self._bound(world, found, name, instance, cls)
        return [(world, Unknown(("attribute", instance.identity, name)))]

    def _is_read_of_class(self, world: World, owner: nodes.ClassDef, definition: nodes.NodeNG, name: str) -> bool:
        """Tell whether an instance's attribute is read from its class: a descriptor, or what the path has tested."""
        return ("class", owner, name) in world.facts or self._is_described(owner, definition, name)

    def _is_described(self, owner: nodes.ClassDef, definition: nodes.NodeNG, name: str) -> bool:
        """Tell whether a class binds a name, by an assignment, to a descriptor or function.

        An instance then gets something else than the class holds. The function may be a method of the class under a
        second name, or one from outside.
        """
        return may_be_descriptor(definition) and self._holds_descriptor(owner, name)

    def _holds_descriptor(self, owner: nodes.ClassDef, name: str) -> bool:
        finals = self._machine.finals_of(("class", owner, name)) or ()
        return any(is_descriptor(bare(one.value)) or has_getter(one.value, dict(one.objects)) for one in finals)

    def _set_on_class(
        self, world: World, owner: nodes.ClassDef, name: str, receiver: Value | None, cls: nodes.ClassDef
    ) -> Outcomes:
        """Return what reading an attribute gives that a class has got from outside of its body."""
        if self._holds_descriptor(owner, name):
            return self._described(world, owner, name, receiver, cls)
        return [(world, self._modules.attribute_of_class(owner, name))]

    def _described(
        self, world: World, owner: nodes.ClassDef, name: str, receiver: Value | None, cls: nodes.ClassDef | None
    ) -> Outcomes:
        """Read a descriptor of a class through an instance, ``receiver``, or through the class if that is None."""
        frame = self.calling_frame(self._machine.program.static_frame(owner))
        results: Outcomes = []
        for after, value in self._machine.settle(world, Unknown(("class", owner, name))):
            inner = bare(value)
            if has_getter(inner, after.objects):
                given = Arguments((NONE if receiver is None else receiver, ClassValue(cls or owner)))
                results.extend(self._machine.special(after, inner, "__get__", given, None) or ())
            elif not is_descriptor(inner):
                results.append((after, value))
            elif (
                isinstance(inner, FunctionValue)
                and isinstance(inner.node, nodes.FunctionDef)
                and (holder := inner.owner or owner_of(inner.node)) is not None
            ):
                results.extend(self._bound_function(after, holder, inner.node, receiver, cls))
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
        """Return what reading a member that was found gives: through a receiver, or through ``cls`` itself."""
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
        several = definitions(owner, name)
        if len(several) > 1 and any(are_exclusive(one, definition) for one in several):
            # Which of them there is, the branches of the body decide.
            return self._described(world, owner, name, receiver, cls)
        return self._bound_function(world, owner, definition, receiver, cls)

    def _bound_function(
        self,
        world: World,
        owner: nodes.ClassDef,
        definition: nodes.FunctionDef,
        receiver: Value | None,
        cls: nodes.ClassDef | None,
    ) -> Outcomes:
        """Return what reading a function of a class's body gives: a method, or what a property returns."""
        outer = self._machine.program.enclosing_frame(definition)
        kinds = {kind for kind, _ in self._decorators.of(definition)}
        if "static" in kinds:
            return [(world, FunctionValue(definition, outer, owner=owner))]
        if "class" in kinds or definition.name == "__new__":
            bound: Value | None = ClassValue(cls or owner)
            if receiver is not None:
                bound = ClassValue(self._classes.class_of(world, receiver) or owner)
            return [(world, FunctionValue(definition, outer, bound, owner=owner))]
        method = FunctionValue(definition, outer, receiver, owner=owner)
        if "property" in kinds and receiver is not None and outer is not None:
            if (
                self._decorators.caches(definition)
                and isinstance(receiver, Reference)
                and receiver.identity[0] == "self"
                and self._is_nearest(receiver, definition)
            ):
                kept: Symbol = ("attribute", receiver.identity, definition.name)
                if self._machine.finals_of(kept):
                    return [(world, Unknown(kept))]
            return self._machine.enter(world, method, Arguments(), self.calling_frame(outer), definition)
        wrappers = [one for kind, one in self._decorators.of(definition) if kind == "descriptor"]
        if wrappers and outer is not None:
            plain = FunctionValue(definition, outer, owner=owner, decorated=False)
            return self._got_through(world, wrappers[-1], plain, NONE if receiver is None else receiver, outer)
        return [(world, method)]

    def _is_nearest(self, receiver: Reference, definition: nodes.FunctionDef) -> bool:
        """Tell whether a receiver finds a definition under its name: ``super()`` may lead past another one."""
        found = find_member(self._classes.mro(cast("nodes.ClassDef", receiver.identity[1])), definition.name)
        return isinstance(found, tuple) and found[1] is definition

    def _got_through(
        self, world: World, wrapper: nodes.NodeNG, function: FunctionValue, receiver: Value, outer: Frame
    ) -> Outcomes:
        """Read a function that is decorated with a class of the program: its ``__get__`` says what the reader gets."""
        frame = self.calling_frame(outer)
        given = Arguments((receiver, ClassValue(cast("nodes.ClassDef", function.owner))))
        return [
            outcome
            for before, cls in self._modules.outcomes_apart(wrapper, outer, world)
            for after, made in self._machine.call(before, cls, Arguments((function,)), frame, function.node)
            for outcome in self._machine.special(after, made, "__get__", given, function.node) or [(after, made)]
        ]

    def calling_frame(self, fallback: Frame) -> Frame:
        """Return the frame that a getter, setter or special method is called from: the one that runs, if any does."""
        return self._machine.active[-1] if self._machine.active else fallback


def set_from_outside(machine: Machine, order: Iterable[Ancestor], name: str) -> nodes.ClassDef | None:
    """Return the first of some classes that has an attribute, if its body does not name it and no statement does.

    ``setattr`` has set it, a function that is handed the class, or a decorator; astroid notes none of these.
    """
    for one in order:
        if not isinstance(one, nodes.ClassDef):
            continue
        if definitions(one, name):
            return None
        by_setattr = machine.program.attributes_stored(one.root()).get(name)
        # Where the module sets such an attribute on something, that may be the class under another name.
        is_handed_over = by_setattr is False and (
            one.decorators is not None or one.name in machine.relevance.slicer(one.root(), "").lead_to_changes()
        )
        if (by_setattr or is_handed_over) and machine.finals_of(("class", one, name)):
            return one
    return None


def is_abstract(function: nodes.FunctionDef) -> bool:
    """Tell whether subclasses have to override a method: it only raises, or does nothing and is marked as abstract."""
    body = function.body
    if len(body) == 1 and isinstance(body[0], nodes.Raise):
        return "NotImplementedError" in {one.name for one in nodes_in(body[0], nodes.Name)}
    decorators = decorators_of(function)
    return all(map(_does_nothing, body)) and any("abstract" in spelled(one) for one in decorators)


def _does_nothing(statement: nodes.NodeNG) -> bool:
    """Tell whether a statement has no effect, and returns nothing but a literal or an empty mapping, if it returns."""
    if isinstance(statement, (nodes.Expr, nodes.Return)):
        value = statement.value
        return value is None or isinstance(value, nodes.Const) or (isinstance(value, nodes.Dict) and not value.items)
    return isinstance(statement, nodes.Pass)
