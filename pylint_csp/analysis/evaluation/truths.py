"""What a value that is tested tells: one world for each answer, and the same answer where tests read alike."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.containers import holds_surely, is_empty
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Answers
from pylint_csp.analysis.evaluation.tested import is_anew, is_made_elsewhere, owners_in
from pylint_csp.analysis.program.standard import known
from pylint_csp.analysis.slices.mentions import holds_call
from pylint_csp.analysis.state.facts import FILLED, TRUTH, Fact
from pylint_csp.analysis.state.literals import as_literal
from pylint_csp.analysis.state.objects import Kind, Object, attribute
from pylint_csp.analysis.state.symbols import READ_FROM_ELSEWHERE, Identity, Symbol
from pylint_csp.analysis.state.values import (
    NONE,
    Absent,
    Arguments,
    Const,
    Frame,
    Known,
    Member,
    Reference,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import SETTLED, World
from pylint_csp.analysis.tree.spelling import spelled

_OF_OWNER = 3
"""The least parts of a symbol that tells what it was read from, and as what."""
SETTING = "setting"
"""The kind of what an object from elsewhere holds that configuration may have changed."""
_OF_SETTING = 2
"""The parts of its symbol, before those of one that the object's initialiser has chosen: the object, and which one."""
LENGTH = "length"
"""The kind of unknown values that are lengths: of a value, in the state that it was in."""


class Truths:
    """Decides whether values are true, as far as they are known."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def truth_of(self, world: World, value: Value, names: frozenset[str], volatile: bool = False) -> Answers:
        inner = as_literal(value)
        if isinstance(inner, (Absent, Const)):
            return [(world, isinstance(inner, Const) and bool(inner.value))]
        if isinstance(inner, Member) and inner.literal is None:
            return split(world, ("member", inner), names, volatile)
        if isinstance(inner, Reference):
            return self._truth_of_object(world, inner, names)
        if isinstance(inner, Unknown) and inner.symbol[0] == LENGTH:
            measured = cast("Value", inner.symbol[1])
            if world.find(measured) == inner.symbol[2]:
                return self.truth_of(world, measured, names, volatile)
        if isinstance(inner, Unknown) and inner.symbol[0] == TRUTH:
            return self.truth_of(world, Unknown(cast("Symbol", inner.symbol[1])), names, volatile)
        if isinstance(inner, Unknown) and inner.symbol[0] == SETTING:
            return by_configuration(
                split(world, inner.symbol, names, volatile), inner, lambda chosen: bool(chosen.value)
            )
        standing = self.standing(world, inner)
        if standing.is_true is not None:
            return [(world, standing.is_true)]
        if isinstance(inner, Unknown):
            return split(world, inner.symbol, names | read_under(inner.symbol), volatile)
        if isinstance(inner, Known) and known(inner.name) is None:
            return split(world, ("known", inner.name), names, volatile)
        return [(world, True)]

    def _truth_of_object(self, world: World, reference: Reference, names: frozenset[str]) -> Answers:
        state = world.find(reference)
        own = self._machine.own_answer(world, reference, ("__bool__", "__len__"), Arguments())
        if own is not None:
            return [one for after, answer in own for one in self.truth_of(after, answer, names)]
        if state is None or state.kind not in (Kind.MAPPING, Kind.SEQUENCE) or state.is_iterator:
            return [(world, True)]
        if holds_surely(state):
            return [(world, True)]
        if is_empty(state):
            return [(world, False)]
        return split(world, (FILLED, reference, state), names, False)

    def told(self, world: World, value: Value) -> bool | None:
        """Tell whether a value was found to be true, or empty; None where no test has asked."""
        inner = bare(value)
        symbol = inner.symbol if isinstance(inner, Unknown) else (FILLED, inner, world.find(inner))
        fact = world.facts.get(symbol)
        return fact.is_true if fact is not None else None

    def standing(self, world: World, value: Value) -> Fact:
        """Return what is true of a value that is read from elsewhere, beside what tests of it have told."""
        inner = bare(value)
        if not isinstance(inner, Unknown) or inner.symbol[0] not in READ_FROM_ELSEWHERE:
            return Fact()
        told = world.facts.get(inner.symbol)
        if told is not None:
            is_there = told.is_none is False and told.is_true is None
            return Fact(False, True) if is_there and self._machine.is_true_if_there(inner.symbol) else Fact()
        if bare(world.names.get((SETTLED, inner.symbol), value)) == NONE:
            # On this path it was found to be missing.
            return Fact(is_none=True, is_true=False)
        return self._machine.standing_fact(inner.symbol)

    def unless_setting(self, node: nodes.NodeNG, frame: Frame, world: World, value: Value) -> Value:
        """Return a value that is tested, unless configuration may change it: a literal of an object from elsewhere.

        What its initialiser was handed stays, unless other code is seen to set it.
        """
        inner = bare(value)
        if not isinstance(inner, (Const, Unknown)) or inner == NONE:
            return value
        for owner in owners_in(node):
            for after, raw in self._machine.evaluate(owner, frame, world.fork()):
                for end, settled in self._machine.settle(after, raw):
                    if not is_made_elsewhere(bare(settled), frame) or self._is_member_value(owner, frame, end):
                        continue
                    cls, name = getattr(end.find(settled), "own_class", None), getattr(owner.parent, "attrname", "")
                    asked = (bare(settled), name) if owner.parent is node else spelled(node)
                    if isinstance(inner, Const):
                        is_chosen = cls is not None and self._machine.is_chosen(cls, name)
                        return Unknown((SETTING, asked, *((bare(settled), inner) if is_chosen else ())))
                    if cls is not None and name and self._machine.is_set_unseen(cls, name):
                        return Unknown((SETTING, asked))
        return value

    def _is_member_value(self, node: nodes.NodeNG, frame: Frame, world: World) -> bool:
        """Tell whether an expression is the value of an enumeration's member, which never changes."""
        return (
            isinstance(node, nodes.Attribute)
            and node.attrname == "value"
            and all(isinstance(bare(one), Member) for _, one in self._machine.evaluate(node.expr, frame, world))
        )

    def alike(self, node: nodes.NodeNG, text: str, frame: Frame, world: World, value: Value) -> Answers:
        """Decide a test by another that read alike while its names were bound to the same values."""
        names = self._machine.relevance.keys.of(node, frame.receiver)
        inner = bare(value)
        if not isinstance(inner, Unknown):
            decided = self.truth_of(world, value, frozenset())
            if len(decided) == 1 or not is_anew(value, node):
                return decided
        return split(world, self.reading("test", node, text, frame, world), names, holds_call(node))

    def as_read(self, node: nodes.NodeNG, frame: Frame, world: World, value: Value) -> Value:
        """Return a value that each evaluation of an expression makes anew as what is read there, which is one."""
        inner = bare(value)
        if not isinstance(inner, Unknown) or inner.symbol[0] == LENGTH or not is_anew(inner, node):
            return value
        return Unknown(self.reading("read", node, spelled(node), frame, world))

    def reading(self, kind: str, node: nodes.NodeNG, text: str, frame: Frame, world: World) -> Symbol:
        """Return what expressions have in common that read alike, while their names are bound to the same values."""
        bound = []
        for name in self._machine.later.names_in(node):
            holder = self._machine.program.holder(frame, name)
            if holder is not None:
                # What this path has found elsewhere does not count: other code has found it, too.
                bound.append((name, bare(world.names.get((holder.key, name), Unknown(("outside", holder.key, name))))))
        receiver = bare(world.names.get((frame.key, frame.receiver), NONE))
        state = world.find(receiver)
        for name in sorted(self._machine.relevance.keys.of(node, frame.receiver)):
            own = name.partition(".")[2]
            slot = state.slots.get(attribute(own)) if state is not None else None
            if slot is not None:
                bound.append((name, bare(slot.value)))
            elif own and isinstance(receiver, Reference):
                bound.append((name, Unknown(("attribute", receiver.identity, own))))
        return (kind, text, tuple(bound))


