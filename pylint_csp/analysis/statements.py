"""What a statement makes of a state: one method for each kind of statement."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from astroid import nodes

from pylint_csp.analysis.callees import named
from pylint_csp.analysis.contexts import set_attribute
from pylint_csp.analysis.expressions import Expressions, bound, merged
from pylint_csp.analysis.narrowing import Frame, Pairs, Split, compare
from pylint_csp.analysis.slicing import Dependencies, Slice, body_of
from pylint_csp.analysis.state import State, join
from pylint_csp.analysis.values import (
    Absent,
    Class,
    Constant,
    Context,
    Entries,
    Function,
    Known,
    Sequence,
    Unknown,
    Value,
)
from pylint_csp.verdict import Action

NO_TARGETS: Mapping[nodes.NodeNG, list[nodes.NodeNG]] = {}
_MOST_LAPS = 4
_MOST_ITEMS = 8


@dataclass
class Flow:
    """Where the paths through some statements lead."""

    states: list[State] = field(default_factory=list)
    """Those that go on behind them."""
    returned: Pairs = field(default_factory=list)
    broken: list[State] = field(default_factory=list)
    continued: list[State] = field(default_factory=list)

    def take_ends(self, other: Flow) -> None:
        """Add the paths that leave other statements in another way than at their end."""
        self.returned += other.returned
        self.broken += other.broken
        self.continued += other.continued


@dataclass
class Handlers:
    """The states in which a ``try`` may be left for its handlers."""

    depth: int
    states: list[State] = field(default_factory=list)


class Statements(Expressions):
    """Runs statements."""

    def __init__(self) -> None:
        self._handlers: list[Handlers] = []
        self._slices: dict[nodes.NodeNG, Slice] = {}

    @abstractmethod
    def never_returns(self, call: nodes.Call, state: State, frame: Frame) -> bool:
        """Return whether a call ends the program, or always raises."""

    @abstractmethod
    def dependencies(self, scope: nodes.LocalsDictNodeNG) -> Dependencies:
        """Return what the statements of a scope read and change."""

    def run_slice(
        self,
        frame: Frame,
        state: State,
        targets: Mapping[nodes.NodeNG, list[nodes.NodeNG]] = NO_TARGETS,
        names: Iterable[str] = (),
    ) -> Flow:
        """Run the statements of a scope that matter for some nodes or names."""
        self._slices[frame.node] = self.dependencies(frame.node).statements(targets, names)
        return self.run_block(body_of(frame.node), [state], frame)

    def run_whole_scope(self, frame: Frame, states: list[State]) -> Flow:
        """Run all statements of a scope."""
        self._slices.pop(frame.node, None)
        return self.run_block(body_of(frame.node), states, frame)

    def run_block(self, statements: list[nodes.NodeNG], states: list[State], frame: Frame) -> Flow:
        """Run statements one after the other."""
        flow = Flow(states)
        part = self._slices.get(frame.node)
        for statement in statements:
            if not flow.states:
                break
            if part is not None and statement not in part.wanted:
                continue
            found: list[State] = []
            for state in flow.states:
                self.count_step()
                self._may_raise(statement, state, frame)
                is_jump = part is not None and statement in part.jumps
                one = self._jump(statement, state, frame) if is_jump else self._run(statement, state, frame)
                found += one.states
                flow.take_ends(one)
            flow.states = self._join(found, statement, frame)
        return flow

    def is_followed(self, name: str, frame: Frame) -> bool:
        """Return whether the value of a name matters in a scope, or only whether tests of it agree."""
        part = self._slices.get(frame.node)
        return part is None or not part.names or name in part.names

    def _run(self, statement: nodes.NodeNG, state: State, frame: Frame) -> Flow:
        method = getattr(self, f"_run_{type(statement).__name__.lower()}", None)
        if method is not None:
            flow: Flow = method(statement, state, frame)
            return flow
        return Flow([after for after, _ in self.evaluate(statement, state, frame)])

    def _jump(self, statement: nodes.NodeNG, state: State, frame: Frame) -> Flow:
        """Leave by a statement whose value does not matter; a call goes on if it returns."""
        match statement:
            case nodes.Return():
                return Flow(returned=[(state, Unknown("returned"))])
            case nodes.Expr() if not self.never_returns(statement.value, state, frame):
                return Flow([state])
            case nodes.Raise() | nodes.Expr():
                self.raise_from(state)
                return Flow()
        return self._run(statement, state, frame)

    def _join(self, states: list[State], statement: nodes.NodeNG, frame: Frame) -> list[State]:
        if len(states) < 2:
            return states
        dependencies, line = self.dependencies(frame.node), statement.end_lineno or 0
        return join(state.prune(frame.depth, lambda name: dependencies.is_used_after(name, line)) for state in states)

    def _may_raise(self, statement: nodes.NodeNG, state: State, frame: Frame) -> None:
        """Let a path leave for the handlers before the statement has its effect."""
        if self._handlers and self._handlers[-1].depth == frame.depth:
            self._handlers[-1].states.append(state)

    def raise_from(self, state: State) -> None:
        """Let a path leave for the handlers around it; without one, it ends."""
        if self._handlers:
            self._handlers[-1].states.append(state)

    def _run_expr(self, statement: nodes.Expr, state: State, frame: Frame) -> Flow:
        pairs = self.evaluate(statement.value, state, frame)
        if isinstance(statement.value, nodes.Call) and pairs and self.never_returns(statement.value, state, frame):
            for after, _ in pairs:
                self.raise_from(after)
            return Flow()
        return Flow([after for after, _ in pairs])

    def _run_assign(self, statement: nodes.Assign, state: State, frame: Frame) -> Flow:
        flow = Flow()
        for after, value in self.evaluate(statement.value, state, frame):
            states = [after]
            for target in statement.targets:
                states = [two for one in states for two in self.assign(target, value, one, frame, statement.value)]
            flow.states += states
        return flow

    def _run_annassign(self, statement: nodes.AnnAssign, state: State, frame: Frame) -> Flow:
        if statement.value is None:
            return Flow([state])
        return Flow(
            [
                one
                for after, value in self.evaluate(statement.value, state, frame)
                for one in self.assign(statement.target, value, after, frame, statement.value)
            ]
        )

    def _run_augassign(self, statement: nodes.AugAssign, state: State, frame: Frame) -> Flow:
        flow = Flow()
        for after, value in self.evaluate(statement.value, state, frame):
            flow.states += self._augment(statement, value, after, frame)
        return flow

    def _augment(self, statement: nodes.AugAssign, value: Value, state: State, frame: Frame) -> list[State]:
        target = statement.target
        if isinstance(target, nodes.AssignName):
            old = state.names.get(self.key(target.name, frame))
            content = state.object_of(old) if old is not None else None
            if statement.op == "|=" and isinstance(content, Entries) and old is not None:
                return [state.put(getattr(old, "target", ""), merged(content, state.object_of(value), value))]
        return self.assign(target, Unknown("augmented"), state, frame, statement)

    def assign(
        self, target: nodes.NodeNG, value: Value, state: State, frame: Frame, source: nodes.NodeNG
    ) -> list[State]:
        """Bind a target to a value that comes from an expression; returns the states after it."""
        value = bound(value, self.cause(Action.ASSIGNS, target))
        match target:
            case nodes.AssignName():
                if isinstance(value, Unknown) and not isinstance(
                    source, nodes.Name | nodes.Attribute | nodes.Subscript
                ):
                    new = f"{target.name}@{frame.depth}:{target.lineno}"
                    state, value = state.forget(new), replace(value, symbol=new)
                return [state.bind(self.key(target.name, frame), value)]
            case nodes.AssignAttr():
                return [
                    one
                    for after, owner in self.evaluate(target.expr, state, frame)
                    for one in self.set_attribute(owner, target.attrname, value, after, frame, target)
                ]
            case nodes.Subscript():
                return [
                    self._set_item(owner, target, value, after, frame)
                    for after, owner in self.evaluate(target.value, state, frame)
                ]
            case nodes.Tuple() | nodes.List():
                return self._unpack(target, value, state, frame)
        return [state]

    def _unpack(self, target: nodes.Tuple | nodes.List, value: Value, state: State, frame: Frame) -> list[State]:
        items: list[Value] = [Unknown(f"unpacked@{frame.depth}:{target.lineno}.{at}") for at in range(len(target.elts))]
        if isinstance(value, Sequence) and len(value.items) == len(items):
            items = list(value.items)
        states = [state]
        for part, item in zip(target.elts, items, strict=True):
            one = part.value if isinstance(part, nodes.Starred) else part
            states = [after for before in states for after in self.assign(one, item, before, frame, target)]
        return states

    def set_attribute(
        self, owner: Value, name: str, value: Value, state: State, frame: Frame, place: nodes.NodeNG
    ) -> list[State]:
        """Set an attribute; a context may refuse, which raises ``ValueError``."""
        content = state.object_of(owner)
        if isinstance(owner, Unknown) and name in {"check_hostname", "verify_mode"}:
            content = content or Context()
        target = getattr(owner, "target", getattr(owner, "symbol", ""))
        if isinstance(content, Context):
            cause = self.cause(Action.SETS, place)
            changed = set_attribute(content, name, state.settle(value), frame.depth, cause)
            if changed is None:
                self.raise_from(state)
                return []
            return [state.put(target, changed)]
        if isinstance(content, Entries):
            return [state.put(target, content.set(name, value))]
        return [state]

    def _set_item(self, owner: Value, target: nodes.Subscript, value: Value, state: State, frame: Frame) -> State:
        content = state.object_of(owner)
        keys = [one for _, one in self.evaluate(target.slice, state, frame)]
        if isinstance(content, Entries) and len(keys) == 1 and isinstance(keys[0], Constant):
            return state.put(getattr(owner, "target", ""), content.set(str(keys[0].literal), value))
        return state

    def _run_delete(self, statement: nodes.Delete, state: State, frame: Frame) -> Flow:
        for target in statement.targets:
            if isinstance(target, nodes.Subscript):
                for after, owner in self.evaluate(target.value, state, frame):
                    gone = Absent(owner=frame.depth, cause=self.cause(Action.SETS, target))
                    state = self._set_item(owner, target, gone, after, frame)
        return Flow([state])

    def _run_return(self, statement: nodes.Return, state: State, frame: Frame) -> Flow:
        if statement.value is None:
            return Flow(returned=[(state, self._nothing(statement, frame))])
        cause = self.cause(Action.RETURNS, statement)
        return Flow(
            returned=[(after, bound(value, cause)) for after, value in self.evaluate(statement.value, state, frame)]
        )

    def _nothing(self, place: nodes.NodeNG, frame: Frame) -> Value:
        return Constant(None, owner=frame.depth, cause=self.cause(Action.RETURNS, place))

    def _run_raise(self, statement: nodes.Raise, state: State, frame: Frame) -> Flow:
        if statement.exc is not None:
            for after, _ in self.evaluate(statement.exc, state, frame):
                self.raise_from(after)
        return Flow()

    def _run_if(self, statement: nodes.If, state: State, frame: Frame) -> Flow:
        true, false = self.assume(statement.test, state, frame)
        flow = self.run_block(statement.body, true, frame)
        otherwise = self.run_block(statement.orelse, false, frame)
        flow.states += otherwise.states
        flow.take_ends(otherwise)
        return flow

    def _run_while(self, statement: nodes.While, state: State, frame: Frame) -> Flow:
        flow, left, states = Flow(), [], [state]
        seen: set[object] = set()
        for _ in range(_MOST_LAPS):
            going_on: list[State] = []
            for one in states:
                true, false = self.assume(statement.test, one, frame)
                going_on += true
                left += false
            new = [one for one in going_on if one.key() not in seen]
            seen.update(one.key() for one in new)
            if not new:
                break
            states = self._lap(statement, new, frame, flow)
        return self._leave_loop(statement, left, frame, flow)

    def _run_for(self, statement: nodes.For, state: State, frame: Frame) -> Flow:
        flow, left = Flow(), []
        for after, items in self.evaluate(statement.iter, state, frame):
            states = [after]
            if isinstance(items, Sequence) and len(items.items) <= _MOST_ITEMS:
                for item in items.items:
                    states = [
                        two for one in states for two in self.assign(statement.target, item, one, frame, statement)
                    ]
                    states = self._lap(statement, states, frame, flow)
                left += states
                continue
            if not isinstance(items, Sequence):
                left.append(after)
            seen: set[object] = set()
            for _ in range(_MOST_LAPS):
                unknown = Unknown("item")
                states = [
                    two for one in states for two in self.assign(statement.target, unknown, one, frame, statement)
                ]
                states = [one for one in states if one.key() not in seen]
                seen.update(one.key() for one in states)
                if not states:
                    break
                states = self._lap(statement, states, frame, flow)
                left += states
        return self._leave_loop(statement, left, frame, flow)

    def _lap(self, statement: nodes.For | nodes.While, states: list[State], frame: Frame, flow: Flow) -> list[State]:
        """Run the body of a loop once; returns the states before the next lap."""
        body = self.run_block(statement.body, states, frame)
        flow.returned += body.returned
        flow.broken += body.broken
        return self._join(body.states + body.continued, statement, frame)

    def _leave_loop(self, statement: nodes.For | nodes.While, left: list[State], frame: Frame, flow: Flow) -> Flow:
        """Run the ``else`` of a loop that no ``break`` has left, and go on."""
        otherwise = self.run_block(statement.orelse, self._join(left, statement, frame), frame)
        broken, flow.broken = flow.broken, []
        flow.states = otherwise.states + broken
        flow.take_ends(otherwise)
        return flow

    def _run_try(self, statement: nodes.Try, state: State, frame: Frame) -> Flow:
        handlers = Handlers(frame.depth)
        if statement.handlers:
            self._handlers.append(handlers)
        flow = self.run_block(statement.body, [state], frame)
        if statement.handlers:
            self._handlers.pop()
        otherwise = self.run_block(statement.orelse, flow.states, frame)
        flow.states = otherwise.states
        flow.take_ends(otherwise)
        caught = self._join(handlers.states, statement.body[-1], frame)
        for handler in statement.handlers:
            states = caught
            if handler.name is not None:
                states = [
                    two for one in caught for two in self.assign(handler.name, Unknown("raised"), one, frame, handler)
                ]
            handled = self.run_block(handler.body, states, frame)
            flow.states += handled.states
            flow.take_ends(handled)
        return self._finally(statement, flow, frame) if statement.finalbody else flow

    _run_trystar = _run_try

    def _finally(self, statement: nodes.Try, flow: Flow, frame: Frame) -> Flow:
        """Run the ``finally`` on each way out, which goes on afterwards unless it leaves in its own way."""
        end = self.run_block(statement.finalbody, flow.states, frame)
        for state, value in flow.returned:
            final = self.run_block(statement.finalbody, [state], frame)
            end.returned += [(one, value) for one in final.states]
            final.states = []
            end.take_ends(final)
        for way, states in ((end.broken, flow.broken), (end.continued, flow.continued)):
            way += self.run_block(statement.finalbody, states, frame).states
        return end

    def _run_with(self, statement: nodes.With, state: State, frame: Frame) -> Flow:
        """Run a ``with``; one of ``contextlib.suppress`` goes on behind it from any of its statements."""
        states = [state]
        suppressed = Handlers(frame.depth)
        for expression, target in statement.items:
            pairs = [pair for one in states for pair in self.evaluate(expression, one, frame)]
            states = [one for one, _ in pairs]
            if target is not None:
                states = [
                    two for one, _ in pairs for two in self.assign(target, Unknown("entered"), one, frame, statement)
                ]
        suppresses = any(
            isinstance(expression, nodes.Call) and Known("contextlib.suppress") in named(expression.func)
            for expression, _ in statement.items
        )
        self._handlers += [suppressed] if suppresses else []
        flow = self.run_block(statement.body, states, frame)
        if suppresses:
            self._handlers.pop()
        flow.states += suppressed.states
        return flow

    _run_asyncwith = _run_with
    _run_asyncfor = _run_for

    def _run_match(self, statement: nodes.Match, state: State, frame: Frame) -> Flow:
        """Run each case on the paths that the cases before it have left."""
        flow, pairs = Flow(), self.evaluate(statement.subject, state, frame)
        for case in statement.cases:
            splits = [self._fits(case.pattern, one, subject, frame) for one, subject in pairs]
            entered = [one for fitting, _ in splits for one in fitting]
            pairs = [(one, subject) for (_, others), (_, subject) in zip(splits, pairs, strict=True) for one in others]
            for name in case.pattern.nodes_of_class(nodes.AssignName):
                unknown = Unknown("matched")
                entered = [two for one in entered for two in self.assign(name, unknown, one, frame, case)]
            if case.guard is not None:
                entered = [two for one in entered for two in self.assume(case.guard, one, frame)[0]]
            body = self.run_block(case.body, entered, frame)
            flow.states += body.states
            flow.take_ends(body)
            if case.guard is not None:
                pairs += [(one, Unknown("guarded")) for one in entered]
        flow.states += [one for one, _ in pairs]
        return flow

    def _fits(self, pattern: nodes.NodeNG, state: State, subject: Value, frame: Frame) -> Split:
        """Return the states in which a pattern fits, and those in which it may not."""
        match pattern:
            case nodes.MatchSingleton():
                return compare(state, "is", state.resolve(subject), Constant(pattern.value))
            case nodes.MatchValue():
                value = self.evaluate(pattern.value, state, frame)[0][1]
                return compare(state, "==", state.resolve(subject), value)
            case nodes.MatchAs(pattern=None):
                return [state], []
        return [state], [state]

    def _run_assert(self, statement: nodes.Assert, state: State, frame: Frame) -> Flow:
        true, false = self.assume(statement.test, state, frame)
        for one in false:
            self.raise_from(one)
        return Flow(true)

    def _run_break(self, _statement: nodes.Break, state: State, _frame: Frame) -> Flow:
        return Flow(broken=[state])

    def _run_continue(self, _statement: nodes.Continue, state: State, _frame: Frame) -> Flow:
        return Flow(continued=[state])

    def _run_functiondef(self, statement: nodes.FunctionDef, state: State, frame: Frame) -> Flow:
        return Flow([state.bind(self.key(statement.name, frame), Function(statement, owner=frame.depth))])

    _run_asyncfunctiondef = _run_functiondef

    def _run_classdef(self, statement: nodes.ClassDef, state: State, frame: Frame) -> Flow:
        return Flow([state.bind(self.key(statement.name, frame), Class(statement, owner=frame.depth))])

    def _run_import(self, statement: nodes.Import | nodes.ImportFrom, state: State, frame: Frame) -> Flow:
        """Let a name be looked up where it is read, instead of what it was bound to before."""
        names = dict(state.names)
        for real, local in statement.names:
            names.pop(self.key(local or real.partition(".")[0], frame), None)
        return Flow([replace(state, names=names)])

    _run_importfrom = _run_import

    def _run_pass(self, _statement: nodes.Pass, state: State, _frame: Frame) -> Flow:
        return Flow([state])

    _run_global = _run_pass
    _run_nonlocal = _run_pass
