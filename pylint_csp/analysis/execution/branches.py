"""Branches, and what decides whether an expression has to be evaluated at all."""

from __future__ import annotations

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine, Outcomes
from pylint_csp.analysis.execution.statements import Flow, Runner, Statements
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.values import Frame, Unknown
from pylint_csp.analysis.state.world import World


class Branches:
    """Executes ``if``."""

    def __init__(self, machine: Machine, statements: Statements) -> None:
        self._machine = machine
        self._statements = statements
        self.runners: dict[str, Runner] = {"If": self._if}

    def _if(self, node: nodes.If, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        branches: dict[bool, list[World]] = {True: [], False: []}
        for world in worlds:
            for after, answer in self.decided(node.test, frame, world):
                branches[answer].append(after)
        for answer, block in ((True, node.body), (False, node.orelse)):
            step = self._statements.run_block(block, frame, distinct(branches[answer]))
            flow.add(step)
            flow.normal.extend(step.normal)
        return flow

    def decided(self, test: nodes.NodeNG, frame: Frame, world: World) -> list[tuple[World, bool]]:
        if self.is_asked(test, frame):
            return self._machine.truth(test, frame, world)
        return [(world.fork(), True), (world, False)]

    def is_asked(self, expression: nodes.NodeNG, frame: Frame) -> bool:
        """Tell whether an expression has to be evaluated: what is not asked for is not called."""
        return (
            not self._machine.later.holds_call(expression)
            or self._machine.holds_target(expression)
            or not self._machine.relevance.keys.of(expression, frame.receiver).isdisjoint(frame.relevant)
        )

    def evaluated_if_asked(
        self, expression: nodes.NodeNG, target: nodes.NodeNG | None, frame: Frame, world: World
    ) -> Outcomes:
        """Evaluate what a loop or ``with`` binds, if the name or the expression matters."""
        if self.is_bound(expression, target, frame):
            return self._machine.evaluate(expression, frame, world)
        return [(world, Unknown(("irrelevant", expression)))]

    def is_bound(self, expression: nodes.NodeNG, target: nodes.NodeNG | None, frame: Frame) -> bool:
        bound = self._machine.relevance.keys.of(target, frame.receiver) if target is not None else frozenset()
        return self.is_asked(expression, frame) or not bound.isdisjoint(frame.relevant)
