"""What a test tells about a state: the states in which it holds, and those in which it doesn't."""

from __future__ import annotations

import operator
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from astroid import nodes

from pylint_csp.analysis.contexts import is_context
from pylint_csp.analysis.imports import is_standard
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

Pairs = list[tuple[State, Value]]
Split = tuple[list[State], list[State]]
"""The states in which a test is true, and those in which it is false."""

_ORDER: Final[dict[str, Callable[[object, object], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_NEGATIONS: Final = {"!=": "==", "is not": "is", "not in": "in"}


@dataclass(frozen=True)
class Frame:
    """A function, class body or module while it is run."""

    node: nodes.LocalsDictNodeNG
    depth: int
    global_names: frozenset[str] = frozenset()


class Narrowing(ABC):
    """Splits states by tests."""

    @abstractmethod
    def evaluate(self, node: nodes.NodeNG, state: State, frame: Frame) -> Pairs:
        """Return what an expression may be, each with the state after it."""

    def assume(self, test: nodes.NodeNG, state: State, frame: Frame) -> Split:
        """Return the states in which a test is true, and those in which it is false."""
        match test:
            case nodes.UnaryOp(op="not"):
                true, false = self.assume(test.operand, state, frame)
                return false, true
            case nodes.BoolOp():
                return self._assume_all(test, state, frame)
            case nodes.Compare() if len(test.ops) == 1:
                return self._assume_comparison(test, state, frame)
            case nodes.Call(func=nodes.Name(name="isinstance")) if len(test.args) == 2:
                return self._assume_instance(test, state, frame)
            case nodes.Call(func=nodes.Name(name="bool")) if len(test.args) == 1:
                return self.assume(test.args[0], state, frame)
        return both(truth(after, value) for after, value in self.evaluate(test, state, frame))

    def _assume_all(self, test: nodes.BoolOp, state: State, frame: Frame) -> Split:
        going_on, decided = [state], []
        for value in test.values:
            true, false = both(self.assume(value, one, frame) for one in going_on)
            going_on, ended = (true, false) if test.op == "and" else (false, true)
            decided += ended
        return (going_on, decided) if test.op == "and" else (decided, going_on)

    def _assume_comparison(self, test: nodes.Compare, state: State, frame: Frame) -> Split:
        ((op, right_node),) = test.ops
        splits = []
        for between, left in self.evaluate(test.left, state, frame):
            for after, right in self.evaluate(right_node, between, frame):
                split = compare(after, _NEGATIONS.get(op, op), after.resolve(left), after.resolve(right))
                splits.append(split[::-1] if op in _NEGATIONS else split)
        return both(splits)

    def _assume_instance(self, test: nodes.Call, state: State, frame: Frame) -> Split:
        splits = []
        for between, value in self.evaluate(test.args[0], state, frame):
            for after, kind in self.evaluate(test.args[1], between, frame):
                splits.append(_instance(after, after.resolve(value), kind))
        return both(splits)


def truth(state: State, value: Value) -> Split:
    """Return the states in which a value is true, and those in which it is false."""
    value = state.resolve(value)
    match value:
        case Constant():
            return _decided(state, bool(value.literal))
        case Absent():
            return _decided(state, False)
        case Sequence():
            return _decided(state, bool(value.items))
        case Class() | Function() | Module() | Partial():
            return _decided(state, True)
        case Reference():
            return _truth_of_object(state, value)
        case Known(name=name) if name in TYPE_CHECKING:
            return _decided(state, False)
        case Known(name=name) if is_standard(name) and not name.rpartition(".")[2].isupper():
            return (_decided(state, True)) if not name.startswith("sys.") else _unknown_truth(state, name)
    return _unknown_truth(state, describe(value))


def _truth_of_object(state: State, value: Reference) -> Split:
    content = state.object_of(value)
    if not isinstance(content, Entries) or content.node is not None:
        return _decided(state, True)
    if any(not isinstance(held, Absent) for _, held in content.entries):
        return _decided(state, True)
    return _decided(state, False) if isinstance(content.default, Absent) else _unknown_truth(state, value.target)


def compare(state: State, op: str, left: Value, right: Value) -> Split:
    """Return the states in which a comparison by ``==``, ``is``, ``in`` or order is true, and the others."""
    if op == "in":
        return _membership(state, left, right)
    if isinstance(left, Absent):
        left = Constant(None)
    if isinstance(left, Constant) and isinstance(right, Constant):
        return _compare_constants(state, op, left, right)
    if op in {"==", "is"}:
        if isinstance(left, Constant):
            left, right = right, left
        if isinstance(right, Constant) and isinstance(left, Unknown):
            return _equal(state, left, right)
        if isinstance(right, Constant) and not isinstance(left, Known):
            return _decided(state, False)
        if isinstance(right, Constant) and right.literal is None:
            return _decided(state, False)
        if isinstance(left, Class | Reference | Known) and isinstance(right, Class | Reference | Known):
            return _decided(state, replace(left, owner=0) == replace(right, owner=0))
    return _unknown_truth(state, f"({describe(left)} {op} {describe(right)})")


def _compare_constants(state: State, op: str, left: Constant, right: Constant) -> Split:
    if op in {"==", "is"}:
        return _decided(state, left.literal == right.literal)
    try:
        return _decided(state, _ORDER[op](left.literal, right.literal))
    except (KeyError, TypeError):
        return [state], [state]


def _equal(state: State, left: Unknown, right: Constant) -> Split:
    """Split by whether an unknown value is a certain constant."""
    fact = state.facts.get(left.symbol, Fact())
    if right.literal is None and (fact.not_none or fact.truth):
        return _decided(state, False)
    if fact.truth is not None and right.literal is not None and bool(right.literal) is not fact.truth:
        return _decided(state, False)
    true, false = [state.learn(left.symbol, Fact(exact=right, truth=bool(right.literal)))], [state]
    if right.literal is None:
        false = [state.learn(left.symbol, replace(fact, not_none=True))]
    else:
        different = f"({left.symbol} == {right.literal!r})"
        if state.facts.get(different, Fact()).truth is False:
            true = []
        false = [state.learn(different, Fact(truth=False))]
    return true, false


def _membership(state: State, left: Value, right: Value) -> Split:
    content = state.object_of(right)
    if isinstance(left, Constant) and isinstance(left.literal, str) and isinstance(content, Entries):
        held = content.get(left.literal)
        if isinstance(held, Unknown) and dict(content.entries).get(left.literal) is None:
            target = getattr(right, "target", describe(right))
            without = Absent(owner=held.owner, cause=held.cause)
            return [state.put(target, content.set(left.literal, held))], [
                state.put(target, content.set(left.literal, without))
            ]
        return _decided(state, not isinstance(held, Absent))
    if isinstance(right, Sequence) and all(isinstance(item, Constant) for item in right.items):
        if isinstance(left, Constant):
            return _decided(state, any(left.literal == getattr(item, "literal", None) for item in right.items))
        if isinstance(left, Unknown):
            return _one_of(state, left, right)
    return _unknown_truth(state, f"({describe(left)} in {describe(right)})")


def _one_of(state: State, left: Unknown, right: Sequence) -> Split:
    true, rest = [], [state]
    for item in right.items:
        if isinstance(item, Constant):
            equal, rest = both(_equal(one, left, item) for one in rest)
            true += equal
    return true, rest


def _instance(state: State, value: Value, kind: Value) -> Split:
    names = {one.name for one in (kind.items if isinstance(kind, Sequence) else (kind,)) if isinstance(one, Known)}
    if isinstance(value, Absent) or (isinstance(value, Constant) and value.literal is None):
        return _decided(state, False)
    if is_context(state, value) and names and names <= CONTEXT_CLASSES:
        return _decided(state, True)
    if isinstance(value, Unknown):
        true, false = _unknown_truth(state, f"isinstance({value.symbol}, {describe(kind)})")
        fact = state.facts.get(value.symbol, Fact())
        return [one.learn(value.symbol, replace(fact, not_none=True)) for one in true], false
    return _unknown_truth(state, f"isinstance({describe(value)}, {describe(kind)})")


def _unknown_truth(state: State, text: str) -> Split:
    """Split by the truth of an unknown value, which stays what a test has found."""
    key = symbol(text)
    fact = state.facts.get(key, Fact())
    if fact.truth is not None:
        return _decided(state, fact.truth)
    true = state.learn(key, replace(fact, truth=True, not_none=True))
    return [true], [state.learn(key, replace(fact, truth=False))]


def _decided(state: State, is_true: bool) -> Split:  # noqa: FBT001 - a split of its own kind, by its only question
    return ([state], []) if is_true else ([], [state])


def both(splits: Iterable[Split]) -> Split:
    """Return the states of several splits together."""
    true: list[State] = []
    false: list[State] = []
    for one, other in splits:
        true += one
        false += other
    return true, false
