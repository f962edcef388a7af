"""Where paths lead: what a test tells about a state, and the states in which it holds and in which it doesn't."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from astroid import nodes

from pylint_csp.analysis.callees import is_standard
from pylint_csp.analysis.contexts import is_context
from pylint_csp.analysis.state import Fact, State, symbol
from pylint_csp.analysis.values import (
    Absent,
    Class,
    Constant,
    Entries,
    Function,
    Known,
    Module,
    Partial,
    Reference,
    Sequence,
    Unknown,
    Value,
    describe,
)
from pylint_csp.names import TYPE_CHECKING
from pylint_csp.ssl_contexts import CONTEXT_CLASSES

States = list[State]
Pairs = list[tuple[State, Value]]
Split = tuple[States, States]
"""The states in which a test is true, and those in which it is false."""

_NEGATIONS: Final = {"!=": "==", "is not": "is", "not in": "in"}


@dataclass(frozen=True)
class Frame:
    """A function, class body or module while it is run."""

    node: nodes.LocalsDictNodeNG
    depth: int
    global_names: frozenset[str] = frozenset()


@dataclass
class Flow:
    """Where the paths through some statements lead: the states that go on behind them, and the other ways out."""

    states: States = field(default_factory=list)
    returned: Pairs = field(default_factory=list)
    broken: States = field(default_factory=list)
    continued: States = field(default_factory=list)

    def add(self, other: Flow) -> None:
        """Add the paths through other statements."""
        self.states += other.states
        self.returned += other.returned
        self.broken += other.broken
        self.continued += other.continued


class Narrowing(ABC):
    """Splits states by tests."""

    @abstractmethod
    def evaluate(self, node: nodes.NodeNG, state: State, frame: Frame) -> Pairs:
        """Return what an expression may be, each with the state after it."""

    @abstractmethod
    def evaluate_all(self, parts: list[nodes.NodeNG], state: State, frame: Frame) -> list[tuple[State, list[Value]]]:
        """Return what several expressions may be, one after the other."""

    def assume(self, test: nodes.NodeNG, state: State, frame: Frame) -> Split:
        """Return the states in which a test is true, and those in which it is false."""
        match test:
            case nodes.UnaryOp(op="not"):
                return self.assume(test.operand, state, frame)[::-1]
            case nodes.BoolOp(op=op):
                going_on, decided = [state], []
                for value in test.values:
                    split = both(self.assume(value, one, frame) for one in going_on)
                    going_on, ended = split if op == "and" else split[::-1]
                    decided += ended
                return (going_on, decided) if op == "and" else (decided, going_on)
            case nodes.Compare(ops=[(op, right)]):
                found = self.evaluate_all([test.left, right], state, frame)
                positive = _NEGATIONS.get(op, op)
                split = both(compare(after, positive, *map(after.resolve, values)) for after, values in found)
                return split if op == positive else split[::-1]
            case nodes.Call(func=nodes.Name(name="isinstance"), args=[_, _] as parts):
                found = self.evaluate_all(parts, state, frame)
                return both(_instance(after, after.resolve(value), kind) for after, (value, kind) in found)
            case nodes.Call(func=nodes.Name(name="bool"), args=[argument]):
                return self.assume(argument, state, frame)
        return both(truth(after, value) for after, value in self.evaluate(test, state, frame))


def truth(state: State, value: Value) -> Split:
    """Return the states in which a value is true, and those in which it is false."""
    is_true: bool | None = None
    value = state.resolve(value)
    match value:
        case Constant():
            is_true = bool(value.literal)
        case Absent() | Sequence(items=()):
            is_true = False
        case Class() | Function() | Module() | Partial() | Sequence():
            is_true = True
        case Reference():
            content = state.object_of(value)
            is_true = True
            if isinstance(content, Entries) and content.node is None:
                is_held = any(not isinstance(held, Absent) for _, held in content.entries)
                is_true = is_held or (False if isinstance(content.default, Absent) else None)
        case Known(name=name) if name in TYPE_CHECKING:
            is_true = False
        case Known(name=name) if is_standard(name) and not name.startswith("sys."):
            is_true = not name.rpartition(".")[2].isupper() or None
    return _split(state, is_true, describe(value))


def compare(state: State, op: str, left: Value, right: Value) -> Split:
    """Return the states in which a comparison is true, and those in which it is false."""
    if op == "in":
        return _membership(state, left, right)
    if isinstance(left, Absent):
        left = Constant(None)
    is_true: bool | None = None
    if op in {"==", "is"}:
        match (right, left) if isinstance(left, Constant) else (left, right):
            case Constant(literal=one), Constant(literal=other):
                is_true = one == other
            case Unknown() as unknown, Constant() as constant:
                return _equal(state, unknown, constant)
            case Known(), Constant(literal=other) if other is not None:
                pass
            case _, Constant():
                is_true = False
            case (Class() | Reference() | Known()) as one, (Class() | Reference() | Known()) as other:
                is_true = replace(one, owner=0) == replace(other, owner=0)
    return _split(state, is_true, f"({describe(left)} {op} {describe(right)})")


def _equal(state: State, left: Unknown, right: Constant) -> Split:
    """Split by whether an unknown value is a certain constant."""
    fact, is_none = state.facts.get(left.symbol, Fact()), right.literal is None
    if fact.truth is (not right.literal) or (is_none and fact.not_none):
        return [], [state]
    true, false = _split(state, None, f"({left.symbol} == {right.literal!r})")
    if is_none:
        false = [one.learn(left.symbol, replace(fact, not_none=True)) for one in false]
    return [one.learn(left.symbol, Fact(exact=right, truth=bool(right.literal))) for one in true], false


def _membership(state: State, left: Value, right: Value) -> Split:
    content = state.object_of(right)
    if isinstance(left, Constant) and isinstance(content, Entries):
        key = str(left.literal)
        held = content.get(key)
        if isinstance(held, Unknown) and key not in dict(content.entries):
            with_it, without = content.set(key, held), content.set(key, Absent(owner=held.owner, cause=held.cause))
            return [state.put(describe(right), with_it)], [state.put(describe(right), without)]
        return _split(state, not isinstance(held, Absent))
    if isinstance(right, Sequence):
        true, rest = [], [state]
        for item in right.items:
            equal, rest = both(compare(one, "==", left, item) for one in rest)
            true += equal
        return true, rest
    return _split(state, None, f"({describe(left)} in {describe(right)})")


def _instance(state: State, value: Value, kind: Value) -> Split:
    kinds = {describe(one) for one in (kind.items if isinstance(kind, Sequence) else (kind,))}
    if isinstance(value, Absent) or (isinstance(value, Constant) and value.literal is None):
        return [], [state]
    if is_context(state, value) and kinds <= CONTEXT_CLASSES:
        return [state], []
    true, false = _split(state, None, f"isinstance({describe(value)}, {' '.join(sorted(kinds))})")
    if isinstance(value, Unknown):
        fact = replace(state.facts.get(value.symbol, Fact()), not_none=True)
        true = [one.learn(value.symbol, fact) for one in true]
    return true, false


def _split(state: State, is_true: bool | None, text: str = "") -> Split:
    """Split by a truth that may be known, from earlier tests of the same text too."""
    key = symbol(text)
    fact = state.facts.get(key, Fact())
    is_true = fact.truth if is_true is None else is_true
    if is_true is not None:
        return ([state], []) if is_true else ([], [state])
    true = state.learn(key, replace(fact, truth=True, not_none=True))
    return [true], [state.learn(key, replace(fact, truth=False))]


def both(splits: Iterable[Split]) -> Split:
    """Return the states of several splits together."""
    found = list(splits)
    return [one for true, _ in found for one in true], [one for _, false in found for one in false]
