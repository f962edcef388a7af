"""Tests: how each narrows the worlds, and which two of them agree."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.sets import Sets
from pylint_csp.analysis.evaluation.call_sites import CallSites
from pylint_csp.analysis.evaluation.class_tests import ClassTests
from pylint_csp.analysis.evaluation.comparisons import Comparisons
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Answers, until
from pylint_csp.analysis.evaluation.tested import has_default, is_anew, is_asked_for_class
from pylint_csp.analysis.evaluation.truths import Truths, by_configuration
from pylint_csp.analysis.slices.mentions import NameSet, holds_call
from pylint_csp.analysis.slices.units import handed_over
from pylint_csp.analysis.state.facts import ANSWERED, DECIDED, EQUALS, IS_INSTANCE, TRUTH, is_answered_alike
from pylint_csp.analysis.state.fillings import keep_only, may_hold_more
from pylint_csp.analysis.state.held_keys import is_held, note_held
from pylint_csp.analysis.state.literals import are_equal
from pylint_csp.analysis.state.objects import Kind
from pylint_csp.analysis.state.symbols import Symbol, all_parts, is_of_receiver, parts_of_kinds
from pylint_csp.analysis.state.values import Frame, Known, Unknown, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.spelling import holder_of_values, spelled
from pylint_csp.tables.methods import REPEATING

_EITHER_WAY = frozenset({"==", "!=", "is", "is not"})
"""The comparisons that are the same with the sides exchanged."""
_ORDERING = frozenset({"<", ">"})
_POSITIVE = {"is not": "is", "!=": "==", "not in": "in", ">=": "<", "<=": ">"}
"""Operators, each with the one that gives the opposite answer and is decided in its place."""
_HANDED_IN = frozenset({"attribute", "known", "operation", "parameter", "self", ANSWERED, EQUALS, IS_INSTANCE, TRUTH})
"""The kinds of symbols of what a function has been handed, or is made of that."""


@dataclass(eq=False)
class Conditions:
    """Decides tests; a test of an unknown value splits the world into one for each answer."""

    _machine: Machine
    _containers: Containers
    _call_sites: CallSites
    _truths: Truths
    _comparisons: Comparisons
    _class_tests: ClassTests
    _sets: Sets

    def truth(self, node: nodes.NodeNG, frame: Frame, world: World) -> Answers:
        """Decide a test, by the form of its expression."""
        if isinstance(node, nodes.BoolOp):
            return until(node.op == "or", world, node.values, lambda before, part: self.truth(part, frame, before))
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
        names = self._machine.later.asked_by(node, frame.receiver)
        answers: Answers = []
        for after, raw in self._machine.evaluate(node, frame, world):
            # What a walrus binds, it has opened.
            is_open = isinstance(node, nodes.NamedExpr)
            value = raw if is_open else self._truths.unless_setting(node, frame, after, raw)
            is_place = isinstance(node, (nodes.Name, nodes.Attribute, nodes.Subscript, nodes.NamedExpr, nodes.Const))
            if is_place and not is_anew(value, node):
                decided = self._truths.truth_of(after, value, names)
                answers.extend(self._truths.keep_open(decided, node, frame, value, lambda one: bool(one.value)))
            else:
                answers.extend(self._truths.alike(node, spelled(node), frame, after, value))
        return answers

    def _call_test(self, node: nodes.Call, frame: Frame, world: World) -> Answers:
        """Decide a test that is a call: of ``isinstance``, say, or of anything else."""
        answers: Answers = []
        for after, callee in self._machine.evaluate(node.func, frame, world):
            if is_asked_for_class(node, callee):
                decide = (
                    self._class_tests.is_instance
                    if bare(callee) == Known("builtins.isinstance")
                    else self._class_tests.issubclass
                )
                for ready, (value, kind) in self._machine.evaluate_all(node.args, frame, after):
                    answers.extend(decide(node, frame, ready, value, kind))
            else:
                answers.extend(self._returned(node, frame, after))
        return answers

    def _returned(self, node: nodes.Call, frame: Frame, world: World) -> Answers:
        """Decide a test by what a call returns.

        What it tells of what may change meanwhile holds for this lap of a loop alone.
        """
        before = frozenset(world.facts)
        answers: Answers = []
        names = self._machine.later.asked_by(node, frame.receiver)
        outcomes = self._call_sites.visit_call(node, frame, world)
        may_be_default = has_default(node)
        is_one_of_two = may_be_default and len(outcomes) > 1
        for after, raw in outcomes:
            value = self._truths.unless_setting(node, frame, after, raw)
            inner = bare(value)
            if isinstance(inner, Unknown) and inner.symbol[0] == DECIDED:
                for symbol in after.facts.keys() - before:
                    is_volatile = self._may_change_meanwhile(symbol, names, frame)
                    after.facts[symbol] = replace(after.facts[symbol], volatile=is_volatile)
                answers.append((after, bool(inner.symbol[2])))
            elif is_one_of_two and not isinstance(inner, Unknown):
                answers.extend(self._truths.as_told_before(node, frame, after, value))
            elif isinstance(inner, Unknown) and not is_anew(value, node) and not may_be_default:
                is_volatile = self._may_change_meanwhile(inner.symbol, names, frame)
                decided = self._truths.truth_of(after, value, names, is_volatile)
                answers.extend(self._truths.keep_open(decided, node, frame, value, lambda one: bool(one.value)))
            else:
                answers.extend(self._truths.alike(node, spelled(node), frame, after, value))
        return answers

    def _may_change_meanwhile(self, symbol: Symbol, names: NameSet, frame: Frame) -> bool:
        """Tell whether a function may answer otherwise in the next lap of a loop, by the symbol of what it has asked.

        What it was handed under some ``names``, with its attributes, and what the receiver has, stays what it is unless
        the scope changes it. Of other names, containers and results, the scope doesn't tell: it calls the function.
        """
        own = {f"{frame.receiver}.{one[2]}" for one in parts_of_kinds(symbol, ("attribute",)) if is_of_receiver(one)}
        slicer = self._machine.relevance.slicer(frame.scope, frame.receiver)
        changed = slicer.lead_to_changes()
        own.update((handed_over(frame.receiver),) if own else ())
        kinds = {one[0] for one in all_parts(symbol) if isinstance(one, tuple) and one and isinstance(one[0], str)}
        return not (kinds <= _HANDED_IN and changed.isdisjoint(names | own) and own.isdisjoint(slicer.definitions))

    def _comparison(self, node: nodes.Compare, frame: Frame, world: World) -> Answers:
        """Decide ``a < b < c`` link by link, as Python does."""
        sides = [node.left, *(right for _, right in node.ops)]
        links = [(left, operator, right) for left, (operator, right) in zip(sides, node.ops, strict=False)]
        return until(False, world, links, lambda before, link: self._link(node, link, frame, before))

    def _is_compared_again(self, node: nodes.NodeNG, frame: Frame) -> bool:
        """Tell whether an expression may be compared elsewhere, too: a name, or what is read or asked of one."""
        is_name = self._machine.relevance.keys.root(node, frame.receiver) is not None
        return is_name or (not holds_call(node, REPEATING) and self._machine.later.questions.is_compared_again(node))

    def _link(
        self, node: nodes.Compare, link: tuple[nodes.NodeNG, str, nodes.NodeNG], frame: Frame, world: World
    ) -> Answers:
        """Decide one comparison of two sides; ``node`` is the whole chain."""
        left_node, operator, right_node = link = _with_literal_last(*link)
        # What a walrus compares is there under the name from then on.
        left_node = left_node.target if isinstance(left_node, nodes.NamedExpr) else left_node
        positive = _POSITIVE.get(operator, operator)
        names = self._machine.later.asked_by(node, frame.receiver)
        answers: Answers = []
        is_volatile = any(map(holds_call, (left_node, right_node)))
        for before, (read, raw) in self._machine.evaluate_all([link[0], right_node], frame, world):
            left = self._truths.as_read(
                left_node, frame, before, self._truths.unless_setting(left_node, frame, before, read)
            )
            for after, right in self._machine.settle(before, raw) if positive == "in" else [(before, raw)]:
                decided = self._sets.compared(operator, after, left, right, names)
                if decided is not None:
                    # This is decided by the operator itself: that ``a <= b`` is false does not make ``a > b`` true.
                    answers.extend(decided)
                    continue
                if positive == "in" and (is_answered_alike(bare(left)) or self._is_compared_again(left_node, frame)):
                    # Each item may get a path of its own, which is worth it only if these decide another test.
                    decided = self._is_among(after, left, right, names)
                if decided is None:
                    decided = self._comparisons.compared(positive, after, left, right, names, is_volatile)
                    if decided is not None and positive in ("==", "is"):
                        self._open_if_configured(decided, left_node, frame, left, right)
                if decided is None:
                    decided = self._truths.alike(
                        node, _in_one_order(left_node, positive, right_node), frame, after, Unknown(("answer", node))
                    )
                    if positive == "in":
                        self._note_membership(decided, left, right_node, right, frame)
                    if positive in _ORDERING:
                        decided = self._comparisons.in_order(decided, positive, (left, right), names, is_volatile)
                answers.extend((one, answer == (operator == positive)) for one, answer in decided)
        return answers

    def _open_if_configured(
        self, decided: Answers, node: nodes.NodeNG, frame: Frame, value: Value, other: Value
    ) -> None:
        """Leave open what configuration may have changed, where a test finds something else than what is written."""
        expected = partial(are_equal, bare(other))
        by_configuration(decided, value, expected)
        self._truths.keep_open(decided, node, frame, value, expected)

    def _note_membership(
        self, answers: Answers, value: Value, node: nodes.NodeNG, container: Value, frame: Frame
    ) -> None:
        """Note on each path whether a container, ``node``, holds a value; if not, none of its items is that."""
        holder = holder_of_values(node)
        is_view = holder is not node
        for world, answer in answers:
            if answer:
                note_held(world, container, self._containers.constant_key(world, value))
                continue
            held_in = (
                [one for _, one in self._machine.evaluate(holder, frame, world.fork())] if is_view else [container]
            )
            # What is no key of a mapping may be one of its values.
            if len(held_in) == 1 and (is_view or world.find(container, Kind.SEQUENCE) is not None):
                keep_only(world, held_in[0], lambda one: bare(one) != bare(value))

    def _is_among(self, world: World, value: Value, container: Value, names: NameSet) -> Answers | None:
        """Decide whether a value is one of the items of a container; None where these are not all known."""
        items = None if may_hold_more(world, container) else self._containers.items_of(world, container)
        decided = self._comparisons.is_among(world, bare(value), items, names)
        return decided and [one for one in decided if one[1] or not is_held(one[0], container, value)]


def _with_literal_last(
    left: nodes.NodeNG, operator: str, right: nodes.NodeNG
) -> tuple[nodes.NodeNG, str, nodes.NodeNG]:
    """Return a comparison with what is asked about first, on whichever side that is written."""
    is_first = isinstance(left, nodes.Const) and operator in _EITHER_WAY
    return (right, operator, left) if is_first else (left, operator, right)


def _in_one_order(left: nodes.NodeNG, operator: str, right: nodes.NodeNG) -> str:
    """Return the text of a comparison, the same whichever side is written first."""
    sides = [spelled(left), spelled(right)]
    if operator == ">":
        return " < ".join(reversed(sides))
    return f" {operator} ".join(sorted(sides) if operator in ("==", "is") else sides)
