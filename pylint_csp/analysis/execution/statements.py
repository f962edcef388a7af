"""Blocks, branches and simple statements: worlds in, worlds out, along every path and in each way a block is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, cast

from astroid import nodes

from pylint_csp.analysis.evaluation.fuel import OBJECTS_PER_STEP
from pylint_csp.analysis.evaluation.generators import YIELDED
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.evaluation.outcomes import Outcomes, visitors
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.values import (
    NONE,
    Const,
    Frame,
    Known,
    Reference,
    Unknown,
    bare,
)
from pylint_csp.analysis.state.world import World, forget_unkept, is_unchanged
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.positions import Position
from pylint_csp.analysis.tree.spelling import arguments_of
from pylint_csp.tables.names import NEVER_RETURNS


@dataclass
class Flow:
    """How a block is left."""

    normal: list[World] = field(default_factory=list)
    returns: Outcomes = field(default_factory=list)
    yields: Outcomes = field(default_factory=list)
    """What a context manager's generator hands out: it goes on behind the ``with`` block."""
    breaks: list[World] = field(default_factory=list)
    continues: list[World] = field(default_factory=list)

    @property
    def early(self) -> list[World]:
        """The worlds in which a block is left before its end, and the loop or function around it with it."""
        return [*self.breaks, *(world for world, _ in self.returns)]

    @property
    def ends(self) -> list[World]:
        """The worlds in which a block is left, in whatever way."""
        return [*self.normal, *self.continues, *self.early]

    def join(self, other: Flow) -> None:
        """Add the ways another block is left by."""
        self.normal.extend(other.normal)
        self.add(other)

    def go_on(self, behind: Flow) -> None:
        """Put the ways in which the block behind is left in the place of the end."""
        self.normal = behind.normal
        self.add(behind)

    def add(self, other: Flow) -> None:
        """Add the ways another block is left by, but for its end."""
        self.returns.extend(other.returns)
        self.yields.extend(other.yields)
        self.breaks.extend(other.breaks)
        self.continues.extend(other.continues)


Runner = Callable[[Any, Frame, list[World]], Flow]
Arrival = Callable[[list[World]], None]

_MOST_APART = 32
"""Where more worlds than this come to what is awaited, its tests tell them apart no further."""
_ASKING_LATER = (nodes.While, nodes.Match, nodes.With)
"""Statements that may ask their tests in each lap, or of what they have bound themselves."""


