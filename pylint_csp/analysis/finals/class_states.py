"""What attributes of classes and functions are left with: by classes' bodies, and by what reaches them from outside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from astroid import nodes

from pylint_csp.analysis.changers.sharing import Sharing, methods_of, returns_part_of
from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.execution.definitions import Definitions
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.statements import Statements
from pylint_csp.analysis.finals.final_states import FinalStates
from pylint_csp.analysis.finals.finals import final, is_context, unique, without_tests, world_of
from pylint_csp.analysis.finals.placeholders import Body, combined, left_at_end
from pylint_csp.analysis.finals.told_setters import OnPaths, ToldSetters
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS, names_class_of
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute
from pylint_csp.analysis.state.values import ABSENT, ClassValue, FunctionValue, Unknown, holder_of
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import defined_names, definitions
from pylint_csp.analysis.tree.functions import scopes_calling
from pylint_csp.analysis.tree.memo import memoized, memoized_function
from pylint_csp.analysis.tree.spelling import is_call_of, is_called, string_in
from pylint_csp.analysis.tree.walks import every_node
from pylint_csp.tables.methods import SUBCLASSING

Scope = nodes.Module | nodes.FunctionDef
"""What may set or change attributes of classes and instances from outside of a class's body."""
Owner = ClassValue | FunctionValue
"""What has the attribute."""


