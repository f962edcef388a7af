"""Calls of every kind of value: functions are entered through their decorators, generators wait to be asked."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.calls.instances import Instances
from pylint_csp.analysis.calls.parameters import Parameters
from pylint_csp.analysis.calls.unseen import Unseen, doubt_unfollowed
from pylint_csp.analysis.containers.container_methods import ContainerMethods
from pylint_csp.analysis.containers.containers import ways_given
from pylint_csp.analysis.evaluation.fuel import DEEPEST_CALL
from pylint_csp.analysis.evaluation.machine import Machine, MethodCall
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.outcomes import Consumer, Outcomes, is_text, learn_text, result_kept
from pylint_csp.analysis.evaluation.strings import begins_with
from pylint_csp.analysis.evaluation.tested import is_ruled_out
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.members.descriptors import find_member
from pylint_csp.analysis.program.standard import in_python_3, is_standard
from pylint_csp.analysis.slices.forms import makers_kept
from pylint_csp.analysis.state.objects import WAITING, Kind, Object, Slot
from pylint_csp.analysis.state.symbols import Symbol, derived
from pylint_csp.analysis.state.values import (
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
    Passed,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
    marked_like,
)
from pylint_csp.analysis.state.world import World, free_key
from pylint_csp.analysis.tree.functions import FunctionNode, positional_names
from pylint_csp.tables.methods import ASKING, GIVING_TEXT
from pylint_csp.tables.names import HTTPS_CONNECTION
from pylint_csp.tables.ssl_contexts import CREATOR_NAMES

_WRITTEN_OUT = (Const, Member, ClassValue, FunctionValue)
"""Values of which there are no more than the program writes."""
_MOST_RECURSIONS = 4
"""How often a function is followed that calls itself with other literals."""


@dataclass(eq=False)
class Calls:
    """Calls values of every kind."""

    _machine: Machine
    _modules: Modules
    _classes: Classes
    _decorators: Decorators
    _container_methods: ContainerMethods
    _unseen: Unseen
    _parameters: Parameters
    _instances: Instances

    def call(self, world: World, callee: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        return [
            (end, _as_passed(end, settled, result))
            for after, settled in self._machine.settle(world, callee)
            for end, result in (
                self._call_unknown(after, Unknown(("handed", node)), arguments, frame, node)
                if self._is_handed_class(settled, frame)
                else self._call_settled(after, bare(settled), arguments, frame, node)
            )
        ]

    def _is_handed_class(self, callee: Value, frame: Frame) -> bool:
        """Tell whether a callee is a class that a running function got for a parameter without a default."""
        inner = bare(callee)
        while isinstance(inner, Partial):
            inner = bare(inner.callee)
        is_class = _is_https_connection(inner) or (
            isinstance(inner, ClassValue) and any(_is_https_connection(one) for one in self._classes.mro(inner.node))
        )
        while is_class and isinstance(callee, Passed):
            if callee.required and frame.runs_within(callee.frame):
                return True
            callee = callee.value
        return False

    def _call_settled(
        self, world: World, callee: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        if isinstance(callee, Known):
            if self._machine.is_coarse and self._may_go_with_context(callee, node):
                self._machine.doubtful.add(node)
            return self._machine.call_known(world, callee.name, arguments, frame, node)
        if isinstance(callee, FunctionValue):
            return self._call_function(world, callee, arguments, frame, node)
        if isinstance(callee, ClassValue):
            return self._instances.instantiate(world, callee.node, arguments, frame, node)
        if isinstance(callee, Partial):
            own, told = callee.arguments, dict(arguments.keywords)
            return [
                outcome
                for one, given in ways_given(world, dict(own.keywords), told, arguments.rest)
                for outcome in self.call(one, callee.callee, own.merged(arguments.with_keywords(given)), frame, node)
            ]
        if isinstance(callee, Method):
            return self._container_methods.call_container_method(world, callee, arguments, frame, node)
        if isinstance(callee, Const):
            self._machine.raise_in(world, Known("builtins.TypeError"))
            return []
        cls = self._classes.class_of(world, callee) if isinstance(callee, (Reference, Member)) else None
        if cls is not None and find_member(self._classes.mro(cls), "__call__") is not None:
            bound = self._machine.attribute_of(world, callee, "__call__", node)
            return [one for after, method in bound for one in self.call(after, method, arguments, frame, node)]
        return self._call_unknown(world, callee, arguments, frame, node)

    def _may_go_with_context(self, callee: Known, node: nodes.NodeNG) -> bool:
        """Tell whether a callee that is not the class may be chosen without a context, and the class with one."""
        makes_contexts = self._machine.program.sources.holds_any(node.root().name, CREATOR_NAMES)
        is_class = in_python_3(callee.name.removesuffix(".__init__")) == HTTPS_CONNECTION
        return not is_class and self._machine.is_target(node) and makes_contexts

    def _call_unknown(
        self, world: World, callee: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        results: Outcomes = []
        if isinstance(callee, Unknown) and not self._machine.is_coarse and self._machine.is_target(node):
            self._machine.doubtful.add(node)
        equal = world.told(callee).equals
        if equal is not None and not isinstance(equal, Const):
            return self.call(world, equal, arguments, frame, node)
        if isinstance(callee, Unknown) and callee.symbol[0] == "parameter" and self._machine.is_target(node):
            for _, default in self._modules.parameter_defaults(callee.symbol):
                is_other = is_ruled_out(world, callee.symbol, default, self._machine.is_subclass)
                if not is_other and not isinstance(bare(default), (Const, Unknown)):
                    results.extend(self.call(world.fork(), default, arguments, frame, node))
        answer = _answer_of(callee, arguments)
        is_told = _gives_text(world, callee)
        unseen = self._unseen.call(world, arguments, frame, node) if answer is None else [(world, answer)]
        for after, result in unseen if is_told else ():
            learn_text(after, result)
        return [*results, *unseen]

    def _call_function(
        self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        if function.decorated and function.node.lineno is None and (function.receiver or arguments.positional):
            # A dataclass's initialiser, as ``super().__init__(…)`` calls it, or ``Base.__init__(self, …)``.
            bound: tuple[Value, ...] = () if function.receiver is None else (function.receiver,)
            receiver, *given = (*bound, *arguments.positional)
            call = MethodCall(receiver, replace(arguments, positional=tuple(given)), frame, node)
            return [(after, NONE) for after in self._instances.fill_fields(world, function.node, call)]
        is_decorated = function.decorated and isinstance(function.node, nodes.FunctionDef)
        found = self._decorators.of(cast("nodes.FunctionDef", function.node)) if is_decorated else ()
        decorators = [decorator for kind, decorator in found if kind == "other"]
        if not decorators:
            return self.enter(world, function, arguments, frame, node)
        plain = replace(function, receiver=None, decorated=False)
        outer = self._machine.program.defining_frame(function.node, self._parent_of(function)) or frame
        results: Outcomes = [(world, plain)]
        for expression in decorators:
            results = [
                outcome
                for before, value in results
                for after, decorator in self._machine.evaluate(expression, outer, before)
                for outcome in self.call(after, decorator, Arguments((value,)), frame, _named(expression))
            ]
        if function.receiver is not None:
            arguments = replace(arguments, positional=(function.receiver, *arguments.positional))
        return [outcome for after, value in results for outcome in self.call(after, value, arguments, frame, node)]

    def enter(
        self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        scope = function.node
        awaited, called = self._machine.awaited or (None, [])
        if scope is awaited:
            called.append(world.fork())
            return [(world, Unknown(("call", node)))]
        is_too_deep = frame.depth >= DEEPEST_CALL or _recurs(function, self._parent_of(function), arguments, frame)
        if is_too_deep:
            doubt_unfollowed(self._machine, world, function, arguments)
        if is_too_deep or not self._machine.is_worth_entering(function, arguments, frame, node, world):
            name = scope.qname() if is_standard(scope.root().name) else None
            return self._unseen.call(world, arguments, frame, node, name)
        if self._is_held(scope, node):
            return self._held(world, function, arguments, frame, node)
        if not self._decorators.caches(function.node):
            return self._enter_anew(world, function, arguments, frame, node)
        return result_kept(
            world,
            (scope, bare(function.receiver or NONE)),
            arguments,
            lambda: self._enter_anew(world, function, arguments, frame, node),
        )

    def _parent_of(self, function: FunctionValue) -> Frame | None:
        return function.frame or self._machine.program.enclosing_frame(function.node)

    def _is_held(self, scope: FunctionNode, node: nodes.NodeNG) -> bool:
        """Tell whether a call, or a property, makes a generator or coroutine that is kept, and not run there."""
        return (
            isinstance(scope, nodes.FunctionDef)
            and (isinstance(node, nodes.FunctionDef) or any(one is node for one in makers_kept(node.statement())))
            and (scope.is_generator() or (isinstance(scope, nodes.AsyncFunctionDef) and isinstance(node, nodes.Call)))
            and not any(kind == "manager" for kind, _ in self._decorators.of(scope))
        )

    def _held(
        self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        if self._machine.targets_of(function.node) and not isinstance(node.parent, nodes.Expr):
            # What it constructs is judged, whoever asks it for its values, if anybody does.
            self._enter_anew(world.fork(), function, arguments, frame, node)
        call = Slot(Partial(replace(function, decorated=False), arguments), node, world.clock)
        return [(world, world.make(("made", node, frame.key), Object(Kind.OPAQUE, {WAITING: call})))]

    def start(self, world: World, value: Value, frame: Frame, consumer: Consumer | None) -> Outcomes:
        waiting = _waiting(world, value)
        if waiting is None or not waiting.is_generator:
            return [(world, value)]
        generator, function, arguments, node, _ = waiting
        world.objects[generator.identity] = Object(Kind.SEQUENCE, {}, Unknown(("items", node)))
        with self._machine.consumed(frame, node, consumer) if consumer is not None else nullcontext():
            results = self._enter_anew(world, function, arguments, frame, node)
        for after, handed_out in results:
            made = after.find(handed_out)
            if made is not None:
                after.objects[generator.identity] = made
        return [(after, value) for after, _ in results]

    def finish(self, world: World, value: Value, frame: Frame) -> Outcomes:
        waiting = _waiting(world, value)
        if waiting is None or waiting.is_generator:
            return [(world, value)]
        return self._enter_anew(world, waiting.function, waiting.arguments, frame, waiting.node)

    def _enter_anew(
        self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        scope = function.node
        inner = Frame(
            free_key(world, (frame.key, node, scope)),
            scope,
            self._parent_of(function),
            frame,
            node if isinstance(node, nodes.Call) else frame.call,
            depth=frame.depth + 1,
            receiver=function.receiver_name,
        )
        world.clock += 1
        inner.entered = world.clock
        inner.older = frozenset(world.objects)
        if not self._parameters.bind(world, function, arguments, inner):
            self._machine.raise_in(world, Known("builtins.TypeError"))
            return []
        if function.owner is not None:
            _note_run(world, inner)
        elif inner.receiver and inner.parent is not None:
            # A function inside a method asks the method's receiver under the same name.
            value = world.names.get((inner.parent.key, inner.receiver))
            if value is not None:
                world.names[inner.key, inner.receiver] = value
        inner.beyond, inner.last = self._machine.end_in_call(function, frame, node)
        inner.relevant = self._machine.relevant_in_call(world, function, inner, node)
        return self._machine.run_body(world, function, inner)


def _answer_of(callee: Value, arguments: Arguments) -> Value | None:
    """Return what an unknown value's method answers to literals, if always the same; None for other callees."""
    named = (part for name, value in arguments.keywords for part in (Const.of(name), value))
    given = [bare(one) for one in (*arguments.positional, *named)]
    if not isinstance(callee, Unknown) or callee.symbol[-1] not in ASKING:
        return None
    if not is_absent(arguments.rest) or arguments.may_follow or not all(isinstance(one, Const) for one in given):
        return None
    if callee.symbol[-1] == "startswith" and len(given) == 1:
        is_so = begins_with(callee.symbol[1], cast("Const", given[0]).value)
        if is_so is not None:
            return Const.of(is_so)
    return Unknown(derived("operation", callee.symbol, *given))


