"""Calls: arguments bound to parameters, bodies entered, instances made, and the callables that the tables know."""

from __future__ import annotations

from collections.abc import Hashable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.container_methods import ContainerMethods
from pylint_csp.analysis.evaluation.containers import ways_given
from pylint_csp.analysis.evaluation.continuations import Consumer
from pylint_csp.analysis.evaluation.fuel import DEEPEST_CALL
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.members import Members
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.outcomes import Outcomes, result_kept
from pylint_csp.analysis.evaluation.tested import is_ruled_out
from pylint_csp.analysis.execution.unseen import Unseen, doubt_unfollowed
from pylint_csp.analysis.program.program import is_generator
from pylint_csp.analysis.program.standard import canonical, is_standard
from pylint_csp.analysis.slices.forms import makers_kept
from pylint_csp.analysis.state.causes import CHECK_HOSTNAME, CONTEXT
from pylint_csp.analysis.state.objects import WAITING, Kind, Object, Slot, item
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionNode,
    FunctionValue,
    Known,
    Method,
    Partial,
    Passed,
    Reference,
    Unknown,
    Value,
    all_parameter_names,
    bare,
    default_of,
    derived,
    is_absent,
    item_of,
    marked_like,
    parameter_names,
    passed,
    positional_names,
    receiver_name,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.methods import ASKING
from pylint_csp.tables.names import HTTPS_CONNECTION


