"""``try``: it may be left before the effect of any statement that can raise."""

from __future__ import annotations

import builtins
from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Handler
from pylint_csp.analysis.evaluation.truths import Truths
from pylint_csp.analysis.execution.forgetting import Forgetting, holders
from pylint_csp.analysis.execution.statements import Flow, Statements
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.symbols import CAUGHT
from pylint_csp.analysis.state.values import ClassValue, Frame, Known, Unknown, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.names import OLD_NAMES, PARSING

_PAST = "past"
"""The kind of symbols of unknown exceptions that are none of some types, which follow."""


@dataclass(eq=False)
class Tries:
    """Executes ``try``, its handlers and what runs at the end."""

    _machine: Machine
    _classes: Classes
    _truths: Truths
    _forgetting: Forgetting
    _statements: Statements

    def visit_try(self, node: nodes.Try, frame: Frame, worlds: list[World]) -> Flow:
        running = frozenset(key for world in worlds for key in holders(world))
        call = self._parsing(node, frame, worlds)
        handler = Handler(frame if call is None else None, partial(self._forget_caught, node, frame, running))
        if call is not None:
            worlds = self._parsed(call, frame, worlds, handler)
        with self._machine.catching(handler):
            flow = self._statements.run_block(node.body, frame, worlds)
        self._forgetting.note_end(node, flow.ends, frame, is_whole=True)
        escaping = Handler(frame)
        with self._machine.catching(escaping):
            flow.go_on(self._statements.run_block(node.orelse, frame, flow.normal))
            self._handle(node, handler.collected(), frame, flow)
        if node.finalbody:
            return self.run_finally(node, frame, flow, escaping)
        for world, exception in escaping.collected():
            self._machine.raise_in(world, exception)
        return flow

    visit_trystar = visit_try

    def _parsing(self, node: nodes.Try, frame: Frame, worlds: list[World]) -> nodes.Call | None:
        """Return the call in a ``try`` that alone can raise there, and does by its arguments alone; None of others."""
        calls = [*islice(chain.from_iterable(nodes_in(one, nodes.Call) for one in node.body), 2)]
        if len(calls) != 1 or not worlds or any(map(self._machine.later.can_raise_inside, node.body[1:])):
            return None
        callees = self._machine.evaluate(calls[0].func, frame, worlds[0].fork())
        is_parsing = all(isinstance(one := bare(value), Known) and one.name in PARSING for _, value in callees)
        return calls[0] if is_parsing and calls[0].statement() is node.body[0] else None

    def _parsed(self, call: nodes.Call, frame: Frame, worlds: list[World], handler: Handler) -> list[World]:
        """Return the worlds in which a call raises nothing; the others go to the handler."""
        going_on: list[World] = []
        for world in worlds:
            for after, is_raising in self._truths.raises(call, frame, world):
                if is_raising:
                    handler.add(after, None)
                else:
                    going_on.append(after)
        return going_on

    def _forget_caught(self, node: nodes.Try, frame: Frame, running: frozenset[Hashable], world: World) -> None:
        """Forget what neither the handlers nor what follows them ask for, and the calls that an exception has ended."""
        self._forgetting.forget_ended(world, running)
        world.let_die_inside(frame.key, node)
        self._forgetting.forget_unasked([world], frame, self._machine.later.after(node.body[-1], frame))

    def _handle(self, node: nodes.Try, raised: list[tuple[World, Value | None]], frame: Frame, flow: Flow) -> None:
        """Run each handler for what it catches; what none catches goes on."""
        for handler in node.handlers:
            entering: list[World] = []
            passing: list[tuple[World, Value | None]] = []
            named = handler.type.elts if isinstance(handler.type, nodes.Tuple) else filter(None, [handler.type])
            types = cast("list[nodes.NodeNG]", [*named])
            for world, exception in raised:
                values = [value for one in types for _, value in self._machine.evaluate(one, frame, world.fork())]
                caught = handler.type is None or self._catches(values, exception)
                if not caught:
                    passing.append((world, _passed_on(exception, values)))
                if caught is not False:
                    entering.append(world.fork())
            self._forgetting.note_end(node, entering, frame, is_whole=False)
            if handler.name is not None:
                value = Unknown((CAUGHT, handler))
                for world in entering:
                    world.facts[value.symbol] = Fact(is_none=False, is_true=True)
                entering = [
                    bound for world in entering for bound in self._machine.assign(handler.name, value, frame, world)
                ]
            step = self._statements.run_block(handler.body, frame, distinct(entering))
            flow.join(step)
            raised = passing
        for world, exception in raised:
            self._machine.raise_in(world, exception)

    def run_suppressing(self, node: nodes.With, types: list[Value], frame: Frame, worlds: list[World]) -> Flow:
        """Run the block of a ``with`` that suppresses exceptions of some types."""
        handler = Handler(frame)
        with self._machine.catching(handler):
            flow = self._statements.run_block(node.body, frame, worlds)
        self._forgetting.note_end(node, flow.ends, frame, is_whole=True)
        for world, exception in handler.collected():
            caught = self._catches(types, exception)
            if not caught:
                self._machine.raise_in(world.fork(), _passed_on(exception, types))
            if caught is not False:
                self._forgetting.note_end(node, [world], frame, is_whole=False)
                flow.normal.append(world)
        flow.normal = distinct(flow.normal)
        return flow

    def _catches(self, types: list[Value], exception: Value | None) -> bool | None:
        """Tell whether a handler of some types catches an exception; None where that is not known."""
        past = _past(exception)
        answers = [False if bare(one) in past else _is_caught(self._classes, exception, bare(one)) for one in types]
        if True in answers:
            return True
        return False if all(answer is False for answer in answers) else None

    def run_finally(self, node: nodes.Try, frame: Frame, flow: Flow, escaping: Handler) -> Flow:
        """Run what stands under ``finally``, also where something was raised."""
        result = Flow(yields=flow.yields)

        def run(worlds: list[World]) -> list[World]:
            step = self._statements.run_block(node.finalbody, frame, worlds)
            result.add(step)
            return step.normal

        result.normal = run(distinct(flow.normal))
        result.breaks.extend(run(distinct(flow.breaks)))
        result.continues.extend(run(distinct(flow.continues)))
        for world, value in flow.returns:
            # What is returned stays alive, also where the function calls itself meanwhile.
            kept = ("returned", frame.key, node)
            world.names[kept] = value
            result.returns.extend((after, after.names.pop(kept)) for after in run([world]))
        for world, exception in escaping.collected():
            for after in run([world]):
                self._machine.raise_in(after, exception)
        return result


