"""The truth of values: one world for each answer, and the same answer where tests are spelled alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import cast

from astroid import nodes

from pylint_csp.analysis.containers.containers import holds_surely, is_empty
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Answers, Outcomes
from pylint_csp.analysis.evaluation.tested import (
    has_default,
    is_anew,
    is_consumed,
    is_made_elsewhere,
    is_put_into_context,
    owners_in,
)
from pylint_csp.analysis.program.known_names import known
from pylint_csp.analysis.slices.mentions import holds_call
from pylint_csp.analysis.state.facts import DECIDED, FILLED, LENGTH, SETTING, TRUTH, Fact, as_written
from pylint_csp.analysis.state.fillings import is_fixed, is_row
from pylint_csp.analysis.state.literals import as_literal
from pylint_csp.analysis.state.objects import Kind, Object, Slot, attribute, item
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
from pylint_csp.analysis.tree.spelling import key_asked, last_name, spelled

_NEVER_NONE = frozenset({LENGTH, TRUTH, "integer"})
"""The kinds of unknown values that are numbers or answers."""
_OF_OWNER = 3
"""How many parts a symbol has at least that names what its value was read from, and under which name."""
_OF_SETTING = 3
"""How many parts such a symbol has before the object whose initialiser has chosen its literal, if one has."""


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
        """Decide whether an object is true: by its class's methods, or, for a container, by what it holds."""
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
        """Return whether a test has found an unknown value, or a container in its state, true; None if none has."""
        inner = bare(value)
        symbol = inner.symbol if isinstance(inner, Unknown) else (FILLED, inner, world.find(inner))
        fact = world.facts.get(symbol)
        return fact.is_true if fact is not None else None

    def standing(self, world: World, value: Value) -> Fact:
        """Return the fact that always holds of an answer, or of what is read from elsewhere beside what tests told."""
        inner = bare(value)
        if isinstance(inner, Unknown) and inner.symbol[0] == DECIDED:
            return Fact(False, bool(inner.symbol[2]))
        if isinstance(inner, Unknown) and inner.symbol[0] in _NEVER_NONE:
            return Fact(is_none=False)
        if not isinstance(inner, Unknown) or inner.symbol[0] not in READ_FROM_ELSEWHERE:
            return Fact()
        told = world.facts.get(inner.symbol)
        if told is not None:
            is_there = told.is_none is False and told.is_true is None
            is_gone = told.is_none is None and told.is_true is False
            is_told = (is_there or is_gone) and self._machine.is_true_if_there(inner.symbol)
            return Fact(is_none=is_gone, is_true=is_there) if is_told else Fact()
        if bare(world.names.get((SETTLED, inner.symbol), value)) == NONE:
            # On this path the value was found to be None.
            return Fact(is_none=True, is_true=False)
        return self._machine.standing_fact(inner.symbol)

    def open_flag(self, node: nodes.Attribute, frame: Frame, world: World, value: Value) -> Value:
        """Return the value of an attribute, or an unknown one in its place where configuration may have changed it.

        Where it may be a context, it is read for that, and is no flag.
        """
        opened = self.unless_setting(node, frame, world, value)
        if opened is value or not isinstance(bare(value), Unknown):
            return opened
        states = [after.find(settled) for after, settled in self._machine.settle(world.fork(), value)]
        return value if any(one is not None and one.kind is Kind.CONTEXT for one in states) else opened

    def open_option(self, node: nodes.NodeNG, frame: Frame, world: World, value: Value) -> Value:
        """Return a value that is tested under a name, or what stands for it by ``unless_setting``.

        With a literal key, a mapping's item is an option; with any other, it is a row of a table.
        """
        is_option = isinstance(key_asked(node), nodes.Const)
        return self.unless_setting(node, frame, world, value) if is_option else value

    def unless_setting(self, node: nodes.NodeNG, frame: Frame, world: World, value: Value) -> Value:
        """Return a value that is tested, or an unknown one in its place where configuration may have changed it.

        That is a literal that an object from elsewhere holds. What the object's initialiser was handed stays, unless
        other code is seen to set it.
        """
        inner = bare(value)
        if is_put_into_context(node):
            return as_written(value)
        is_open = isinstance(inner, Unknown) and inner.symbol[0] == SETTING
        if is_open or not isinstance(inner, (Const, Unknown)) or inner == NONE:
            return value
        # What a method or property answers, and does not read off its object, it has found out by tests.
        is_found_out = isinstance(inner, Const) and inner.node is None
        if is_found_out and isinstance(node, nodes.Call) and self._is_own(node):
            return value
        for owner, holder, state in self._made_elsewhere(node, frame, world):
            read = owner.parent
            name = getattr(read, "attrname", "")
            key = getattr(read, "slice", None)
            slot = state.slots.get(item(key.value) if isinstance(key, nodes.Const) else attribute(name))
            if slot is not None and (slot.clock or state.kind is Kind.CONTEXT):
                # This path has set it itself, or it is what is judged of a context, too.
                return value
            is_attribute = read is node and isinstance(node, nodes.Attribute)
            asked = (holder, name) if is_attribute else self.reading("read", node, spelled(node), frame, world)
            cls = state.own_class
            if cls is not None and name and self._machine.is_set_unseen(cls, name):
                return Unknown((SETTING, asked))
            if isinstance(inner, Const):
                if cls is not None and slot is None and self._machine.is_method(cls, name):
                    return value
                is_chosen = self._machine.is_chosen(cls, name) if cls is not None else is_row(holder)
                return Unknown((SETTING, asked, inner, *((holder,) if is_chosen else ())))
        return value

    def keep_open(
        self, answers: Answers, node: nodes.NodeNG, frame: Frame, value: Value, expected: Callable[[Const], bool | None]
    ) -> Answers:
        """Let an item be what a test has found, on paths on which that is not what the program has written.

        ``value`` stands for the item that ``node`` reads, ``expected`` gives the test's answer for what is written.
        However the code goes on to read the item, it is none that the test has ruled out.
        """
        key, found, written = key_asked(node), bare(value), bare(as_written(value))
        if found == written or not isinstance(written, Const) or not isinstance(key, nodes.Const):
            return answers
        name = item(key.value)
        for after in [one for one, answer in answers if answer is (not expected(written))]:
            for owner, holder, state in self._made_elsewhere(node, frame, after):
                slot = state.slots.get(name)
                is_read = owner.parent in (node, getattr(node, "func", None))
                if is_read and slot is not None and bare(slot.value) == written:
                    new = replace(slot, value=found, written=slot.value)
                    after.change(holder, partial(_with_slot, name=name, slot=new))
        return answers

    def _made_elsewhere(
        self, node: nodes.NodeNG, frame: Frame, world: World
    ) -> Iterator[tuple[nodes.NodeNG, Value, Object]]:
        """Yield the objects that an expression reads from and that another scope has made, each with its state.

        Before them stands the part of the expression that leads to them.
        """
        for owner in owners_in(node):
            for after, raw in self._machine.evaluate(owner, frame, world.fork()):
                for end, settled in self._machine.settle(after, raw):
                    state = end.find(settled)
                    is_made = state is not None and is_made_elsewhere(bare(settled), frame)
                    if state is None or not is_made or is_fixed(settled, state):
                        continue
                    if not self._is_member_value(owner, frame, end):
                        yield owner, bare(settled), state

    def _is_own(self, call: nodes.Call) -> bool:
        """Tell whether a call, by its name, is one of a function or method of its module."""
        return last_name(call.func) in self._machine.program.function_names(call.root())

    def _is_member_value(self, node: nodes.NodeNG, frame: Frame, world: World) -> bool:
        """Tell whether an expression is the value of an enumeration's member, which never changes."""
        return (
            isinstance(node, nodes.Attribute)
            and node.attrname == "value"
            and all(isinstance(bare(one), Member) for _, one in self._machine.evaluate(node.expr, frame, world))
        )

    def alike(self, node: nodes.NodeNG, text: str, frame: Frame, world: World, value: Value) -> Answers:
        """Decide a test as an earlier one that is spelled alike, if their names are bound to the same values.

        ``text`` is how the test is spelled, ``value`` what it was evaluated to: if that decides it, it counts.
        """
        names = self._machine.later.asked_by(node, frame.receiver)
        is_other = holds_call(node) and self._is_consumed(value, node)
        if is_other or not isinstance(bare(value), Unknown):
            decided = self.truth_of(world, value, names, holds_call(node))
            if is_other or len(decided) == 1 or not is_anew(value, node):
                return decided
        return split(world, self.reading("test", node, text, frame, world), names, holds_call(node))

    def _is_consumed(self, value: Value, node: nodes.NodeNG) -> bool:
        return is_consumed(value, node, self._machine.program.function_names(node.root()))

    def as_told_before(self, node: nodes.NodeNG, frame: Frame, world: World, value: Value) -> Answers:
        """Decide a test of a value beside which there may be a default: alike, wherever it is spelled alike."""
        names = self._machine.later.asked_by(node, frame.receiver)
        symbol = self.reading("test", node, spelled(node), frame, world)
        return [
            (after, answer)
            for after, answer in self.truth_of(world, value, names, holds_call(node))
            if after.learn(symbol, Fact(False if answer else None, answer, None, names, holds_call(node)))
        ]

    def answered(self, node: nodes.NodeNG, frame: Frame, world: World, value: Value) -> Outcomes:
        """Split a world by whether the new value of an expression is true, as tests that are spelled alike have told.

        A test of the name that the value is assigned to then agrees with these, and they with it.
        """
        inner = bare(value)
        if has_default(node) and not isinstance(inner, Unknown):
            return [(after, value) for after, _ in self.as_told_before(node, frame, world, value)]
        if not isinstance(inner, Unknown) or not (has_default(node) or is_anew(inner, node)):
            return [(world, value)]
        return [
            (after, value)
            for after, answer in self.alike(node, spelled(node), frame, world, value)
            if after.learn(inner.symbol, Fact(False if answer else None, answer))
        ]

    def raises(self, call: nodes.Call, frame: Frame, world: World) -> Answers:
        """Split a world by whether a call raises that does so by its arguments alone, as one spelled alike has done."""
        return self.alike(call, f"raises {spelled(call)}", frame, world, Unknown(("raises", call)))

    def as_read(self, node: nodes.NodeNG, frame: Frame, world: World, value: Value) -> Value:
        """Return, for what an expression makes anew each time, one unknown value that depends on the spelling alone.

        So two comparisons of ``environ.get("TLS")`` agree. Other values stay as they are.
        """
        inner = bare(value)
        if not isinstance(inner, Unknown) or inner.symbol[0] == LENGTH or not is_anew(inner, node):
            return value
        if self._is_consumed(inner, node):
            return value
        return Unknown(self.reading("read", node, spelled(node), frame, world))

    def reading(self, kind: str, node: nodes.NodeNG, text: str, frame: Frame, world: World) -> Symbol:
        """Return a symbol that is the same for all expressions with a spelling, if their names are bound alike.

        How the names are called does not matter, only what they are bound to.
        """
        bound: dict[str, Value] = {}
        for name in self._machine.later.names_in(node):
            holder = self._machine.program.holder(frame, name)
            if holder is not None:
                bound[name] = self._bound_to(world, holder, name)
        receiver = bare(world.names.get((frame.key, frame.receiver), NONE))
        state = world.find(receiver)
        for name in self._machine.relevance.keys.of(node, frame.receiver):
            own = name.partition(".")[2]
            slot = state.slots.get(attribute(own)) if state is not None else None
            if slot is not None:
                bound[name] = bare(slot.value)
            elif own and isinstance(receiver, Reference):
                bound[name] = Unknown(("attribute", receiver.identity, own))
        numbered, names = _with_numbers(text, bound)
        return (kind, numbered, tuple(bound[one] for one in names))

    def _bound_to(self, world: World, holder: Frame, name: str) -> Value:
        """Return what a name of a frame is bound to; one that this path does not bind stands for itself.

        What the path has found it to be, other code has found, too.
        """
        value = world.names.get((holder.key, name))
        if value is None and name not in holder.relevant and not holder.static:
            value = Unknown(("irrelevant", holder.key, name))
        if value is None:
            outside = self._machine.name_outside(World(), holder, name)
            value = outside[0][1] if len(outside) == 1 else Unknown(("place", holder.key, name, None))
        return bare(value)


