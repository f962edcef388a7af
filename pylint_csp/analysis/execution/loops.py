"""Loops: over items that are known, one by one, and over others."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers, holds_surely
from pylint_csp.analysis.containers.sequences import make_sequence
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.evaluation.outcomes import Answers, Consumer, Outcomes
from pylint_csp.analysis.evaluation.truths import Truths
from pylint_csp.analysis.execution.counting import (
    COUNTED_LAPS,
    SHARE,
    item_of_round,
    lose,
    numbers_of,
    own_targets,
    unread_targets,
)
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.repeating import Repeating
from pylint_csp.analysis.execution.statements import Flow, Statements
from pylint_csp.analysis.state.fillings import holds_object, may_hold_more
from pylint_csp.analysis.state.iterators import advance, is_exact
from pylint_csp.analysis.state.paths import distinct, fullest
from pylint_csp.analysis.state.values import ABSENT, Frame, Known, Unknown, Value
from pylint_csp.analysis.state.world import World, forget_tests_of, is_kept_alive, kept_alive
from pylint_csp.analysis.tree.spelling import pieces_of


@dataclass(frozen=True)
class Course:
    """What a loop goes through; worlds in which that is the same go through its laps together."""

    iterable: Value
    known: tuple[Value, ...] | None
    """The items that are told, in order; None if they are not known."""
    sure: tuple[Value, ...]
    """Those that are there whatever callers have added."""
    is_told: bool
    """Whether the known items are all that there are, or there are none: configuration may have added others."""
    has_sure_item: bool
    """Whether an item is sure to be there."""
    is_entered: bool
    """Whether there is a first lap, as far as that is told."""
    is_exact: bool
    """Whether it is an iterator of which all items that are left are known: each comes once, to whoever asks."""
    numbers: Unknown | None
    """What the loop numbers its rounds with, if it does."""


@dataclass(eq=False)
class Loops:
    """Executes ``for`` and ``while``."""

    _machine: Machine
    _containers: Containers
    _truths: Truths
    _forgetting: Forgetting
    _statements: Statements
    _repeating: Repeating

    def visit_for(self, node: nodes.For, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        pieces = pieces_of(node.iter)
        has_stars_beside = len({is_starred for _, is_starred in pieces}) > 1
        if has_stars_beside and self._statements.is_bound(node.iter, node.target, frame):
            ends = self._in_turn(node, pieces, frame, worlds, flow)
        else:
            ends = self._looped(node, self._ready(node, frame, worlds, flow), frame, flow)
        self._repeating.end(node, frame, ends, flow)
        return self._let_die(node, frame, flow)

    visit_asyncfor = visit_for

    def go_on(self, node: nodes.For | nodes.While, frame: Frame, worlds: list[World]) -> Flow:
        """Run the laps, of which there may be any number, that follow one in which a loop has waited."""
        if isinstance(node, nodes.While):
            return self.visit_while(node, frame, worlds)
        flow = Flow()
        for world in worlds:
            if not is_kept_alive(world, frame.key, node):
                world.keep_alive(frame.key, node, make_sequence(world, None, node.iter, frame))
        next_lap = partial(self._next_lap, node, frame)
        self._repeating.end(node, frame, self._repeating.repeated(node, next_lap, frame, worlds, flow), flow)
        return self._let_die(node, frame, flow)

    def _ready(self, node: nodes.For, frame: Frame, worlds: list[World], flow: Flow) -> Outcomes:
        """Return what a loop goes over; a generator has run its laps meanwhile."""
        ready: Outcomes = []
        for world in worlds:
            with self._machine.consumed(frame, node.iter, self._consumer(node, frame, flow, True)):
                iterables = self._statements.evaluated_if_asked(node.iter, node.target, frame, world)
            for after, value in iterables:
                consumer = self._consumer(node, frame, flow, False)
                ready.extend(self._iterated(after, value, node.iter, frame, consumer))
        return ready

    def _iterated(
        self, world: World, value: Value, node: nodes.NodeNG, frame: Frame, consumer: Consumer | None
    ) -> Outcomes:
        """Return what is gone over for the value of an expression."""
        return [
            one
            for after, started in self._machine.started(world, value, frame, consumer)
            for one in self._containers.iterated(after, started, node, frame)
        ]

    @staticmethod
    def _let_die(node: nodes.For, frame: Frame, flow: Flow) -> Flow:
        """Let go of the items of a loop, which has ended on all of these paths."""
        for world in flow.ends:
            world.let_die(frame.key, node)
            world.let_die(frame.key, node.iter)
        return flow

    def _in_turn(
        self, node: nodes.For, pieces: list[tuple[nodes.NodeNG, bool]], frame: Frame, worlds: list[World], flow: Flow
    ) -> list[World]:
        """Run a loop over ``[first, *others, last]`` piece by piece: what stands beside a star is sure to come."""
        groups: dict[tuple[Value, ...], list[World]] = {}
        for world in worlds:
            for after, values in self._machine.evaluate_all([piece for piece, _ in pieces], frame, world):
                # They stay alive until their turn comes.
                after.keep_alive(frame.key, node.iter, make_sequence(after, list(values), node, frame))
                groups.setdefault(values, []).append(after)
        results: list[World] = []
        for values, begun in groups.items():
            going = begun
            for (piece, is_starred), value in zip(pieces, values, strict=True):
                if is_starred:
                    ready = [one for before in going for one in self._iterated(before, value, piece, frame, None)]
                    going = self._looped(node, ready, frame, flow)
                else:
                    going = self._unrolled(node, (value,), frame, going, flow)
            results.extend(going)
        return results

    def _looped(self, node: nodes.For, ready: Outcomes, frame: Frame, flow: Flow) -> list[World]:
        """Run a loop over something, together where it takes the same course; return the worlds at its end."""
        courses: dict[Course, list[World]] = {}
        for world, iterable in ready:
            # The items stay alive for as long as the loop runs.
            world.keep_alive(frame.key, node, iterable)
            courses.setdefault(self._course(world, iterable, node), []).append(world)
        return [end for course, worlds in courses.items() for end in self._run(node, course, frame, worlds, flow)]

    def _course(self, world: World, iterable: Value, loop: nodes.For) -> Course:
        """Return how a loop over something goes in a world."""
        items = self._containers.items_of(world, iterable)
        state = world.find(iterable)
        is_filled = self._truths.told(world, iterable)
        has_sure_item = state is not None and holds_surely(state)
        return Course(
            iterable,
            None if items is None else tuple(items),
            tuple(self._containers.sure_items(world, iterable)),
            is_told=is_filled is False or (items is not None and not may_hold_more(world, iterable)),
            has_sure_item=has_sure_item,
            is_entered=is_filled is True or has_sure_item,
            is_exact=items is not None and is_exact(world, iterable),
            numbers=numbers_of(world, iterable, loop),
        )

    def _run(self, node: nodes.For, course: Course, frame: Frame, worlds: list[World], flow: Flow) -> list[World]:
        """Run a loop that takes the same course in some worlds; return those in which it has come to its end."""
        if course.is_exact:
            return self._drawn(node, course.iterable, frame, worlds, flow)
        if course.numbers is not None:
            return self._ended(node, frame, self._numbered(node, course.numbers, frame, worlds, flow))
        if course.is_told:
            return self._unrolled(node, course.known or (), frame, worlds, flow)
        told = course.sure or course.known or ()
        after_told = self._unrolled(node, told, frame, [one.fork() for one in worlds], flow) if told else []
        # Of known items that may be gone, all come or none does.
        others = [] if told and (course.sure or course.has_sure_item) else worlds
        if holds_object(course.known or ()):
            return [*after_told, *([] if course.is_entered else others)]
        if told:
            # What is told has come: what may come else is anything.
            for one in (*after_told, *others):
                one.keep_alive(frame.key, node, make_sequence(one, None, node.iter, frame))
        next_lap = partial(self._next_lap, node, frame)
        ends = [
            *self._repeating.repeated(node, next_lap, frame, after_told, flow),
            *self._repeating.repeated(node, next_lap, frame, others, flow, course.is_entered),
        ]
        return self._ended(node, frame, ends)

    def _numbered(
        self, node: nodes.For, numbers: Unknown, frame: Frame, worlds: list[World], flow: Flow
    ) -> list[World]:
        """Run a loop that numbers its rounds, of which there are any number: the first one is run by itself."""

        def next_lap(before: World) -> Answers:
            lap = before.fork()
            value = item_of_round(lap, numbers, node, frame, is_first=False)
            bound = self._machine.assign(node.target, value, frame, lap)
            return [(before.fork(), False), *((one, True) for one in bound)]

        ends = [world.fork() for world in worlds]
        enough = self._machine.fuel - self._machine.fuel // SHARE
        first = [(world, item_of_round(world, numbers, node, frame, is_first=True)) for world in worlds]
        after_first = self._lap(node, self._bound(node, first, frame), frame, flow, enough)
        return [*ends, *self._repeating.repeated(node, next_lap, frame, after_first, flow)]

    def _drawn(self, node: nodes.For, iterator: Value, frame: Frame, worlds: list[World], flow: Flow) -> list[World]:
        """Run a loop over an exact iterator: each lap takes an item, and the loop's body may take others."""
        ends: list[World] = []
        going = worlds
        enough = self._machine.fuel - self._machine.fuel // SHARE
        while going:
            laps: Outcomes = []
            lost: Outcomes = []
            for one in going:
                course = self._course(one, iterator, node)
                if not course.is_exact:
                    lost.append((one, iterator))
                elif course.known:
                    advance(one, iterator)
                    laps.append((one, course.known[0]))
                else:
                    ends.append(one)
            ends.extend(self._looped(node, lost, frame, flow))
            going = self._lap(node, self._bound(node, laps, frame), frame, flow, enough)
        return distinct(ends)

    def _ended(self, node: nodes.For, frame: Frame, worlds: list[World]) -> list[World]:
        """Return the worlds behind a loop over unknown items, but for those where it has only filled less."""
        if len(worlds) < 2 or node.orelse:
            return worlds
        for world in worlds:
            world.let_die(frame.key, node)
            for name in own_targets(node):
                world.names.pop((frame.key, name), None)
        self._forgetting.forget_unasked(worlds, frame, self._machine.later.after(node, frame))
        for world in worlds:
            forget_tests_of(world, ("lap", node, frame.key))
        return fullest(worlds)

    def _consumer(self, node: nodes.For, frame: Frame, flow: Flow, is_closed: bool) -> Consumer:
        """Return what runs the laps of a loop as a generator hands out their items.

        Where a lap leaves the loop, a generator that nobody else holds is closed: ``GeneratorExit`` is raised in it.
        """
        handlers = self._machine.handlers

        def take(world: World, value: Value) -> list[World]:
            return run(lambda own: self._unrolled(node, (value,), frame, [world], own))

        def take_all(world: World, iterable: Value) -> list[World]:
            return run(lambda own: self._looped(node, [(world, iterable)], frame, own))

        def run(laps: Callable[[Flow], list[World]]) -> list[World]:
            own = Flow()
            generator = self._machine.active[-1]
            waiting, frame.asked_inside = frame.asked_inside, self._machine.later.asked_in(generator)
            try:
                with swapped(self._machine, handlers=handlers), self._machine.running(frame):
                    worlds = laps(own)
            finally:
                frame.asked_inside = waiting
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

    def _next_lap(self, node: nodes.For, frame: Frame, world: World) -> Answers:
        answers = [(world.fork(), False)]
        iterable = kept_alive(world, frame.key, node)
        for lap, value in self._containers.any_item(world, iterable, ("lap", node, frame.key)):
            answers.extend((bound, True) for bound in self._machine.assign(node.target, value, frame, lap))
        return answers

    def _unrolled(
        self, node: nodes.For, items: tuple[Value, ...], frame: Frame, worlds: list[World], flow: Flow
    ) -> list[World]:
        enough = self._machine.fuel - self._machine.fuel // SHARE
        begun: frozenset[Hashable] = frozenset()
        for value in items:
            bound = self._bound(node, [(one.fork(), value) for one in worlds], frame)
            if len(items) > 1:
                states = frozenset(one.key() for one in bound)
                if states == begun:
                    # This lap would end as the one before it did.
                    continue
                begun = states
            worlds = self._lap(node, bound, frame, flow, enough)
        return worlds

    def _bound(self, node: nodes.For, laps: Outcomes, frame: Frame) -> list[World]:
        """Return the worlds in which a lap begins, with the item that comes next, if any code reads its name."""
        bound = [one for before, value in laps for one in self._machine.assign(node.target, value, frame, before)]
        for name in unread_targets(node):
            for world in bound:
                world.names.pop((frame.key, name), None)
        return bound

    def _lap(self, node: nodes.For, bound: list[World], frame: Frame, flow: Flow, enough: int) -> list[World]:
        """Run one lap of a loop."""
        step = self._statements.run_block(node.body, frame, bound)
        worlds = self._repeating.going_on(node, step, frame, flow)
        if len(worlds) > COUNTED_LAPS or self._machine.fuel < enough:
            lose(node, frame, worlds)
        return self._repeating.joined_lap(node, frame, worlds)

    def visit_while(self, node: nodes.While, frame: Frame, worlds: list[World]) -> Flow:
        flow = Flow()
        test = partial(self._statements.decided, node.test, frame)
        self._repeating.end(node, frame, self._repeating.repeated(node, test, frame, worlds, flow), flow)
        return flow
