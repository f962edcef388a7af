"""Answers that are worked out once, unless they were asked for while one that they need was being worked out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable, Iterable

from pylint_csp.analysis.evaluation.fuel import COARSE_SHARE, FUEL_ALONE, RESERVE, OutOfFuel
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.finals.finals import and_unknown
from pylint_csp.analysis.state.findings import Final

_ON_NOTHING = sys.maxsize
_COARSE = "coarse"
"""The kind of keys of answers that are told coarsely."""


class Keeping:
    """Keeps what scopes are left with, and gives each its share of what the work may cost."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._finals: dict[Hashable, list[Final]] = {}
        self._in_progress: dict[Hashable, int] = {}
        """The answers in progress, each with its depth: how many had been begun before it."""
        self._short: set[Hashable] = set()
        """The answers that were cut short, since they cost more than they may."""
        self._provisional: dict[Hashable, tuple[list[Final], int]] = {}
        """The answers that depend on one in progress, each with the depth of that one: they hold until it is there."""
        self._depends_on = _ON_NOTHING
        """The depth of the outermost answer in progress that the one being worked out depends on."""
        self._is_short = False
        """Whether fuel is too short for further answers."""

    @property
    def is_at_work(self) -> bool:
        """Whether a final state is being worked out."""
        return bool(self._in_progress)

    def of(
        self,
        key: Hashable,
        compute: Callable[[], Iterable[list[Final]]],
        at_worst: Callable[[], list[Final]] = list,
        alone: Callable[[], list[Final]] = list,
        share: int = 1,
    ) -> list[Final]:
        """Return the last of what ``compute`` yields, which is asked once for each key.

        An answer is not kept if one that it needs was still in progress. ``compute`` yields in steps, each of which
        holds what the one before it has found. Where fuel runs out, the last one counts, or else what is told
        ``alone``, without further answers, or ``at_worst``, without any work, with an unknown value beside it. In a
        coarse run, what is told alone is taken for all. It may cost one part of what is left, by its ``share``.
        """
        if self._machine.is_coarse:
            # What is told coarsely counts for the coarse run alone.
            self._machine.premature += 1
            key = (_COARSE, key)
        if key in self._finals:
            if key in self._short:
                self._machine.starved.setdefault(key, (RESERVE, self._finals[key]))
            return self._finals[key]
        if key in self._provisional:
            self._depends_on = min(self._depends_on, self._provisional[key][1])
            self._machine.premature += 1
            return self._provisional[key][0]
        if self._is_short:
            self._machine.premature += 1
            return []
        if key in self._in_progress:
            self._depends_on = min(self._depends_on, self._in_progress[key])
            self._machine.premature += 1
            return []
        # Whoever happens to ask first does not pay: there is a reserve, also for what is asked on the way.
        is_nested = bool(self._in_progress)
        most = (COARSE_SHARE if self._machine.is_coarse else RESERVE) // share
        allowed = min(most, (self._machine.fuel if is_nested else self._machine.reserve_for(key)) // share)
        needed, found = self._machine.starved.get(key, (0, []))
        if allowed <= needed:
            # It has used up as much before, and was not done.
            self._machine.premature += 1
            return and_unknown(found or at_worst(), key)
        level = self._in_progress[key] = len(self._in_progress)
        outer, self._depends_on = self._depends_on, _ON_NOTHING
        fuel, self._machine.fuel = self._machine.fuel, allowed
        is_final = True
        finals: list[Final] = []
        try:
            with self._machine.not_recording():
                for step in compute():
                    finals = step
        except OutOfFuel:
            finals = self._cut_short(key, allowed, finals, at_worst, alone)
            is_final = allowed == most
            self._machine.premature += not is_final
        finally:
            spent = allowed - max(self._machine.fuel, 0)
            self._machine.fuel = fuel - spent if is_nested else fuel
            self._machine.reserve -= 0 if is_nested else spent
            del self._in_progress[key]
            depends_on, self._depends_on = self._depends_on, min(outer, self._depends_on)
        for other in [one for one, (_, needed) in self._provisional.items() if needed >= level]:
            del self._provisional[other]
        if depends_on >= level:
            if is_final:
                self._finals[key] = finals
            self._depends_on = outer
        else:
            self._provisional[key] = (finals, depends_on)
        return finals

    def _cut_short(
        self,
        key: Hashable,
        allowed: int,
        finals: list[Final],
        at_worst: Callable[[], list[Final]],
        alone: Callable[[], list[Final]],
    ) -> list[Final]:
        """Return what counts of an answer for which fuel has run out, and note how much was not enough."""
        self._short.add(key)
        assigned = self._told_alone(alone)
        found = [*finals, *assigned]
        self._machine.starved[key] = allowed, found
        return found if assigned and self._machine.is_coarse else and_unknown(found or at_worst(), key)

    def _told_alone(self, alone: Callable[[], list[Final]]) -> list[Final]:
        """Return what can be told without further answers, with a little fuel of its own."""
        fuel, self._machine.fuel = self._machine.fuel, FUEL_ALONE
        try:
            with swapped(self, _is_short=True), self._machine.not_recording():
                return alone()
        except OutOfFuel:
            return []
        finally:
            self._machine.reserve -= FUEL_ALONE - max(self._machine.fuel, 0)
            self._machine.fuel = fuel