def _past(exception: Value | None) -> frozenset[Value]:
    """Return the types that an unknown exception is none of, since it has passed their handlers."""
    if isinstance(exception, Unknown) and exception.symbol[0] == _PAST:
        return cast("frozenset[Value]", exception.symbol[1])
    return frozenset()


def _passed_on(exception: Value | None, types: list[Value]) -> Value | None:
    """Return an exception that handlers of some types have not caught: one that is not known is none of them."""
    past = _past(exception)
    return exception if exception is not None and not past else Unknown((_PAST, past.union(map(bare, types))))


def _is_caught(classes: Classes, exception: Value | None, caught: Value) -> bool | None:
    """Tell whether a handler of the type ``caught`` catches an exception; None where that is not known."""
    everything = caught in (Known("builtins.Exception"), Known("builtins.BaseException"))
    if exception is None:
        return True if everything else None
    if isinstance(exception, ClassValue):
        order = classes.mro(exception.node)
        if isinstance(caught, ClassValue):
            return caught.node in order
        if isinstance(caught, Known):
            answers = [_is_caught(classes, one, caught) for one in order if isinstance(one, Known)]
            if True in answers:
                return True
            if answers and None not in answers and not classes.has_unresolved_base(exception.node):
                return False
    raised_class, caught_class = _builtin_exception(exception), _builtin_exception(caught)
    if raised_class is not None and caught_class is not None:
        return issubclass(raised_class, caught_class)
    if raised_class is not None and isinstance(caught, (ClassValue, Known)) and caught not in _OLD_NAMES:
        # It is no base of a built-in class.
        return False
    return True if everything else None


_OLD_NAMES = frozenset(map(Known, OLD_NAMES))


def _builtin_exception(value: Value) -> type[BaseException] | None:
    if not isinstance(value, Known) or not value.name.startswith("builtins."):
        return None
    found = getattr(builtins, value.name.removeprefix("builtins."), None)
    return found if isinstance(found, type) and issubclass(found, BaseException) else None
