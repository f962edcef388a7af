"""Tests: how each narrows the worlds, and which two of them agree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.containers import Containers, holds_surely, is_empty
from pylint_csp.analysis.evaluation.expressions import Expressions
from pylint_csp.analysis.evaluation.machine import DECIDED, Answers, Machine, Outcomes, learn_none
from pylint_csp.analysis.evaluation.operators import computed
from pylint_csp.analysis.evaluation.tested import (
    are_equal,
    as_class,
    is_anew,
    is_asked_for_class,
    is_made_elsewhere,
    is_ruled_out,
    narrowed,
    owners_in,
)
from pylint_csp.analysis.program.meanings import known
from pylint_csp.analysis.slices.mentions import holds_call
from pylint_csp.analysis.state.fillings import OF_INTEREST, may_hold_more
from pylint_csp.analysis.state.values import (
    NONE,
    READ_FROM_ELSEWHERE,
    Absent,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    Member,
    Method,
    ModuleValue,
    Partial,
    Reference,
    Symbol,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import EQUALS, IS_SUBCLASS, TRUTH, Fact, Kind, World, attribute, item
from pylint_csp.analysis.tree.spelling import spelled

_ALWAYS_TRUE = (ClassValue, FunctionValue, ModuleValue, Partial, Method)


NONE_TYPE = Known("builtins.NoneType")
NO_FIELD_GIVEN = Known("_HAS_DEFAULT_FACTORY")
"""What the initialisers that astroid writes for dataclasses compare an argument with: no caller passes it."""

_POSITIVE = {"is not": "is", "!=": "==", "not in": "in", ">=": "<", "<=": ">"}
"""Operators by the one whose answer is the contrary."""


LENGTH = "length"
"""The kind of unknown values that are lengths: of a value, in the state that it was in."""
_TESTS_OF_LENGTHS: dict[tuple[str, object], bool] = {("==", 0): False, (">", 0): True, ("<", 1): False}
"""Comparisons that ask whether there is any item, by the answer if there is."""

_MOST_ALTERNATIVES = 8
"""How many items of a collection an unknown value is compared with, one by one."""


class Conditions:
    """Decides tests; a test of an unknown value splits the world into one for each answer."""

    def __init__(self, machine: Machine, containers: Containers, expressions: Expressions) -> None:
        self._machine = machine
        self._containers = containers
        self._expressions = expressions

    def truth(self, node: nodes.NodeNG, frame: Frame, world: World) -> Answers:
        if isinstance(node, nodes.BoolOp):
            return self._connective(node, frame, world)
        if isinstance(node, nodes.UnaryOp) and node.op == "not":
            return [(after, not answer) for after, answer in self.truth(node.operand, frame, world)]
        if isinstance(node, nodes.Compare):
            return self._comparison(node, frame, world)
        if isinstance(node, nodes.Call):
            return self._call_test(node, frame, world)
        if isinstance(node, nodes.IfExp):
            return [
                answer
                for after, chosen in self.truth(node.test, frame, world)
                for answer in self.truth(node.body if chosen else node.orelse, frame, after)
            ]
        names = self._machine.relevance.keys.of(node, frame.receiver)
        answers: Answers = []
        for after, value in self._tested(node, frame, world):
            is_place = isinstance(node, (nodes.Name, nodes.Attribute, nodes.Subscript, nodes.NamedExpr, nodes.Const))
            if is_place and not is_anew(value, node):
                answers.extend(self.truth_of(after, value, names))
            else:
                answers.extend(self._alike(node, spelled(node), frame, after, value))
        return answers

    def _tested(self, node: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        return [
            (after, self.unless_setting(node, frame, after, value))
            for after, value in self._machine.evaluate(node, frame, world)
        ]

    def unless_setting(self, node: nodes.NodeNG, frame: Frame, world: World, value: Value) -> Value:
        """Return a value that is tested; what an object from elsewhere holds is not known: configuration changes it."""
        inner = bare(value)
        if not isinstance(inner, Const) or inner.value is None:
            return value
        for owner in owners_in(node):
            for after, raw in self._machine.evaluate(owner, frame, world.fork()):
                for end, settled in self._machine.settle(after, raw):
                    if is_made_elsewhere(bare(settled), frame) and not self._is_member_value(owner, frame, end):
                        return Unknown(("setting", spelled(node)))
        return value

    def _is_member_value(self, node: nodes.NodeNG, frame: Frame, world: World) -> bool:
        """Tell whether an expression is the value of an enumeration's member, which never changes."""
        return (
            isinstance(node, nodes.Attribute)
            and node.attrname == "value"
            and all(isinstance(bare(one), Member) for _, one in self._machine.evaluate(node.expr, frame, world))
        )

    def _connective(self, node: nodes.BoolOp, frame: Frame, world: World) -> Answers:
        decided: Answers = []
        pending = [world]
        for part in node.values:
            answers = [answer for before in pending for answer in self.truth(part, frame, before)]
            decided.extend((after, answer) for after, answer in answers if answer == (node.op == "or"))
            pending = [after for after, answer in answers if answer != (node.op == "or")]
        return decided + [(after, node.op == "and") for after in pending]

    def _call_test(self, node: nodes.Call, frame: Frame, world: World) -> Answers:
        answers: Answers = []
        for after, callee in self._machine.evaluate(node.func, frame, world):
            if is_asked_for_class(node, callee):
                decide = self.is_instance if bare(callee) == Known("builtins.isinstance") else self._issubclass
                for ready, (value, kind) in self._containers.evaluate_all(node.args, frame, after):
                    answers.extend(decide(node, frame, ready, value, kind))
            elif bare(callee) in (Known("builtins.bool"), Known("builtins.len")) and len(node.args) == 1:
                answers.extend(self.truth(node.args[0], frame, after))
            else:
                answers.extend(self._returned(node, frame, after))
        return answers

    def _returned(self, node: nodes.Call, frame: Frame, world: World) -> Answers:
        """Decide a test by what a call returns: where both may be, as one before it that read alike."""
        before = frozenset(world.facts)
        answers: Answers = []
        others: Answers = []
        text = spelled(node)
        for after, raw in self._expressions.evaluate_call(node, frame, world):
            value = self.unless_setting(node, frame, after, raw)
            inner = bare(value)
            if not isinstance(inner, Unknown) or inner.symbol[0] != DECIDED:
                answers.extend(self._alike(node, text, frame, after, value))
                continue
            answer = bool(inner.symbol[2])
            for symbol in after.facts.keys() - before:
                after.facts[symbol] = replace(after.facts[symbol], volatile=True)
            alike = self._reading("test", node, text, frame, after)
            known = after.facts.get(alike)
            names = self._machine.relevance.keys.of(node, frame.receiver)
            after.facts[alike] = Fact(None, answer, None, names, volatile=True)
            (answers if known is None or known.is_true is answer else others).append((after, answer))
        return answers or others

    def _comparison(self, node: nodes.Compare, frame: Frame, world: World) -> Answers:
        """Decide ``a < b < c`` link by link, as Python does."""
        decided: Answers = []
        pending = [world]
        left = node.left
        for operator, right in node.ops:
            answers = [
                answer for before in pending for answer in self._link(node, left, operator, right, frame, before)
            ]
            decided.extend((after, False) for after, answer in answers if not answer)
            pending = [after for after, answer in answers if answer]
            left = right
        return decided + [(after, True) for after in pending]

    def _link(
        self,
        node: nodes.Compare,
        left_node: nodes.NodeNG,
        operator: str,
        right_node: nodes.NodeNG,
        frame: Frame,
        world: World,
    ) -> Answers:
        positive = _POSITIVE.get(operator, operator)
        names = self._machine.relevance.keys.of(node, frame.receiver)
        volatile = holds_call(node)
        answers: Answers = []
        for before, (read, raw) in self._containers.evaluate_all([left_node, right_node], frame, world):
            left = self._as_read(left_node, frame, before, self.unless_setting(left_node, frame, before, read))
            for after, right in self._machine.settle(before, raw) if positive == "in" else [(before, raw)]:
                decided: Answers | None = None
                if positive == "in" and self._machine.relevance.keys.root(left_node, frame.receiver) is not None:
                    # Only a name is worth the paths that this makes: what else it equals is asked again.
                    items = None if may_hold_more(after, right) else self._containers.items_of(after, right)
                    decided = self._is_among(after, bare(left), items, names)
                if decided is None:
                    decided = self._compared(positive, after, left, right, names, volatile)
                if decided is None:
                    text = f"{spelled(left_node)} {positive} {spelled(right_node)}"
                    decided = self._alike(node, text, frame, after, Unknown(("answer", node)))
                answers.extend((one, answer == (operator == positive)) for one, answer in decided)
        return answers

    def _compared(
        self, operator: str, world: World, left: Value, right: Value, names: frozenset[str], volatile: bool
    ) -> Answers | None:
        """Compare two values; None where nothing is known."""
        length, bound = bare(left), bare(right)
        if isinstance(length, Unknown) and length.symbol[0] == LENGTH and isinstance(bound, Const):
            expected = _TESTS_OF_LENGTHS.get((operator, bound.value))
            if expected is not None:
                return [(one, answer == expected) for one, answer in self.truth_of(world, length, names, volatile)]
        if operator in ("is", "=="):
            first, second = (right, left) if isinstance(bare(left), (Const, Member)) else (left, right)
            return self.equal(world, first, second, operator == "is", names, volatile)
        if operator == "in":
            return self.membership(world, left, right, names)
        try:
            answer = computed(operator, left, right)
        except TypeError:
            self._machine.raise_in(world, Known("builtins.TypeError"))
            return []
        return None if answer is None else [(world, bool(answer.value))]

    def equal(
        self, world: World, value: Value, other: Value, identity: bool, names: frozenset[str], volatile: bool
    ) -> Answers | None:
        """Compare a value with another one, and narrow; None where nothing is known."""
        if not all(isinstance(bare(one), Unknown) or as_class(one) for one in (value, other)):
            return self._equal(world, bare(value), bare(other), identity, names, volatile)
        answers: Answers = []
        for before, left in self._as_classes(world, bare(value)):
            for after, right in self._as_classes(before, bare(other)):
                compared = self._equal(after, left, right, identity, names, volatile)
                if compared is None:
                    return None
                answers.extend(compared)
        return answers

    def _as_classes(self, world: World, value: Value) -> Outcomes:
        """Return the classes that a name of another scope may stand for, if it stands for nothing else."""
        if not isinstance(value, Unknown) or value.symbol[0] != "place":
            return [(world, as_class(value) or value)]
        settled = self._machine.settle(world.fork(), value)
        classes: Outcomes = [(after, cls) for after, one in settled if (cls := as_class(one)) is not None]
        return classes if len(classes) == len(settled) else [(world, value)]

    def _equal(
        self, world: World, left: Value, right: Value, identity: bool, names: frozenset[str], volatile: bool
    ) -> Answers | None:
        if right == NO_FIELD_GIVEN:
            # An initialiser that astroid wrote has no line; where nobody calls it, its parameters are open.
            is_open = isinstance(left, Unknown) and getattr(left.symbol[1], "lineno", 0) is None
            return None if is_open else [(world, left == right)]
        if isinstance(left, Unknown) and (isinstance(right, (Const, Member)) or as_class(right)):
            return self._equals_known(world, left, right, names, volatile)
        if isinstance(left, Const) and isinstance(right, Const):
            same = left == right if identity else left.value == right.value
            return [(world, same)]
        if isinstance(left, Unknown) or isinstance(right, Unknown):
            return [(world, True)] if left == right and identity else None
        if isinstance(left, Member) and isinstance(right, Member):
            return [(world, left == right)]
        if isinstance(right, Member) and (state := world.find(left)) is not None and state.kind is Kind.INSTANCE:
            # In an enumeration's methods, the receiver may be any member.
            return None
        if isinstance(left, Known) and isinstance(right, Const):
            return [(world, False)] if right.value is None else None
        if as_class(left) and as_class(right):
            return [(world, left == right)]
        return [(world, left == right)] if isinstance(right, Const) or identity else None

    def _equals_known(
        self, world: World, value: Unknown, other: Value, names: frozenset[str], volatile: bool
    ) -> Answers | None:
        """Compare an unknown value with a literal or a class."""
        answers: Answers = []
        if other == NONE:
            standing = self._standing(world, value)
            if standing.is_none is not None:
                return [(world, standing.is_none)]
            for answer in (True, False):
                after = world.fork()
                if learn_none(after, value, answer, names, volatile):
                    answers.append((after, answer))
            return answers
        known = world.facts.get(value.symbol)
        if known is not None and known.equals is not None:
            # A member's value is not followed: it may equal a literal.
            is_mixed = isinstance(known.equals, Member) is not isinstance(other, Member)
            return None if is_mixed else [(world, are_equal(known.equals, other))]
        if is_ruled_out(world, value.symbol, other, self._machine.is_subclass):
            return [(world, False)]
        test = (EQUALS, value.symbol, other)
        for answer in (True, False):
            after = world.fork()
            feasible = after.learn(test, Fact(is_true=answer, names=names, volatile=volatile))
            if feasible and answer:
                is_true = bool(other.value) if isinstance(other, Const) else None if isinstance(other, Member) else True
                feasible = after.learn(value.symbol, Fact(False, is_true, other, names, volatile))
            if feasible:
                answers.append((after, answer))
        return answers

    def membership(self, world: World, key: Value, container: Value, names: frozenset[str]) -> Answers | None:
        """Decide whether a container holds something; None where nothing is known."""
        wanted, inner = bare(key), bare(container)
        state = world.find(inner)
        if not isinstance(wanted, Const):
            return None
        if state is not None and state.kind is Kind.SEQUENCE:
            items = self._containers.items_of(world, inner)
            is_open = may_hold_more(world, inner) and wanted.value not in OF_INTEREST
            if items is None or is_open or not all(isinstance(bare(value), Const) for value in items):
                return None
            return [(world, any(bare(value) == wanted for value in items))]
        slot = state.slots.get(item(wanted.value)) if state is not None else None
        is_there = slot is not None and not isinstance(bare(slot.value), Absent)
        if slot is not None and not (is_there and slot.perhaps):
            return [(world, is_there)]
        if slot is None and state is not None and isinstance(bare(state.rest), Absent):
            return [(world, False)]
        if not isinstance(inner, (Unknown, Reference)):
            return None
        return self._containers.asked_for(world, container, wanted, names)

    def _is_among(self, world: World, value: Value, items: list[Value] | None, names: frozenset[str]) -> Answers | None:
        """Decide ``value in (a, b)`` as ``value == a or value == b``."""
        is_open = isinstance(value, (Unknown, Member)) or as_class(value) is not None
        if not is_open or items is None:
            return None
        return _any_of(world, items, lambda before, one: self.equal(before, value, one, False, names, False))

    def is_instance(self, node: nodes.NodeNG, frame: Frame, world: World, value: Value, kind: Value) -> Answers:
        """Answer ``isinstance(value, kind)``."""
        inner = bare(value)
        if self._standing(world, inner).is_none is not None:
            settled = self._machine.settle(world.fork(), inner)
            several = {self._machine.is_of_class(after, bare(one), bare(kind)) for after, one in settled}
            decided = several.pop() if len(several) == 1 else None
        else:
            decided = self._machine.is_of_class(world, inner, bare(kind))
        if decided is not None:
            return [(world, decided)]
        if bare(kind) == NONE_TYPE and isinstance(inner, Unknown):
            names = self._machine.relevance.keys.of(node, frame.receiver)
            return self.equal(world, inner, Const.of(None), True, names, False) or []
        answers = self._undecided(node, frame, world)
        if not isinstance(inner, Unknown):
            return answers
        names = self._machine.relevance.keys.of(node, frame.receiver)
        return [
            (after, answer) for after, answer in answers if not answer or learn_none(after, inner, False, names, False)
        ]

    def _issubclass(self, node: nodes.Call, frame: Frame, world: World, value: Value, kind: Value) -> Answers:
        several = self._containers.items_of(world, kind) if isinstance(bare(kind), Reference) else [kind]
        if several is None or may_hold_more(world, bare(kind)):
            return self._undecided(node, frame, world)
        decided = _any_of(world, several, lambda one, base: self._is_subclass(node, frame, one, value, base))
        return self._undecided(node, frame, world) if decided is None else decided

    def _is_subclass(self, node: nodes.Call, frame: Frame, world: World, value: Value, kind: Value) -> Answers:
        answers: Answers = []
        for before, settled in self._machine.settle(world, value):
            for after, base in self._as_classes(before, bare(kind)):
                inner = narrowed(after, settled)
                decided = self._machine.is_subclass(inner, base)
                if decided is not None:
                    answers.append((after, decided))
                elif isinstance(inner, Unknown) and as_class(base) and not is_anew(inner, node.args[0]):
                    names = self._machine.relevance.keys.of(node, frame.receiver)
                    answers.extend(self._split(after, (IS_SUBCLASS, inner.symbol, base), names, False))
                else:
                    answers.extend(self._undecided(node, frame, after))
        return answers

    def _undecided(self, node: nodes.NodeNG, frame: Frame, world: World) -> Answers:
        """Answer a test of which nothing is known but how it reads."""
        return self._alike(node, spelled(node), frame, world, Unknown(("answer", node)))

    def truth_of(self, world: World, value: Value, names: frozenset[str], volatile: bool = False) -> Answers:
        inner = bare(value)
        if isinstance(inner, Const):
            return [(world, bool(inner.value))]
        if isinstance(inner, Absent):
            return [(world, False)]
        if isinstance(inner, _ALWAYS_TRUE):
            return [(world, True)]
        if isinstance(inner, Reference):
            return self._truth_of_object(world, inner, names)
        if isinstance(inner, Unknown) and inner.symbol[0] == LENGTH:
            measured = cast("Value", inner.symbol[1])
            if world.find(measured) == inner.symbol[2]:
                return self.truth_of(world, measured, names, volatile)
        if isinstance(inner, Unknown) and inner.symbol[0] == TRUTH:
            return self.truth_of(world, Unknown(cast("Symbol", inner.symbol[1])), names, volatile)
        standing = self._standing(world, inner)
        if standing.is_true is not None:
            return [(world, standing.is_true)]
        if isinstance(inner, Unknown):
            return self._split(world, inner.symbol, names, volatile)
        if isinstance(inner, Known) and known(inner.name) is None:
            return self._split(world, ("known", inner.name), names, volatile)
        return [(world, True)]

    def _truth_of_object(self, world: World, reference: Reference, names: frozenset[str]) -> Answers:
        state = world.find(reference)
        if state is None or state.kind not in (Kind.MAPPING, Kind.SEQUENCE) or state.is_iterator:
            return [(world, True)]
        if holds_surely(state):
            return [(world, True)]
        if is_empty(state):
            return [(world, False)]
        return self._split(world, ("filled", reference, state), names, False)

    def told(self, world: World, value: Value) -> bool | None:
        """Tell whether a value was found to be true, or empty; None where no test has asked."""
        inner = bare(value)
        symbol = inner.symbol if isinstance(inner, Unknown) else ("filled", inner, world.find(inner))
        fact = world.facts.get(symbol)
        return fact.is_true if fact is not None else None

    def _standing(self, world: World, value: Value) -> Fact:
        """Return what is true of a value that is read from elsewhere, and no test was needed to say so."""
        inner = bare(value)
        if not isinstance(inner, Unknown) or inner.symbol[0] not in READ_FROM_ELSEWHERE or inner.symbol in world.facts:
            return Fact()
        if bare(world.names.get(("settled", inner.symbol), value)) == NONE:
            # On this path it was found to be missing.
            return Fact(is_none=True, is_true=False)
        return self._machine.standing_fact(inner.symbol)

    @staticmethod
    def _split(world: World, symbol: tuple[object, ...], names: frozenset[str], volatile: bool) -> Answers:
        answers: Answers = []
        for answer in (True, False):
            after = world.fork()
            if after.learn(symbol, Fact(False if answer else None, answer, None, names, volatile)):
                answers.append((after, answer))
        return answers

    def _alike(self, node: nodes.NodeNG, text: str, frame: Frame, world: World, value: Value) -> Answers:
        """Decide a test by another that read alike while its names were bound to the same values."""
        names = self._machine.relevance.keys.of(node, frame.receiver)
        if not isinstance(bare(value), Unknown):
            decided = self.truth_of(world, value, frozenset())
            if len(decided) == 1 or not is_anew(value, node):
                return decided
        return self._split(world, self._reading("test", node, text, frame, world), names, holds_call(node))

    def _as_read(self, node: nodes.NodeNG, frame: Frame, world: World, value: Value) -> Value:
        """Return a value that each evaluation of an expression makes anew as what is read there, which is one."""
        inner = bare(value)
        if not isinstance(inner, Unknown) or inner.symbol[0] == LENGTH or not is_anew(inner, node):
            return value
        return Unknown(self._reading("read", node, spelled(node), frame, world))

    def _reading(self, kind: str, node: nodes.NodeNG, text: str, frame: Frame, world: World) -> Symbol:
        """Return what expressions have in common that read alike, while their names are bound to the same values."""
        bound = []
        for name in self._machine.later.names_in(node):
            holder = self._machine.program.holder(frame, name)
            if holder is not None:
                known = world.names.get((holder.key, name))
                if known is None and holder.static:
                    outcomes = self._machine.name_outside(world, holder, name)
                    known = outcomes[0][1] if len(outcomes) == 1 else None
                bound.append((name, bare(known or Unknown(("outside", holder.key, name)))))
        receiver = world.find(world.names.get((frame.key, frame.receiver), NONE))
        for name in sorted(self._machine.relevance.keys.of(node, frame.receiver)):
            slot = receiver.slots.get(attribute(name.partition(".")[2])) if receiver is not None else None
            if slot is not None:
                bound.append((name, bare(slot.value)))
        return (kind, text, tuple(bound))


def _any_of(world: World, items: Sequence[Value], compare: Callable[[World, Value], Answers | None]) -> Answers | None:
    """Decide whether something compares with any of some items; None where nothing is known, or they are many."""
    if len(items) > _MOST_ALTERNATIVES:
        return None
    decided: Answers = []
    pending = [world]
    for one in items:
        compared = [compare(before, one) for before in pending]
        answers = [answer for outcome in compared for answer in outcome or ()]
        if None in compared:
            return None
        decided.extend((after, True) for after, answer in answers if answer)
        pending = [after for after, answer in answers if not answer]
    return decided + [(after, False) for after in pending]
