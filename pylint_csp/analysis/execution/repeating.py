"""Loops that run until nothing new appears."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import partial

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Answers
from pylint_csp.analysis.execution.counting import COUNTED_LAPS, SHARE, lose, lose_all
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.statements import Flow, Statements
from pylint_csp.analysis.slices.forms import is_endless
from pylint_csp.analysis.state.facts import forget_outdated, outdate
from pylint_csp.analysis.state.merging import MANY_WORLDS
from pylint_csp.analysis.state.paths import distinct, in_later_lap, joined
from pylint_csp.analysis.state.values import Frame
from pylint_csp.analysis.state.world import World

_MOST_LAPS = 24
_LAPS_TOLD_APART = 2
"""After so many laps, paths that differ in literals and tests alone become one sooner than elsewhere."""
_LAPS_BEFORE_STUCK = 20
"""After so many laps, a loop that no path has left may only seem to have no end."""

_Test = Callable[[World], Answers]
"""Answers whether a loop goes on, with the worlds of either answer."""


@dataclass(eq=False)
class Repeating:
    """Runs the laps of a loop of which it is not known how many there are."""

    _machine: Machine
    _forgetting: Forgetting
    _statements: Statements
    ended: dict[Hashable, tuple[Flow, list[World]]] = field(default_factory=dict)
    """How loops of the scope that is run were left and came to their end, by the states that each began in."""

    def repeated(
        self,
        node: nodes.For | nodes.While,
        test: _Test,
        frame: Frame,
        worlds: list[World],
        flow: Flow,
        is_entered: bool = False,
    ) -> list[World]:
        """Run a loop from all of some states at once; return its ends.

        What came of the same states before is used again: in nested loops they recur. What is raised meanwhile is noted
        beside that, so that a loop in a ``try`` is run each time.
        """
        if not worlds:
            return []
        run = partial(self._until_stable, node, test, frame, worlds, is_entered)
        self._machine.uncounted.append(frame)
        try:
            if self._machine.handlers:
                return run(flow)
            key = (node, frame.key, is_entered, frozenset(world.key() for world in worlds))
            if key not in self.ended:
                own = Flow()
                self.ended[key] = (own, run(own))
        finally:
            self._machine.uncounted.pop()
        known, ends = self.ended[key]
        flow.normal.extend(after.fork() for after in known.normal)
        flow.returns.extend((after.fork(), value) for after, value in known.returns)
        flow.yields.extend((after.fork(), value) for after, value in known.yields)
        return [after.fork() for after in ends]

    def _until_stable(
        self,
        node: nodes.For | nodes.While,
        test: _Test,
        frame: Frame,
        worlds: list[World],
        is_entered: bool,
        flow: Flow,
    ) -> list[World]:
        """Run a loop until no lap leads to a state that was not seen, at least once if it is known to be entered."""
        tested: frozenset[str] = frozenset()
        if isinstance(node, nodes.While):
            tested = self._machine.relevance.keys.of(node.test, frame.receiver)
        seen: set[Hashable] = set()
        pending, entered = worlds, [world.fork() for world in worlds]
        leaving: list[World] = []
        enough = self._machine.fuel - self._machine.fuel // SHARE
        for lap in range(_MOST_LAPS):
            fresh = {before.key(): before for before in pending}
            if seen.issuperset(fresh):
                break
            entering: list[World] = []
            for before in [one for state, one in fresh.items() if state not in seen]:
                for after, answer in test(before):
                    if answer:
                        outdate(after.facts, tested)
                        entering.append(after)
                    elif lap or not is_entered:
                        leaving.append(after)
            if lap or not is_entered:
                # Else they have not been let out of the loop yet.
                seen.update(fresh)
            step = self._statements.run_block(node.body, frame, distinct(entering))
            pending = self.going_on(node, step, frame, flow)
            if max(lap, len(pending)) > COUNTED_LAPS or self._machine.fuel < enough:
                lose(node, frame, pending)
            if max(len(pending), len(leaving)) > MANY_WORLDS and self._machine.fuel < enough:
                # A loop that reads many options of a command line would have too many worlds.
                pending, leaving = joined(pending), joined(leaving)
            if lap >= _LAPS_BEFORE_STUCK and not leaving and not flow.normal:
                lose_all(node, frame, pending, entered)
            pending = self._asked_again(node, frame, pending, tested)
            if lap >= _LAPS_TOLD_APART:
                pending = in_later_lap(pending)
            if is_endless(node):
                self._machine.abandoned.extend(one.fork() for one in (*pending, *entered))
        return distinct(leaving)

    def _asked_again(
        self, node: nodes.For | nodes.While, frame: Frame, worlds: list[World], tested: frozenset[str]
    ) -> list[World]:
        """Return the worlds that a loop's next lap begins in."""
        for world in worlds:
            forget_outdated(world.facts, tested)
        return self.joined_lap(node, frame, worlds)

    def joined_lap(self, node: nodes.NodeNG, frame: Frame, worlds: list[World]) -> list[World]:
        self._forgetting.forget_unasked(worlds, frame, self._machine.later.within(node, frame))
        return distinct(worlds)

    def going_on(self, node: nodes.For | nodes.While, step: Flow, frame: Frame, flow: Flow) -> list[World]:
        """Note how a lap has left a loop; return the worlds in which it goes on."""
        flow.returns.extend(step.returns)
        flow.yields.extend(step.yields)
        flow.normal.extend(step.breaks)
        self._forgetting.note_end(node, step.early, frame, is_whole=False)
        worlds = step.normal + step.continues
        self._statements.may_raise(node, frame, worlds, self._machine.later.can_raise_between_laps)
        return worlds

    def end(self, node: nodes.For | nodes.While, frame: Frame, worlds: list[World], flow: Flow) -> None:
        self._forgetting.note_end(node, worlds, frame, is_whole=True)
        step = self._statements.run_block(node.orelse, frame, worlds)
        flow.join(step)
