"""Bodies of functions: run to their ends, or as far as a generator is asked."""

from __future__ import annotations

from collections.abc import Hashable
from typing import cast

from astroid import nodes

from pylint_csp.analysis.calls.unseen import doubt_unfollowed
from pylint_csp.analysis.containers.sequences import make_sequence
from pylint_csp.analysis.evaluation.fuel import CALL_FUEL, CALL_SHARE, COARSE_CALL_FUEL, OutOfFuel
from pylint_csp.analysis.evaluation.generators import YIELDED
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.evaluation.outcomes import Consumer, Handler, Outcomes, fresh_result, merged
from pylint_csp.analysis.execution.statements import Flow, Statements
from pylint_csp.analysis.program.program import never_returns
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.values import (
    NONE,
    Arguments,
    Const,
    Frame,
    FunctionValue,
    Known,
    Value,
)
from pylint_csp.analysis.state.world import IN_USE, World, is_known_outside


class Bodies:
    """Runs the bodies of functions that calls have entered."""

    def __init__(self, machine: Machine, statements: Statements) -> None:
        self._machine = machine
        self._statements = statements
        self.suspended: dict[tuple[Hashable, nodes.NodeNG], dict[Hashable, Frame]] = {}
        """The frames of context managers' generators, by the frame and the call that entered them."""

    def run_body(self, world: World, function: FunctionValue, frame: Frame) -> Outcomes:
        with self._machine.running(frame):
            is_asked = frame.call is not None and self._machine.is_target(frame.call)
            most = COARSE_CALL_FUEL if self._machine.is_coarse else CALL_FUEL
            allowed = most if is_asked else min(most, self._machine.fuel // CALL_SHARE)
            if self._machine.consumer_of(frame) is not None:
                # This pays for what the consumer does with each value, too.
                allowed = max(allowed, self._machine.fuel // CALL_SHARE)
            try:
                with self._machine.limited(allowed):
                    return self._run_body(world, function, frame)
            except OutOfFuel:
                if self._machine.fuel <= 0:
                    raise
                self._machine.leave_unfinished(world, frame)
                doubt_unfollowed(self._machine, world, function, Arguments(tuple(frame.given.values())))
                return [(world, fresh_result(world, frame, function.node))]

    def _run_body(self, world: World, function: FunctionValue, frame: Frame) -> Outcomes:
        node = function.node
        if isinstance(node, nodes.FunctionDef) and never_returns(node):
            self._machine.raise_in(world, Known("builtins.SystemExit"))
            return []
        if isinstance(node, nodes.Lambda):
            results = self._machine.evaluate(node.body, frame, world)
        elif node.is_generator() and not self._statements.is_manager(frame):
            consumer = self._machine.consumer_of(frame)
            if consumer is not None:
                return self._consumed(world, node, frame, consumer)
            handed_out = make_sequence(world, [], node, frame)
            world.names[frame.key, YIELDED] = handed_out
            flow = self._statements.run_block(node.body, frame, [world])
            ends = flow.normal + [after for after, _ in flow.returns]
            # A generator that never ends is left where it has handed out a value, and nobody wants more.
            interrupted = self._machine.interrupted.pop(frame.key, [])
            results = [(after, handed_out) for after in ends or distinct(interrupted)]
        else:
            flow = self._statements.run_block(node.body, frame, [world])
            results = [(after, Const.of(None, node)) for after in flow.normal] + flow.returns
            if self._statements.is_manager(frame):
                return self._suspended(flow, frame)
        for after, value in results:
            self.leave(after, frame, value)
        results = merged(results)
        self._machine.spend_on_many(results)
        return results

    def _consumed(self, world: World, node: nodes.FunctionDef, frame: Frame, consumer: Consumer) -> Outcomes:
        """Run a generator whose consumer takes each value at once: what is returned has no items left to take."""
        frame.older = None
        leaving = Handler(None)
        # To work out what the consumer reads from elsewhere, the generator may be run once more.
        consumers = {**self._machine.consumers, frame.key: consumer}
        with swapped(self._machine, consumers=consumers), self._machine.catching(leaving):
            flow = self._statements.run_block(node.body, frame, [world])
        for after, exception in leaving.collected():
            self.leave(after, frame)
            if not consumer.leave(after):
                self._machine.raise_in(after, exception)
        ends = distinct(flow.normal + [after for after, _ in flow.returns])
        for after in ends:
            self.leave(after, frame)
        return [(after, make_sequence(after, [], node, frame)) for after in ends]

    def _suspended(self, flow: Flow, frame: Frame) -> Outcomes:
        """Return what a context manager's generator has handed out, and keep its frame, to go on behind the block."""
        outer, call, *_ = cast("tuple[Hashable, nodes.NodeNG, nodes.NodeNG]", frame.key)
        if flow.yields:
            frame.older = None
            self.suspended.setdefault((outer, call), {})[frame.key] = frame
            return merged(flow.yields)
        # It hands on another generator, whose items are not followed.
        ends = flow.normal + [after for after, _ in flow.returns]
        return merged([(after, fresh_result(after, frame, frame.scope)) for after in ends])

    def leave(self, world: World, frame: Frame, result: Value = NONE) -> None:
        """Forget the names of a call that has ended, unless a function that it made, and that lives on, knows them."""
        if not (self._machine.later.captured(frame.scope) and is_known_outside(world, frame.key, frame.scope, result)):
            world.forget_names(frame.key)
        world.forget_names((IN_USE, frame.key))