def _gives_text(world: World, callee: Value) -> bool:
    """Tell whether a callee is a method of a text or path that gives another."""
    if not isinstance(callee, Unknown) or callee.symbol[0] != "attribute" or callee.symbol[-1] not in GIVING_TEXT:
        return False
    owner: Symbol = cast("Symbol", callee.symbol[1])
    return is_text(world, Unknown(owner))


def _as_passed(world: World, callee: Value, result: Value) -> Value:
    """Return a result marked like its callee: a context, and its settings, are the choice of who passed the callee."""
    state = world.find(result, Kind.CONTEXT)
    if isinstance(callee, Passed) and state is not None:
        slots = {key: replace(slot, value=marked_like(callee, slot.value)) for key, slot in state.slots.items()}
        world.change(result, lambda _, state: replace(state, slots=slots))
    return marked_like(callee, result)


def _named(decorator: nodes.NodeNG) -> nodes.NodeNG:
    """Return the node that stands for applying a decorator: that of ``@name(…)`` is taken by the call that makes it."""
    return decorator.func if isinstance(decorator, nodes.Call) else decorator


def _note_run(world: World, inner: Frame) -> None:
    """Note on an instance that a method was called on it, be it by a decorator's wrapper that hands it on."""
    receiver, method = world.names.get((inner.key, inner.receiver), NONE), inner.scope
    if isinstance(method, nodes.FunctionDef) and world.find(receiver, Kind.INSTANCE) is not None:
        world.change(receiver, lambda _, state: replace(state, run=state.run | {method}))


