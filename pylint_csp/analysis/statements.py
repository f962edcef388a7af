"""Statements: worlds in, worlds out, along every path."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, cast

from astroid import nodes

from pylint_csp.analysis.calls import Calls
from pylint_csp.analysis.later import Later
from pylint_csp.analysis.machine import CALL_FUEL, Handler, Outcomes, OutOfFuel
from pylint_csp.analysis.program import Program
from pylint_csp.analysis.relevance import STAR, default_values
from pylint_csp.analysis.values import (
    NONE,
    Absent,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    ModuleValue,
    Reference,
    Unknown,
    Value,
    bare,
    derived,
)
from pylint_csp.analysis.world import Kind, World, distinct
from pylint_csp.tables.names import NEVER_TYPES

_MOST_LAPS = 24
_READ_FROM_ELSEWHERE = frozenset({"place", "class", "attribute"})
"""The kinds of symbols that stand for a name or attribute and not for one value."""


@dataclass
class Flow:
    """How a block is left."""

    normal: list[World] = field(default_factory=list)
    returns: Outcomes = field(default_factory=list)
    breaks: list[World] = field(default_factory=list)
    continues: list[World] = field(default_factory=list)

    def add(self, other: Flow) -> None:
        """Add the ways another block is left by, but for its end."""
        self.returns.extend(other.returns)
        self.breaks.extend(other.breaks)
        self.continues.extend(other.continues)


class Statements(Calls):
    """Executes statements that matter; the others are passed over."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.later = Later(self.relevance.keys)
        self.loops: dict[Hashable, Flow] = {}
        """How loops of the scope that is run were left, by the state that they were entered in."""

    def run_body(self, world: World, function: FunctionValue, frame: Frame) -> Outcomes:
        self.active.append(frame)
        try:
            with self.limited(CALL_FUEL):
                return self._run_body(world, function, frame)
        except OutOfFuel:
            if self.fuel <= 0:
                raise
            return [(world, self.fresh_result(world, frame, function.node))]
        finally:
            self.active.pop()

    def _run_body(self, world: World, function: FunctionValue, frame: Frame) -> Outcomes:
        node = function.node
        if isinstance(node, nodes.FunctionDef) and self.never_returns(node):
            self.raise_in(world, Known("builtins.SystemExit"))
            return []
        if isinstance(node, nodes.Lambda):
            results = self.evaluate(node.body, frame, world)
        else:
            flow = self.run_block(node.body, frame, [world])
            results = [(after, NONE) for after in flow.normal] + flow.returns
            if self.yields(node):
                results = self._generated(node, frame, results)
        if not self.later.captured(node):
            for after, _ in results:
                for name in [name for name in after.names if isinstance(name, tuple) and name[0] == frame.key]:
                    del after.names[name]
        return self.merged(results)

    @staticmethod
    def never_returns(function: nodes.FunctionDef) -> bool:
        """Tell whether a function's annotation says that it never returns (PEP 484)."""
        names = () if function.returns is None else function.returns.nodes_of_class((nodes.Name, nodes.Attribute))
        return any(getattr(one, "name", getattr(one, "attrname", "")) in NEVER_TYPES for one in names)

    def yields(self, function: nodes.FunctionDef) -> bool:
        """Tell whether a function is a generator."""
        return next(iter(function._get_yield_nodes_skip_functions()), None) is not None  # type: ignore[no-untyped-call]

    def _generated(self, function: nodes.FunctionDef, frame: Frame, results: Outcomes) -> Outcomes:
        """A context manager hands out what it yields; another generator's items are not followed."""
        if any(kind == "manager" for kind, _ in self.decorators(function)):
            return results
        return [(after, Unknown(("generator", function))) for after, _ in results]

    def run_block(self, statements: list[nodes.NodeNG], frame: Frame, worlds: list[World]) -> Flow:
        """Execute a block."""
        flow = Flow()
        for statement in statements:
            if not worlds:
                break
            relevant = self.matters(statement, frame)
            self._may_raise(statement, frame, worlds, relevant)
            if relevant:
                step = self._run(statement, frame, worlds)
                flow.add(step)
                worlds = step.normal
                if len(worlds) > 1:
                    worlds = self._joined(statement, frame, worlds)
        flow.normal = worlds
        return flow

    def _may_raise(self, statement: nodes.NodeNG, frame: Frame, worlds: list[World], relevant: bool) -> None:
        """Let an exception leave the enclosing ``try`` before a statement takes effect."""
        if not self.handlers or self.handlers[-1].frame is not frame or not self.later.can_raise(statement):
            return
        collected = self.handlers[-1].worlds
        collected.extend((world.fork(), None) for world in worlds)
        if len(collected) > 16:
            implicit = [world for world, exception in collected if exception is None]
            explicit = [pair for pair in collected if pair[1] is not None]
            collected[:] = explicit + [(world, None) for world in distinct(implicit)]

    def _joined(self, statement: nodes.NodeNG, frame: Frame, worlds: list[World]) -> list[World]:
        """Forget what no later statement asks, and make equal worlds one."""
        asked, mentioned = self.later.after(statement, frame)
        for world in worlds:
            self._forget(world, frame, asked, mentioned)
        return distinct(worlds)

    def _forget(self, world: World, frame: Frame, asked: frozenset[str], mentioned: frozenset[str]) -> None:
        captured = self.later.captured(frame.scope)
        for name in [name for name in world.names if isinstance(name, tuple) and name[0] == frame.key]:
            if (
                name[1] not in mentioned
                and not isinstance(frame.scope, nodes.ClassDef)
                and name[1] not in frame.kept
                and name[1] not in captured
                and name[1] != frame.receiver
            ):
                del world.names[name]
        if frame.caller is None:
            # In a call, values that only the caller's unfinished expression holds are alive, too.
            world.collect_garbage()
        kept = {bare(value) for value in world.names.values()}
        kept.update(bare(slot.value) for state in world.objects.values() for slot in state.slots.values())
        for symbol, fact in list(world.facts.items()):
            if fact.names & asked:
                continue
            narrowing = fact.is_none is not None or fact.is_true is False
            is_read_again = symbol[0] in _READ_FROM_ELSEWHERE and not fact.names.isdisjoint(mentioned)
            if not (narrowing and (is_read_again or Unknown(symbol) in kept)):
                del world.facts[symbol]

    def matters(self, statement: nodes.NodeNG, frame: Frame) -> bool:
        """Tell whether a statement can touch what is asked for, or end the path."""
        slicer = self.relevance.slicer(frame.scope, frame.receiver)
        if statement in slicer.leaving:
            return True
        unit = slicer.units.get(statement)
        if unit is not None and (STAR in unit.touched or not unit.touched.isdisjoint(frame.relevant)):
            return True
        return self.holds_target(statement)

    def _run(self, statement: nodes.NodeNG, frame: Frame, worlds: list[World]) -> Flow:
        runner = _RUNNERS.get(type(statement).__name__)
        self.spend(len(worlds))
        if runner is None:
            return Flow(worlds)
        return runner(self, statement, frame, worlds)

    # Simple statements

    def _expr(self, node: nodes.Expr, frame: Frame, worlds: list[World]) -> Flow:
        if isinstance(node.value, nodes.Yield) and self._is_manager(frame):
            return Flow(returns=[one for world in worlds for one in self._yielded(node.value, frame, world)])
        return Flow([after for world in worlds for after, _ in self.evaluate(node.value, frame, world)])

    def _is_manager(self, frame: Frame) -> bool:
        scope = frame.scope
        return isinstance(scope, nodes.FunctionDef) and any(kind == "manager" for kind, _ in self.decorators(scope))

    def _yielded(self, node: nodes.Yield, frame: Frame, world: World) -> Outcomes:
        return self.evaluate(node.value, frame, world) if node.value is not None else [(world, NONE)]

    def _assign(self, node: nodes.Assign, frame: Frame, worlds: list[World]) -> Flow:
        results = []
        for world in worlds:
            for after, value in self.evaluate(node.value, frame, world):
                bound = [after]
                for target in node.targets:
                    bound = [one for before in bound for one in self.assign(target, value, frame, before)]
                results.extend(bound)
        return Flow(results)

    def _annassign(self, node: nodes.AnnAssign, frame: Frame, worlds: list[World]) -> Flow:
        if node.value is None:
            return Flow(worlds)
        return Flow(
            [
                bound
                for world in worlds
                for after, value in self.evaluate(node.value, frame, world)
                for bound in self.assign(node.target, value, frame, after)
            ]
        )

    def _augassign(self, node: nodes.AugAssign, frame: Frame, worlds: list[World]) -> Flow:
        results = []
        for world in worlds:
            for after, value in self.evaluate(node.value, frame, world):
                if node.op == "|=" and isinstance(node.target, nodes.AssignName):
                    target = self.program.holder(frame, node.target.name)
                    old = after.names.get((target.key, node.target.name)) if target is not None else None
                    state = after.find(old) if old is not None else None
                    if old is not None and state is not None and state.kind is Kind.MAPPING:
                        results.extend(self.update(after, old, value, node))
                        continue
                changed = after.fresh(("augmented", node, frame.key))
                results.extend(self.assign(node.target, changed, frame, after))
        return Flow(results)

    def assign(self, target: nodes.NodeNG, value: Value, frame: Frame, world: World) -> list[World]:
        if isinstance(target, nodes.AssignName):
            holder = self.program.holder(frame, target.name)
            if holder is not None and (holder is not frame or target.name in frame.relevant):
                world.names[holder.key, target.name] = value
            return [world]
        if isinstance(target, nodes.AssignAttr):
            return [
                stored
                for after, owner in self.evaluate(target.expr, frame, world)
                for stored in self.store_attribute(after, owner, target.attrname, value, target)
            ]
        if isinstance(target, nodes.Subscript):
            return [
                stored
                for after, (container, key) in self.evaluate_all([target.value, target.slice], frame, world)
                for ready, settled in self.settle(after, container)
                for stored in self.store_item(ready, settled, key, value, target)
            ]
        if isinstance(target, (nodes.Tuple, nodes.List)):
            return [
                bound
                for after, settled in self.settle(world, value)
                for bound in self._unpack(target, settled, frame, after)
            ]
        return [world]

    def _unpack(self, target: nodes.Tuple | nodes.List, value: Value, frame: Frame, world: World) -> list[World]:
        items = self.items_of(world, value)
        starred = any(isinstance(element, nodes.Starred) for element in target.elts)
        inner = bare(value)
        symbol = inner.symbol if isinstance(inner, Unknown) else ("unpacked", target)
        if items is not None and (len(items) < len(target.elts) - 1 if starred else len(items) != len(target.elts)):
            items = None
        worlds = [world]
        past_star = False
        for index, element in enumerate(target.elts):
            part: Value = Unknown(derived("item", symbol, Const.of(index)))
            bound: list[World] = []
            for one in worlds:
                if items is not None and isinstance(element, nodes.Starred):
                    end = len(items) - (len(target.elts) - index - 1)
                    part = self.make_sequence(one, items[index:end], element, frame)
                elif items is not None:
                    position = index if not starred or not past_star else index - len(target.elts)
                    part = items[position]
                plain = element.value if isinstance(element, nodes.Starred) else element
                bound.extend(self.assign(cast("nodes.NodeNG", plain), part, frame, one))
            past_star = past_star or isinstance(element, nodes.Starred)
            worlds = bound
        return worlds

    def _delete(self, node: nodes.Delete, frame: Frame, worlds: list[World]) -> Flow:
        for target in node.targets:
            if isinstance(target, nodes.Subscript):
                worlds = [
                    stored
                    for world in worlds
                    for after, (container, key) in self.evaluate_all([target.value, target.slice], frame, world)
                    for stored in self.store_item(after, container, key, Absent(), target)
                ]
            elif isinstance(target, nodes.DelName):
                holder = self.program.holder(frame, target.name)
                for world in worlds:
                    if holder is not None:
                        world.names.pop((holder.key, target.name), None)
        return Flow(worlds)

    def _return(self, node: nodes.Return, frame: Frame, worlds: list[World]) -> Flow:
        if node.value is None:
            return Flow(returns=[(world, NONE) for world in worlds])
        if frame.caller is None and not self.holds_target(node.value):
            return Flow(returns=[(world, NONE) for world in worlds])
        return Flow(returns=[outcome for world in worlds for outcome in self.evaluate(node.value, frame, world)])

    def _raise(self, node: nodes.Raise, frame: Frame, worlds: list[World]) -> Flow:
        for world in worlds:
            expression = node.exc.func if isinstance(node.exc, nodes.Call) else node.exc
            if isinstance(node.exc, nodes.Call):
                results = [(after, bare(callee)) for after, callee in self.evaluate(node.exc.func, frame, world)]
                if self.holds_target(node):
                    for argument in node.exc.args:
                        results = [
                            (end, kind) for one, kind in results for end, _ in self.evaluate(argument, frame, one)
                        ]
            elif expression is not None:
                results = [(after, bare(value)) for after, value in self.evaluate(expression, frame, world)]
            else:
                results = [(world, Unknown(("raised", node)))]
            for after, value in results:
                self.raise_in(after, value)
        return Flow()

    def _assert(self, node: nodes.Assert, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        for world in worlds:
            for after, answer in self.truth(node.test, frame, world):
                if answer:
                    flow.normal.append(after)
                else:
                    self.raise_in(after, Known("builtins.AssertionError"))
        return flow

    def _break(self, node: nodes.Break, frame: Frame, worlds: list[World]) -> Flow:
        return Flow(breaks=worlds)

    def _continue(self, node: nodes.Continue, frame: Frame, worlds: list[World]) -> Flow:
        return Flow(continues=worlds)

    def _import(self, node: nodes.Import, frame: Frame, worlds: list[World]) -> Flow:
        for name, alias in node.names:
            bound = alias or name.partition(".")[0]
            holder = self.program.holder(frame, bound)
            if holder is not None and bound in holder.relevant:
                for world in worlds:
                    world.names[holder.key, bound] = ModuleValue(name if alias else bound)
        return Flow(worlds)

    def _importfrom(self, node: nodes.ImportFrom, frame: Frame, worlds: list[World]) -> Flow:
        module = node.root()
        if node.names[0][0] == "*":
            source = self.program.absolute(module, node.modname or "", node.level)
            names = [name for name in frame.relevant if source and self.program.exposes(source, name, module)]
        else:
            names = [alias or name for name, alias in node.names if (alias or name) in frame.relevant]
        for name in names:
            holder = self.program.holder(frame, name) or frame
            worlds = [self._bound_import(node, name, holder, world) for world in worlds]
        return Flow(worlds)

    def _bound_import(self, node: nodes.ImportFrom, name: str, holder: Frame, world: World) -> World:
        outcomes = self.imported(world, node, name, node.root())
        world.names[holder.key, name] = outcomes[0][1] if len(outcomes) == 1 else Unknown(("binding", node))
        return world

    def _functiondef(self, node: nodes.FunctionDef, frame: Frame, worlds: list[World]) -> Flow:
        outer = frame
        while isinstance(outer.scope, nodes.ClassDef) and outer.parent is not None:
            outer = outer.parent
        evaluated = [*(node.decorators.nodes if node.decorators else ()), *default_values(node.args)]
        if any(self.holds_target(part) for part in evaluated):
            worlds = [after for world in worlds for after, _ in self.evaluate_all(evaluated, frame, world)]
        holder = self.program.holder(frame, node.name)
        if holder is not None and node.name in holder.relevant:
            for world in worlds:
                owner = node.parent if isinstance(node.parent, nodes.ClassDef) else None
                world.names[holder.key, node.name] = FunctionValue(node, outer, owner=owner)
        return Flow(worlds)

    def _classdef(self, node: nodes.ClassDef, frame: Frame, worlds: list[World]) -> Flow:
        if self.holds_target(node):
            worlds = [after for world in worlds for after in self.run_class_body(node, frame, world)]
        holder = self.program.holder(frame, node.name)
        if holder is not None:
            for world in worlds:
                world.names[holder.key, node.name] = self.class_value(node)
        return Flow(worlds)

    def run_class_body(self, node: nodes.ClassDef, frame: Frame, world: World) -> list[World]:
        inner = Frame(node, node, frame, frame.caller, frame.call, frame.relevant, frame.entered, depth=frame.depth)
        heads = [*(node.decorators.nodes if node.decorators else ()), *node.bases]
        worlds = [world]
        if any(self.holds_target(part) for part in heads):
            worlds = [after for after, _ in self.evaluate_all(heads, frame, world)]
        return self.run_block(node.body, inner, worlds).normal

    # Compound statements

    def _if(self, node: nodes.If, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        branches: dict[bool, list[World]] = {True: [], False: []}
        for world in worlds:
            for after, answer in self._decided(node.test, frame, world):
                branches[answer].append(after)
        for answer, block in ((True, node.body), (False, node.orelse)):
            step = self.run_block(block, frame, distinct(branches[answer]))
            flow.add(step)
            flow.normal.extend(step.normal)
        return flow

    def _decided(self, test: nodes.NodeNG, frame: Frame, world: World) -> list[tuple[World, bool]]:
        if self.is_asked(test, frame):
            return self.truth(test, frame, world)
        return [(world.fork(), True), (world, False)]

    def is_asked(self, expression: nodes.NodeNG, frame: Frame) -> bool:
        """Tell whether an expression has to be evaluated: what is not asked for is not called."""
        return (
            not self.later.holds_call(expression)
            or self.holds_target(expression)
            or not self.relevance.keys.of(expression, frame.receiver).isdisjoint(frame.relevant)
        )

    def _match(self, node: nodes.Match, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        pending = [outcome for world in worlds for outcome in self.evaluate(node.subject, frame, world)]
        names = self.relevance.keys.of(node.subject, frame.receiver)
        for case in node.cases:
            matched: list[World] = []
            going_on: Outcomes = []
            for world, subject in pending:
                for after, answer in self._case_matches(case, subject, frame, world, names):
                    if answer:
                        matched.append(after)
                    else:
                        going_on.append((after, subject))
            step = self.run_block(case.body, frame, distinct(matched))
            flow.add(step)
            flow.normal.extend(step.normal)
            pending = going_on
        flow.normal.extend(world for world, _ in pending)
        return flow

    def _case_matches(
        self, case: nodes.MatchCase, subject: Value, frame: Frame, world: World, names: frozenset[str]
    ) -> list[tuple[World, bool]]:
        answers: list[tuple[World, bool]] = []
        for after, answer in self._matches(case.pattern, subject, frame, world, names):
            if answer and case.guard is not None:
                answers.extend(self.truth(case.guard, frame, after))
            else:
                answers.append((after, answer))
        return answers

    def _matches(
        self, pattern: nodes.NodeNG, subject: Value, frame: Frame, world: World, names: frozenset[str]
    ) -> list[tuple[World, bool]]:
        if isinstance(pattern, nodes.MatchSingleton):
            known = self._equal(world, subject, Const.of(pattern.value), True, names, False)
            return known if known is not None else [(world.fork(), True), (world, False)]
        if isinstance(pattern, nodes.MatchValue):
            answers: list[tuple[World, bool]] = []
            for after, value in self.evaluate(pattern.value, frame, world):
                known = self._equal(after, subject, value, False, names, False)
                answers.extend(known if known is not None else [(after.fork(), True), (after, False)])
            return answers
        if isinstance(pattern, nodes.MatchOr):
            answers = []
            pending = [world]
            for part in pattern.patterns:
                step = [one for before in pending for one in self._matches(part, subject, frame, before, names)]
                answers.extend(one for one in step if one[1])
                pending = [after for after, answer in step if not answer]
            return answers + [(after, False) for after in pending]
        if isinstance(pattern, nodes.MatchAs):
            answers = [(world, True)]
            if pattern.pattern is not None:
                answers = self._matches(pattern.pattern, subject, frame, world, names)
            if pattern.name is None:
                return answers
            return [
                (bound, answer)
                for after, answer in answers
                for bound in (self.assign(pattern.name, subject, frame, after) if answer else [after])
            ]
        return self._structure_matches(pattern, subject, world, names)

    def _structure_matches(
        self, pattern: nodes.NodeNG, subject: Value, world: World, names: frozenset[str]
    ) -> list[tuple[World, bool]]:
        """A class, sequence or mapping pattern may match anything but ``None``."""
        inner = bare(subject)
        if isinstance(inner, Const) and inner.value is None:
            return [(world, False)]
        matched = world.fork()
        if isinstance(inner, Unknown) and not self.learn_none(matched, inner, False, names, False):
            return [(world, False)]
        state = world.find(inner)
        if isinstance(pattern, nodes.MatchClass) and state is not None and state.kind is Kind.CONTEXT:
            return [(matched, True)]
        return [(matched, True), (world, False)]

    def _for(self, node: nodes.For, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        for world in worlds:
            for after, iterable in self._evaluated_if_asked(node.iter, node.target, frame, world):
                items = self.items_of(after, iterable)
                if items is not None:
                    # The items stay alive for as long as the loop runs.
                    after.names["loop", node] = iterable
                    self._unrolled(node, items, frame, after, flow)
                else:
                    self._repeated(node, lambda one: self._next_lap(node, frame, one), frame, after, flow)
        return flow

    def _evaluated_if_asked(
        self, expression: nodes.NodeNG, target: nodes.NodeNG | None, frame: Frame, world: World
    ) -> Outcomes:
        """Evaluate what a loop or ``with`` binds, if the name or the expression matters."""
        bound = self.relevance.keys.of(target, frame.receiver) if target is not None else frozenset()
        if self.is_asked(expression, frame) or not bound.isdisjoint(frame.relevant):
            return self.evaluate(expression, frame, world)
        return [(world, Unknown(("irrelevant", expression)))]

    def _next_lap(self, node: nodes.For, frame: Frame, world: World) -> list[tuple[World, bool]]:
        leaving = world.fork()
        value = world.fresh(("lap", node, frame.key))
        return [(leaving, False)] + [(bound, True) for bound in self.assign(node.target, value, frame, world)]

    def _unrolled(self, node: nodes.For, items: list[Value], frame: Frame, world: World, flow: Flow) -> None:
        worlds = [world]
        for value in items:
            bound = [one for before in worlds for one in self.assign(node.target, value, frame, before)]
            step = self.run_block(node.body, frame, bound)
            flow.returns.extend(step.returns)
            flow.normal.extend(step.breaks)
            worlds = self._joined_lap(node, frame, step.normal + step.continues)
        self._else(node, frame, worlds, flow)

    def _else(self, node: nodes.For | nodes.While, frame: Frame, worlds: list[World], flow: Flow) -> None:
        step = self.run_block(node.orelse, frame, worlds)
        flow.add(step)
        flow.normal.extend(step.normal)

    def _while(self, node: nodes.While, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        for world in worlds:
            self._repeated(node, lambda one: self._decided(node.test, frame, one), frame, world, flow)
        return flow

    def _repeated(
        self,
        node: nodes.For | nodes.While,
        test: Callable[[World], list[tuple[World, bool]]],
        frame: Frame,
        world: World,
        flow: Flow,
    ) -> None:
        """Run a loop, once for each state that it is entered in: in nested loops they recur."""
        if self.handlers:
            self._until_stable(node, test, frame, world, flow)
            return
        key = (node, frame.key, world.key())
        if key not in self.loops:
            self.loops[key] = Flow()
            self._until_stable(node, test, frame, world, self.loops[key])
        flow.normal.extend(after.fork() for after in self.loops[key].normal)
        flow.returns.extend((after.fork(), value) for after, value in self.loops[key].returns)
        flow.breaks.extend(after.fork() for after in self.loops[key].breaks)
        flow.continues.extend(after.fork() for after in self.loops[key].continues)

    def _until_stable(
        self,
        node: nodes.For | nodes.While,
        test: Callable[[World], list[tuple[World, bool]]],
        frame: Frame,
        world: World,
        flow: Flow,
    ) -> None:
        """Run a loop until no lap leads to a state that was not seen."""
        seen = set()
        pending = [world]
        leaving: list[World] = []
        tested = self.relevance.keys.of(node.test, frame.receiver) if isinstance(node, nodes.While) else frozenset()
        for _ in range(_MOST_LAPS):
            fresh = []
            for before in pending:
                key = before.key()
                if key not in seen:
                    seen.add(key)
                    fresh.append(before)
            if not fresh:
                break
            entering: list[World] = []
            for before in fresh:
                for after, answer in test(before):
                    (entering if answer else leaving).append(after)
            step = self.run_block(node.body, frame, distinct(entering))
            flow.returns.extend(step.returns)
            flow.normal.extend(step.breaks)
            pending = step.normal + step.continues
            for after in pending:
                for symbol in [one for one, fact in after.facts.items() if fact.volatile or fact.names & tested]:
                    del after.facts[symbol]
            pending = self._joined_lap(node, frame, pending)
        self._else(node, frame, distinct(leaving), flow)

    def _joined_lap(self, node: nodes.NodeNG, frame: Frame, worlds: list[World]) -> list[World]:
        asked, mentioned = self.later.within(node, frame)
        for world in worlds:
            self._forget(world, frame, asked, mentioned)
        return distinct(worlds)

    def _with(self, node: nodes.With, frame: Frame, worlds: list[World]) -> Flow:
        suppresses = False
        for expression, target in node.items:
            entered: list[World] = []
            for world in worlds:
                for after, value in self._entered(expression, target, frame, world):
                    if bare(value) == Known("contextlib.suppress"):
                        suppresses = True
                    for ready, handed in self._managed(after, value, frame, expression):
                        entered.extend(self.assign(target, handed, frame, ready) if target is not None else [ready])
            worlds = entered
        if not suppresses:
            return self.run_block(node.body, frame, worlds)
        handler = Handler(frame)
        self.handlers.append(handler)
        try:
            flow = self.run_block(node.body, frame, worlds)
        finally:
            self.handlers.pop()
        flow.normal = distinct(flow.normal + [world for world, _ in handler.worlds])
        return flow

    def _entered(self, expression: nodes.NodeNG, target: nodes.NodeNG | None, frame: Frame, world: World) -> Outcomes:
        func = expression.func if isinstance(expression, nodes.Call) else expression
        if "suppress" in (getattr(func, "name", ""), getattr(func, "attrname", "")):
            return self.evaluate(expression, frame, world)
        return self._evaluated_if_asked(expression, target, frame, world)

    def _managed(self, world: World, value: Value, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Return what ``with value as target`` binds: what ``__enter__`` returns, by default the manager."""
        cls = self.class_of(world, value)
        if cls is None or not isinstance(bare(value), Reference):
            return [(world, value)]
        for name in ("__enter__", "__aenter__"):
            if self.find_member(self.mro(cls), name) is not None:
                bound = self.attribute_of(world, value, name, node)
                return [one for after, method in bound for one in self.call(after, method, Arguments(), frame, node)]
        return [(world, value)]

    def _try(self, node: nodes.Try, frame: Frame, worlds: list[World]) -> Flow:
        handler = Handler(frame)
        self.handlers.append(handler)
        try:
            flow = self.run_block(node.body, frame, worlds)
        finally:
            self.handlers.pop()
        escaping = Handler(frame)
        self.handlers.append(escaping)
        try:
            ended = self.run_block(node.orelse, frame, flow.normal)
            flow.normal = ended.normal
            flow.add(ended)
            for world, exception in self._distinct_raised(handler.worlds):
                self._handle(node, world, exception, frame, flow)
        finally:
            self.handlers.pop()
        if node.finalbody:
            return self._finally(node, frame, flow, escaping)
        if self.handlers:
            self.handlers[-1].worlds.extend(escaping.worlds)
        return flow

    @staticmethod
    def _distinct_raised(raised: list[tuple[World, Value | None]]) -> list[tuple[World, Value | None]]:
        groups: dict[Value | None, list[World]] = {}
        for world, exception in raised:
            groups.setdefault(exception, []).append(world)
        return [(world, exception) for exception, worlds in groups.items() for world in distinct(worlds)]

    def _handle(self, node: nodes.Try, world: World, exception: Value | None, frame: Frame, flow: Flow) -> None:
        for handler in node.handlers:
            caught = self._catches(handler, exception, frame, world)
            if caught is False:
                continue
            entering = world.fork()
            if handler.name is not None:
                entering = self.assign(handler.name, Unknown(("exception", handler)), frame, entering)[0]
            step = self.run_block(handler.body, frame, [entering])
            flow.add(step)
            flow.normal.extend(step.normal)
            if caught:
                return
        self.raise_in(world, exception)

    def _catches(
        self, handler: nodes.ExceptHandler, exception: Value | None, frame: Frame, world: World
    ) -> bool | None:
        """Tell whether a handler catches an exception; None is perhaps."""
        if handler.type is None:
            return True
        types = [handler.type]
        if isinstance(handler.type, nodes.Tuple):
            types = cast("list[nodes.NodeNG]", handler.type.elts)
        answers = []
        for expression in types:
            outcomes = self.evaluate(expression, frame, world.fork())
            answers.append(self._is_caught(exception, bare(outcomes[0][1])) if len(outcomes) == 1 else None)
        if True in answers:
            return True
        return False if all(answer is False for answer in answers) else None

    def _is_caught(self, exception: Value | None, caught: Value) -> bool | None:
        everything = caught in (Known("builtins.Exception"), Known("builtins.BaseException"))
        if exception is None:
            return True if everything else None
        if isinstance(exception, ClassValue):
            order = self.mro(exception.node)
            if isinstance(caught, ClassValue):
                return caught.node in order
            if isinstance(caught, Known):
                known = [one for one in order if isinstance(one, Known)]
                return any(self._is_caught(one, caught) for one in known)
        raised_class, caught_class = _builtin_exception(exception), _builtin_exception(caught)
        if raised_class is not None and caught_class is not None:
            return issubclass(raised_class, caught_class)
        if isinstance(caught, ClassValue) and raised_class is not None:
            return False
        return True if everything else None

    def _finally(self, node: nodes.Try, frame: Frame, flow: Flow, escaping: Handler) -> Flow:
        result = Flow()

        def run(worlds: list[World]) -> list[World]:
            step = self.run_block(node.finalbody, frame, worlds)
            result.add(step)
            return step.normal

        result.normal = run(distinct(flow.normal))
        result.breaks.extend(run(distinct(flow.breaks)))
        result.continues.extend(run(distinct(flow.continues)))
        for world, value in flow.returns:
            result.returns.extend((after, value) for after in run([world]))
        for world, exception in self._distinct_raised(escaping.worlds):
            for after in run([world]):
                self.raise_in(after, exception)
        return result


def _builtin_exception(value: Value) -> type[BaseException] | None:
    if not isinstance(value, Known) or not value.name.startswith("builtins."):
        return None
    found = getattr(builtins, value.name.removeprefix("builtins."), None)
    return found if isinstance(found, type) and issubclass(found, BaseException) else None


_RUNNERS: dict[str, Callable[[Statements, Any, Frame, list[World]], Flow]] = {
    "Expr": Statements._expr,
    "Assign": Statements._assign,
    "AnnAssign": Statements._annassign,
    "AugAssign": Statements._augassign,
    "Delete": Statements._delete,
    "Return": Statements._return,
    "Raise": Statements._raise,
    "Assert": Statements._assert,
    "Break": Statements._break,
    "Continue": Statements._continue,
    "Import": Statements._import,
    "ImportFrom": Statements._importfrom,
    "FunctionDef": Statements._functiondef,
    "AsyncFunctionDef": Statements._functiondef,
    "ClassDef": Statements._classdef,
    "If": Statements._if,
    "Match": Statements._match,
    "For": Statements._for,
    "AsyncFor": Statements._for,
    "While": Statements._while,
    "With": Statements._with,
    "AsyncWith": Statements._with,
    "Try": Statements._try,
    "TryStar": Statements._try,
}
