"""What attributes of classes and instances are left with: by their own methods, and from outside."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import replace
from functools import partial
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.members import Members
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.statements import Statements
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.scopes.final_states import Body, FinalStates, combined, final, unique, unpack
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.mentions import every_node
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.told import told_of
from pylint_csp.analysis.state.values import (
    ABSENT,
    ClassValue,
    Identity,
    Reference,
    Symbol,
    Unknown,
    bare,
    parameter_names,
)
from pylint_csp.analysis.state.world import Fact, Kind, Object, Slot, World, attribute
from pylint_csp.analysis.tree.bindings import assigned, assigned_names, defined_names, definitions


class AttributeStates:
    """Runs what may set or change an attribute."""

    def __init__(
        self,
        machine: Machine,
        classes: Classes,
        members: Members,
        forgetting: Forgetting,
        statements: Statements,
        roots: Roots,
        final_states: FinalStates,
    ) -> None:
        self._machine = machine
        self._classes = classes
        self._members = members
        self._forgetting = forgetting
        self._statements = statements
        self._roots = roots
        self._final_states = final_states
        self._mentions: dict[nodes.Module, dict[str, list[nodes.Module | nodes.FunctionDef]]] = {}

    def finals_of(self, symbol: Symbol) -> list[Final] | None:
        """Return what a name or attribute read from elsewhere may be left with; None for other unknown values."""
        kind = symbol[0]
        if kind == "place":
            scope = cast("nodes.LocalsDictNodeNG", symbol[1])
            reader = cast("nodes.NodeNG | None", symbol[3])
            return self._final_states.kept(
                symbol, partial(self._final_states.name_finals, scope, str(symbol[2]), reader)
            )
        if kind == "class":
            cls = cast("nodes.ClassDef", symbol[1])
            return self._final_states.kept(symbol, partial(self._class_finals, cls, str(symbol[2])))
        if kind == "attribute" and isinstance(symbol[1], tuple) and symbol[1][0] == "self":
            cls = cast("nodes.ClassDef", symbol[1][1])
            return self._final_states.kept(symbol, partial(self._attribute_finals, cls, str(symbol[2])))
        return None

    def _class_finals(self, cls: nodes.ClassDef, name: str) -> Iterator[list[Final]]:
        """Yield what a class's body leaves under a name, and what the module's functions make of it."""
        frame = self._roots.root_frame(cls, [name])
        world = World()
        self._machine.active.append(frame)
        handlers, self._machine.handlers = self._machine.handlers, []
        try:
            worlds = self._statements.run_block(cls.body, frame, [world]).normal
        finally:
            self._machine.active.pop()
            self._machine.handlers = handlers
        finals = [one for one in self._final_states.read_name(worlds, cls, name) if one.value != ABSENT]
        bodies: list[Body] = []
        for scope in self._reaching_class(cls, name):
            left = unique(one for start in finals or (None,) for one in self._left_in_class(scope, cls, name, start))
            if not isinstance(scope, nodes.Module):
                bodies.append(Body([one for one in left if one not in finals], False))
            elif left:
                finals = left
        yield unique(combined([Body(finals, True), *bodies]))

    def _reaching_class(self, cls: nodes.ClassDef, name: str) -> Iterator[nodes.Module | nodes.FunctionDef]:
        """Yield the module and those of its functions that may set or change an attribute of a class from outside."""
        for scope in self._attribute_scopes(cls.root()).get(name, ()):
            slicer = self._machine.relevance.slicer(scope, self._roots.receiver_in(scope))
            if not slicer.definitions.keys().isdisjoint(self._names_of_class(scope, cls, name)):
                yield scope

    def _names_of_class(self, scope: nodes.NodeNG, cls: nodes.ClassDef, name: str) -> list[str]:
        """Return the names by which a scope may reach an attribute of a class."""
        names = [cls.name]
        receiver = self._roots.receiver_in(scope)
        owner = owner_of(scope)
        if owner is not None and (owner is cls or cls in self._classes.mro(owner)):
            names.extend(("type", f"{receiver}.__class__"))
            if any(kind == "class" for kind, _ in self._members.decorators(cast("nodes.FunctionDef", scope))):
                names.append(f"{receiver}.{name}")
        return names

    def _attribute_scopes(self, module: nodes.Module) -> dict[str, list[nodes.Module | nodes.FunctionDef]]:
        """Return, by the attribute's name, the scopes that read or set an attribute of something."""
        if module not in self._mentions:
            found: dict[str, dict[nodes.Module | nodes.FunctionDef, None]] = {}
            for node in every_node(module):
                if not isinstance(node, (nodes.Attribute, nodes.AssignAttr)):
                    continue
                scope = node.frame()
                if isinstance(scope, (nodes.Module, nodes.FunctionDef)):
                    found.setdefault(node.attrname, {})[scope] = None
            self._mentions[module] = {
                name: sorted(scopes, key=lambda one: not isinstance(one, nodes.Module))
                for name, scopes in found.items()
            }
        return self._mentions[module]

    def _left_in_class(
        self, scope: nodes.Module | nodes.FunctionDef, cls: nodes.ClassDef, name: str, start: Final | None
    ) -> Iterator[Final]:
        """Yield what a scope leaves in an attribute of a class that held something when the scope began to run."""
        world = World()
        holder: Identity = ("static", ClassValue(cls))
        key = attribute(name)
        if start is not None:
            unpack(world, start)
            world.objects[holder] = Object(Kind.OPAQUE, {key: Slot(start.value)}, Unknown(holder))
        for end in self._roots.run_root(scope, self._names_of_class(scope, cls, name), world):
            state = end.objects.get(holder)
            if state is not None and key in state.slots:
                yield final(end, state.slots[key].value)

    def _attribute_finals(self, cls: nodes.ClassDef, name: str) -> Iterator[list[Final]]:
        """Yield what the class and its bases assign to ``self.name``, with the changes that they make."""
        classes = [one for one in self._classes.mro(cls) if isinstance(one, nodes.ClassDef)]
        nearer = dict.fromkeys(one for sub in self._classes.subclasses(cls) for one in self._classes.before(sub, cls))
        classes.extend(one for one in nearer if one not in classes and (definitions(one, name) or assigned(one, name)))
        key = attribute(name)
        bodies: list[Body] = []
        changing: list[nodes.FunctionDef] = []
        always = False
        for method in self._methods(classes):
            receiver = self._roots.receiver_in(method)
            place = f"{receiver}.{name}"
            if not receiver:
                continue
            if place not in self._machine.relevance.keys.of(method, receiver):
                if self._changes_otherwise(method, name):
                    changing.append(method)
                continue
            slicer = self._machine.relevance.slicer(method, receiver)
            if any(place in unit.binds for unit in slicer.definitions.get(place, ())):
                is_initializer = method.name in ("__init__", "__post_init__")
                flags = self._flags_of(method, classes) if is_initializer else []
                seeds = [*("{receiver}." + one for one in (name, *flags)), *self._ways_to(method, name)]
                with self._forgetting.remembering_tests(method if is_initializer else None):
                    exits = self._self_states(self._roots.run_root(method, seeds), key)
                finals = [
                    replace(final(world, state.slots[key].value), facts=_told(world, state, method, cls, flags))
                    for world, state in exits
                    if key in state.slots
                ]
                bodies.append(Body(unique(finals), is_initializer))
                if is_initializer and exits and len(finals) == len(exits):
                    always = True
            elif place in slicer.lead_to_changes() or self._changes_otherwise(method, name):
                changing.append(method)
        if not always:
            for one in self._class_values(cls, classes, name):
                bodies.append(Body(one, True))
        finals = unique(combined(bodies))
        yield finals
        for method in changing:
            finals = unique([*finals, *self._changed_attribute(method, name, finals)])
            yield finals

    def _flags_of(self, initializer: nodes.FunctionDef, classes: list[nodes.ClassDef]) -> list[str]:
        """Return the attributes that keep an argument of an initialiser, and that nothing else assigns.

        What the initialiser finds out about such an argument, a method finds out about the attribute.
        """
        found: dict[str, list[nodes.NodeNG]] = {}
        for cls in classes:
            for name in assigned_names(cls):
                found.setdefault(name, []).extend(assigned(cls, name))
        tested = self._machine.later.tests(initializer, self._roots.receiver_in(initializer))
        return [
            name
            for name, bindings in found.items()
            if len(bindings) == 1
            and bindings[0].scope() is initializer
            and not tested.isdisjoint((_name_of_value(bindings[0]), f"{self._roots.receiver_in(initializer)}.{name}"))
        ]

    def _changes_otherwise(self, method: nodes.FunctionDef, name: str) -> bool:
        """Tell whether a method may change ``self.name`` through a getter, or a function that it hands itself to."""
        ways = self._ways_to(method, name)
        return bool(ways) and not ways.isdisjoint(
            self._machine.relevance.slicer(method, self._roots.receiver_in(method)).changed
        )

    def _ways_to(self, method: nodes.FunctionDef, name: str) -> frozenset[str]:
        """Return the names by which a method may reach ``self.name`` otherwise: getters, and itself as an argument."""
        receiver = self._roots.receiver_in(method)
        ways = set()
        for function in self._attribute_scopes(method.root()).get(name, ()):
            if isinstance(function, nodes.FunctionDef) and function is not method:
                ways.add(receiver if owner_of(function) is None else f"{receiver}.{function.name}")
        return self._machine.relevance.keys.of(method, receiver) & ways

    def _class_values(self, cls: nodes.ClassDef, classes: list[nodes.ClassDef], name: str) -> Iterator[list[Final]]:
        order = self._classes.mro(cls)
        nearest = next((one for one in order if isinstance(one, nodes.ClassDef) and definitions(one, name)), None)
        for one in classes:
            if one is nearest or (one not in order and definitions(one, name)):
                yield self._final_states.kept(("class", one, name), partial(self._class_finals, one, name))

    @staticmethod
    def _methods(classes: list[nodes.ClassDef]) -> Iterator[nodes.FunctionDef]:
        for cls in classes:
            for name in defined_names(cls):
                yield from (one for one in definitions(cls, name) if isinstance(one, nodes.FunctionDef))

    @staticmethod
    def _self_states(worlds: list[World], key: tuple[str, Hashable]) -> list[tuple[World, Object]]:
        return [
            (world, state)
            for world in worlds
            for identity, state in world.objects.items()
            if identity[0] == "self" and len(identity) == 2
        ]

    def _changed_attribute(self, method: nodes.FunctionDef, name: str, finals: list[Final]) -> list[Final]:
        changed: list[Final] = []
        owner = owner_of(method)
        for before in finals:
            if not isinstance(bare(before.value), Reference) or owner is None:
                continue
            start = World()
            unpack(start, before)
            self._roots.receiver_of(start, method, owner)
            start.set_slot(Reference(("self", owner)), attribute(name), before.value, None)
            seeds = ["{receiver}." + name, *self._ways_to(method, name)]
            exits = self._self_states(self._roots.run_root(method, seeds, start), attribute(name))
            # What was told about the arguments it was made with holds whatever becomes of it.
            changed.extend(
                replace(final(world, state.slots[attribute(name)].value), facts=before.facts)
                for world, state in exits
                if attribute(name) in state.slots
            )
        return changed


def _name_of_value(target: nodes.NodeNG) -> str:
    """Return the name whose value an assignment gives to a target."""
    value = getattr(target.parent, "value", None)
    if isinstance(target.parent, nodes.Tuple) and isinstance(target.parent.parent, nodes.Assign):
        several = target.parent.parent.value
        index = target.parent.elts.index(target)
        value = several.elts[index] if isinstance(several, nodes.Tuple) and index < len(several.elts) else None
    return value.name if isinstance(value, nodes.Name) else ""


def _told(
    world: World, state: Object, initializer: nodes.FunctionDef, cls: nodes.ClassDef, flags: list[str]
) -> frozenset[tuple[Symbol, Fact]]:
    """Return what tests have told about an initialiser's arguments, and about the attributes that keep them."""
    parameters = [("parameter", initializer, name) for name in parameter_names(initializer)]
    read: dict[Symbol, Symbol] = {symbol: symbol for symbol in parameters}
    for name in flags:
        slot = state.slots.get(attribute(name))
        value = bare(slot.value) if slot is not None else None
        if isinstance(value, Unknown):
            read[value.symbol] = ("attribute", ("self", cls), name)
    return told_of(world, read)
