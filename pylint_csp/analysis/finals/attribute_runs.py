"""What one method, or another scope, leaves in an attribute of instances, and how it changes what it finds there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from astroid import nodes

from pylint_csp.analysis.changers.neighbours import Neighbours
from pylint_csp.analysis.changers.sharing import methods_of
from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.finals.attribute_setters import AttributeSetters
from pylint_csp.analysis.finals.class_states import Scope
from pylint_csp.analysis.finals.finals import Facts, Kept, final, telling_apart, together_told, unique
from pylint_csp.analysis.finals.method_runs import MethodRuns, Run
from pylint_csp.analysis.finals.placeholders import holds_nothing
from pylint_csp.analysis.finals.rows import rows_joined
from pylint_csp.analysis.finals.set_together import SetTogether
from pylint_csp.analysis.finals.told_setters import OnPaths, ToldSetters, left_beside, set_in_laps
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import FUNCTIONS, STAR
from pylint_csp.analysis.slices.units import handed_over
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute, may_be_place
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.told import SET_BY, WHEN_SET, keeps, told_where_set
from pylint_csp.analysis.state.values import (
    NONE,
    Absent,
    Arguments,
    FunctionValue,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import assigned, assigned_names, assigned_value
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.walks import nodes_in


@dataclass
class Left:
    """What a method has left in an attribute of its receiver."""

    finals: list[Final]
    states: list[Object]
    """For each of the finals, the state of the receiver in which it was left."""
    is_sure: bool
    """Whether it assigns on every path."""
    kept: list[Kept]
    """The paths on which it leaves what it has found there, if it sets that with others."""
    without: list[Final]
    """What its tests tell on the paths on which the receiver has no such attribute at their end."""


@dataclass(eq=False)
class AttributeRuns:
    """Runs methods and other scopes for what they do to an attribute of instances."""

    _machine: Machine
    _forgetting: Forgetting
    _roots: Roots
    _classes: Classes
    _setters: AttributeSetters
    _neighbours: Neighbours
    _together: Together
    _told_setters: ToldSetters
    _runs: MethodRuns
    _set_together: SetTogether

    def left_by(
        self,
        method: nodes.FunctionDef,
        cls: nodes.ClassDef,
        name: str,
        flags: dict[str, bool],
        ways: frozenset[str] = frozenset(),
    ) -> Left:
        """Return what a method leaves in an attribute of its receiver, with what its tests tell about ``flags``.

        ``ways`` are names that may lead to the attribute otherwise than by its own.
        """
        is_initializer = method.name in INITIALIZERS
        sets_several = name in self._together.set_with_others(method, cls)
        is_telling = is_initializer or sets_several or bool(flags) or self._neighbours.tests_again(method)
        beside = self._flags_of_loops(method, cls)
        run = Run(
            method,
            self._runs.seeds(method, name, (*flags, *beside)) | ways,
            self._runs.run_for(method, cls),
            is_telling,
        )
        exits = self._runs.exits_of(run)
        kept = self._keeping_on(exits, run, name) if sets_several and not is_initializer else []
        left = [one for one in _holding(exits, name) if one[:2] not in kept]
        sets = OnPaths.of(len(left), len(kept), len(exits))
        setter = self._set_together.setter(name, method, cls, sets)
        told = self._told_by(method, cls, flags, setter)
        found = found_symbol(run.cls, name)
        finals = [
            final(
                world, value, told(world, state) | _told_of(found, method, world) | _flags_left(state, beside, setter)
            )
            for world, state, value in left
        ]
        if setter not in (None, method):
            # What was tested before they are set says nothing of them.
            finals = telling_apart(finals)
        if sets_several:
            finals = self._told_setters.noted(finals, method, cls, name, sets=sets)
        set_by = frozenset(one for left in finals for one in left.facts if one[0] == (SET_BY, cls, name, method))
        return Left(
            finals,
            [state for _, state, _ in left],
            sets is OnPaths.ALWAYS,
            [Kept(found, one[0].facts[found], told(*one) | set_by) for one in kept if set_by],
            [final(one[0], NONE, told(*one)) for one in exits if not any(_holding([one], name))],
        )

    def left_unnamed(
        self, initializer: nodes.FunctionDef, cls: nodes.ClassDef, name: str, flags: dict[str, bool]
    ) -> list[Final]:
        """Return what an initialiser leaves in an attribute of its receiver that it sets by another name than that.

        The receiver may have a second name, be handed over, or have the attribute set by ``setattr`` or ``__dict__``.
        If a name of the receiver sets it, only one value that all paths leave counts: what that sets beside is not
        told. Where the attribute may be set by a name that only a run would tell, no placeholder counts.
        """
        receiver = self._roots.receiver_in(initializer)
        slicer = self._machine.relevance.slicer(initializer, receiver)
        ways = frozenset((handed_over(receiver), f"{receiver}.__dict__"))
        if receiver not in slicer.aliasing and ways.isdisjoint(slicer.definitions):
            return []
        left = self.left_by(initializer, cls, name, flags, ways | {receiver})
        finals = unique(left.finals)
        by_name = not self._roots.unnamed_in(initializer).isdisjoint((name, STAR))
        counts = not holds_nothing(finals) if by_name else len(finals) == 1 and left.is_sure
        return finals if counts else []

    def _keeping_on(self, exits: list[tuple[World, Object]], run: Run, name: str) -> list[tuple[World, Object]]:
        """Return the ends of a method's paths on which it leaves what it has found in an attribute, beside others."""
        if not self._together.sets_another(run.method, name):
            return []
        found = found_symbol(run.cls, name)
        slots = [state.slots.get(attribute(name)) for _, state in exits]
        values = [slot.value if slot is not None else None for slot in slots]
        return [one for one, value in zip(exits, values, strict=True) if keeps(one[0], value, found)]

    @memoized
    def _flags_of_loops(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> tuple[str, ...]:
        """Return the attributes that a method with loops sets to literals alone, or to what these bind to literals.

        What its tests find out in one lap is not told of the others.
        """
        if not any(nodes_in(method, (nodes.For, nodes.While), FUNCTIONS)):
            return ()
        bound = set_in_laps(method, method)
        setting = self._together.methods_called(method, cls)
        lineage = self._classes.lineage(cls)
        found: list[str] = []
        for name in dict.fromkeys(name for base in lineage for name in assigned_names(base)):
            bindings = (one for base in lineage for one in assigned(base, name) if one.scope() in setting)
            values = [*map(assigned_value, bindings)]
            if values and all(_is_literal(one, bound) for one in values):
                found.append(name)
        return tuple(found)

    def changed(
        self,
        method: nodes.FunctionDef,
        cls: nodes.ClassDef,
        name: str,
        finals: list[Final],
        flags: dict[str, bool],
        *,
        is_told: bool = False,
    ) -> list[Final]:
        """Return what a method changes the ``finals`` of an attribute to, with what its tests tell about ``flags``.

        ``is_told`` says that ``left_by`` has told what it sets the attribute to, whatever it finds there.
        """
        changed: list[Final] = []
        of_class = self._runs.run_for(method, cls)
        seeds = self._runs.seeds(method, name, flags)
        is_initializer = method.name in INITIALIZERS
        is_telling = is_initializer or bool(flags) or self._neighbours.tests_again(method)
        exits_from: dict[Final, list[tuple[World, Object]]] = {}
        changeable = self._neighbours.changeable_by(method)
        for before in finals:
            if not isinstance(bare(before.value), changeable) and not (is_initializer and before.value == NONE):
                continue
            # The run does not ask what is told beside the value: finals that differ in that alone share one run.
            found = replace(before, facts=frozenset(), beside=())
            if found not in exits_from:
                run = Run(method, seeds, of_class, is_telling, name, found)
                exits_from[found] = self._runs.exits_of(run)
            # What was told about the arguments that the instance was made with still holds after the change.
            told = self._told_by(method, cls, flags, method if is_initializer else None)
            left = rows_joined(
                before,
                (
                    (world, final(world, state.slots[attribute(name)].value, facts))
                    for world, state in exits_from[found]
                    if attribute(name) in state.slots
                    and (facts := together_told(before.facts, told(world, state))) is not None
                ),
            )
            if is_told:
                left = [
                    one
                    for one in left
                    if bare(one.value) == bare(before.value) or not self._told_setters.is_new(one, method)
                ]
            changed.extend(self._with_setter(left, before, method, cls, name))
        return changed

    def _with_setter(
        self, left: list[Final], before: Final, method: nodes.FunctionDef, cls: nodes.ClassDef, name: str
    ) -> list[Final]:
        """Return what a method leaves of a value with who has set it: a method that has only tested it has not."""
        changing = [one for one in left if replace(one, facts=before.facts) != before]
        is_kept = len(changing) < len(left)
        left = [self._told_setters.unset(one, name) if one in changing else one for one in left]
        is_set = method.name not in INITIALIZERS and not is_kept
        is_noted = is_set and name in self._together.set_with_others(method, cls)
        return self._told_setters.noted(left, method, cls, name) if is_noted else left

    def _told_by(
        self, method: nodes.FunctionDef, cls: nodes.ClassDef, flags: dict[str, bool], setter: Hashable
    ) -> Callable[[World, Object], Facts]:
        """Return what tells what a method's tests say of a path; initialisers have made the instance before another."""
        makers = [] if method.name in INITIALIZERS else [*methods_of(self._classes.lineage(cls), INITIALIZERS)]
        may_be_set = partial(self._neighbours.may_be_set, method.root())
        return lambda world, state: told_where_set(world, state, method, cls, flags, makers, setter, may_be_set)

    def left_in_others(
        self, method: Scope, names: frozenset[str], cls: nodes.ClassDef, name: str, unknown: Final | None = None
    ) -> list[Final]:
        """Return what a scope sets or changes in the attribute ``name`` of instances other than its receiver.

        ``names`` are those under which it reaches them. If ``unknown`` is given, it stands for what is set on an owner
        that is not known.
        """
        key = attribute(name)
        classes = self._classes.lineage(cls)
        receiver = self._runs.run_for(method, cls)
        setting = self._setters.run_by(method, (*classes,))
        finals: list[Final] = []
        for world in self._roots.run_root(method, names, cls=receiver):
            for identity, state in world.objects.items():
                slot = state.slots.get(key)
                if slot is None or identity == ("self", receiver):
                    continue
                if unknown and state.kind is Kind.OPAQUE and identity[0] != "static":
                    finals.extend([unknown] if _is_set_in([method], slot) and not may_be_place(slot) else [])
                if state.own_class not in classes:
                    continue
                left = final(world, slot.value)
                touched = [slot, *(one for held, _ in left.objects for one in world.objects[held].slots.values())]
                if any(one.clock >= slot.clock and _is_set_in(setting, one) for one in touched):
                    finals.append(left)
        return unique(one for one in finals if not _is_itself(one.value, name))

    def kept_by(
        self, cls: nodes.ClassDef, owner: nodes.ClassDef, getter: nodes.FunctionDef, flags: dict[str, bool]
    ) -> list[Final]:
        """Return what the getter of a cached property returns: the instance keeps that in the attribute."""
        world = World()
        frame = self._machine.program.static_frame(owner)
        outer = self._machine.program.enclosing_frame(getter)
        receiver = self._roots.receiver_of(world, getter, cls)
        method = FunctionValue(getter, outer, receiver, owner=owner)
        told = self._told_by(getter, cls, flags, None)
        with self._forgetting.remembering_tests(getter):
            outcomes = self._machine.enter(world, method, Arguments(), frame, getter)
        finals: list[Final] = []
        for after, value in outcomes:
            # Who sets an attribute that is asked for its truth is taken to forget what is kept.
            facts = frozenset(one for one in after.facts.items() if one[0][0] == "attribute")
            state = after.find(receiver) if receiver is not None else None
            finals.append(final(after, value, facts | told(after, state) if state is not None else facts))
        return unique(finals)


def found_symbol(cls: nodes.ClassDef, name: str) -> Symbol:
    """Return what stands for what a method finds in an attribute, run for instances of a class."""
    return ("attribute", ("self", cls), name)


def _flags_left(state: Object, names: Iterable[str], setter: Hashable) -> Facts:
    """Return which literals a method has left in some attributes, for those that it sets with them."""
    slots = [(name, state.slots.get(attribute(name))) for name in names] if setter is not None else []
    return left_beside({name: slot.value for name, slot in slots if slot is not None}, setter)


def _told_of(found: Symbol, method: nodes.FunctionDef, world: World) -> Facts:
    """Return that a method has found nothing in an attribute that it sets then: where it always holds one, no path."""
    fact = world.facts.get(found)
    return frozenset({((WHEN_SET, method, found), fact)} if fact is not None and fact.is_none else ())


def _is_literal(value: nodes.NodeNG | None, names: Collection[str]) -> bool:
    """Tell whether an expression is a literal, or one of some names."""
    return isinstance(value, nodes.Const) or (isinstance(value, nodes.Name) and value.name in names)


def _is_set_in(scopes: Collection[Scope], slot: Slot) -> bool:
    """Tell whether some scopes themselves, and no function that they call, have set an attribute or item."""
    return slot.node is not None and slot.node.scope() in scopes


def _holding(exits: list[tuple[World, Object]], name: str) -> Iterator[tuple[World, Object, Value]]:
    """Yield the ends of a method's paths at which the receiver has an attribute, each with its value."""
    for world, state in exits:
        slot = state.slots.get(attribute(name))
        if slot is not None and not isinstance(bare(slot.value), Absent):
            yield world, state, slot.value


def _is_itself(value: Value, name: str) -> bool:
    """Tell whether an instance's attribute holds what the receiver's attribute of that name does."""
    inner = bare(value)
    return isinstance(inner, Unknown) and inner.symbol[0] == "attribute" and inner.symbol[-1] == name
