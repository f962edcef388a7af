"""What code that is not seen, or not followed, may do to what it is handed: to objects, and by calling functions."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import chain

from astroid import nodes

from pylint_csp.analysis.evaluation import settings
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Handler, Outcomes, fresh_result
from pylint_csp.analysis.execution.counting import any_number_of_times
from pylint_csp.analysis.state.fillings import CONTEXT_KEYS, UNSEEN, let_fill, loosen
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute, may_be_place
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.values import (
    NONE,
    Arguments,
    Const,
    Frame,
    FunctionValue,
    Method,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
    marked_like,
    parts,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import assigned_value, definitions
from pylint_csp.analysis.tree.functions import functions_named
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import nodes_in, reached
from pylint_csp.tables.methods import CHANGING_ARGUMENTS, KEEPING, LEAVING_ARGUMENTS, LOOKING, READING
from pylint_csp.tables.names import CONTEXT

_DEEPEST = 3
"""How deep what is handed over is looked into."""
_NOT_DRIVING = KEEPING | LOOKING | LEAVING_ARGUMENTS
"""Names of callables that do not run a generator or coroutine which they are handed."""


class Unseen:
    """Calls what can't be followed.

    Contexts stay as they are, and so do a mapping's entries for them, absent ones too. What else was handed over
    decides no test any more.
    """

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def call(
        self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG, name: str | None = None
    ) -> Outcomes:
        """Return the result of a call; ``name`` is the callee's if it is one of the standard library."""
        if not isinstance(node, nodes.Call) or not (node.args or node.keywords):
            return [(world, fresh_result(world, frame, node))]
        leaves = name not in CHANGING_ARGUMENTS if name is not None else last_name(node.func) in LEAVING_ARGUMENTS
        if last_name(node.func) not in _NOT_DRIVING:
            construct_handed(self._machine, world, arguments, frame, node)
        handed = list(_handed(world, arguments, leaves))
        functions = [one for one in handed if isinstance(one, FunctionValue) and self._has_effects(one)]
        methods = [one for one in functions if one.receiver is not None]
        called = [after for one in methods for after in self._after_calls(world, one, frame, node)]
        for value in handed:
            if not leaves:
                self._release(world, value)
            elif isinstance(value, (Method, FunctionValue)) and value.receiver is not None:
                self._release(world, bare(value.receiver))
        for after in called:
            _let_places_agree(world, after)
        worlds = distinct([world, *called])
        for function in functions:
            if function.receiver is None:
                run = partial(self._called, function, frame, node)
                called = [end for before in worlds for end in any_number_of_times(before, run, node, frame)]
                worlds = distinct(called)
        if last_name(node.func) not in _NOT_DRIVING:
            reached = list(_handed(world, arguments, leaves=False)) if leaves else handed
            worlds = [after for one in worlds for after in self._driven(one, reached, frame)]
        return [(after, fresh_result(after, frame, node)) for after in worlds]

    def call_own_methods(self, world: World, instance: Reference) -> None:
        """Let code that is not seen call the methods of an instance, but for those that are being run."""
        state = world.find(instance)
        cls = state.own_class if state is not None else None
        if cls is None:
            return
        self._machine.let_go(world, instance)
        state = world.objects[instance.identity]
        running = {frame.scope for frame in self._machine.active}
        touching = self._machine.touching(cls).items()
        touched = {attribute(name) for name, methods in touching if not running.issuperset(methods)}
        slots = {key: slot for key, slot in state.slots.items() if key in touched}
        let_fill(world, slots.values())
        released = {**state.slots, **_released(instance, slots)}
        world.objects[instance.identity] = replace(state, slots=released)

    def _called(self, function: FunctionValue, frame: Frame, node: nodes.NodeNG, world: World) -> list[World]:
        called = self._after_calls(world, function, frame, node)
        for after in called:
            _let_places_agree(world, after)
        return called

    def _after_calls(self, world: World, function: FunctionValue, frame: Frame, node: nodes.NodeNG) -> list[World]:
        """Return the worlds after a function was called with unknown arguments, and what it returned was run."""
        with self._machine.not_recording():
            outcomes = self._machine.enter(world.fork(), replace(function, decorated=False), _ANYTHING, frame, node)
        return [end for one, made in outcomes for end in self._driven(one, [bare(made)], frame)]

    def _driven(self, world: World, values: list[Value], frame: Frame) -> list[World]:
        """Run the generators and coroutines among some values: that is what they are handed over for."""
        worlds = [world]
        for value in values:
            if isinstance(value, Reference):
                worlds = [after for one in worlds for after, _ in self._machine.finish(one, value, frame)]
                worlds = [after for one in worlds for after, _ in self._machine.settle(one, value)]
        return worlds

    def _has_effects(self, function: FunctionValue) -> bool:
        """Tell whether a function may change names from around it, or a method an instance that this path has made."""
        if function.receiver is not None:
            receiver, name = bare(function.receiver), function.receiver_name
            slicer = self._machine.relevance.slicer(function.node, name)
            is_made_here = isinstance(receiver, Reference) and receiver.identity[0] == "made"
            return is_made_here and any(
                one.startswith(f"{name}.") for one in (*slicer.definitions, *slicer.lead_to_changes())
            )
        slicer = self._machine.relevance.slicer(function.node, "")
        declared = frozenset().union(*self._machine.program.declared(function.node))
        changed = slicer.changed.union(*(unit.changes for unit in slicer.units.values()))
        return any(not definitions(function.node, name) for name in changed) or not declared.isdisjoint(
            slicer.definitions
        )

    def _release(self, world: World, value: Value) -> None:
        """Let a container or an instance hold what unseen code may have put into it or taken away."""
        state = world.find(value)
        if state is None or not isinstance(value, Reference):
            return
        if state.kind is Kind.SEQUENCE:
            loosen(world, value, adding=True)
        elif state.kind in (Kind.MAPPING, Kind.INSTANCE):
            self._machine.let_go(world, value)
            state = world.objects[value.identity]
            rest = state.rest
            if is_absent(rest):
                rest = marked_like(rest, Unknown((UNSEEN, value.identity)))
            world.objects[value.identity] = replace(state, slots=_released(value, state.slots), rest=rest)
            if state.kind is Kind.INSTANCE:
                let_fill(world, state.slots.values())


