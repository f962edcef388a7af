"""Facts: what tests have told about values that are not known."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from typing import cast

from pylint_csp.analysis.state.symbols import Symbol, parts_of_kinds
from pylint_csp.analysis.state.values import Const, Reference, Unknown, Value, bare, marked_like

TRUTH = "truth"
"""The kind of unknown values that are ``bool(…)`` of another one."""
DECIDED = "decided"
"""The kind of unknown values that are the answer to a test, known on its path: the test and the answer follow."""
LENGTH = "length"
"""The kind of unknown values that are lengths: the container and its state follow."""
FILLED = "filled"
"""The kind of facts about whether a known container holds anything: the container and its state follow."""
EQUALS = "equals"
"""The kind of facts about whether an unknown value equals another one: both follow."""
ORDER = "order"
"""The kind of facts about whether an unknown value is less or greater than a number: value, operator, number follow."""
HOLDS = "holds"
"""The kind of facts about whether an unknown value is in a container: the value, the container, its state follow."""
HOLDS_EACH = "holds each"
"""The kind of facts about mappings that were made with each item of an unknown iterable as a key."""
IS_THERE = "there"
"""The kind of facts about whether an unknown mapping has a key: the value that it may have there follows."""
IS_SUBCLASS = "subclass"
"""The kind of facts about whether an unknown class is a subclass of another one: both follow."""
IS_INSTANCE = "instance"
"""The kind of facts about whether an unknown value is an instance of a class: both follow."""

ANSWERED = "answered"
"""The kind of unknown values that functions give which answer alike whenever they are asked the same."""
SETTING = "setting"
"""The kind of unknown values that stand for a flag of an object from elsewhere: configuration may have changed it."""

_WRITTEN = 2
"""Where such a symbol has the literal that the program writes, if it is known."""


def as_written(value: Value) -> Value:
    """Return the literal that the program writes for a flag that configuration may change; other values as they are."""
    inner = bare(value)
    if isinstance(inner, Unknown) and inner.symbol[0] == TRUTH:
        written = bare(as_written(Unknown(cast("Symbol", inner.symbol[1]))))
        return marked_like(value, Const.of(bool(written.value))) if isinstance(written, Const) else value
    if not isinstance(inner, Unknown) or inner.symbol[0] != SETTING or len(inner.symbol) <= _WRITTEN:
        return value
    return marked_like(value, cast("Value", inner.symbol[_WRITTEN]))


def flag_asked(symbol: Symbol) -> Symbol | None:
    """Return the symbol of the attribute that stands behind one of kind ``SETTING``; None where it is another test."""
    holder, *name = cast("tuple[Hashable, ...]", symbol[1])
    return ("attribute", holder.identity, *name) if isinstance(holder, Reference) else None


SPELLED = frozenset({"test", "read"})
"""The kinds of symbols that stand for expressions: the text, and what the names in it are bound to, follow."""


def attributes_spelled(symbol: Symbol) -> list[str]:
    """Return the attributes and methods that the texts of such expressions in a symbol name, be it to ``getattr``."""
    texts = (str(one[1]) for one in parts_of_kinds(symbol, SPELLED))
    return [name or asked for text in texts for name, asked in re.findall(r"\.(\w+)|attr\([^,]+, '(\w+)'", text)]


def attributes_asked(symbol: Symbol) -> list[str]:
    """Return the attributes and methods that what a symbol stands for was made by."""
    return [*attributes_spelled(symbol), *(str(one[-1]) for one in parts_of_kinds(symbol, ("attribute",)))]


@dataclass(frozen=True, slots=True)
class Fact:
    """What tests have told about an unknown value."""

    is_none: bool | None = None
    is_true: bool | None = None
    equals: Value | None = None
    names: frozenset[str] = field(default=frozenset(), compare=False)
    """The identifiers of the test, to know whether a later one may ask again."""
    volatile: bool = field(default=False, compare=False)
    """Whether the test held a call, so that a loop's next lap may answer otherwise."""
    outdated: bool = field(default=False, compare=False)
    """Whether it was told before the current lap began, in a loop whose test asks about the same names."""

    def conflicts(self, other: Fact) -> bool:
        """Tell whether no value satisfies both."""
        return (
            (self.is_none is not None and other.is_none is not None and self.is_none is not other.is_none)
            or (self.is_true is not None and other.is_true is not None and self.is_true is not other.is_true)
            or (self.equals is not None and other.equals is not None and self.equals != other.equals)
        )

    def completes(self, other: Fact) -> bool:
        """Tell whether the two are the opposite answers to one test, so that any value satisfies one of them."""
        answers = {(self.is_true, other.is_true), (self.is_none, other.is_none)}
        return not answers.isdisjoint(((True, False), (False, True)))

    def common(self, other: Fact) -> Fact:
        """Return what both facts agree on."""
        return Fact(
            is_none=self.is_none if self.is_none == other.is_none else None,
            is_true=self.is_true if self.is_true == other.is_true else None,
            equals=self.equals if self.equals == other.equals else None,
            names=self.names | other.names,
            volatile=self.volatile or other.volatile,
            outdated=self.outdated or other.outdated,
        )

    def and_also(self, other: Fact) -> Fact:
        """Return what both facts say together, in whichever order; where they differ, nothing."""
        return self.common(other) if self.conflicts(other) else self.joined(other)

    def joined(self, other: Fact) -> Fact:
        """Return what both facts say together; where they differ, what ``other`` says."""
        return Fact(
            self.is_none if other.is_none is None else other.is_none,
            self.is_true if other.is_true is None else other.is_true,
            other.equals or self.equals,
            self.names | other.names,
            self.volatile or other.volatile,
            self.outdated or other.outdated,
        )


def outdate(facts: dict[Symbol, Fact], tested: frozenset[str]) -> None:
    """Mark, as a loop's lap begins, the facts about the names in the loop's own test, ``tested``, as outdated."""
    for symbol, fact in facts.items():
        if fact.names & tested:
            facts[symbol] = replace(fact, outdated=True)


def forget_outdated(facts: dict[Symbol, Fact], tested: frozenset[str]) -> None:
    """Forget, as a loop's lap ends, what the loop's test has told, since it is asked anew; what the lap told stays."""
    forgotten = [
        one
        for one, fact in facts.items()
        if (fact.volatile and not is_answered_alike(one)) or (fact.outdated and fact.names & tested)
    ]
    for symbol in forgotten:
        del facts[symbol]


def is_answered_alike(part: Hashable) -> bool:
    """Tell whether a symbol is about the answer to a question that names all that is asked, the same in each lap."""
    inner = part.symbol if isinstance(part, Unknown) else part
    if not isinstance(inner, tuple) or not inner:
        return False
    if inner[0] == ANSWERED:
        return not any(isinstance(one, Unknown) for one in inner)
    made_of = [one for one in inner if isinstance(one, (tuple, Unknown))]
    return bool(made_of) and all(map(is_answered_alike, made_of))