@dataclass(eq=False)
class Calls:
    """Calls values of every kind."""

    _machine: Machine
    _modules: Modules
    _classes: Classes
    _members: Members
    _container_methods: ContainerMethods
    _unseen: Unseen

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
            return self._machine.call_known(world, callee.name, arguments, frame, node)
        if isinstance(callee, FunctionValue):
            return self._call_function(world, callee, arguments, frame, node)
        if isinstance(callee, ClassValue):
            return self._machine.instantiate(world, callee.node, arguments, frame, node)
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
        state = world.find(callee) if isinstance(callee, Reference) else None
        if (
            state is not None
            and state.kind is Kind.INSTANCE
            and isinstance(state.of_class, ClassValue)
            and self._members.find_member(self._classes.mro(state.of_class.node), "__call__") is not None
        ):
            bound = self._machine.attribute_of(world, callee, "__call__", node)
            return [one for after, method in bound for one in self.call(after, method, arguments, frame, node)]
        return self._call_unknown(world, callee, arguments, frame, node)

    def _call_unknown(
        self, world: World, callee: Value, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        results: Outcomes = []
        fact = world.facts.get(callee.symbol) if isinstance(callee, Unknown) else None
        if fact is not None and fact.equals is not None and not isinstance(fact.equals, Const):
            return self.call(world, fact.equals, arguments, frame, node)
        if isinstance(callee, Unknown) and callee.symbol[0] == "parameter" and self._machine.is_target(node):
            for _, default in self._modules.parameter_defaults(callee.symbol):
                is_other = is_ruled_out(world, callee.symbol, default, self._machine.is_subclass)
                if not is_other and not isinstance(bare(default), (Const, Unknown)):
                    results.extend(self.call(world.fork(), default, arguments, frame, node))
        answer = _answer_of(callee, arguments)
        unseen = self._unseen.call(world, arguments, frame, node) if answer is None else [(world, answer)]
        return [*results, *unseen]

    def _call_function(
        self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        is_decorated = function.decorated and isinstance(function.node, nodes.FunctionDef)
        found = self._members.decorators(cast("nodes.FunctionDef", function.node)) if is_decorated else ()
        decorators = [decorator for kind, decorator in found if kind == "other"]
        if not decorators:
            return self.enter(world, function, arguments, frame, node)
        plain = replace(function, receiver=None, decorated=False)
        outer = self._parent_of(function) or frame
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
        is_too_deep = frame.depth >= DEEPEST_CALL or _recurs(scope, self._parent_of(function), function.receiver, frame)
        if is_too_deep:
            doubt_unfollowed(self._machine, world, function, arguments)
        if is_too_deep or not self._machine.is_worth_entering(function, arguments, frame, node, world):
            name = scope.qname() if is_standard(scope.root().name) else None
            return self._unseen.call(world, arguments, frame, node, name)
        if self._is_held(scope, frame, node):
            return self._held(world, function, arguments, frame, node)
        if not self._members.caches(function.node):
            return self._enter_anew(world, function, arguments, frame, node)
        return result_kept(
            world,
            (scope, bare(function.receiver or NONE)),
            arguments,
            lambda: self._enter_anew(world, function, arguments, frame, node),
        )

    def _parent_of(self, function: FunctionValue) -> Frame | None:
        return function.frame or self._machine.program.enclosing_frame(function.node)

    def _is_held(self, scope: FunctionNode, frame: Frame, node: nodes.NodeNG) -> bool:
        """Tell whether a call, or a property, makes a generator or coroutine of which nothing is asked there."""
        return (
            isinstance(scope, nodes.FunctionDef)
            and (isinstance(node, nodes.FunctionDef) or any(one is node for one in makers_kept(node.statement())))
            and (is_generator(scope) or (isinstance(scope, nodes.AsyncFunctionDef) and isinstance(node, nodes.Call)))
            and not any(kind == "manager" for kind, _ in self._members.decorators(scope))
        )

    def _held(
        self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        if self._machine.targets_of(function.node) and not isinstance(node.parent, nodes.Expr):
            # What it constructs is judged whoever asks it for its values.
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
        coroutine, function, arguments, node, _ = waiting
        world.objects[coroutine.identity] = Object(Kind.OPAQUE, {})
        return self._enter_anew(world, function, arguments, frame, node)

    def _enter_anew(
        self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        scope = function.node
        inner = Frame(
            (frame.key, node, scope),
            scope,
            self._parent_of(function),
            frame,
            node if isinstance(node, nodes.Call) else frame.call,
            depth=frame.depth + 1,
            receiver=receiver_name(function),
        )
        world.clock += 1
        inner.entered = world.clock
        inner.older = frozenset(world.objects)
        _note_run(world, function)
        if not self._bind(world, function, arguments, inner):
            self._machine.raise_in(world, Known("builtins.TypeError"))
            return []
        inner.beyond, inner.last = self._machine.end_in_call(function, frame, node)
        inner.relevant = self._machine.relevant_in_call(world, function, inner, node)
        return self._machine.run_body(world, function, inner)

    def _bind(self, world: World, function: FunctionValue, arguments: Arguments, frame: Frame) -> bool:
        """Bind the arguments of a call to the parameters; return whether Python would."""
        parameters = function.node.args
        positional = list(arguments.positional)
        names = positional_names(function.node)
        if function.receiver is not None:
            if names:
                world.names[frame.key, names.pop(0)] = function.receiver
            else:
                positional.insert(0, function.receiver)
        if len(positional) > len(names) and not parameters.vararg:
            return False
        for name, value in zip(names, positional, strict=False):
            world.names[frame.key, name] = passed(value, frame, default_of(function.node, name) is None)
        for name in (*names[len(positional) :], *(one.name for one in parameters.kwonlyargs)):
            given = arguments.keyword(name)
            if name in names and _gives_way(given, arguments.star):
                given = item_of(arguments.star, Const.of(names.index(name) - len(positional)))
            bound = self._or_default(world, function, name, given, frame)
            if bound is None:
                return False
            world.names[frame.key, name] = passed(bound, frame, default_of(function.node, name) is None)
        if parameters.vararg:
            others = enumerate(positional[len(names) :])
            slots = {item(index): Slot(passed(value, frame, required=True), None, 0) for index, value in others}
            rest = passed(_rest_behind(arguments.star, len(names) - len(positional)), frame)
            made = world.make(("made", parameters.vararg, frame.key), Object(Kind.SEQUENCE, slots, rest))
            world.names[frame.key, parameters.vararg] = made
        if parameters.kwarg:
            taken = {*names, *(one.name for one in parameters.kwonlyargs)}
            free = [(name, value) for name, value in arguments.keywords if name not in taken]
            keywords = tuple((name, passed(value, frame, required=True)) for name, value in free)
            rest = passed(arguments.rest, frame)
            frame.keywords = Arguments((), keywords, rest)
            slots = {item(name): Slot(value, None, 0) for name, value in keywords}
            slots |= never_among_keywords(function.node)
            world.names[frame.key, parameters.kwarg] = world.make(
                ("made", parameters, frame.key), Object(Kind.MAPPING, slots, rest)
            )
        names = all_parameter_names(function.node)
        frame.given = {name: world.names[frame.key, name] for name in names if (frame.key, name) in world.names}
        return True

    def _or_default(self, world: World, function: FunctionValue, name: str, given: Value, frame: Frame) -> Value | None:
        if not is_absent(given):
            return given
        expression = default_of(function.node, name)
        if expression is None:
            return marked_like(given, Unknown(("unbound", name))) if isinstance(given, Passed) else None
        kept = world.names.get(("default", function.node, name))
        if kept is not None:
            return marked_like(given, kept)
        outer = self._machine.program.defining_frame(function.node, frame.parent) or frame
        before = world.fork()
        before.clock = frame.entered - 1
        with self._modules.defining():
            outcomes = self._machine.evaluate(expression, outer, before)
        values = {value for _, value in outcomes}
        value = values.pop() if len(values) == 1 else Unknown(("default", expression))
        if isinstance(value, Reference):
            for after, _ in outcomes:
                world.objects.setdefault(value.identity, after.objects[value.identity])
        return marked_like(given, value)


def _answer_of(callee: Value, arguments: Arguments) -> Unknown | None:
    """Return what a method of something unknown answers, if that is always the same; None of other callees."""
    given = [bare(one) for one in arguments.positional]
    if not isinstance(callee, Unknown) or callee.symbol[0] != "attribute" or callee.symbol[-1] not in ASKING:
        return None
    if arguments.keywords or arguments.may_follow or not all(isinstance(one, Const) for one in given):
        return None
    return Unknown(derived("operation", callee.symbol, *given))


def _as_passed(world: World, callee: Value, result: Value) -> Value:
    """Return what a function returns that a caller has passed: it is as much the caller's choice, with its settings."""
    state = world.find(result)
    if isinstance(callee, Passed) and state is not None and state.kind is Kind.CONTEXT:
        slots = {key: replace(slot, value=marked_like(callee, slot.value)) for key, slot in state.slots.items()}
        world.change(result, lambda _, state: replace(state, slots=slots))
    return marked_like(callee, result)


def _named(decorator: nodes.NodeNG) -> nodes.NodeNG:
    """Return what stands for the call of a decorator: there may be two of one name."""
    return decorator.func if isinstance(decorator, nodes.Call) else decorator


def _note_run(world: World, function: FunctionValue) -> None:
    """Note that a method is run on an instance."""
    receiver, method = function.receiver or NONE, function.node
    state = world.find(receiver)
    if isinstance(method, nodes.FunctionDef) and state is not None and state.kind is Kind.INSTANCE:
        world.change(receiver, lambda _, state: replace(state, run=state.run | {method}))


class _Waiting(NamedTuple):
    """A generator or coroutine, and the call that has made it."""

    made: Reference
    function: FunctionValue
    arguments: Arguments
    node: nodes.NodeNG
    is_generator: bool


def _waiting(world: World, value: Value) -> _Waiting | None:
    """Return what a value waits to run, if it is a generator or coroutine of which nothing was asked for yet."""
    made, state = bare(value), world.find(value)
    slot = state.slots.get(WAITING) if state is not None else None
    call = slot.value if slot is not None else None
    if slot is None or slot.node is None or not isinstance(made, Reference) or not isinstance(call, Partial):
        return None
    function = cast("FunctionValue", call.callee)
    return _Waiting(made, function, call.arguments, slot.node, is_generator(cast("nodes.FunctionDef", function.node)))


def _gives_way(keyword: Value, star: Value) -> bool:
    """Tell whether what a keyword says of a parameter counts less than what a sequence may hold for it."""
    if not is_absent(keyword):
        return False
    return not isinstance(keyword, Passed) or not is_absent(star)


def _rest_behind(star: Value, taken: int) -> Value:
    """Return the rest of a sequence of which some items are taken."""
    inner = bare(star)
    if taken <= 0 or not isinstance(inner, Unknown):
        return star
    return marked_like(star, Unknown(derived("rest", inner.symbol, taken)))


def never_among_keywords(function: FunctionNode) -> dict[tuple[str, Hashable], Slot]:
    """Return what the ``**kwargs`` of a function never hold: the arguments that its other parameters take."""
    names = set(parameter_names(function))
    return {item(name): Slot(ABSENT) for name in (CONTEXT, CHECK_HOSTNAME) if name in names}


def _is_https_connection(value: Value | nodes.ClassDef) -> bool:
    if not isinstance(value, Known):
        return False
    module, _, name = value.name.rpartition(".")
    return f"{canonical(module)}.{name}" == HTTPS_CONNECTION


def _recurs(function: FunctionNode, parent: Frame | None, receiver: Value | None, frame: Frame) -> bool:
    """Tell whether a call has entered a function already; one call from its own run is followed.

    Another closure of the same ``def``, or a method of another object, is another function: that a decorator wraps two
    functions makes neither call itself. What the run itself has made counts as the same if the same place has made
    both, for a run that calls itself makes ever more of them.
    """
    return any(
        _is_same_closure(one, parent) and _is_same_receiver(one, receiver)
        for one in frame.chain()
        if one.scope is function and one.caller is not None
    )


def _is_same_closure(entered: Frame, parent: Frame | None) -> bool:
    """Tell whether a function closes over the frame that one which was entered closes over, or over its like."""
    if parent is None or entered.parent is None or parent == entered.parent:
        return True
    return parent.entered >= entered.entered and _place(parent) == _place(entered.parent)


def _place(frame: Frame) -> object:
    """Return the call that made a frame, in whatever run."""
    return frame.key[1:] if isinstance(frame.key, tuple) else frame.key


def _is_same_receiver(entered: Frame, receiver: Value | None) -> bool:
    """Tell whether a method is called on what one that was entered was called on, or on its like."""
    held = entered.given.get(entered.receiver)
    if receiver is None or held is None:
        return True
    before, now = bare(held), bare(receiver)
    if isinstance(before, Reference) and isinstance(now, Reference) and before != now:
        is_new = entered.older is None or now.identity not in entered.older
        return is_new and now.identity[1] == before.identity[1]
    return before == now or not isinstance(before, (Reference, ClassValue)) or type(before) is not type(now)
