"""``match``: which worlds go on in which case, and what its patterns bind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from astroid import nodes

from pylint_csp.analysis.containers.container_methods import ContainerMethods
from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.evaluation.class_tests import ClassTests
from pylint_csp.analysis.evaluation.comparisons import Comparisons
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Answers, Outcomes, learn_none, until
from pylint_csp.analysis.execution.statements import Flow, Statements
from pylint_csp.analysis.slices.mentions import holds_call
from pylint_csp.analysis.state.objects import Kind, item
from pylint_csp.analysis.state.paths import distinct
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    ClassValue,
    Const,
    Frame,
    Known,
    Reference,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.memo import memoized

Parts = list[tuple[nodes.NodeNG, Value]]
"""Patterns, each with the part of the subject that it is matched with."""


@dataclass(eq=False)
class Patterns:
    """Matches subjects with patterns (PEP 634)."""

    _machine: Machine
    _containers: Containers
    _comparisons: Comparisons
    _class_tests: ClassTests
    _container_methods: ContainerMethods
    _statements: Statements

    def visit_match(self, node: nodes.Match, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        pending = [outcome for world in worlds for outcome in self._machine.evaluate(node.subject, frame, world)]
        names = self._machine.relevance.keys.of(node.subject, frame.receiver)
        for case in node.cases:
            matched: list[World] = []
            going_on: Outcomes = []
            for world, subject in pending:
                for after, answer in self._case_matches(case, subject, frame, world, names):
                    if answer:
                        matched.append(after)
                    else:
                        going_on.append((after, subject))
            step = self._statements.run_block(case.body, frame, distinct(matched))
            flow.join(step)
            pending = going_on
        flow.normal.extend(world for world, _ in pending)
        return flow

    def _case_matches(
        self, case: nodes.MatchCase, subject: Value, frame: Frame, world: World, names: frozenset[str]
    ) -> Answers:
        answers: Answers = []
        for after, answer in self._matches(case.pattern, subject, frame, world, names):
            if answer and case.guard is not None:
                answers.extend(self._machine.truth(case.guard, frame, after))
            else:
                answers.append((after, answer))
        return answers

    def _matches(
        self, pattern: nodes.NodeNG, subject: Value, frame: Frame, world: World, names: frozenset[str]
    ) -> Answers:
        if isinstance(pattern, nodes.AssignName):
            return [(bound, True) for bound in self._machine.assign(pattern, subject, frame, world)]
        if isinstance(pattern, nodes.MatchSingleton):
            told = self._comparisons.equal(world, subject, Const.of(pattern.value), True, names, False)
            return [(world.fork(), True), (world, False)] if told is None else told
        if isinstance(pattern, nodes.MatchValue):
            answers: Answers = []
            for after, value in self._machine.evaluate(pattern.value, frame, world):
                compared = self._comparisons.equal(after, subject, value, False, names, False)
                answers.extend(self._compared_alike(pattern, frame, after) if compared is None else compared)
            return answers
        if isinstance(pattern, nodes.MatchOr):
            return until(
                True, world, pattern.patterns, lambda before, one: self._matches(one, subject, frame, before, names)
            )
        if isinstance(pattern, nodes.MatchAs):
            answers = [(world, True)]
            if pattern.pattern is not None:
                answers = self._matches(pattern.pattern, subject, frame, world, names)
            if pattern.name is None:
                return answers
            return [
                (bound, answer)
                for after, answer in answers
                for bound in (self._machine.assign(pattern.name, subject, frame, after) if answer else [after])
            ]
        return self._structure_matches(pattern, subject, frame, world, names)

    def _compared_alike(self, pattern: nodes.MatchValue, frame: Frame, world: World) -> Answers:
        """Decide a value pattern as a test that compares the subject with the value; open if it is a part's pattern."""
        test = self._as_test(pattern)
        return [(world.fork(), True), (world, False)] if test is None else self._machine.truth(test, frame, world)

    @memoized
    def _as_test(self, pattern: nodes.MatchValue) -> nodes.Compare | None:
        """Return ``subject == value`` for a value pattern; None for one of a part, and where the subject is a call."""
        case = pattern.parent
        while isinstance(case, (nodes.MatchAs, nodes.MatchOr)):
            case = case.parent
        match = case.parent if isinstance(case, nodes.MatchCase) else None
        if not isinstance(match, nodes.Match) or holds_call(match.subject):
            return None
        test = nodes.Compare(
            pattern.lineno,
            pattern.col_offset,
            pattern.parent,
            end_lineno=pattern.end_lineno,
            end_col_offset=pattern.end_col_offset,
        )
        test.postinit(match.subject, [("==", pattern.value)])
        return test

    def _structure_matches(
        self, pattern: nodes.NodeNG, subject: Value, frame: Frame, world: World, names: frozenset[str]
    ) -> Answers:
        """Match a class, sequence or mapping pattern, and the patterns in it; a subject that fits is not ``None``."""
        answers: Answers = []
        for before, settled in self._machine.settle(world, subject):
            inner = bare(settled)
            for fitting, fits in self._fitted(pattern, settled, frame, before, names):
                if not fits:
                    answers.append((fitting, False))
                    continue
                if isinstance(inner, Unknown) and not learn_none(fitting, inner, False, names, False):
                    continue
                parts = self._parts(pattern, settled, frame, fitting)
                answers.extend(
                    until(False, fitting, parts, lambda after, part: self._matches(*part, frame, after, names))
                )
        return answers

    def _fitted(
        self, pattern: nodes.NodeNG, subject: Value, frame: Frame, world: World, names: frozenset[str]
    ) -> Answers:
        """Decide whether a subject is of the kind and size that a pattern asks for; a key is asked for as by ``in``."""
        fits = self._fits(pattern, subject, frame, world)
        if isinstance(pattern, nodes.MatchMapping) and pattern.keys and fits is not False:
            return until(False, world, pattern.keys, lambda before, key: self._has_key(key, subject, before, names))
        if fits is not None:
            return [(world, fits)]
        inner = bare(subject)
        kinds = self._classes_of(pattern, frame, world) if isinstance(pattern, nodes.MatchClass) else []
        if len(kinds) == 1 and isinstance(inner, Unknown):
            ((after, kind),) = kinds
            if isinstance(kind, (ClassValue, Known)):
                return self._class_tests.told_of_instance(after, inner, kind, names)
        return [(world.fork(), False), (world, True)]

    def _has_key(self, key: nodes.NodeNG, subject: Value, world: World, names: frozenset[str]) -> Answers:
        wanted = Const.of(key.value) if isinstance(key, nodes.Const) else Unknown(("matched", key))
        known = self._comparisons.membership(world, wanted, subject, names)
        return [(world.fork(), False), (world, True)] if known is None else known

    def _fits(self, pattern: nodes.NodeNG, subject: Value, frame: Frame, world: World) -> bool | None:
        """Tell whether a subject is of the kind and size that a pattern asks for, keys apart; None if that is open."""
        inner = bare(subject)
        state = world.find(inner)
        if isinstance(pattern, nodes.MatchClass):
            return self._is_of_class(pattern, inner, frame, world)
        if inner == NONE:
            return False
        if not isinstance(inner, Reference) or state is None:
            return None
        if isinstance(pattern, nodes.MatchSequence):
            if state.kind is not Kind.SEQUENCE:
                return False
            items = self._containers.items_of(world, subject)
            if items is None:
                return None
            stars = sum(isinstance(one, nodes.MatchStar) for one in pattern.patterns)
            least = len(pattern.patterns) - stars
            return len(items) >= least if stars else len(items) == least
        return state.kind is Kind.MAPPING and isinstance(pattern, nodes.MatchMapping)

    def _is_of_class(self, pattern: nodes.MatchClass, subject: Value, frame: Frame, world: World) -> bool | None:
        kinds = self._classes_of(pattern, frame, world)
        answers = {self._machine.is_of_class(after, subject, kind) for after, kind in kinds}
        return answers.pop() if len(answers) == 1 else None

    def _classes_of(self, pattern: nodes.MatchClass, frame: Frame, world: World) -> Outcomes:
        """Return the classes that a class pattern may ask for."""
        return [
            (end, bare(kind))
            for after, value in self._machine.evaluate(pattern.cls, frame, world.fork())
            for end, kind in self._machine.settle(after, value)
        ]

    def _parts(self, pattern: nodes.NodeNG, subject: Value, frame: Frame, world: World) -> Parts:
        """Return the patterns in a pattern, each with the part of the subject that it is matched with."""
        if isinstance(pattern, nodes.MatchMapping):
            return self._entries_of(pattern, subject, frame, world)
        if isinstance(pattern, nodes.MatchSequence):
            return self._elements_of(pattern, subject, frame, world)
        return self._attributes_of(cast("nodes.MatchClass", pattern), subject, world)

    def _entries_of(self, pattern: nodes.MatchMapping, subject: Value, frame: Frame, world: World) -> Parts:
        parts: Parts = []
        keys = [Const.of(key.value) if isinstance(key, nodes.Const) else None for key in pattern.keys]
        for key, part in zip(keys, pattern.patterns, strict=True):
            held = Unknown(("matched", part)) if key is None else self._machine.handed_item(world, subject, key)
            parts.append((part, held))
        if pattern.rest is not None:
            rest = self._container_methods.copied(world, subject, frame, pattern)
            for name in filter(None, keys):
                world.set_slot(rest, item(name.value), ABSENT, pattern)
            parts.append((pattern.rest, rest))
        return parts

    def _elements_of(self, pattern: nodes.MatchSequence, subject: Value, frame: Frame, world: World) -> Parts:
        values = self._containers.unpacked(world, subject, pattern, pattern.patterns, frame)
        bound = [one.name if isinstance(one, nodes.MatchStar) else one for one in pattern.patterns]
        return [(part, value) for part, value in zip(bound, values, strict=True) if part is not None]

    def _attributes_of(self, pattern: nodes.MatchClass, subject: Value, world: World) -> Parts:
        """Return the patterns in a class pattern, each with its attribute; what one by position means is unknown."""
        parts: Parts = [(part, Unknown(("matched", part))) for part in pattern.patterns]
        for name, part in zip(pattern.kwd_attrs, pattern.kwd_patterns, strict=True):
            read = self._machine.attribute_of(world.fork(), subject, name, None)
            parts.append((part, read[0][1] if len(read) == 1 else Unknown(("matched", part))))
        return parts
