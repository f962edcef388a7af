"""What code that is not seen may do to what it is handed: to containers and instances, and by calling functions."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.containers import loosen
from pylint_csp.analysis.evaluation.machine import Machine, Outcomes, fresh_result
from pylint_csp.analysis.execution.counting import Counting
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.state.fillings import CONTEXT_KEYS, UNSEEN, let_fill
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.values import (
    ABSENT,
    Absent,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Method,
    Reference,
    Unknown,
    Value,
    bare,
    marked_like,
    parts,
    receiver_name,
)
from pylint_csp.analysis.state.world import Kind, Slot, World, attribute, item
from pylint_csp.analysis.tree.bindings import defined_names, definitions
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.tables.methods import CHANGING_ARGUMENTS, KEEPING, LEAVING_ARGUMENTS, LOOKING, READING

_DEEPEST = 3
"""How deep what is handed over is looked into."""
_NOT_DRIVING = KEEPING | LOOKING | LEAVING_ARGUMENTS
"""Names of what lets a generator or coroutine that it is handed be."""


class Unseen:
    """Calls what can't be followed.

    Contexts stay as they are, and so do a mapping's entries for them, absent ones too. What else was handed over
    decides no test any more.
    """

    def __init__(self, machine: Machine, classes: Classes) -> None:
        self._machine = machine
        self._classes = classes
        self._counting = Counting()
        self._touched: dict[nodes.ClassDef, dict[nodes.FunctionDef, list[str]]] = {}

    def call(
        self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG, name: str | None = None
    ) -> Outcomes:
        """Return the result of a call; ``name`` is the callee's if it is one of the standard library."""
        if isinstance(node, nodes.Call) and (node.args or node.keywords):
            leaves = name not in CHANGING_ARGUMENTS if name is not None else last_name(node.func) in LEAVING_ARGUMENTS
            handed = list(_handed(world, arguments, leaves))
            for value in handed:
                if not leaves:
                    _release(world, value)
                elif isinstance(value, (Method, FunctionValue)) and value.receiver is not None:
                    _release(world, bare(value.receiver))
            functions = [one for one in handed if isinstance(one, FunctionValue)]
            worlds = self._with_effects(world, functions, frame, node)
            if last_name(node.func) not in _NOT_DRIVING:
                reached = list(_handed(world, arguments, leaves=False)) if leaves else handed
                worlds = [after for one in worlds for after in self._driven(one, reached, frame)]
            return [(after, fresh_result(after, frame, node)) for after in worlds]
        return [(world, fresh_result(world, frame, node))]

    def call_own_methods(self, world: World, instance: Reference) -> None:
        """Let code that is not seen call the methods of an instance, but for those that are being run."""
        state = world.find(instance)
        if state is None or not isinstance(state.of_class, ClassValue):
            return
        running = {frame.scope for frame in self._machine.active}
        touched = {
            attribute(name)
            for method, names in self._touched_by(state.of_class.node).items()
            if method not in running
            for name in names
        }
        slots = {key: slot for key, slot in state.slots.items() if key in touched}
        let_fill(world, slots.values())
        released = {**state.slots, **_released(instance, slots)}
        world.objects[instance.identity] = replace(state, slots=released)

    def _touched_by(self, cls: nodes.ClassDef) -> dict[nodes.FunctionDef, list[str]]:
        """Return the attributes of their receiver that the methods of a class may set or change, once it is made."""
        if cls not in self._touched:
            self._touched[cls] = {}
            order = [one for one in self._classes.mro(cls) if isinstance(one, nodes.ClassDef)]
            bound = [
                (owner, one) for owner in order for name in defined_names(owner) for one in definitions(owner, name)
            ]
            for owner, method in bound:
                if isinstance(method, nodes.FunctionDef) and method.name not in INITIALIZERS:
                    receiver = receiver_name(FunctionValue(method, owner=owner))
                    slicer = self._machine.relevance.slicer(method, receiver)
                    names = (one.partition(".") for one in {*slicer.definitions, *slicer.lead_to_changes()})
                    self._touched[cls][method] = [name for root, _, name in names if root == receiver and name]
        return self._touched[cls]

    def _with_effects(
        self, world: World, functions: list[FunctionValue], frame: Frame, node: nodes.NodeNG
    ) -> list[World]:
        """Return the worlds after any of some functions was called, or none: lists may have been filled many times."""
        worlds = [world]
        for function in filter(self._has_effects, functions):
            run = partial(self._called, replace(function, decorated=False), frame, node)
            worlds = distinct(
                [end for before in worlds for end in self._counting.any_number_of_times(before, run, node, frame)]
            )
        return worlds

    def _called(self, function: FunctionValue, frame: Frame, node: nodes.NodeNG, world: World) -> list[World]:
        with self._machine.not_recording():
            outcomes = self._machine.enter(world.fork(), function, _ANYTHING, frame, node)
        called = [end for one, made in outcomes for end in self._driven(one, [bare(made)], frame)]
        for after in called:
            _let_lists_agree(world, after)
        return called

    def _driven(self, world: World, values: list[Value], frame: Frame) -> list[World]:
        """Let generators and coroutines run: that is what they are handed over for."""
        worlds = [world]
        for value in values:
            if isinstance(value, Reference):
                worlds = [after for one in worlds for after, _ in self._machine.finish(one, value, frame)]
                worlds = [after for one in worlds for after, _ in self._machine.settle(one, value)]
        return worlds

    def _has_effects(self, function: FunctionValue) -> bool:
        """Tell whether a function that was made on the path may change what others see."""
        if function.frame is None or function.receiver is not None:
            return False
        slicer = self._machine.relevance.slicer(function.node, "")
        declared = frozenset().union(*self._machine.program.declared(function.node))
        return any(not definitions(function.node, name) for name in slicer.changed) or not declared.isdisjoint(
            slicer.definitions
        )