class _Waiting(NamedTuple):
    """A generator or coroutine, and the call that has made it."""

    made: Reference
    function: FunctionValue
    arguments: Arguments
    node: nodes.NodeNG
    is_generator: bool


def _waiting(world: World, value: Value) -> _Waiting | None:
    """Return what a value waits to run; None if it is no generator or coroutine, or something was asked of it."""
    made, slot = bare(value), world.slot(value, WAITING)
    call = slot.value if slot is not None else None
    if slot is None or slot.node is None or not isinstance(made, Reference) or not isinstance(call, Partial):
        return None
    function = cast("FunctionValue", call.callee)
    return _Waiting(made, function, call.arguments, slot.node, cast("nodes.FunctionDef", function.node).is_generator())


def _is_https_connection(value: Value | nodes.ClassDef) -> bool:
    return isinstance(value, Known) and in_python_3(value.name) == HTTPS_CONNECTION


def _recurs(function: FunctionValue, parent: Frame | None, arguments: Arguments, frame: Frame) -> bool:
    """Tell whether a call has entered a function already; a scope that is run on its own may call itself once.

    With other literals than before, it may call itself a few times. Another closure of the same ``def``, or a method of
    another object, is another function: if a decorator wraps two functions, and the one calls the other, neither calls
    itself. An object that the run itself has made counts as the same if one place has made both, since a method that
    calls itself on new objects makes ever more of them.
    """
    entered = [
        one
        for one in frame.chain()
        if one.scope is function.node
        and one.caller is not None
        and _is_same_closure(one, parent)
        and _is_same_receiver(one, function.receiver)
    ]
    literals = _literals_in(arguments, function)
    is_new = all(any(value not in _given(one, name) for name, value in literals) for one in entered)
    return bool(entered) and not (is_new and len(entered) < _MOST_RECURSIONS)


