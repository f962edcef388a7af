"""What a name or attribute holds once its scope has run: read from where the scope is not being evaluated."""

from __future__ import annotations

import builtins
from abc import abstractmethod
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

from astroid import nodes

from pylint_csp.analysis.later import Reach, reach
from pylint_csp.analysis.machine import FUEL, Outcomes, OutOfFuel
from pylint_csp.analysis.managers import Managers
from pylint_csp.analysis.program import Program
from pylint_csp.analysis.relevance import FUNCTIONS, every_node
from pylint_csp.analysis.values import (
    ABSENT,
    NONE,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Identity,
    Known,
    Passed,
    Reference,
    Symbol,
    Unknown,
    Value,
    bare,
    marked_like,
    parts,
)
from pylint_csp.analysis.world import Kind, Object, Slot, World, attribute

_DIRECT = (nodes.Import, nodes.ImportFrom, nodes.FunctionDef, nodes.ClassDef)
_MOST_ALTERNATIVES = 12


@dataclass(frozen=True)
class Final:
    """One value that a name or attribute may be left with, with the objects and captured names that it reaches."""

    value: Value
    objects: tuple[tuple[Identity, Object], ...] = ()
    names: tuple[tuple[Hashable, Value], ...] = ()


@dataclass
class Body:
    """What one body leaves."""

    finals: list[Final]
    may_hold_place: bool
    """Whether a ``None`` that it leaves is a placeholder for an assignment made elsewhere."""


