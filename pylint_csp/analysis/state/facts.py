"""Facts: what tests have told about values that are not known."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import Value

TRUTH = "truth"
"""The kind of unknown values that are ``bool(…)`` of another one."""
DECIDED = "decided"
"""The kind of unknown values that are the answer of a test, known on its path: the test and the answer follow."""
FILLED = "filled"
"""The kind of what is remembered of tests of whether a container that is known holds anything: its state follows."""
EQUALS = "equals"
"""The kind of what is remembered of tests of whether an unknown value equals another one."""
HOLDS = "holds"
"""The kind of what is remembered of tests of whether it is in a container, in the state that this was in."""
HOLDS_EACH = "holds each"
"""The kind of what is remembered of a mapping that was made with all that is in something as its keys."""
IS_THERE = "there"
"""The kind of what is remembered of tests of whether a mapping that is not known has a key, by what it has there."""
IS_SUBCLASS = "subclass"
"""The kind of what is remembered of tests of whether it is a subclass of another one."""
IS_INSTANCE = "instance"
"""The kind of what is remembered of tests of whether it is an instance of a class."""


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
    """Whether it was told before the lap began of a loop whose test asks the same."""

    def conflicts(self, other: Fact) -> bool:
        """Tell whether no value satisfies both."""
        told = ((self.is_none, other.is_none), (self.is_true, other.is_true), (self.equals, other.equals))
        return any(mine is not None and others is not None and mine != others for mine, others in told)

    def completes(self, other: Fact) -> bool:
        """Tell whether one of the two holds of any value: they are the two answers to a test."""
        answers = {(self.is_true, other.is_true), (self.is_none, other.is_none)}
        return not answers.isdisjoint(((True, False), (False, True)))

    def common(self, other: Fact) -> Fact:
        """Return what both tell."""
        return Fact(
            is_none=self.is_none if self.is_none == other.is_none else None,
            is_true=self.is_true if self.is_true == other.is_true else None,
            equals=self.equals if self.equals == other.equals else None,
            names=self.names | other.names,
            volatile=self.volatile or other.volatile,
            outdated=self.outdated or other.outdated,
        )

    def joined(self, other: Fact) -> Fact:
        """Return what both facts say together."""
        return Fact(
            self.is_none if other.is_none is None else other.is_none,
            self.is_true if other.is_true is None else other.is_true,
            other.equals or self.equals,
            self.names | other.names,
            self.volatile or other.volatile,
            self.outdated or other.outdated,
        )


def outdate(facts: dict[Symbol, Fact], tested: frozenset[str]) -> None:
    """Note, as the lap of a loop begins, what was told before it of names that the loop's test asks."""
    for symbol, fact in facts.items():
        if fact.names & tested:
            facts[symbol] = replace(fact, outdated=True)


def forget_outdated(facts: dict[Symbol, Fact], tested: frozenset[str]) -> None:
    """Forget, as a lap ends, what its loop's test has told, for it is asked anew: what the lap told stays."""
    for symbol in [one for one, fact in facts.items() if fact.volatile or (fact.outdated and fact.names & tested)]:
        del facts[symbol]
