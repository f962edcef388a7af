"""Comparisons of two values, and what their answers tell about each."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeGuard, cast

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.keys import MOST_ALTERNATIVES, is_answer
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.operators import computed
from pylint_csp.analysis.evaluation.ordering import is_in_order, learn_order
from pylint_csp.analysis.evaluation.outcomes import Answers, Outcomes, as_answer, learn_none
from pylint_csp.analysis.evaluation.tested import as_class, is_no_such_instance, is_ruled_out, told_of_instances
from pylint_csp.analysis.evaluation.truths import Truths
from pylint_csp.analysis.state.facts import EQUALS, LENGTH, Fact
from pylint_csp.analysis.state.fillings import OF_INTEREST, may_hold_more
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.literals import are_equal, are_of_one_enumeration, as_literal
from pylint_csp.analysis.state.objects import MADE, Kind, UnknownKey, item
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.told import TOLD_WITH_TESTS
from pylint_csp.analysis.state.values import (
    NONE,
    Arguments,
    Const,
    Known,
    Member,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import annotation_in
from pylint_csp.analysis.tree.functions import default_of

NONE_TYPE = Known("builtins.NoneType")
NO_FIELD_GIVEN = Known("_HAS_DEFAULT_FACTORY")
"""The default of fields with a factory in the initialisers that astroid writes for dataclasses: no caller passes it."""

_TESTS_OF_LENGTHS: dict[tuple[str, object], bool] = {("==", 0): False, (">", 0): True, ("<", 1): False}
"""Comparisons of ``len(…)`` that tell whether there is any item, with their answer if there is."""


class Comparisons:
    """Compares values; where one is not known, the answer splits the world in two."""

    def __init__(self, machine: Machine, containers: Containers, truths: Truths) -> None:
        self._machine = machine
        self._containers = containers
        self._truths = truths

    def compared(
        self, operator: str, world: World, left: Value, right: Value, names: frozenset[str], volatile: bool
    ) -> Answers | None:
        """Compare two values by ``is``, ``==``, ``in``, ``<`` or ``>``; None where nothing is known."""
        length, bound = bare(left), bare(right)
        if isinstance(length, Unknown) and length.symbol[0] == LENGTH and isinstance(bound, Const):
            expected = _TESTS_OF_LENGTHS.get((operator, bound.value))
            if expected is not None:
                return [
                    (one, answer == expected) for one, answer in self._truths.truth_of(world, length, names, volatile)
                ]
        if operator in ("is", "=="):
            # What is asked about comes first, on whichever side it is written.
            is_asked_last = isinstance(bound, Unknown) and not isinstance(length, Unknown)
            first, second = (right, left) if is_asked_last or isinstance(length, (Const, Member)) else (left, right)
            return self.equal(world, first, second, operator == "is", names, volatile)
        if operator == "in":
            return self.membership(world, left, right, names)
        try:
            answer = computed(operator, left, right)
        except TypeError:
            self._machine.raise_in(world, Known("builtins.TypeError"))
            return []
        return None if answer is None else self._truths.truth_of(world, answer, names, volatile)

    def in_order(
        self, answers: Answers, operator: str, sides: tuple[Value, Value], names: frozenset[str], volatile: bool
    ) -> Answers:
        """Return the answers to whether one value is less than another, or greater, as far as they are feasible.

        Of an attribute or outer name, they tell which of the literals it is not that the program sets it to.
        """
        return [
            (world, answer)
            for world, answer in answers
            if self._are_in_order(world, answer, operator, sides, names)
            and learn_order(world, operator, sides, Fact(is_true=answer, names=names, volatile=volatile))
        ]

    def _are_in_order(
        self, world: World, answer: bool, operator: str, sides: tuple[Value, Value], names: frozenset[str]
    ) -> bool:
        left, right = sides
        for place, asked in enumerate((bare(left), bare(right))):
            if not isinstance(asked, Unknown) or asked.symbol[0] not in TOLD_WITH_TESTS:
                continue
            for held in dict.fromkeys(bare(one.value) for one in self._machine.finals_of(asked.symbol) or ()):
                try:
                    is_so = computed(operator, *((left, held) if place else (held, right)))
                except TypeError:
                    continue
                fact = Fact(is_true=False, names=names)
                if is_so not in (None, Const.of(answer)) and not world.learn((EQUALS, asked.symbol, held), fact):
                    return False
        return True

    def equal(
        self, world: World, value: Value, other: Value, identity: bool, names: frozenset[str], volatile: bool
    ) -> Answers | None:
        """Compare two values, by identity or for equality, and narrow the worlds; None where nothing is known."""
        answers: Answers = []
        for before, left in self.as_classes(world, bare(value)):
            for after, right in self.as_classes(before, bare(other)):
                compared = self._equal(after, left, right, identity, names, volatile)
                if compared is None:
                    return None
                answers.extend(compared)
        return answers

    def as_classes(self, world: World, value: Value) -> Outcomes:
        """Return a value as a class, if it is one: a name of elsewhere, as each class that it may stand for.

        Any other value stays as it is, as does a name that may stand for something else than a class, or for anything
        but one lasting object.
        """
        if not isinstance(value, Unknown) or value.symbol[0] not in ("place", "class"):
            return [(world, as_class(value) or value)]
        settled = self._machine.settle(world.fork(), value)
        if len(settled) == 1 and _is_made_once(*settled[0]):
            return settled
        classes: Outcomes = [(after, cls) for after, one in settled if (cls := as_class(one)) is not None]
        return classes if len(classes) == len(settled) else [(world, value)]

    def _equal(
        self, world: World, left: Value, right: Value, identity: bool, names: frozenset[str], volatile: bool
    ) -> Answers | None:
        """Compare two values, of which a name of another scope is replaced by its class already."""
        if right == NO_FIELD_GIVEN:
            # The test stands in an initialiser that astroid has written, which has no line. If that runs without a
            # caller, the test of its parameter is open.
            is_open = isinstance(left, Unknown) and getattr(left.symbol[1], "lineno", 0) is None
            return None if is_open else [(world, left == right)]
        if isinstance(left, Reference) and isinstance(right, Reference) and not identity:
            # Tuples are told from each other by what they hold.
            left, right = (self._containers.constant_key(world, one) for one in (left, right))
        answer = as_answer(left)
        if _is_truth(right) and isinstance(left, Unknown) and (answer != left or is_answer(left.symbol)):
            return [
                (after, is_true == right.value)
                for after, is_true in self._truths.truth_of(world, answer, names, volatile)
            ]
        is_known = isinstance(right, (Const, Member)) or as_class(right) or _is_made_once(world, right)
        if isinstance(left, Unknown) and is_known:
            return self._equals_known(world, left, right, identity, names, volatile)
        for one, other in () if identity else ((left, right), (right, left)):
            own = None if isinstance(one, (Const, Unknown)) else self._asked_of_class(world, one, other)
            if own is not None:
                return self._told_by_class(own, one, other, names)
        if isinstance(left, (Const, Member)) and isinstance(right, (Const, Member)):
            # Members of a flag may be computed, so one object may go by two names: their values are compared.
            by_value = not identity or are_of_one_enumeration(left, right)
            same = are_equal(left, right) if by_value else left == right
            return None if same is None else [(world, same)]
        if isinstance(left, Unknown) or isinstance(right, Unknown):
            return [(world, True)] if left == right and (identity or not volatile) else None
        if isinstance(right, Member) and world.find(left, Kind.INSTANCE) is not None:
            # The object may be the receiver of an enumeration's method, and so any member.
            return None
        if isinstance(left, Known) and isinstance(right, Const):
            return [(world, False)] if right.value is None else None
        if as_class(left) and as_class(right):
            return [(world, left == right)]
        is_by_identity = identity or (_is_plain(world, left) and _is_plain(world, right))
        return [(world, left == right)] if isinstance(right, Const) or is_by_identity else None

    def _asked_of_class(self, world: World, value: Value, other: Value) -> Outcomes | None:
        """Call a value's ``__eq__`` with another value; None where its class has no say.

        If it has a ``__ne__``, the answer is not known.
        """
        given = Arguments((other,))
        if self._machine.own_answer(world.fork(), value, ("__ne__",), given) is not None:
            return [(world, Unknown(("compared", value, other)))]
        return self._machine.own_answer(world, value, ("__eq__",), given)

    def _told_by_class(self, outcomes: Outcomes, value: Value, other: Value, names: frozenset[str]) -> Answers | None:
        """Return the answers that ``__eq__`` has given; None where they are not known.

        Where it returns ``NotImplemented``, a value equals itself, and no literal.
        """
        answers: Answers = []
        for after, answer in outcomes:
            if bare(answer) != Known("builtins.NotImplemented"):
                answers.extend(self._truths.truth_of(after, answer, names))
            elif value == other or isinstance(other, Const):
                answers.append((after, value == other))
            else:
                return None
        return answers

    def _equals_known(
        self, world: World, value: Unknown, other: Value, identity: bool, names: frozenset[str], volatile: bool
    ) -> Answers | None:
        """Compare an unknown value with a literal, a member or a class; None where facts leave it open."""
        answers: Answers = []
        if other == NONE:
            standing = self._truths.standing(world, value)
            if standing.is_none is not None:
                return [(world, standing.is_none)]
            for answer in (True, False):
                after = world.fork()
                if learn_none(after, value, answer, names, volatile):
                    answers.append((after, answer))
            return answers
        known = world.facts.get(value.symbol)
        if known is not None and known.equals is not None:
            equal = are_equal(known.equals, other)
            # A value that equals a member's literal need not be that member.
            is_open = equal is None or (equal and identity and known.equals != other)
            return None if is_open else [(world, bool(equal))]
        if is_ruled_out(world, value.symbol, other, self._machine.is_subclass):
            return [(world, False)]
        told = told_of_instances(world, value.symbol)
        if world.is_told_apart(value, UnknownKey(other)) or is_no_such_instance(
            told, world, other, self._machine.is_of_class
        ):
            return [(world, False)]
        # A member of a ``str`` or ``int`` enumeration equals its literal, and all that equals this.
        test = (EQUALS, value.symbol, other if identity else as_literal(other))
        for answer in (True, False):
            after = world.fork()
            feasible = after.learn(test, Fact(is_true=answer, names=names, volatile=volatile))
            if feasible and answer:
                literal = as_literal(other)
                is_open = isinstance(literal, (Member, Reference))
                is_true = bool(getattr(literal, "value", True)) if not is_open else None
                feasible = after.learn(value.symbol, Fact(False, is_true, other, names, volatile))
                feasible = feasible and is_in_order(after, value.symbol)
            if feasible and not leaves_no_member(self._machine, after, test, must_be_annotated=True):
                answers.append((after, answer))
        return answers

    def membership(self, world: World, key: Value, container: Value, names: frozenset[str]) -> Answers | None:
        """Decide ``key in container`` for a literal or a member; None for others, and where nothing is known."""
        wanted, inner = bare(key), bare(container)
        state = world.find(inner)
        if isinstance(wanted, Const) and isinstance(inner, Const) and {wanted.kind, inner.kind} == {str}:
            return [(world, str(wanted.value) in str(inner.value))]
        if not isinstance(wanted, (Const, Member)):
            return None
        if state is not None and (state.kind is Kind.SEQUENCE or isinstance(wanted, Member)):
            items = self._containers.items_of(world, inner)
            is_open = may_hold_more(world, inner) and getattr(wanted, "value", None) not in OF_INTEREST
            if items is None or is_open:
                return None
            equal = [are_equal(value, wanted) for value in items if isinstance(bare(value), (Const, Member))]
            if len(equal) == len(items) or True in equal:
                return None if None in equal and True not in equal else [(world, True in equal)]
            return any_of(world, items, lambda before, one: self._is_or_equals(before, one, wanted, names))
        if isinstance(wanted, Member):
            flags = [getattr(as_literal(one), "value", None) for one in (wanted, inner)]
            part, whole = (one if isinstance(one, int) else None for one in flags)
            return None if part is None or whole is None else [(world, part & whole == part)]
        slot = state.slots.get(item(wanted.value)) if state is not None else None
        is_there = slot is not None and not is_absent(slot.value)
        if slot is not None and not (is_there and slot.perhaps):
            return [(world, is_there)]
        if slot is None and state is not None and is_absent(state.rest):
            return [(world, False)]
        if not isinstance(inner, (Unknown, Reference)):
            return None
        return self._containers.asked_for(world, container, wanted, names)

    def is_among(self, world: World, value: Value, items: list[Value] | None, names: frozenset[str]) -> Answers | None:
        """Decide ``value in (a, b)`` as ``value == a or value == b``; None where nothing is known.

        Literals are left to ``membership``.
        """
        is_open = isinstance(value, (Unknown, Member, Reference)) or as_class(value) is not None
        if not is_open or items is None:
            return None
        return any_of(world, items, lambda before, one: self._is_or_equals(before, value, one, names))

    def _is_or_equals(self, world: World, value: Value, other: Value, names: frozenset[str]) -> Answers | None:
        """Compare as ``in`` does: an object is in a container that holds it, whatever its ``__eq__`` says."""
        is_same = isinstance(bare(value), Reference) and bare(value) == bare(other)
        return [(world, True)] if is_same else self.equal(world, value, other, False, names, False)


def _is_truth(value: Value) -> TypeGuard[Const]:
    """Tell whether a value is ``True`` or ``False``."""
    return isinstance(value, Const) and isinstance(value.value, bool)


def is_lasting(world: World, value: Value) -> bool:
    """Tell whether a value is an object that a module makes once, as it does one that stands for what is left out."""
    return world.find(value, Kind.CONTEXT) is None and _is_made_once(world, value)


def _is_made_once(world: World, value: Value) -> bool:
    """Tell whether a value is an instance, or a context, that a module makes once, and so is known by its identity."""
    if not isinstance(value, Reference) or value.identity[0] != MADE:
        return False
    is_told = world.find(value, Kind.INSTANCE, Kind.OPAQUE, Kind.CONTEXT) is not None
    return is_told and isinstance(value.identity[2], (nodes.Module, nodes.ClassDef))


def _is_plain(world: World, value: Value) -> bool:
    """Tell whether a value is an object that equals nothing but itself: a context, or what ``object()`` makes."""
    return isinstance(value, Reference) and world.find(value, Kind.CONTEXT, Kind.OPAQUE) is not None


def any_of(world: World, items: Sequence[Value], compare: Callable[[World, Value], Answers | None]) -> Answers | None:
    """Decide whether ``compare`` says yes to any of some items; None where nothing is known, or they are too many."""
    if len(items) > MOST_ALTERNATIVES:
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


def leaves_no_member(machine: Machine, world: World, test: Symbol, *, must_be_annotated: bool = False) -> bool:
    """Tell whether a test, of a value that is one of an enumeration's members, has ruled out the last one of these.

    An argument is one if neither its annotation nor its default says that it may be ``None``. Who asks for all members
    in one place may expect something else to come, unless the argument is annotated.
    """
    asked, member = cast("Symbol", test[1]), test[2]
    members = machine.receivers_of(member.node) if isinstance(member, Member) else []
    told = [world.facts.get((EQUALS, asked, one)) for one in members]
    if not members or any(one is None or one.is_true is not False for one in told):
        return False
    finals = machine.finals_of(asked) or [Final(Unknown(asked))]
    return all(not one.beside and _is_member(bare(one.value), must_be_annotated) for one in finals)


def _is_member(value: Value, must_be_annotated: bool) -> bool:
    """Tell whether a value is a member of an enumeration, or an argument that is taken to be one."""
    if not isinstance(value, Unknown) or value.symbol[0] != "parameter":
        return isinstance(value, Member)
    scope, name = value.symbol[1], str(value.symbol[2])
    if not isinstance(scope, nodes.FunctionDef):
        return False
    annotation = annotation_in(scope, name)
    may_be_none = any(
        re.search("None|Optional", one.as_string()) for one in (annotation, default_of(scope, name)) if one is not None
    )
    return not may_be_none and (annotation is not None or not must_be_annotated)