_ANYTHING = Arguments((), (), Unknown(("handed",)), Unknown(("handed",)))
"""The arguments of a call that is not seen."""


def construct_handed(machine: Machine, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> None:
    """Note what functions inside others, which a call is handed, construct with what the callers of those pass.

    They are taken to be called once, with unknown arguments. Nothing else of that counts.
    """
    if not machine.is_target(node):
        return
    for value in map(bare, (*arguments.positional, *(one for _, one in arguments.keywords))):
        if isinstance(value, FunctionValue) and value.frame is not None and not value.frame.static:
            with machine.recording_for_callers(node), machine.catching(Handler(None)):
                machine.enter(world.fork(), replace(value, decorated=False), _ANYTHING, frame, node)


def _handed(world: World, arguments: Arguments, leaves: bool) -> Iterator[Value]:
    """Yield what a call reaches through its arguments; unless it ``leaves`` them, what containers hold, too."""
    pending = [(bare(one), 0) for one in (*arguments.positional, *(value for _, value in arguments.keywords))]
    seen: set[Value] = set()
    while pending:
        value, depth = pending.pop()
        if value in seen or depth > _DEEPEST or (isinstance(value, Method) and value.name in READING):
            continue
        seen.add(value)
        yield value
        pending.extend((bare(one), depth + 1) for one in parts(value))
        is_followed = isinstance(value, Reference) and not leaves
        state = world.find(value, Kind.MAPPING, Kind.SEQUENCE) if is_followed else None
        if state is not None:
            pending.extend((bare(slot.value), depth + 1) for slot in state.slots.values())


def _released(owner: Reference, slots: Mapping[tuple[str, Hashable], Slot]) -> dict[tuple[str, Hashable], Slot]:
    """Return an object's slots, with unknown values for literals: so they decide no test."""
    return {
        key: Slot(Unknown((UNSEEN, owner.identity, key)), perhaps=True)
        if isinstance(bare(slot.value), Const) and key not in CONTEXT_KEYS
        else slot
        for key, slot in slots.items()
        if not is_absent(slot.value)
    }


def _let_places_agree(before: World, after: World) -> None:
    """Make placeholders of ``before`` unknown where ``after``, a call that may have been made, has filled them in."""
    for name, value in before.names.items():
        if bare(value) == NONE and bare(after.names.get(name, NONE)) != NONE:
            before.names[name] = marked_like(value, Unknown((UNSEEN, name)))
    for identity, state in list(before.objects.items()):
        filled = after.objects.get(identity)
        if filled is None or filled == state or state.kind not in (Kind.MAPPING, Kind.INSTANCE):
            continue
        for key, slot in filled.slots.items():
            if may_be_place(state.slots.get(key)) and not may_be_place(slot):
                unknown = Slot(Unknown((UNSEEN, identity, key)), perhaps=True)
                before.objects[identity] = before.objects[identity].with_slot(key, unknown)


def doubt_unfollowed(machine: Machine, world: World, function: FunctionValue, arguments: Arguments) -> None:
    """Make unknown what a function of the program may change, where its body is not run.

    That is the settings of contexts, attributes of instances, and a mapping's context if the function names that key.
    What is off already stays so unless the function may switch it on: unseen code leaves contexts as they are, too.
    In a coarse run, which follows little, any function may do either.
    """
    receiver = bare(function.receiver) if function.receiver is not None else NONE
    own = machine.relevance.slicer(function.node, function.receiver_name).definitions
    prefix = f"{function.receiver_name}."
    bound = [attribute(name.removeprefix(prefix)) for name in own if name.startswith(prefix) and name.count(".") == 1]
    stored = machine.program.attributes_stored(function.node.root())
    pending = list(_changeable(machine, world, function, arguments))
    seen: set[Value] = set()
    while pending:
        value = bare(pending.pop())
        if value in seen:
            continue
        seen.add(value)
        pending.extend(parts(value))
        state = world.find(value)
        if state is None or not isinstance(value, Reference):
            continue
        doubted: Iterable[tuple[str, Hashable]]
        if state.kind is Kind.CONTEXT:
            is_open = machine.is_coarse or settings.verifies(world, value) or _switches_on(function.node)
            doubted = state.slots if is_open else ()
        else:
            pending.extend(state.values())
            doubted = bound if value == receiver else _stored(stored, state)
            if state.kind is Kind.MAPPING and (machine.is_coarse or _names_context(function.node)):
                doubted = (*doubted, *CONTEXT_KEYS)
        unknown = {key: Slot(Unknown(("unfollowed", value.identity, key))) for key in doubted}
        if unknown:
            world.objects[value.identity] = replace(state, slots={**state.slots, **unknown})


def _stored(names: Container[str], state: Object) -> list[tuple[str, Hashable]]:
    """Return the attributes of an instance that have one of some names."""
    return [key for key in state.slots if state.kind is Kind.INSTANCE and key[0] == "attribute" and key[1] in names]


def _changeable(machine: Machine, world: World, function: FunctionValue, arguments: Arguments) -> Iterator[Value]:
    """Yield what a function may change: what it is handed, and what it finds under names from around."""
    scope = function.node
    slicer = machine.relevance.slicer(scope, function.receiver_name)
    outside = slicer.changed_outside(scope)
    if len(outside) < len(slicer.lead_to_changes()) or function.receiver is not None:
        yield from arguments.positional
        yield from (value for _, value in arguments.keywords)
        if function.receiver is not None:
            yield function.receiver
    declared = frozenset().union(*machine.program.declared(scope))
    for name in sorted({*outside, *(declared & slicer.definitions.keys())}):
        around = function.frame.around() if function.frame is not None else ()
        values = (world.names.get((holder.key, name.partition(".")[0])) for holder in around)
        nearest = next((value for value in values if value is not None), None)
        yield from [nearest] if nearest is not None else []


def _names_context(function: nodes.NodeNG) -> bool:
    """Tell whether a function, or one of its module that it calls by name, writes the key of a context."""
    for one in _called_by_name(function):
        texts = (node.value for node in nodes_in(one, nodes.Const))
        if any(text == CONTEXT for text in texts) or any(node.arg == CONTEXT for node in nodes_in(one, nodes.Keyword)):
            return True
    return False


def _switches_on(function: nodes.NodeNG) -> bool:
    """Tell whether a function, or one of its module that it calls by name, may switch on what contexts verify."""
    targets = (one for called in _called_by_name(function) for one in nodes_in(called, nodes.AssignAttr))
    values = (assigned_value(one) for one in targets if one.attrname in settings.SETTINGS)
    return any(not (isinstance(one, nodes.Const) and not one.value) and last_name(one) != "CERT_NONE" for one in values)


def _called_by_name(function: nodes.NodeNG) -> set[nodes.NodeNG]:
    """Return a function and those of its module that it calls, directly or not, by their names."""
    return reached([function], lambda one: chain.from_iterable(map(functions_named, nodes_in(one, nodes.Name))))