_ANYTHING = Arguments((), (), Unknown(("handed",)), Unknown(("handed",)))
"""The arguments of a call that is not seen."""


def _handed(world: World, arguments: Arguments, leaves: bool) -> Iterator[Value]:
    """Yield what a call reaches through its arguments: containers, instances, and what can be called."""
    pending = [(bare(one), 0) for one in (*arguments.positional, *(value for _, value in arguments.keywords))]
    seen: set[Value] = set()
    while pending:
        value, depth = pending.pop()
        if value in seen or depth > _DEEPEST:
            continue
        seen.add(value)
        yield value
        if isinstance(value, Method) and value.name in READING:
            continue
        pending.extend((bare(one), depth + 1) for one in parts(value))
        state = world.find(value) if isinstance(value, Reference) and not leaves else None
        if state is not None and state.kind in (Kind.MAPPING, Kind.SEQUENCE):
            pending.extend((bare(slot.value), depth + 1) for slot in state.slots.values())


def _let_lists_agree(before: World, after: World) -> None:
    """Let the lists that a call has changed hold what they may hold after any number of such calls."""
    for identity, state in list(after.objects.items()):
        old = before.objects.get(identity)
        if old is None or old == state or state.kind is not Kind.SEQUENCE:
            continue
        slots = {item(("held", slot.value)): slot for one in (old, state) for slot in one.slots.values()}
        rest = next((one.rest for one in (old, state) if one.rest != ABSENT), Unknown(("loosened", identity)))
        before.objects[identity] = after.objects[identity] = replace(state, slots=slots, rest=rest)


def _release(world: World, value: Value) -> None:
    """Let a container or an instance be what code that is not seen may make of it."""
    state = world.find(value) if isinstance(value, Reference) else None
    if state is None or not isinstance(value, Reference):
        return
    if state.kind is Kind.SEQUENCE:
        loosen(world, value, adding=True)
    elif state.kind in (Kind.MAPPING, Kind.INSTANCE):
        slots = _released(value, state.slots)
        rest = state.rest
        if isinstance(bare(rest), Absent):
            rest = marked_like(rest, Unknown((UNSEEN, value.identity)))
        world.objects[value.identity] = replace(state, slots=slots, rest=rest)
    if state.kind is Kind.INSTANCE:
        let_fill(world, state.slots.values())


def _released(owner: Reference, slots: Mapping[tuple[str, Hashable], Slot]) -> dict[tuple[str, Hashable], Slot]:
    """Return what an object holds without what decides tests."""
    return {
        key: Slot(Unknown((UNSEEN, owner.identity, key)), perhaps=True)
        if isinstance(bare(slot.value), Const) and key not in CONTEXT_KEYS
        else slot
        for key, slot in slots.items()
        if not isinstance(bare(slot.value), Absent)
    }
