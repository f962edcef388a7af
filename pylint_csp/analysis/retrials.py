"""Findings that rest on attributes, looked at again: in each state in which a method may find its receiver."""

from __future__ import annotations

from dataclasses import dataclass, field

from astroid import nodes

from pylint_csp.analysis.choices import worst_of
from pylint_csp.analysis.evaluation.fuel import FUEL, FUEL_FOR_RETRIALS, RESERVE, OutOfFuel
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.scopes.lives import Lives
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.shortcuts import Found
from pylint_csp.analysis.verdicts import Verdicts
from pylint_csp.verdict import Verdict


@dataclass(eq=False)
class Retrials:
    """Runs a method on each state of its receiver, and not on each value of each attribute."""

    _machine: Machine
    _roots: Roots
    _verdicts: Verdicts
    _lives: Lives
    _left: int = field(default=FUEL_FOR_RETRIALS, init=False)

    def begin(self) -> None:
        """Begin with another module: it has fuel of its own for this, so that nothing else depends on it."""
        self._left = FUEL_FOR_RETRIALS

    def better(self, method: nodes.FunctionDef, cls: nodes.ClassDef, found: Found) -> Found:
        """Return those of a method's calls that are judged better so, each with the ways in which it constructs.

        A call to which no state leads is none of them: configuration may lead there.
        """
        doubted = [call for call, ways in found.items() if worst_of(ways) >= Verdict.WITHOUT]
        if not doubted or self._left <= 0:
            return {}
        machine = self._machine
        with swapped(machine, fuel=FUEL, is_coarse=False), machine.reserving(), self._verdicts.recording() as again:
            try:
                for start in self._lives.starts(method, cls):
                    self._roots.run_root(method, (), start, cls)
            except (OutOfFuel, RecursionError):
                return {}
            finally:
                self._left -= FUEL - max(machine.fuel, 0) + RESERVE - machine.reserve
            if machine.starved or not machine.unfinished.isdisjoint(doubted):
                return {}
        return {
            call: again[call] for call in doubted if call in again and worst_of(again[call]) < worst_of(found[call])
        }