class Statements:
    """Executes statements that matter; the others are passed over."""

    def __init__(self, machine: Machine, decorators: Decorators, forgetting: Forgetting) -> None:
        self._machine = machine
        self._decorators = decorators
        self._forgetting = forgetting
        self.runners: dict[str, Runner] = visitors(self)
        """The methods that execute statements, by the name of the node's class; those of other rooms are added."""
        self._awaited: Mapping[nodes.NodeNG, list[tuple[Position, Arrival]]] = {}
        """The statements in which something is awaited: where, and what is called with the worlds that come there."""
        self._around_awaited: frozenset[nodes.NodeNG] = frozenset()
        """Those in which they stand."""

    def awaiting(self, arrivals: Mapping[Position, Arrival]) -> AbstractContextManager[None]:
        """Call something with the worlds that come to a statement, or to a part of it, whether that matters or not."""
        awaited: dict[nodes.NodeNG, list[tuple[Position, Arrival]]] = {}
        for position, arrive in arrivals.items():
            awaited.setdefault(position.statement, []).append((position, arrive))
        around = frozenset(outer for one in awaited for outer in one.node_ancestors())
        return swapped(self, _awaited=awaited, _around_awaited=around)

    def pass_beyond(self, statements: list[nodes.NodeNG], worlds: list[World]) -> None:
        """Note that worlds may come to what is awaited in some statements which are not run any more."""
        for awaited, arrivals in self._awaited.items():
            if any(one is awaited or one.parent_of(awaited) for one in statements):
                for _, arrive in arrivals:
                    arrive(worlds)

    def run_block(self, statements: list[nodes.NodeNG], frame: Frame, worlds: list[World]) -> Flow:
        """Execute a block."""
        flow = Flow()
        for statement in statements:
            if not worlds or statement in frame.beyond:
                worlds = []
                break
            if statement in self._awaited:
                worlds = self._arrived(statement, frame, worlds)
            relevant = self.matters(statement, frame)
            later = self._machine.later
            # Of a statement that is passed over, all that stands in its blocks may raise.
            self.may_raise(statement, frame, worlds, later.can_raise if relevant else later.can_raise_inside)
            if relevant:
                runner = self.runners.get(type(statement).__name__.lower())
                self._machine.spend(sum(1 + len(world.objects) // OBJECTS_PER_STEP for world in worlds))
                step = runner(statement, frame, worlds) if runner is not None else Flow(worlds)
                flow.add(step)
                worlds = step.normal
                if len(worlds) > 1:
                    worlds = self._joined(statement, frame, worlds)
            elif any(world.facts for world in worlds):
                self._pass_over(statement, frame, worlds)
        flow.normal = worlds
        return flow

    def _arrived(self, statement: nodes.NodeNG, frame: Frame, worlds: list[World]) -> list[World]:
        """Tell of the worlds that come to what is awaited in a statement, and return them, apart by its tests.

        What the tests ask is left as it is for the statement to ask again; behind one that changes something, or asks
        for what the statement binds itself, none tells them apart.
        """
        for position, arrive in self._awaited[statement]:
            elsewhere: list[World] = []
            for test, wanted in position.tests:
                is_later = isinstance(statement, _ASKING_LATER) and not self._is_asked_before(test, statement, frame)
                if is_later or len(worlds) + len(elsewhere) > _MOST_APART:
                    break
                self._machine.spend(len(worlds))
                answers = [(world, *one) for world in worlds for one in self.decided(test, frame, world.fork())]
                if not all(is_unchanged(world, after) for world, after, _ in answers):
                    break
                elsewhere += [after for _, after, answer in answers if answer is not wanted]
                worlds = [after for _, after, answer in answers if answer is wanted]
            arrive(worlds)
            worlds += elsewhere
        return worlds

    def _is_asked_before(self, test: nodes.NodeNG, statement: nodes.NodeNG, frame: Frame) -> bool:
        """Tell whether a test in a statement has the same answer before it: it asks for nothing that is bound there."""
        asked = self._machine.relevance.keys.of(test, frame.receiver)
        is_in_laps = isinstance(statement, nodes.While) and any("." in one for one in asked)
        return not is_in_laps and asked.isdisjoint(self._machine.later.bound_in(statement, frame.receiver))

    def _pass_over(self, statement: nodes.NodeNG, frame: Frame, worlds: list[World]) -> None:
        """Forget what tests have told about the names that a statement binds which is not run."""
        for name in self._machine.later.bound_in(statement, frame.receiver):
            for world in worlds:
                receiver = bare(world.names.get((frame.key, frame.receiver), NONE))
                own = name.partition(".")[2]
                if not own:
                    forget_unkept(world, ("irrelevant", frame.key, name))
                elif isinstance(receiver, Reference):
                    forget_unkept(world, ("attribute", receiver.identity, own))

    def may_raise(
        self, statement: nodes.NodeNG, frame: Frame, worlds: list[World], can_raise: Callable[[nodes.NodeNG], bool]
    ) -> None:
        """Note the worlds before a statement in the ``try`` around it, if the statement can raise an exception."""
        if (
            self._machine.handlers
            and self._machine.handlers[-1].frame is frame
            and can_raise(statement)
            and not self._only_exits(statement, frame, worlds)
        ):
            self._machine.handlers[-1].note(worlds)

    def _only_exits(self, statement: nodes.NodeNG, frame: Frame, worlds: list[World]) -> bool:
        """Tell whether a statement is a call such as ``sys.exit()``, which raises nothing else."""
        call = statement.value if isinstance(statement, nodes.Expr) else None
        slicer = self._machine.relevance.slicer(frame.scope, frame.receiver)
        if not isinstance(call, nodes.Call) or statement not in slicer.leaving:
            return False
        evaluated = (self._machine.evaluate(call.func, frame, world.fork()) for world in worlds)
        callees = (bare(value) for outcomes in evaluated for _, value in outcomes)
        return all(isinstance(one, Known) and one.name in NEVER_RETURNS for one in callees)

    def _joined(self, statement: nodes.NodeNG, frame: Frame, worlds: list[World]) -> list[World]:
        """Forget what no later statement asks, and make equal worlds one."""
        self._forgetting.forget_unasked(worlds, frame, self._machine.later.after(statement, frame))
        worlds = distinct(worlds)
        self._machine.spend_on_many(worlds)
        return worlds

    def matters(self, statement: nodes.NodeNG, frame: Frame) -> bool:
        """Tell whether a statement can touch what is asked for, or end the path."""
        slicer = self._machine.relevance.slicer(frame.scope, frame.receiver)
        if statement in slicer.leaving or slicer.touches(statement, frame.relevant):
            return True
        if statement in self._around_awaited:
            return True
        return self._machine.holds_target(statement)

    def decided(self, test: nodes.NodeNG, frame: Frame, world: World) -> list[tuple[World, bool]]:
        """Return the worlds of each answer to a test; one that does not matter has both."""
        if self.is_asked(test, frame):
            return self._machine.truth(test, frame, world)
        return [(world.fork(), True), (world, False)]

    def is_asked(self, expression: nodes.NodeNG, frame: Frame) -> bool:
        """Tell whether to evaluate an expression: it is cheap, holds a call asked about, or mentions what matters."""
        return (
            self._machine.later.is_cheap(expression)
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
        """Tell whether an expression, or a name that is bound to its value, matters."""
        bound = self._machine.relevance.keys.of(target, frame.receiver) if target is not None else frozenset()
        return self.is_asked(expression, frame) or not bound.isdisjoint(frame.relevant)

    def visit_expr(self, node: nodes.Expr, frame: Frame, worlds: list[World]) -> Flow:
        if isinstance(node.value, nodes.Yield) and frame.caller is not None and self.is_manager(frame):
            return Flow(yields=[one for world in worlds for one in self._handed_out(node, frame, world)])
        return Flow([after for world in worlds for after, _ in self._machine.evaluate(node.value, frame, world)])

    def is_manager(self, frame: Frame) -> bool:
        """Tell whether a frame runs the generator of a context manager."""
        scope = frame.scope
        return isinstance(scope, nodes.FunctionDef) and any(kind == "manager" for kind, _ in self._decorators.of(scope))

    def _handed_out(self, node: nodes.Expr, frame: Frame, world: World) -> Outcomes:
        handed = cast("nodes.Yield", node.value).value
        results: Outcomes = [(world, NONE)] if handed is None else self._machine.evaluate(handed, frame, world)
        for after, _ in results:
            after.names[frame.key, YIELDED] = Unknown(("at", node))
        return results

    def visit_if(self, node: nodes.If, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        branches: dict[bool, list[World]] = {True: [], False: []}
        for world in worlds:
            for after, answer in self.decided(node.test, frame, world):
                branches[answer].append(after)
        for answer, block in ((True, node.body), (False, node.orelse)):
            step = self.run_block(block, frame, distinct(branches[answer]))
            flow.join(step)
        return flow

    @staticmethod
    def visit_break(_node: nodes.Break, _frame: Frame, worlds: list[World]) -> Flow:
        return Flow(breaks=worlds)

    @staticmethod
    def visit_continue(_node: nodes.Continue, _frame: Frame, worlds: list[World]) -> Flow:
        return Flow(continues=worlds)

    def visit_return(self, node: nodes.Return, frame: Frame, worlds: list[World]) -> Flow:
        is_asked = frame.caller is not None or self._changes_outside(node, frame)
        if node.value is None or not (is_asked or self._machine.holds_target(node.value)):
            return Flow(returns=[(world, Const.of(None, node)) for world in worlds])
        return Flow(
            returns=[outcome for world in worlds for outcome in self._machine.evaluate(node.value, frame, world)]
        )

    def _changes_outside(self, statement: nodes.NodeNG, frame: Frame) -> bool:
        """Tell whether a statement changes what is asked for of the receiver, or of a name from around.

        The scope may know that by a name of its own.
        """
        slicer = self._machine.relevance.slicer(frame.scope, frame.receiver)

        def is_outside(name: str) -> bool:
            return any("." in one or not definitions(frame.scope, one) for one in slicer.lead_to([name]))

        return slicer.touches(statement, frozenset(filter(is_outside, frame.relevant)))

    def visit_raise(self, node: nodes.Raise, frame: Frame, worlds: list[World]) -> Flow:
        for world in worlds:
            parts = [one for one in (node.exc, node.cause) if one is not None]
            if isinstance(node.exc, nodes.Call):
                call = node.exc
                parts = [call.func, *arguments_of(call), *parts[1:]]
            for after, values in self._machine.evaluate_all(parts, frame, world):
                self._machine.raise_in(after, bare(values[0]) if values else Unknown(("raised", node)))
        return Flow()

    def visit_assert(self, node: nodes.Assert, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        for world in worlds:
            for after, answer in self._machine.truth(node.test, frame, world):
                if answer:
                    flow.normal.append(after)
                    continue
                failed = [after]
                if node.fail is not None and self._machine.holds_target(node.fail):
                    failed = [end for end, _ in self._machine.evaluate(node.fail, frame, after)]
                for end in failed:
                    self._machine.raise_in(end, Known("builtins.AssertionError"))
        return flow