def _given(entered: Frame, name: str) -> list[Value]:
    """Return what a call has handed to a parameter; without a name, to any of them."""
    return [bare(value) for one, value in entered.given.items() if name in (one, "")]


def _literals_in(arguments: Arguments, function: FunctionValue) -> list[tuple[str, Value]]:
    """Return the literals, and what is like them, among a call's arguments, each with the parameter that gets it."""
    names = [one for one in positional_names(function.node) if one != function.receiver_name]
    extra = [""] * (len(arguments.positional) - len(names))
    handed = [*zip([*names, *extra], arguments.positional, strict=False), *arguments.keywords]
    return [(str(name), inner) for name, value in handed if isinstance(inner := bare(value), _WRITTEN_OUT)]


def _is_same_closure(entered: Frame, parent: Frame | None) -> bool:
    """Tell whether a function that closes over ``parent`` is the same closure as the one that was entered."""
    return parent is None or entered.parent is None or parent == entered.parent


def _is_same_receiver(entered: Frame, receiver: Value | None) -> bool:
    """Tell whether a method is called on the receiver of the one that was entered, or on an object like it."""
    held = entered.given.get(entered.receiver)
    if receiver is None or held is None:
        return True
    before, now = bare(held), bare(receiver)
    if isinstance(before, Reference) and isinstance(now, Reference) and before != now:
        is_new = entered.older is None or now.identity not in entered.older
        return is_new and now.identity[1] == before.identity[1]
    return before == now or not isinstance(before, (Reference, ClassValue)) or type(before) is not type(now)