class FinalStates(Managers):
    """Runs scopes to their end for what their names and attributes are left with."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._finals: dict[Hashable, list[Final]] = {}
        self._mentions: dict[nodes.Module, dict[str, list[nodes.Module | nodes.FunctionDef]]] = {}
        self._in_progress: dict[Hashable, int] = {}
        self._provisional: dict[Hashable, tuple[list[Final], int]] = {}
        self._depends_on = 1 << 30

    # Roots

    def run_root(self, scope: nodes.LocalsDictNodeNG, seeds: Iterable[str], world: World | None = None) -> list[World]:
        """Run a scope with parameters that are not known; return the worlds at its end."""
        frame = self.root_frame(scope, seeds)
        start = World() if world is None else world
        self.bind_unknown_parameters(start, frame)
        handlers, self.handlers = self.handlers, []
        loops, self.loops = self.loops, {}
        self.active.append(frame)
        try:
            if isinstance(scope, nodes.Lambda):
                return [after for after, _ in self.evaluate(scope.body, frame, start)]
            flow = self.run_block(cast("nodes.Module | nodes.FunctionDef", scope).body, frame, [start])
            return flow.normal + [after for after, _ in flow.returns]
        finally:
            self.active.pop()
            self.handlers = handlers
            self.loops = loops

    def root_frame(self, scope: nodes.LocalsDictNodeNG, seeds: Iterable[str]) -> Frame:
        """Make the frame of a scope that is run on its own."""
        receiver = self.receiver_in(scope)
        kept = frozenset(name.format(receiver=receiver) for name in seeds)
        targets = self.targets_of(scope)
        names = kept.union(*(self.seeds_of(target, receiver) for target in targets))
        end = Reach()
        if targets and not kept and isinstance(scope, (nodes.Module, nodes.FunctionDef)):
            end = reach(scope.body, self.holds_target)
        return Frame(
            scope,
            scope,
            self.program.enclosing_frame(scope),
            relevant=self.relevance.slice(scope, receiver, names, targets, end.beyond | end.last),
            receiver=receiver,
            kept=kept,
            beyond=end.beyond,
            last=end.last,
        )

    def receiver_in(self, scope: nodes.NodeNG) -> str:
        """Return the name of a method's first parameter; other scopes have none."""
        owner = self.owner_of(scope)
        if owner is None or not isinstance(scope, nodes.FunctionDef):
            return ""
        return self.receiver_name(FunctionValue(scope, owner=owner))

    @staticmethod
    def owner_of(scope: nodes.NodeNG) -> nodes.ClassDef | None:
        """Return the class whose method a function is."""
        if not isinstance(scope, nodes.FunctionDef) or scope.parent is None:
            return None
        around = scope.parent.scope()
        return around if isinstance(around, nodes.ClassDef) else None

    def bind_unknown_parameters(self, world: World, frame: Frame) -> None:
        """Bind a root's parameters to unknown values that are its callers' choice."""
        scope = frame.scope
        if not isinstance(scope, FUNCTIONS):
            return
        arguments = scope.args
        names = [one.name for one in (*arguments.posonlyargs, *(arguments.args or ()), *arguments.kwonlyargs)]
        names.extend(name for name in (arguments.vararg,) if name)
        for name in names:
            world.names[frame.key, name] = Passed(Unknown(("parameter", scope, name)), frame)
        if arguments.kwarg:
            rest = Passed(Unknown(("parameter", scope, arguments.kwarg)), frame)
            world.names[frame.key, arguments.kwarg] = world.make(
                ("made", arguments, frame.key), Object(Kind.MAPPING, {}, rest)
            )
        owner = self.owner_of(scope)
        if isinstance(scope, nodes.FunctionDef) and owner is not None and frame.receiver:
            value = self.receiver_of(world, scope, owner)
            if value is not None:
                world.names[frame.key, frame.receiver] = value

    def receiver_of(self, world: World, function: nodes.FunctionDef, owner: nodes.ClassDef) -> Value | None:
        """Return what a method's first parameter is."""
        kinds = {kind for kind, _ in self.decorators(function)}
        if "static" in kinds:
            return None
        if "class" in kinds or function.name in ("__new__", "__init_subclass__"):
            return ClassValue(owner)
        identity: Identity = ("self", owner)
        if identity not in world.objects:
            world.objects[identity] = Object(Kind.INSTANCE, {}, Unknown(identity), ClassValue(owner), exact=False)
        return Reference(identity)

    # Names of other scopes

    def name_outside(self, world: World, frame: Frame, name: str) -> Outcomes:
        scope = frame.scope
        if not frame.static or name not in scope.locals:
            return self._name_unbound(world, frame, name)
        known = world.names.get((frame.key, name))
        if known is not None:
            return [(world, known)]
        bindings = scope.locals[name]
        if len(bindings) == 1:
            (binding,) = bindings
            if (
                not self.program.is_nonlocal_inside(scope, name)
                and isinstance(binding.parent, (nodes.Assign, nodes.AnnAssign))
                and isinstance(binding.parent.value, nodes.Const)
                and binding.scope() is scope
            ):
                return [(world, Const.of(binding.parent.value.value))]
        if isinstance(scope, FUNCTIONS) and all(isinstance(one.parent, nodes.Arguments) for one in bindings):
            owner = self.owner_of(scope)
            if isinstance(scope, nodes.FunctionDef) and owner is not None and name == self.receiver_in(scope):
                value = self.receiver_of(world, scope, owner)
                if value is not None:
                    return [(world, value)]
            return [(world, Unknown(("parameter", scope, name)))]
        return self.place_of(world, frame, name)

    def place_of(self, world: World, frame: Frame, name: str) -> Outcomes:
        scope = frame.scope
        bindings = scope.locals[name]
        if len(bindings) == 1 and isinstance(bindings[0], _DIRECT):
            return self.binding_value(world, bindings[0], name, frame)
        return [(world, self._settled_before(world, Unknown(("place", scope, name))))]

    def _name_unbound(self, world: World, frame: Frame, name: str) -> Outcomes:
        module = frame.scope.root()
        if isinstance(module, nodes.Module):
            for other in self.program.star_imports(module):
                if other != module.name and self.program.exposes(other, name, module):
                    return self.member(world, other, name, module)
        if name in ("__name__", "__package__"):
            package = module.name if module.package or name == "__name__" else module.name.rpartition(".")[0]
            return [(world, Const.of(package))]
        if hasattr(builtins, name):
            return [(world, Known(f"builtins.{name}"))]
        return [(world, Unknown(("name", module, name)))]

    @staticmethod
    def _settled_before(world: World, value: Unknown) -> Value:
        return world.names.get(("settled", value.symbol), value)

    def settle(self, world: World, value: Value) -> Outcomes:
        inner = bare(value)
        if not isinstance(inner, Unknown):
            return [(world, value)]
        symbol = inner.symbol
        before = world.names.get(("settled", symbol))
        if before is not None:
            return [(world, marked_like(value, before))]
        finals = self._finals_of(symbol)
        fact = world.facts.get(symbol)
        if fact is not None and fact.is_none and finals is not None:
            finals = [Final(NONE)]
        if not finals or len(finals) > _MOST_ALTERNATIVES:
            return [(world, value)]
        results: Outcomes = []
        for final in finals:
            constant = bare(final.value)
            if (
                fact is not None
                and isinstance(constant, Const)
                and ((fact.is_none is False and constant.value is None) or fact.is_true is (not constant.value))
            ):
                continue
            one = world.fork() if len(finals) > 1 else world
            results.extend(self.settle(one, marked_like(value, self._install(one, symbol, final))))
        return results

    @staticmethod
    def _install(world: World, symbol: Symbol, final: Final) -> Value:
        overlay = world.objects.pop(symbol, None)
        _unpack(world, final)
        world.substitute(lambda value: final.value if value == Unknown(symbol) else value)
        world.names["settled", symbol] = final.value
        target = bare(final.value)
        if overlay is not None and isinstance(target, Reference) and target.identity in world.objects:
            state = world.objects[target.identity]
            world.objects[target.identity] = replace(state, slots={**state.slots, **overlay.slots})
        return final.value

    def _finals_of(self, symbol: Symbol) -> list[Final] | None:
        """Return what a name or attribute read from elsewhere may be left with; None for other unknown values."""
        kind = symbol[0]
        if kind == "place":
            scope = cast("nodes.LocalsDictNodeNG", symbol[1])
            return self._kept(symbol, partial(self._name_finals, scope, str(symbol[2])))
        if kind == "class":
            cls = cast("nodes.ClassDef", symbol[1])
            return self._kept(symbol, partial(self._class_finals, cls, str(symbol[2])))
        if kind == "attribute" and isinstance(symbol[1], tuple) and symbol[1][0] == "self":
            cls = cast("nodes.ClassDef", symbol[1][1])
            return self._kept(symbol, partial(self._attribute_finals, cls, str(symbol[2])))
        return None

    def _kept(self, key: Hashable, compute: Callable[[], list[Final]]) -> list[Final]:
        """Compute once; what was worked out while a scope it needs was still being run is not kept."""
        if key in self._finals:
            return self._finals[key]
        if key in self._provisional:
            finals, depends_on = self._provisional[key]
            self._depends_on = min(self._depends_on, depends_on)
            return finals
        if key in self._in_progress:
            self._depends_on = min(self._depends_on, self._in_progress[key])
            return []
        level = self._in_progress[key] = len(self._in_progress)
        outer, self._depends_on = self._depends_on, 1 << 30
        try:
            with self.limited(FUEL // 2), self.not_recording():
                finals = compute()
        except OutOfFuel:
            if self.fuel <= 0:
                raise
            finals = []
        finally:
            del self._in_progress[key]
            depends_on, self._depends_on = self._depends_on, min(outer, self._depends_on)
        for other in [one for one, (_, needed) in self._provisional.items() if needed >= level]:
            del self._provisional[other]
        if depends_on >= level:
            self._finals[key] = finals
            self._depends_on = outer
        else:
            self._provisional[key] = (finals, depends_on)
        return finals

    def _name_finals(self, scope: nodes.LocalsDictNodeNG, name: str) -> list[Final]:
        bodies = [Body(self._read_name(self.run_root(scope, [name]), scope, name), True)]
        if isinstance(scope, nodes.Module):
            assigning = {one.scope() for one in scope.locals[name]} - {scope}
            for function in assigning:
                if isinstance(function, nodes.FunctionDef):
                    worlds = self.run_root(function, [name])
                    bodies.append(Body(self._read_name(worlds, scope, name), False))
            finals = _combined(bodies)
            for function in self._changing(scope, name):
                finals.extend(self._changed_name(function, scope, name, finals))
            return _unique(finals)
        return _unique(_combined(bodies))

    @staticmethod
    def _read_name(worlds: list[World], scope: nodes.NodeNG, name: str) -> list[Final]:
        values = [(world, world.names.get((scope, name))) for world in worlds]
        return _unique(_final(world, value) for world, value in values if value is not None)

    def _changing(self, module: nodes.Module, name: str) -> Iterator[nodes.FunctionDef]:
        """Yield the functions of a module that may change the object that a global holds."""
        for function in module.nodes_of_class(nodes.FunctionDef):
            if name in function.locals or name not in self.relevance.keys.of(function, ""):
                continue
            if self.relevance.slicer(function, self.receiver_in(function)).may_change(name):
                yield function

    def _changed_name(
        self, function: nodes.FunctionDef, scope: nodes.NodeNG, name: str, finals: list[Final]
    ) -> list[Final]:
        changed: list[Final] = []
        for final in finals:
            if not isinstance(bare(final.value), Reference):
                continue
            start = World()
            _unpack(start, final)
            start.names[scope, name] = final.value
            changed.extend(self._read_name(self.run_root(function, [name], start), scope, name))
        return changed

    # Attributes

    def _class_finals(self, cls: nodes.ClassDef, name: str) -> list[Final]:
        """Return what a class's body leaves under a name, and what the module's functions make of it."""
        frame = self.root_frame(cls, [name])
        world = World()
        self.active.append(frame)
        handlers, self.handlers = self.handlers, []
        try:
            worlds = self.run_block(cls.body, frame, [world]).normal
        finally:
            self.active.pop()
            self.handlers = handlers
        finals = [one for one in self._read_name(worlds, cls, name) if one.value != ABSENT]
        bodies: list[Body] = []
        for scope in self._reaching_class(cls, name):
            left = _unique(one for start in finals or (None,) for one in self._left_in_class(scope, cls, name, start))
            if not isinstance(scope, nodes.Module):
                bodies.append(Body([one for one in left if one not in finals], False))
            elif left:
                finals = left
        return _unique(_combined([Body(finals, True), *bodies]))

    def _reaching_class(self, cls: nodes.ClassDef, name: str) -> Iterator[nodes.Module | nodes.FunctionDef]:
        """Yield the module and those of its functions that may set or change an attribute of a class from outside."""
        for scope in self._attribute_scopes(cls.root()).get(name, ()):
            slicer = self.relevance.slicer(scope, self.receiver_in(scope))
            if not slicer.definitions.keys().isdisjoint(self._names_of_class(scope, cls, name)):
                yield scope

    def _names_of_class(self, scope: nodes.NodeNG, cls: nodes.ClassDef, name: str) -> list[str]:
        """Return the names by which a scope may reach an attribute of a class."""
        names = [cls.name]
        receiver = self.receiver_in(scope)
        owner = self.owner_of(scope)
        if owner is not None and (owner is cls or cls in self.mro(owner)):
            names.extend(("type", f"{receiver}.__class__"))
            if any(kind == "class" for kind, _ in self.decorators(cast("nodes.FunctionDef", scope))):
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
            _unpack(world, start)
            world.objects[holder] = Object(Kind.OPAQUE, {key: Slot(start.value)}, Unknown(holder))
        for end in self.run_root(scope, self._names_of_class(scope, cls, name), world):
            state = end.objects.get(holder)
            if state is not None and key in state.slots:
                yield _final(end, state.slots[key].value)

    def _attribute_finals(self, cls: nodes.ClassDef, name: str) -> list[Final]:
        """Return what the class and its bases assign to ``self.name``, with the changes that they make."""
        classes = [one for one in self.mro(cls) if isinstance(one, nodes.ClassDef)]
        classes.extend(one for one in self.subclasses(cls) if name in one.locals or name in one.instance_attrs)
        key = attribute(name)
        bodies: list[Body] = []
        changing: list[nodes.FunctionDef] = []
        always = False
        for method in self._methods(classes):
            receiver = self.receiver_in(method)
            place = f"{receiver}.{name}"
            if not receiver:
                continue
            if place not in self.relevance.keys.of(method, receiver):
                if self._changes_otherwise(method, name):
                    changing.append(method)
                continue
            slicer = self.relevance.slicer(method, receiver)
            if any(place in unit.binds for unit in slicer.definitions.get(place, ())):
                exits = self._self_states(
                    self.run_root(method, ["{receiver}." + name, *self._ways_to(method, name)]), key
                )
                finals = [_final(world, state.slots[key].value) for world, state in exits if key in state.slots]
                is_initializer = method.name in ("__init__", "__post_init__")
                bodies.append(Body(_unique(finals), is_initializer))
                if is_initializer and exits and len(finals) == len(exits):
                    always = True
            elif slicer.may_change(place) or self._changes_otherwise(method, name):
                changing.append(method)
        if not always:
            for one in self._class_values(cls, classes, name):
                bodies.append(Body(one, True))
        finals = _combined(bodies)
        for method in changing:
            finals.extend(self._changed_attribute(method, name, finals))
        return _unique(finals)

    def _changes_otherwise(self, method: nodes.FunctionDef, name: str) -> bool:
        """Tell whether a method may change ``self.name`` through a getter, or a function that it hands itself to."""
        ways = self._ways_to(method, name)
        return bool(ways) and not ways.isdisjoint(self.relevance.slicer(method, self.receiver_in(method)).changed)

    def _ways_to(self, method: nodes.FunctionDef, name: str) -> frozenset[str]:
        """Return the names by which a method may reach ``self.name`` otherwise: getters, and itself as an argument."""
        receiver = self.receiver_in(method)
        ways = set()
        for function in self._attribute_scopes(method.root()).get(name, ()):
            if isinstance(function, nodes.FunctionDef) and function is not method:
                ways.add(receiver if self.owner_of(function) is None else f"{receiver}.{function.name}")
        return self.relevance.keys.of(method, receiver) & ways

    def _class_values(self, cls: nodes.ClassDef, classes: list[nodes.ClassDef], name: str) -> Iterator[list[Final]]:
        order = self.mro(cls)
        nearest = next((one for one in order if isinstance(one, nodes.ClassDef) and name in one.locals), None)
        for one in classes:
            if one is nearest or (one not in order and name in one.locals):
                yield self._kept(("class", one, name), partial(self._class_finals, one, name))

    @staticmethod
    def _methods(classes: list[nodes.ClassDef]) -> Iterator[nodes.FunctionDef]:
        for cls in classes:
            for definitions in cls.locals.values():
                yield from (one for one in definitions if isinstance(one, nodes.FunctionDef))

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
        owner = self.owner_of(method)
        for final in finals:
            if not isinstance(bare(final.value), Reference) or owner is None:
                continue
            start = World()
            _unpack(start, final)
            self.receiver_of(start, method, owner)
            start.set_slot(Reference(("self", owner)), attribute(name), final.value, None)
            seeds = ["{receiver}." + name, *self._ways_to(method, name)]
            exits = self._self_states(self.run_root(method, seeds, start), attribute(name))
            changed.extend(
                _final(world, state.slots[attribute(name)].value)
                for world, state in exits
                if attribute(name) in state.slots
            )
        return changed

    # What is asked for

    @abstractmethod
    def targets_of(self, scope: nodes.NodeNG) -> list[nodes.Call]:
        """Return the calls of a scope that the evaluation is asked about."""

    @abstractmethod
    def seeds_of(self, call: nodes.Call, receiver: str) -> frozenset[str]:
        """Return the names that decide about a call."""


def _final(world: World, value: Value) -> Final:
    """Take a value out of the world that it was found in, with what it reaches."""
    objects: dict[Identity, Object] = {}
    names: dict[Hashable, Value] = {}
    pending = [value]
    while pending:
        inner = bare(pending.pop())
        if isinstance(inner, FunctionValue):
            captured = {name: one for name, one in _captured(world, inner).items() if name not in names}
            names.update(captured)
            pending.extend(captured.values())
        pending.extend(parts(inner))
        identity = inner.identity if isinstance(inner, Reference) else getattr(inner, "symbol", None)
        if identity is None or identity in objects or identity not in world.objects:
            continue
        state = objects[identity] = world.objects[identity]
        pending.extend(slot.value for slot in state.slots.values())
        pending.append(state.rest)
    fact = world.facts.get(getattr(bare(value), "symbol", ()))
    if fact is not None and fact.is_none and not isinstance(value, Passed):
        value = NONE
    return Final(bare(value), tuple(objects.items()), tuple(names.items()))


def _unpack(world: World, final: Final) -> None:
    """Put what a value reaches into a world."""
    for identity, state in final.objects:
        world.objects.setdefault(identity, state)
    for name, captured in final.names:
        world.names.setdefault(name, captured)


def _captured(world: World, function: FunctionValue) -> dict[Hashable, Value]:
    """Return the names of the calls whose variables a function closes over."""
    frames = []
    frame = function.frame
    while frame is not None and not frame.static:
        frames.append(frame.key)
        frame = frame.parent
    if not frames:
        return {}
    return {name: value for name, value in world.names.items() if isinstance(name, tuple) and name[0] in frames}


def _unique(finals: Iterable[Final]) -> list[Final]:
    return list(dict.fromkeys(finals))


def _combined(bodies: list[Body]) -> list[Final]:
    """Join what the bodies leave; a lone ``None`` of one that may hold a place does not count beside others."""
    finals: list[Final] = []
    for body in bodies:
        is_placeholder = body.may_hold_place and all(bare(final.value) == NONE for final in body.finals)
        others = any(other.finals for other in bodies if other is not body)
        if not (is_placeholder and others):
            finals.extend(body.finals)
    return finals
