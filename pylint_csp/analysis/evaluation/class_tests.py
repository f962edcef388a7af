"""``isinstance`` and ``issubclass``, and what their answers tell of a value."""

from __future__ import annotations

from collections.abc import Callable

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.evaluation.comparisons import NONE_TYPE, Comparisons, any_of
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Answers
from pylint_csp.analysis.evaluation.tested import as_class, implied, is_anew, narrowed, told_of_instances
from pylint_csp.analysis.evaluation.truths import Truths, split
from pylint_csp.analysis.state.facts import IS_INSTANCE, IS_SUBCLASS, Fact
from pylint_csp.analysis.state.fillings import may_hold_more
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import NONE, ClassValue, Frame, Known, Reference, Unknown, Value, bare, kind_of
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.spelling import spelled
from pylint_csp.tables.ssl_contexts import CONTEXT_CLASSES


class ClassTests:
    """Tests of which class a value is; where that is not known, the answer splits the world in two."""

    def __init__(self, machine: Machine, containers: Containers, truths: Truths, comparisons: Comparisons) -> None:
        self._machine = machine
        self._containers = containers
        self._truths = truths
        self._comparisons = comparisons

    def is_instance(self, node: nodes.Call, frame: Frame, world: World, value: Value, kind: Value) -> Answers:
        """Answer ``isinstance(value, kind)``: of several classes, one is enough."""
        return self._of_any(node, frame, world, value, kind, self._is_instance)

    def _is_instance(self, node: nodes.Call, frame: Frame, world: World, value: Value, kind: Value) -> Answers:
        """Answer ``isinstance(value, kind)`` for a single class."""
        inner = bare(value)
        if self._truths.standing(world, inner).is_none is not None:
            settled = self._machine.settle(world.fork(), inner)
            several = {self._machine.is_of_class(after, bare(one), bare(kind)) for after, one in settled}
            decided = several.pop() if len(several) == 1 else None
        else:
            decided = self._machine.is_of_class(world, inner, bare(kind))
        if decided is not None:
            return [(world, decided)]
        names = self._machine.relevance.keys.of(node, frame.receiver)
        if bare(kind) == NONE_TYPE and isinstance(inner, Unknown):
            return self._comparisons.equal(world, inner, NONE, True, names, False) or []
        cls = bare(kind)
        if isinstance(inner, Unknown) and isinstance(cls, (Known, ClassValue)) and not is_anew(inner, node.args[0]):
            return self.told_of_instance(world, inner, cls, names)
        return self._undecided(node, frame, world)

    def told_of_instance(
        self, world: World, value: Unknown, kind: Known | ClassValue, names: frozenset[str]
    ) -> Answers:
        """Tell in both ways, or as earlier tests have told, whether an unknown value is an instance of a class."""
        cls = as_class(kind) or kind
        answers = self._split(world, (IS_INSTANCE, value.symbol, cls), names)
        # A context is never false.
        is_true = (isinstance(cls, Known) and cls.name in CONTEXT_CLASSES) or None
        found = Fact(False, is_true, names=names)
        return [(after, answer) for after, answer in answers if not answer or after.learn(value.symbol, found)]

    def issubclass(self, node: nodes.Call, frame: Frame, world: World, value: Value, kind: Value) -> Answers:
        """Answer ``issubclass(value, kind)``."""
        return self._of_any(node, frame, world, value, kind, self._is_subclass)

    def _of_any(
        self,
        node: nodes.Call,
        frame: Frame,
        world: World,
        value: Value,
        kind: Value,
        ask: Callable[[nodes.Call, Frame, World, Value, Value], Answers],
    ) -> Answers:
        """Ask about ``kind``, or about each of several classes that it holds, until one answer is yes."""
        if kind_of(kind) == "place":
            settled = self._machine.settle(world.fork(), kind)
            if len(settled) == 1 and isinstance(bare(settled[0][1]), Reference):
                ((world, kind),) = settled
        several = self._containers.items_of(world, kind) if isinstance(bare(kind), Reference) else [kind]
        decided = None
        if several is not None and not may_hold_more(world, bare(kind)):
            decided = any_of(world, several, lambda one, cls: ask(node, frame, one, value, cls))
        return self._undecided(node, frame, world) if decided is None else decided

    def _is_subclass(self, node: nodes.Call, frame: Frame, world: World, value: Value, kind: Value) -> Answers:
        """Answer ``issubclass(value, kind)`` for a single class."""
        answers: Answers = []
        for before, settled in self._machine.settle(world, value):
            for after, base in self._comparisons.as_classes(before, bare(kind)):
                inner = narrowed(after, settled)
                decided = self._machine.is_subclass(inner, base)
                if decided is not None:
                    answers.append((after, decided))
                elif isinstance(inner, Unknown) and as_class(base) and not is_anew(inner, node.args[0]):
                    names = self._machine.relevance.keys.of(node, frame.receiver)
                    answers.extend(self._split(after, (IS_SUBCLASS, inner.symbol, base), names))
                else:
                    answers.extend(self._undecided(node, frame, after))
        return answers

    def _split(self, world: World, test: tuple[str, Symbol, Value], names: frozenset[str]) -> Answers:
        """Answer an ``isinstance`` or ``issubclass`` test in both ways, unless earlier tests of the value decide it."""
        kind, symbol, cls = test
        decided = implied(told_of_instances(world, symbol, kind), cls, self._machine.is_subclass)
        return split(world, test, names, False) if decided is None else [(world, decided)]

    def _undecided(self, node: nodes.NodeNG, frame: Frame, world: World) -> Answers:
        """Answer a test of which only the spelling is known as an earlier one that is spelled alike, or both ways."""
        return self._truths.alike(node, spelled(node), frame, world, Unknown(("answer", node)))
