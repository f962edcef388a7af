"""What the evaluation may cost, in steps: this bounds the time for any file, however it is written."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

FUEL_PER_MODULE = 45_000
"""What the scopes of a module may cost together, and ``FUEL_PER_LINE`` for each of its lines."""
FUEL_PER_LINE = 20
FUEL = 16_000
"""What one scope may cost, and ``FUEL_PER_STATEMENT`` for each of its statements."""
FUEL_PER_STATEMENT = 30
FUEL_FOR_RETRIALS = 20_000
"""What looking again at the findings of a module may cost together."""
LEAST_FUEL = 1_000
"""What a scope may cost where its module has nothing left."""
OVERDRAFT = 12_000
"""What all scopes that have only ``LEAST_FUEL`` may cost together."""
OVERDRAWN_FUEL = 250
"""What a scope may cost once the overdraft is used up, and also its final states."""
FUEL_WHERE_TOLD = 3_000
"""What a scope may cost where names tell what each call constructs, and only whether a path comes to it is left."""
RESERVE_WHERE_TOLD = 1_000
"""What working out final states may cost there."""
FUEL_PER_COPY = 5
"""What each combination costs where parts with several values each are put together in many ways."""
FUEL_WHERE_FORWARDED = 2_500
"""What each call may cost in a scope where only calls of functions that forward are asked about."""
MOST_WHERE_FORWARDED = 24_000
"""What these may cost together."""
OBJECTS_PER_STEP = 25
"""For how many objects that a path carries along, as the rows of a table, a statement costs one step more."""
CALL_FUEL = 2_000
"""What running a function's body may cost."""
CALL_SHARE = 2
"""Running it may cost at most one part in so many of what is left, unless its call is asked about.

So no helper starves what follows.
"""
DEEPEST_CALL = 12
"""How deep calls are followed into each other."""
RESERVE = 9_000
"""What working out final states may cost, beside the fuel of the scope that is run."""
FUEL_ALONE = 6_000
"""What running the methods that assign an attribute may cost, each by itself, where their callers cost too much."""
SMALL_CHANGE = 100
"""What each final state may cost once the reserve is used up, so that cheap ones are still worked out."""
MOST_SMALL_CHANGE = 1_000
"""What these final states may cost together."""
COARSE_FUEL = 6_000
"""What one scope may cost, and ``FUEL_PER_STATEMENT`` for each of its statements, where it is run coarsely."""
COARSE_RESERVE = 9_000
"""What working out final states may cost there."""
COARSE_SHARE = 6_000
"""What each of these may cost, so that none is worked out at the expense of all others."""
COARSE_CALL_FUEL = 150
"""What running a function's body may cost there."""
FUEL_APART = 1_000
"""What evaluating an expression may cost that is no part of what is being run."""


class OutOfFuel(Exception):
    """The evaluation has cost as much as it may."""


@dataclass
class Account:
    """What the scopes of a module have left to spend together."""

    left: int = FUEL_PER_MODULE
    costs: dict[Hashable, int] = field(default_factory=dict)
    """What each scope that was run, be it of another module, has cost."""
    _charged: set[Hashable] = field(default_factory=set)

    def open(self, lines: int) -> None:
        """Begin with what a module of so many lines may spend."""
        self.left = FUEL_PER_MODULE + FUEL_PER_LINE * lines
        self._charged.clear()

    @contextmanager
    def noting(self, scope: Hashable) -> Iterator[None]:
        """Note what a scope costs that is run inside."""
        before = self.left
        yield
        self.costs[scope] = before - self.left
        self._charged.add(scope)

    def charge(self, scope: Hashable) -> None:
        """Charge as much as if a scope were run anew: else verdicts would depend on the order of the files."""
        if scope not in self._charged:
            self.left -= self.costs[scope]
        self._charged.add(scope)
