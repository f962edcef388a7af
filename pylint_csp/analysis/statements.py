"""What a statement makes of a state: one method for each kind of statement."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from astroid import nodes

from pylint_csp.analysis.contexts import set_attribute
from pylint_csp.analysis.expressions import Expressions, bound
from pylint_csp.analysis.narrowing import Flow, Frame, States, both
from pylint_csp.analysis.slicing import Dependencies, Slice, Targets, body_of
from pylint_csp.analysis.state import State, join
from pylint_csp.analysis.values import (
    Absent,
    Class,
    Constant,
    Context,
    Entries,
    Function,
    Sequence,
    Unknown,
    Value,
    describe,
)
from pylint_csp.names import CHECK_HOSTNAME, VERIFY_MODE
from pylint_csp.verdict import Action

_MOST_LAPS = 4
_MOST_ITEMS = 8


class Statements(Expressions):
    """Runs statements."""

    def __init__(self) -> None:
        self._handlers: list[tuple[int, States]] = []
        """For each ``try`` around: the depth of its function, and the states in which it may be left for a handler."""
        self._slices: dict[nodes.NodeNG, Slice] = {}

    @abstractmethod
    def never_returns(self, call: nodes.Call, state: State, frame: Frame) -> bool:
        """Return whether a call ends the program, or always raises."""

    @abstractmethod
    def dependencies(self, scope: nodes.LocalsDictNodeNG) -> Dependencies:
        """Return what the statements of a scope read and change."""

    def run_slice(self, frame: Frame, state: State, targets: Targets | None = None, names: Iterable[str] = ()) -> Flow:
        """Run the statements of a scope that matter for some nodes or names."""
        self._slices[frame.node] = self.dependencies(frame.node).statements(targets or {}, names)
        return self.run_block(body_of(frame.node), [state], frame)

    def run_whole_scope(self, frame: Frame, states: States) -> Flow:
        """Run all statements of a scope."""
        self._slices.pop(frame.node, None)
        return self.run_block(body_of(frame.node), states, frame)

    def run_block(self, statements: list[nodes.NodeNG], states: States, frame: Frame) -> Flow:
        """Run statements one after the other."""
        flow = Flow(list(states))
        part = self._slices.get(frame.node)
        for statement in statements:
            if part is not None and statement not in part.wanted:
                continue
            leaves = part is not None and statement in part.jumps
            before, flow.states = flow.states, []
            for state in before:
                self.count_step()
                if self._handlers and self._handlers[-1][0] == frame.depth:
                    self._raise([state])  # the statement may raise before it has its effect
                try:
                    flow.add(self._leave(statement, state, frame) if leaves else self._run(statement, state, frame))
                except (RecursionError, ValueError):  # nested too deep, or a number too long to be written: unknown
                    flow.states.append(state)
            flow.states = self._join(flow.states, statement, frame)
        return flow

    def is_followed(self, name: str, frame: Frame) -> bool:
        """Return whether the value of a name matters in a scope, or only whether tests of it agree."""
        part = self._slices.get(frame.node)
        return part is None or not part.names or name in part.names

    def _after(self, node: nodes.NodeNG, states: Iterable[State], frame: Frame) -> States:
        return [after for state in states for after, _ in self.evaluate(node, state, frame)]

    def _raise(self, states: States) -> Flow:
        """Let paths leave for the handlers around them; without one, they end."""
        if self._handlers:
            self._handlers[-1][1].extend(states)
        return Flow()

    def _run(self, statement: nodes.NodeNG, state: State, frame: Frame) -> Flow:
        name = type(statement).__name__.lower().removeprefix("async")
        method = getattr(self, f"_run_{name}", None)
        flow: Flow = method(statement, state, frame) if method else Flow(self._after(statement, [state], frame))
        return flow

    def _leave(self, statement: nodes.NodeNG, state: State, frame: Frame) -> Flow:
        """Run a statement whose value does not matter: a path may end there, also by a call that never returns."""
        match statement:
            case nodes.Break():
                return Flow(broken=[state])
            case nodes.Continue():
                return Flow(continued=[state])
            case nodes.Return():
                return Flow(returned=[(state, Unknown("returned"))])
            case nodes.Expr(value=nodes.Call() as call) if not self.never_returns(call, state, frame):
                return Flow([state])
        return self._raise([state])

    def _join(self, states: States, statement: nodes.NodeNG, frame: Frame) -> States:
        if len(states) < 2:
            return states
        dependencies, line = self.dependencies(frame.node), statement.end_lineno or 0

        def is_followed(name: str) -> bool:
            return self.is_followed(name, frame)

        def is_used(name: str) -> bool:
            return dependencies.is_used_after(name, line) or (frame.depth == 0 and is_followed(name))

        return join((state.prune(frame.depth, is_used) for state in states), is_followed)

    def _run_expr(self, statement: nodes.Expr, state: State, frame: Frame) -> Flow:
        call, states = statement.value, self._after(statement.value, [state], frame)
        if states and isinstance(call, nodes.Call) and self.never_returns(call, state, frame):
            return self._raise(states)
        return Flow(states)

    def _run_assign(self, statement: nodes.Assign | nodes.AnnAssign, state: State, frame: Frame) -> Flow:
        if statement.value is None:
            return Flow([state])
        flow, read = Flow(), isinstance(statement.value, nodes.Name | nodes.Attribute | nodes.Subscript)
        for after, value in self.evaluate(statement.value, state, frame):
            states = [after]
            for target in statement.targets if isinstance(statement, nodes.Assign) else [statement.target]:
                states = self.assign(states, target, value, frame, read=read)
            flow.states += states
        return flow

    def _run_augassign(self, statement: nodes.AugAssign, state: State, frame: Frame) -> Flow:
        states = self._after(statement.value, [state], frame)
        return Flow(self.assign(states, statement.target, Unknown("augmented"), frame))

    def _run_delete(self, statement: nodes.Delete, state: State, frame: Frame) -> Flow:
        states, gone = [state], Absent(owner=frame.depth, cause=self.cause(Action.SETS, statement))
        for target in statement.targets:
            states = self.assign(states, target, gone, frame)
        return Flow(states)

    def assign(self, states: States, target: Any, value: Value, frame: Frame, *, read: bool = False) -> States:
        """Bind a target to a value, unknown under a new symbol unless it is read somewhere."""
        value = bound(value, self.cause(Action.ASSIGNS, target))
        if isinstance(value, Unknown) and not read:
            value = replace(value, symbol=f"{target.as_string()}@{frame.depth}:{target.lineno}")
            states = [state.forget(value.symbol) for state in states]
        match target:
            case nodes.AssignName():
                return [state.bind(self.key(target.name, frame), value) for state in states]
            case nodes.AssignAttr(attrname=name):
                pairs = [pair for state in states for pair in self.evaluate(target.expr, state, frame)]
                sets = [self.set_attribute(owner, name, value, after, frame, target) for after, owner in pairs]
                return [one for several in sets for one in several]
            case nodes.Subscript():
                parts = [target.value, target.slice]
                found = [one for state in states for one in self.evaluate_all(parts, state, frame)]
                return [_with_item(after, owner, key, value) for after, (owner, key) in found]
            case nodes.Tuple() | nodes.List():
                items: list[Value] = [Unknown("unpacked")] * len(target.elts)
                if isinstance(value, Sequence) and len(value.items) == len(items):
                    items = list(value.items)
                for part, item in zip(target.elts, items, strict=True):
                    states = self.assign(states, part, item, frame)
            case nodes.Starred():
                return self.assign(states, target.value, value, frame)
        return states

    def set_attribute(
        self, owner: Value, name: str, value: Value, state: State, frame: Frame, place: nodes.NodeNG
    ) -> States:
        """Set an attribute; a context may refuse, which raises ``ValueError``."""
        content = state.object_of(owner)
        if content is None and isinstance(owner, Unknown) and name in {CHECK_HOSTNAME, VERIFY_MODE}:
            content = Context()
        if isinstance(content, Context):
            changed = set_attribute(content, name, state.settle(value), frame.depth, self.cause(Action.SETS, place))
            if changed is None:
                return self._raise([state]).states
            return [state.put(describe(owner), changed)]
        if isinstance(content, Entries):
            return [state.put(describe(owner), content.set(name, value))]
        return [state]

    def _nothing(self, place: nodes.NodeNG, frame: Frame) -> Value:
        return Constant(None, owner=frame.depth, cause=self.cause(Action.RETURNS, place))

    def _run_return(self, statement: nodes.Return, state: State, frame: Frame) -> Flow:
        if statement.value is None:
            return Flow(returned=[(state, self._nothing(statement, frame))])
        cause, pairs = self.cause(Action.RETURNS, statement), self.evaluate(statement.value, state, frame)
        return Flow(returned=[(after, bound(value, cause)) for after, value in pairs])

    def _run_raise(self, statement: nodes.Raise, state: State, frame: Frame) -> Flow:
        return self._raise(self._after(statement, [state], frame))

    def _run_assert(self, statement: nodes.Assert, state: State, frame: Frame) -> Flow:
        true, false = self.assume(statement.test, state, frame)
        self._raise(false)
        return Flow(true)

    def _run_if(self, statement: nodes.If, state: State, frame: Frame) -> Flow:
        true, false = self.assume(statement.test, state, frame)
        flow = self.run_block(statement.body, true, frame)
        flow.add(self.run_block(statement.orelse, false, frame))
        return flow

    def _run_for(self, statement: nodes.For, state: State, frame: Frame) -> Flow:
        flow = Flow()
        for after, value in self.evaluate(statement.iter, state, frame):
            items = value.items if isinstance(value, Sequence) else ()
            flow.add(self._loop(statement, after, frame, items if len(items) <= _MOST_ITEMS else (Unknown("item"),)))
        return flow

    def _loop(self, loop: nodes.For | nodes.While, state: State, frame: Frame, items: tuple[Value, ...] = ()) -> Flow:
        """Run the body of a loop until nothing new comes of it; over items, in any order and number but none."""
        flow, states = Flow(), [state]
        left: States = []
        seen: set[object] = set()
        for lap in range(_MOST_LAPS):
            if isinstance(loop, nodes.While):
                entered, ended = both(self.assume(loop.test, one, frame) for one in states)
            else:
                values = items or (Unknown("item"),)
                entered = [one for value in values for one in self.assign(states, loop.target, value, frame)]
                ended = states if lap or not items else []
            left += ended
            new = {key: one for one in entered if (key := one.key()) not in seen}
            seen |= new.keys()
            body = self.run_block(loop.body, list(new.values()), frame)
            states = self._join(body.states + body.continued, loop, frame)
            flow.add(Flow(body.broken, body.returned))
        flow.add(self.run_block(loop.orelse, self._join(left, loop, frame), frame))
        return flow

    def _run_try(self, statement: nodes.Try, state: State, frame: Frame) -> Flow:
        caught: States = []
        if statement.handlers:
            self._handlers.append((frame.depth, caught))
        flow = self.run_block(statement.body, [state], frame)
        if statement.handlers:
            self._handlers.pop()
        states, flow.states = flow.states, []
        flow.add(self.run_block(statement.orelse, states, frame))
        caught = self._join(caught, statement.body[-1], frame)
        for handler in statement.handlers:
            states = self.assign(caught, handler.name, Unknown("raised"), frame) if handler.name else caught
            flow.add(self.run_block(handler.body, states, frame))
        if statement.finalbody:
            states, flow.states = flow.states, []
            self.run_block(statement.finalbody, [one for one, _ in flow.returned] + flow.broken + flow.continued, frame)
            flow.add(self.run_block(statement.finalbody, states, frame))
        return flow

    def _run_with(self, statement: nodes.With, state: State, frame: Frame) -> Flow:
        states = [state]
        for expression, target in statement.items:
            states = self._after(expression, states, frame)
            if target is not None:
                states = self.assign(states, target, Unknown("entered"), frame)
        return self.run_block(statement.body, states, frame)

    def _run_match(self, statement: nodes.Match, state: State, frame: Frame) -> Flow:
        """Run each case, and none: patterns and guards are not looked at."""
        before = self._after(statement.subject, [state], frame)
        flow = Flow(list(before))
        for case in statement.cases:
            states = before
            for name in case.pattern.nodes_of_class(nodes.AssignName):
                states = self.assign(states, name, Unknown("matched"), frame)
            flow.add(self.run_block(case.body, states, frame))
        return flow

    def _run_functiondef(self, statement: nodes.FunctionDef | nodes.ClassDef, state: State, frame: Frame) -> Flow:
        """Bind the name, after the decorators and defaults; the body is run where it is called, or by itself."""
        made = Class(statement) if isinstance(statement, nodes.ClassDef) else Function(statement)
        states = [state]
        for part in statement.get_children():
            if isinstance(part, nodes.Arguments | nodes.Decorators):
                states = self._after(part, states, frame)
        name = self.key(statement.name, frame)
        return Flow([one.bind(name, replace(made, owner=frame.depth)) for one in states])

    _run_break = _run_continue = _leave
    _run_classdef = _run_functiondef

    def _run_import(self, statement: nodes.Import | nodes.ImportFrom, state: State, frame: Frame) -> Flow:
        """Let a name be looked up where it is read, instead of what it was bound to before."""
        bound_here = {self.key(local or real.partition(".")[0], frame) for real, local in statement.names}
        return Flow([replace(state, names={name: one for name, one in state.names.items() if name not in bound_here})])

    _run_while = _loop
    _run_annassign = _run_assign
    _run_trystar = _run_try
    _run_importfrom = _run_import


def _with_item(state: State, owner: Value, key: Value, value: Value) -> State:
    """Return the state in which a mapping, if it is one that is known, holds a value under a key."""
    content = state.object_of(owner)
    if isinstance(content, Entries) and isinstance(key, Constant):
        return state.put(describe(owner), content.set(str(key.literal), value))
    return state