def _with_numbers(text: str, names: Iterable[str]) -> tuple[str, list[str]]:
    """Return an expression's text with a number for each of some names, and these in the order of the numbers.

    In strings names stay as they are, and so do those of keywords; where one is left, it counts as well.
    """
    found: list[str] = []

    def number(part: re.Match[str]) -> str:
        if part["name"] is None:
            return part[0]
        if part["name"] not in found:
            found.append(part["name"])
        return f"<{found.index(part['name'])}>"

    longest_first = sorted(names, key=len, reverse=True)
    if not longest_first:
        return text, found
    spelled_out = "|".join(map(re.escape, longest_first))
    numbered = re.sub(rf"{_STRING}|(?<![\w.])(?P<name>{spelled_out})(?!\w|=[^=])", number, text)
    left = [one for one in longest_first if re.search(rf"(?<!\w){re.escape(one)}(?!\w|=[^=])", numbered)]
    return numbered, [*found, *left]


_STRING = r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*\""""
"""A string as it is written in the text of an expression."""


def by_configuration(answers: Answers, value: Value, expected: Callable[[Const], bool | None]) -> Answers:
    """Forget an object's other attributes on paths where configuration has changed a flag that its initialiser set.

    ``value`` is what was tested, ``expected`` gives the test's answer for the literal that the initialiser has chosen.
    Who has configured one flag may have configured all else.
    """
    symbol = value.symbol if isinstance(value, Unknown) else ()
    if symbol[:1] == (SETTING,) and len(symbol) > _OF_SETTING:
        chosen, holder = cast("tuple[Const, Reference]", symbol[_OF_SETTING - 1 :])
        for after, answer in answers:
            if answer is not expected(chosen):
                after.change(holder, _configured)
    return answers


def _configured(identity: Identity, state: Object) -> Object:
    """Return an object of which only the attributes that are literals, and not ``None``, are still known."""
    slots = {
        key: slot
        if isinstance(bare(slot.value), Const) and bare(slot.value) != NONE
        else replace(slot, value=Unknown((SETTING, (identity, key))))
        for key, slot in state.slots.items()
    }
    return replace(state, slots=slots, rest=Unknown((SETTING, identity)))


def _with_slot(_: Identity, state: Object, name: tuple[str, Hashable], slot: Slot) -> Object:
    return state.with_slot(name, slot)


def split(world: World, symbol: tuple[object, ...], names: frozenset[str], volatile: bool) -> Answers:
    """Answer a test of an unknown value in both ways, as far as earlier tests allow."""
    answers: Answers = []
    for answer in (True, False):
        after = world.fork()
        if after.learn(symbol, Fact(False if answer else None, answer, None, names, volatile)):
            answers.append((after, answer))
    return answers


def read_under(symbol: Hashable) -> frozenset[str]:
    """Return the names that a value, by its symbol, was read from: later tests may ask these again in other words."""
    inner = symbol.symbol if isinstance(symbol, Unknown) else symbol
    if not isinstance(inner, tuple) or len(inner) < _OF_OWNER:
        return frozenset()
    if inner[0] in ("parameter", "place"):
        return frozenset({inner[2]})
    return read_under(inner[1])