def by_configuration(answers: Answers, value: Value, expected: Callable[[Const], bool | None]) -> Answers:
    """Let an object that configuration has given another flag than its initialiser have all else from there, too."""
    symbol = value.symbol if isinstance(value, Unknown) else ()
    if symbol[:1] == (SETTING,) and len(symbol) > _OF_SETTING:
        holder, chosen = cast("tuple[Reference, Const]", symbol[_OF_SETTING:])
        for after, answer in answers:
            if answer is not expected(chosen):
                after.change(holder, _configured)
    return answers


def _configured(identity: Identity, state: Object) -> Object:
    """Return an object of which no more is known than its flags."""
    flags = {key: slot for key, slot in state.slots.items() if isinstance(slot.value, Const) and slot.value != NONE}
    return replace(state, slots=flags, rest=Unknown((SETTING, identity)))


def split(world: World, symbol: tuple[object, ...], names: frozenset[str], volatile: bool) -> Answers:
    """Answer a test of what is not known in both ways, if earlier tests allow."""
    answers: Answers = []
    for answer in (True, False):
        after = world.fork()
        if after.learn(symbol, Fact(False if answer else None, answer, None, names, volatile)):
            answers.append((after, answer))
    return answers


def read_under(symbol: Hashable) -> frozenset[str]:
    """Return the names under which what a value was read from may be asked again, in whatever way."""
    inner = symbol.symbol if isinstance(symbol, Unknown) else symbol
    if not isinstance(inner, tuple) or len(inner) < _OF_OWNER:
        return frozenset()
    if inner[0] in ("parameter", "place"):
        return frozenset({inner[2]})
    return read_under(inner[1])