@dataclass(eq=False)
class ClassStates:
    """Runs what may set or change an attribute of a class or function."""

    _machine: Machine
    _classes: Classes
    _decorators: Decorators
    _forgetting: Forgetting
    _statements: Statements
    _definitions: Definitions
    _roots: Roots
    _together: Together
    _told_setters: ToldSetters
    _sharing: Sharing
    _final_states: FinalStates

    _scopes_calling = memoized_function(scopes_calling)

    def finals(self, cls: nodes.ClassDef, name: str) -> Iterator[list[Final]]:
        """Yield what a class's body leaves under a name, and what the module and its functions set or change it to."""
        frame = self._roots.root_frame(cls, [name])
        world = World()
        with (
            swapped(self._machine, handlers=[]),
            self._machine.running(frame),
            self._forgetting.remembering_tests(cls),
        ):
            worlds = self._statements.run_block(cls.body, frame, [world]).normal
            finals = [one for one in self._final_states.read_name(worlds, cls, name) if one.value != ABSENT]
            finals = self._decorated(cls, name, finals)
        yield self._left_by(self._reaching_class(cls, name), ClassValue(cls), name, finals)

    def finals_of_function(self, function: nodes.FunctionDef, name: str) -> Iterator[list[Final]]:
        """Yield what the module of a function, and the module's functions, leave in an attribute of it."""
        owner = FunctionValue(function, self._machine.program.enclosing_frame(function))
        yield self._left_by(self._reaching_function(function, name), owner, name, [])

    def _left_by(
        self, reaching: Mapping[Scope, list[str]], owner: Owner, name: str, finals: list[Final]
    ) -> list[Final]:
        """Return what an attribute is left with that holds ``finals``, by scopes that reach its owner by some names."""
        cls = owner.node if isinstance(owner, ClassValue) else None
        is_told = cls is not None and self._is_set_with_others(cls, name)
        bodies: list[Body] = []
        changing: list[Scope] = []
        for scope, names in reaching.items():
            left = [one for start in finals or (None,) for one in self._left_in(owner, name, scope, names, start)]
            if isinstance(scope, nodes.Module):
                finals = unique(one for one, _ in left) or finals
                continue
            # A final that it only finds there is none that it sets.
            found = unique(one for one, is_set in left if is_set or not _is_one_of(finals, one))
            if is_told and cls is not None and self._together.sets_on_class(scope, cls):
                sets = OnPaths.of(sum(is_set for _, is_set in left), 0, len(left))
                found = self._told_setters.noted(found, scope, ClassValue(cls), name, sets=sets)
            bodies.extend(left_at_end(scope, Body(found, False)))
            if not any(is_set for _, is_set in left):
                changing.append(scope)
        lasting = [body for body in bodies if not body.may_hold_place]
        set_elsewhere = unique(without_tests(one) for body in lasting for one in body.finals if one not in finals)
        held = unique([*finals, *set_elsewhere])
        is_held = cls is not None and any(map(is_context, held))
        through = self._changing_through_instances(cls, name) if cls is not None and is_held else {}
        for scope in dict.fromkeys((*changing, *through)):
            starts, names = (held, through[scope]) if scope in through else (set_elsewhere, reaching[scope])
            left = [one for start in starts for one in self._left_in(owner, name, scope, names, start)]
            # Who has set what it only finds there is told where that is set.
            bodies.append(Body(unique(one for one, _ in left if not _is_one_of(starts, one)), False))
        if is_told and cls is not None:
            finals = self._told_setters.noted(finals, cls, ClassValue(cls), name)
        return self._final_states.held.found(unique(combined([Body(finals, True), *bodies], self._machine.finals_of)))

    def _is_set_with_others(self, cls: nodes.ClassDef, name: str) -> bool:
        """Tell whether a function of the module sets an attribute together with others."""
        return any(
            isinstance(one, nodes.FunctionDef)
            and (
                self._together.sets_on_class(one, cls)
                or (name in self._together.set_with_others(one, owner_of(one) or cls))
            )
            for one in self.attribute_scopes(cls.root()).get(name, ())
        )

    def _decorated(self, cls: nodes.ClassDef, name: str, finals: list[Final]) -> list[Final]:
        """Return what an attribute holds once the class's decorators have run."""
        frame = self._machine.program.defining_frame(cls) if cls.decorators is not None else None
        if frame is None:
            return finals
        with self._machine.not_recording():
            decorated = unique(
                left
                for start in finals or (None,)
                for end in self._definitions.decorated(cls, frame, _holding(ClassValue(cls), name, start))
                if (
                    left := final(end, slot.value)
                    if (slot := _slot_in(end, ClassValue(cls), name)) is not None
                    else start
                )
            )
        return decorated or finals

    def _reaching_class(self, cls: nodes.ClassDef, name: str) -> dict[Scope, list[str]]:
        """Return what of a module may set or change an attribute of a class from outside, each with its names for that.

        The module itself comes first.
        """
        mentioning = self.attribute_scopes(cls.root())
        scopes = dict.fromkeys(mentioning.get(name, ()))
        if scopes and cls.name in self._roots.units_of(cls.root()).lead_to_changes():
            # It hands something to a function that sets the attribute, or decorates with one.
            scopes[cls.root()] = None
        for method in list(scopes):
            receiver = self._roots.receiver_in(method)
            if f"{receiver}.{name}" in self._machine.relevance.slicer(method, receiver).changed:
                scopes.update(dict.fromkeys(mentioning.get(str(method.name), ())))
            if method.name == SUBCLASSING:
                scopes[cls.root()] = None
            elif returns_part_of(cls.name, method) or (
                self._is_class_method(method) and owner_of(method) in self._classes.family(cls)
            ):
                # What callers hand to a class method, or make of what that or a function returns, they do to the class.
                scopes.update(dict.fromkeys(self._scopes_calling(cls.root()).get(str(method.name), ())))
        found: dict[Scope, list[str]] = {}
        for scope in sorted(scopes, key=lambda one: not isinstance(one, nodes.Module)):
            slicer = self._roots.units_of(scope)
            reached = {*slicer.definitions, *slicer.lead_to_changes()}
            # ``__init_subclass__`` is run by subclasses' statements; but what it sets counts as this class's, too.
            is_done = scope.name == SUBCLASSING and f"{self._roots.receiver_in(scope)}.{name}" not in slicer.definitions
            names = self._names_of_class(scope, cls, name)
            if not is_done and not reached.isdisjoint(names):
                found[scope] = names
        return found

    def _reaching_function(self, function: nodes.FunctionDef, name: str) -> dict[Scope, list[str]]:
        """Return what of its module may set or change an attribute of a function, each with its names for that."""
        found: dict[Scope, list[str]] = {}
        for scope, owners in self.attribute_scopes(function.root()).get(name, {}).items():
            slicer, receiver = self._roots.units_of(scope), self._roots.receiver_in(scope)
            roots = (self._machine.relevance.keys.roots(one, receiver) for one in owners)
            names = {str(function.name)}.union(*roots)
            if not names.isdisjoint({*slicer.definitions, *slicer.lead_to_changes()}):
                found[scope] = sorted(names)
        return found

    def _names_of_class(self, scope: Scope, cls: nodes.ClassDef, name: str) -> list[str]:
        """Return the names by which a scope may reach an attribute of a class."""
        # A subclass finds the same object there, and a function may hand it out.
        names = [cls.name, *(one.name for one in self._classes.subclasses(cls) if not definitions(one, name))]
        names.extend(sorted(self._sharing.module_names(cls.root(), cls.name)))
        receiver = self._roots.receiver_in(scope)
        owner = owner_of(scope)
        # What ``__init_subclass__`` does to a subclass, the subclass's statement does; who sets it, sets the base's.
        is_inherited = (
            scope.name != SUBCLASSING
            and owner in self._classes.mro(cls)
            and not self._roots.binds(scope, [f"{receiver}.{name}"])
        )
        if owner is not None and (is_inherited or cls in self._classes.mro(owner)):
            names.extend(("type", f"{receiver}.__class__"))
            names.extend(one for one in defined_names(scope) if names_class_of(one, receiver, scope))
            if self._is_class_method(scope):
                names.extend(self._sharing.places(receiver, self._sharing.attributes(owner, name) | {name}))
        # A global may lead to an instance, which finds the attribute in its class.
        owners = self.attribute_scopes(cls.root()).get(name, {}).get(scope, ())
        roots = {root for one in owners for root in self._machine.relevance.keys.roots(one, receiver)}
        assigned = (
            one for one in roots if any(isinstance(to, nodes.AssignName) for to in definitions(cls.root(), one))
        )
        return [*names, *sorted(assigned)]

    def _changing_through_instances(self, cls: nodes.ClassDef, name: str) -> dict[Scope, list[str]]:
        """Return the methods that change what their receiver finds in its class, each with its names for that.

        There are none where an initialiser sets it: instances have one of their own.
        """
        methods = [
            one
            for one in methods_of(self._classes.family(cls))
            if self._roots.receiver_in(one) and not self._is_class_method(one)
        ]
        places = {one: [f"{self._roots.receiver_in(one)}.{name}"] for one in methods}
        if any(one.name in INITIALIZERS and self._roots.binds(one, place) for one, place in places.items()):
            return {}
        changed = ((one, self._roots.units_of(one).lead_to_changes()) for one in methods)
        return {
            one: [*self._names_of_class(one, cls, name), *places[one]]
            for one, names in changed
            if not names.isdisjoint(places[one])
        }

    def _is_class_method(self, scope: nodes.NodeNG) -> bool:
        return isinstance(scope, nodes.FunctionDef) and any(kind == "class" for kind, _ in self._decorators.of(scope))

    @memoized
    def attribute_scopes(self, module: nodes.Module) -> dict[str, dict[Scope, list[nodes.NodeNG]]]:
        """Return, by the attribute's name, the scopes that read or set it, each with the nodes that stand before it."""
        found: dict[str, dict[Scope, list[nodes.NodeNG]]] = {}
        for node in every_node(module):
            if is_called(node):
                # To call a method is not to change it.
                continue
            if (is_call_of(node, "getattr") or is_call_of(node, "setattr")) and len(node.args) > 1:
                owner, name = node.args[0], string_in(node.args[1])
            elif isinstance(node, (nodes.Attribute, nodes.AssignAttr)):
                owner, name = node.expr, node.attrname
            else:
                continue
            scope = _frame_of(node)
            if isinstance(scope, (nodes.Module, nodes.FunctionDef)):
                found.setdefault(name, {}).setdefault(scope, []).append(owner)
        return {
            name: dict(sorted(scopes.items(), key=lambda one: not isinstance(one[0], nodes.Module)))
            for name, scopes in found.items()
        }

    def _left_in(
        self, owner: Owner, name: str, scope: Scope, names: Iterable[str], start: Final | None
    ) -> Iterator[tuple[Final, bool]]:
        """Yield what a scope leaves in an attribute of a class or function that it knows by some names.

        Beside each stands whether it was set, and not only found there. ``start`` is what the attribute holds when the
        scope begins to run.
        """
        # What the class alone has, a method of a base finds in instances of it.
        is_inherited = isinstance(owner, ClassValue) and owner_of(scope) in self._classes.mro(owner.node)
        cls = owner.node if isinstance(owner, ClassValue) and is_inherited else None
        ends = self._final_states.run_to_tell(scope, names, _holding(owner, name, start), cls)
        slots = [_slot_in(end, owner, name) for end in ends]
        # If it sets it on some paths only, one call may leave this, and a later call the rest.
        is_sure = all(slot is not None and slot.node is not None for slot in slots)
        for end, slot in zip(ends, slots, strict=True):
            if slot is not None:
                held = final(end, slot.value, self._final_states.told(end, scope) if is_sure else ())
                yield held, slot.node is not None


def _is_one_of(starts: list[Final], left: Final) -> bool:
    """Tell whether a value is among some others, whatever is told beside them."""
    return any(replace(left, facts=one.facts) == one for one in starts)


def _holding(owner: Owner, name: str, start: Final | None) -> World:
    """Return a world in which an attribute of a class or function holds ``start``, if that has it."""
    if start is None:
        return World()
    world = world_of(start)
    holder = holder_of(owner).identity
    world.objects[holder] = Object(Kind.OPAQUE, {attribute(name): Slot(start.value)}, Unknown(holder))
    return world


def _slot_in(world: World, owner: Owner, name: str) -> Slot | None:
    """Return the slot of a class's or function's attribute in a world; None where the world has none."""
    state = world.find(holder_of(owner))
    return state.slots.get(attribute(name)) if state is not None else None


def _frame_of(node: nodes.NodeNG) -> nodes.NodeNG:
    """Return the frame that a node is run in; astroid 3.3 says of decorators that they run in what they decorate."""
    frame = node.frame()
    decorators = getattr(frame, "decorators", None)
    if decorators is not None and frame.parent is not None and decorators.parent_of(node):
        return frame.parent.frame()
    return frame
