"""Loops: over items that are known one by one, over others until nothing new appears."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import partial

from astroid import nodes

from pylint_csp.analysis.evaluation.containers import Containers, holds_surely
from pylint_csp.analysis.evaluation.continuations import Consumer
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Answers
from pylint_csp.analysis.evaluation.sequences import make_sequence
from pylint_csp.analysis.evaluation.truths import Truths
from pylint_csp.analysis.execution.counting import COUNTED_LAPS, SHARE, lose, lose_all, numbered
from pylint_csp.analysis.execution.flow import Flow, Runner
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.statements import Statements
from pylint_csp.analysis.slices.forms import is_endless
from pylint_csp.analysis.state.facts import forget_outdated, outdate
from pylint_csp.analysis.state.fillings import are_all_alike, may_hold_more
from pylint_csp.analysis.state.iterators import advance, is_exact
from pylint_csp.analysis.state.paths import MANY_WORLDS, distinct, fullest, joined
from pylint_csp.analysis.state.values import ABSENT, Frame, Known, Value
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.spelling import pieces_of

_MOST_LAPS = 24
_LAPS_BEFORE_STUCK = 20
"""After so many laps, a loop that nothing has left may only seem to have no end."""

_Test = Callable[[World], Answers]
"""What tells whether a loop goes on, in the worlds of either answer."""


@dataclass(eq=False)
class Loops:
    """Executes ``for`` and ``while``."""

    _machine: Machine
    _containers: Containers
    _truths: Truths
    _forgetting: Forgetting
    _statements: Statements
    ended: dict[Hashable, tuple[Flow, list[World]]] = field(default_factory=dict)
    """How loops of the scope that is run were left and came to their end, by the state that each began in."""

    @property
    def runners(self) -> dict[str, Runner]:
        """What executes which statements, by the kind of their nodes."""
        return {"For": self._for, "AsyncFor": self._for, "While": self._while}

    def _for(self, node: nodes.For, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        pieces = pieces_of(node.iter)
        if len({is_starred for _, is_starred in pieces}) > 1 and self._statements.is_bound(
            node.iter, node.target, frame
        ):
            for world in worlds:
                self._else(node, frame, self._in_turn(node, pieces, frame, world, flow), flow)
            return self._let_die(node, frame, flow)
        for world in worlds:
            with self._machine.consumed(frame, node.iter, self._consumer(node, frame, flow, True)):
                iterables = self._statements.evaluated_if_asked(node.iter, node.target, frame, world)
            for held, raw in iterables:
                consumer = self._consumer(node, frame, flow, False)
                for after, started in self._machine.started(held, raw, frame, consumer):
                    for ready, iterable in self._containers.iterated(after, started, node.iter, frame):
                        self._else(node, frame, self._looped(node, iterable, frame, ready, flow), flow)
        return self._let_die(node, frame, flow)

    @staticmethod
    def _let_die(node: nodes.For, frame: Frame, flow: Flow) -> Flow:
        """Let go of the items of a loop, which has ended on all of these paths."""
        for world in flow.ends:
            world.let_die(frame.key, node)
            world.let_die(frame.key, node.iter)
        return flow

    def _in_turn(
        self, node: nodes.For, pieces: list[tuple[nodes.NodeNG, bool]], frame: Frame, world: World, flow: Flow
    ) -> list[World]:
        """Run a loop over a sequence piece by piece: what stands before and behind a starred one is sure to come."""
        results: list[World] = []
        for after, values in self._machine.evaluate_all([piece for piece, _ in pieces], frame, world):
            # They stay alive until their turn comes.
            after.keep_alive(frame.key, node.iter, make_sequence(after, list(values), node, frame))
            going = [after]
            for (piece, is_starred), value in zip(pieces, values, strict=True):
                if not is_starred:
                    going = [end for one in going for end in self._unrolled(node, [value], frame, one, flow)]
                    continue
                going = [
                    end
                    for one in going
                    for held, started in self._machine.started(one, value, frame, None)
                    for ready, iterable in self._containers.iterated(held, started, piece, frame)
                    for end in self._looped(node, iterable, frame, ready, flow)
                ]
            results.extend(going)
        return results

    def _looped(self, node: nodes.For, iterable: Value, frame: Frame, world: World, flow: Flow) -> list[World]:
        """Run a loop over something; return the worlds in which it has come to its end."""
        # The items stay alive for as long as the loop runs.
        world.keep_alive(frame.key, node, iterable)
        items = self._containers.items_of(world, iterable)
        is_filled = self._truths.told(world, iterable)
        is_open = may_hold_more(world, iterable)
        if is_exact(world, iterable):
            return self._drawn(node, iterable, frame, world, flow)
        item_of_round = numbered(world, iterable, node, frame)
        if item_of_round is not None:
            return self._ended(node, frame, self._numbered(node, item_of_round, frame, world, flow))
        if is_filled is False or (items is not None and not is_open):
            return self._unrolled(node, items or [], frame, world, flow)
        sure = self._containers.sure_items(world, iterable)
        told = sure or items or []
        starts = [(after, False) for after in self._unrolled(node, told, frame, world.fork(), flow)] if told else []
        state = world.find(iterable)
        is_sure = state is not None and holds_surely(state)
        if not (told and (sure or is_sure)):
            # Items that are told and may be gone all come, or none does.
            starts.append((world, is_filled is True or is_sure))
        if are_all_alike(items or ()):
            return [after for after, is_entered in starts if not is_entered]
        ends = []
        for after, is_entered in starts:
            others = iterable
            if told:
                others = make_sequence(after, None, node.iter, frame)
                after.keep_alive(frame.key, node, others)
            next_lap = partial(self._next_lap, node, others, frame)
            ends.extend(self._repeated(node, next_lap, frame, after, flow, is_entered))
        return self._ended(node, frame, ends)

    def _numbered(
        self, node: nodes.For, item_of_round: Callable[[World, bool], Value], frame: Frame, world: World, flow: Flow
    ) -> list[World]:
        """Run a loop that numbers its rounds, of which it is not known how many there are: the first one by itself."""

        def next_lap(before: World) -> list[tuple[World, bool]]:
            lap = before.fork()
            value = item_of_round(lap, False)
            bound = self._machine.assign(node.target, value, frame, lap)
            return [(before.fork(), False), *((one, True) for one in bound)]

        ends = [world.fork()]
        enough = self._machine.fuel - self._machine.fuel // SHARE
        for after in self._lap(node, [(world, item_of_round(world, True))], frame, flow, enough):
            ends.extend(self._repeated(node, next_lap, frame, after, flow))
        return ends

    def _drawn(self, node: nodes.For, iterator: Value, frame: Frame, world: World, flow: Flow) -> list[World]:
        """Run a loop over an iterator, of which each lap takes an item, and what stands in the loop may take others."""
        ends: list[World] = []
        going = [world]
        enough = self._machine.fuel - self._machine.fuel // SHARE
        while going:
            laps: list[tuple[World, Value]] = []
            for one in going:
                items = self._containers.items_of(one, iterator)
                if items is None or not is_exact(one, iterator):
                    ends.extend(self._looped(node, iterator, frame, one, flow))
                elif items:
                    advance(one, iterator)
                    laps.append((one, items[0]))
                else:
                    ends.append(one)
            going = self._lap(node, laps, frame, flow, enough)
        return distinct(ends)

    def _ended(self, node: nodes.For, frame: Frame, worlds: list[World]) -> list[World]:
        """Return the worlds behind a loop over items that are not known: what it fills, it may leave as it was."""
        if len(worlds) < 2 or node.orelse:
            return worlds
        for world in worlds:
            world.let_die(frame.key, node)
        self._forgetting.forget_unasked(worlds, frame, self._machine.later.after(node, frame))
        for world in worlds:
            world.forget_tests_of(("lap", node, frame.key))
        return fullest(worlds)

    def _consumer(self, node: nodes.For, frame: Frame, flow: Flow, is_closed: bool) -> Consumer:
        """Return what runs the laps of a loop as a generator hands out their items.

        Where a lap leaves the loop, a generator that nobody else holds is closed: that is raised in it.
        """
        handlers = self._machine.handlers

        def take(world: World, value: Value) -> list[World]:
            return run(lambda own: self._unrolled(node, [value], frame, world, own))

        def take_all(world: World, iterable: Value) -> list[World]:
            return run(lambda own: self._looped(node, iterable, frame, world, own))

        def run(laps: Callable[[Flow], list[World]]) -> list[World]:
            own = Flow()
            generator = self._machine.active[-1]
            inside, self._machine.handlers = self._machine.handlers, handlers
            waiting, frame.asked_inside = frame.asked_inside, self._machine.later.asked_in(generator)
            self._machine.active.append(frame)
            try:
                worlds = laps(own)
            finally:
                self._machine.active.pop()
                frame.asked_inside = waiting
                self._machine.handlers = inside
            flow.yields.extend(own.yields)
            if not is_closed:
                flow.normal.extend(own.normal)
                flow.returns.extend(own.returns)
                return worlds
            for after, value in [*((one, ABSENT) for one in own.normal), *own.returns]:
                after.names["left", node] = value
                self._machine.raise_in(after, Known("builtins.GeneratorExit"))
            return worlds

        def leave(world: World) -> bool:
            value = world.names.pop(("left", node), None)
            if value is None:
                return False
            if value == ABSENT:
                flow.normal.append(world)
            else:
                flow.returns.append((world, value))
            return True

        return Consumer(take, take_all, leave)

    def _next_lap(self, node: nodes.For, iterable: Value, frame: Frame, world: World) -> list[tuple[World, bool]]:
        answers = [(world.fork(), False)]
        for lap, value in self._containers.any_item(world, iterable, ("lap", node, frame.key)):
            answers.extend((bound, True) for bound in self._machine.assign(node.target, value, frame, lap))
        return answers

    def _unrolled(self, node: nodes.For, items: list[Value], frame: Frame, world: World, flow: Flow) -> list[World]:
        worlds = [world]
        enough = self._machine.fuel - self._machine.fuel // SHARE
        for value in items:
            worlds = self._lap(node, [(one, value) for one in worlds], frame, flow, enough)
        return worlds

    def _lap(
        self, node: nodes.For, laps: list[tuple[World, Value]], frame: Frame, flow: Flow, enough: int
    ) -> list[World]:
        """Run one lap of a loop, in each world for the item that comes next there."""
        bound = [one for before, value in laps for one in self._machine.assign(node.target, value, frame, before)]
        step = self._statements.run_block(node.body, frame, bound)
        worlds = self._going_on(node, step, frame, flow)
        if len(worlds) > COUNTED_LAPS or self._machine.fuel < enough:
            lose(node, frame, worlds)
        return self._joined_lap(node, frame, worlds)

    def _going_on(self, node: nodes.For | nodes.While, step: Flow, frame: Frame, flow: Flow) -> list[World]:
        """Note how a lap has left a loop; return the worlds in which it goes on."""
        flow.returns.extend(step.returns)
        flow.yields.extend(step.yields)
        flow.normal.extend(step.breaks)
        self._forgetting.note_end(node, step.early, frame, is_whole=False)
        worlds = step.normal + step.continues
        self._statements.may_raise(node, frame, worlds, self._machine.later.can_raise_between_laps)
        return worlds

    def _else(self, node: nodes.For | nodes.While, frame: Frame, worlds: list[World], flow: Flow) -> None:
        self._forgetting.note_end(node, worlds, frame, is_whole=True)
        step = self._statements.run_block(node.orelse, frame, worlds)
        flow.join(step)

    def _while(self, node: nodes.While, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        for world in worlds:
            test = partial(self._statements.decided, node.test, frame)
            self._else(node, frame, self._repeated(node, test, frame, world, flow), flow)
        return flow

    def _repeated(
        self,
        node: nodes.For | nodes.While,
        test: _Test,
        frame: Frame,
        world: World,
        flow: Flow,
        is_entered: bool = False,
    ) -> list[World]:
        """Run a loop, once for each state that it is entered in: in nested loops they recur."""
        if self._machine.handlers:
            return self._uncounted(node, test, frame, world, flow, is_entered)
        key = (node, frame.key, world.key())
        if key not in self.ended:
            own = Flow()
            self.ended[key] = (own, self._uncounted(node, test, frame, world, own, is_entered))
        known, ends = self.ended[key]
        flow.normal.extend(after.fork() for after in known.normal)
        flow.returns.extend((after.fork(), value) for after, value in known.returns)
        flow.yields.extend((after.fork(), value) for after, value in known.yields)
        return [after.fork() for after in ends]

    def _uncounted(
        self, node: nodes.For | nodes.While, test: _Test, frame: Frame, world: World, flow: Flow, is_entered: bool
    ) -> list[World]:
        self._machine.uncounted.append(frame)
        try:
            return self._until_stable(node, test, frame, world, flow, is_entered)
        finally:
            self._machine.uncounted.pop()

    def _until_stable(
        self, node: nodes.For | nodes.While, test: _Test, frame: Frame, world: World, flow: Flow, is_entered: bool
    ) -> list[World]:
        """Run a loop until no lap leads to a state that was not seen, at least once if it is known to be entered."""
        tested: frozenset[str] = frozenset()
        if isinstance(node, nodes.While):
            tested = self._machine.relevance.keys.of(node.test, frame.receiver)
        seen: set[Hashable] = set()
        pending, entered = [world], world.fork()
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
            seen.update(fresh)
            step = self._statements.run_block(node.body, frame, distinct(entering))
            pending = self._going_on(node, step, frame, flow)
            if max(lap, len(pending)) > COUNTED_LAPS or self._machine.fuel < enough:
                lose(node, frame, pending)
            if max(len(pending), len(leaving)) > MANY_WORLDS and self._machine.fuel < enough:
                # What many options of a command line are is told apart no longer.
                pending, leaving = joined(pending), joined(leaving)
            if lap >= _LAPS_BEFORE_STUCK and not leaving and not flow.normal:
                lose_all(node, frame, pending, entered)
            pending = self._asked_again(node, frame, pending, tested)
            if is_endless(node):
                self._machine.abandoned.extend(one.fork() for one in (*pending, entered))
        return distinct(leaving)

    def _asked_again(
        self, node: nodes.For | nodes.While, frame: Frame, worlds: list[World], tested: frozenset[str]
    ) -> list[World]:
        """Return the worlds that a loop's next lap begins in."""
        for world in worlds:
            forget_outdated(world.facts, tested)
        return self._joined_lap(node, frame, worlds)

    def _joined_lap(self, node: nodes.NodeNG, frame: Frame, worlds: list[World]) -> list[World]:
        self._forgetting.forget_unasked(worlds, frame, self._machine.later.within(node, frame))
        return distinct(worlds)
