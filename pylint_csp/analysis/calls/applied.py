"""Functions of the standard library that call one which they are handed, for the items of something."""

from __future__ import annotations

from functools import partial

from astroid import nodes

from pylint_csp.analysis.calls.unseen import construct_handed
from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.sequences import make_sequence
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes, fresh_result
from pylint_csp.analysis.execution.counting import any_number_of_times
from pylint_csp.analysis.state.fillings import made_of
from pylint_csp.analysis.state.iterators import iterator, take_some
from pylint_csp.analysis.state.values import ABSENT, NONE, Arguments, Frame, Value, bare, is_absent
from pylint_csp.analysis.state.world import World

_BY_KEY = frozenset({"builtins.sorted", "builtins.min", "builtins.max"})
"""What asks its ``key`` about each item."""


class Applied:
    """Calls functions for items: what they construct is noted for callers alone, but what they change counts."""

    def __init__(self, machine: Machine, containers: Containers) -> None:
        self._machine = machine
        self._containers = containers

    def map(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``map(function, *iterables)``: taken to be used up at once; as a statement of its own, it calls nothing."""
        if len(arguments.positional) < 2 or arguments.may_follow or isinstance(node.parent, nodes.Expr):
            return [(world, fresh_result(world, frame, node))]
        function, *iterables = arguments.positional
        results: Outcomes = []
        for after, items in self._called(world, function, iterables, frame, node):
            made = make_sequence(after, items, node, frame)
            sources = [source for one in iterables for _, source in self._machine.settle(after, one)]
            results.append((after, iterator(after, made_of(after, made, *sources))))
            for one in sources:
                take_some(after, one)
        return results

    def awaited(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``asyncio.run(coroutine)``, and ``wait_for`` or ``shield`` where awaited: what the coroutine returns."""
        coroutine = arguments.positional[0] if arguments.positional else ABSENT
        return self._machine.finish(world, coroutine, frame)

    def gathered(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``gather(*coroutines)``, where that is awaited: what they return, in their order."""
        returned = self._machine.in_turn(
            world, arguments.positional, lambda before, coroutine: self._machine.finish(before, coroutine, frame)
        )
        return [(after, make_sequence(after, [*values], node, frame)) for after, values in returned]

    def filter(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``filter(function, iterable)``: an iterator over the known items that it lets through, else the unknown."""
        if len(arguments.positional) != 2 or arguments.may_follow or isinstance(node.parent, nodes.Expr):
            return [(world, fresh_result(world, frame, node))]
        function, iterable = arguments.positional
        results: Outcomes = []
        for after, source in self._machine.settle(world, iterable):
            items = self._containers.items_of(after, source)
            if items is None:
                asked = [] if bare(function) == NONE else self._called(after, function, [source], frame, node)
                results.extend((end, fresh_result(end, frame, node)) for end in [one for one, _ in asked] or [after])
                continue
            ask = partial(self._let_through, function, frame, node)
            for end, kept in self._machine.in_turn(after, items, ask):
                chosen = [value for value in kept if not is_absent(value)]
                results.append((end, iterator(end, made_of(end, make_sequence(end, chosen, node, frame), source))))
        return results

    def _let_through(self, function: Value, frame: Frame, node: nodes.NodeNG, world: World, value: Value) -> Outcomes:
        """Return an item if a function says yes to it, or nothing; ``None`` for a function asks whether it is true."""
        asked = [(world, value)]
        if bare(function) != NONE:
            with self._machine.not_recording():
                asked = self._machine.call(world, function, Arguments((value,)), frame, node)
        answers = (one for after, result in asked for one in self._machine.truth_of(after, result, frozenset(), False))
        return [(after, value if is_kept else ABSENT) for after, is_kept in answers]

    def ahead(self, world: World, name: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> list[World]:
        """Return the worlds after a function of that name has asked its ``key`` about each item, if it has one."""
        has_key = name in _BY_KEY and len(arguments.positional) == 1
        function = (arguments.named("key") if has_key else None) or ABSENT
        if bare(function) in (ABSENT, NONE):
            return [world]
        called = self._called(world, function, [*arguments.positional], frame, node)
        return [after for after, _ in called]

    def _called(
        self, world: World, function: Value, iterables: list[Value], frame: Frame, node: nodes.NodeNG
    ) -> list[tuple[World, list[Value] | None]]:
        """Return the worlds after a function was called for items, each with the results; None for unknown items."""

        def called_on(before: World, values: tuple[Value, ...]) -> Outcomes:
            return self._machine.call(before, function, Arguments(values), frame, node)

        def item_of(before: World, numbered: tuple[int, Value]) -> Outcomes:
            index, iterable = numbered
            return self._containers.any_item(before, iterable, ("lap", (node, index), frame.key))

        def lap(sources: tuple[Value, ...], before: World) -> list[World]:
            picked = self._machine.in_turn(before.fork(), enumerate(sources), item_of)
            return [end for one, values in picked for end, _ in called_on(one, values)]

        construct_handed(self._machine, world, Arguments((function,)), frame, node)
        results: list[tuple[World, list[Value] | None]] = []
        for after, sources in self._machine.in_turn(world, iterables, self._machine.settle):
            items = self._containers.items_of(after, sources[0]) if len(sources) == 1 else None
            with self._machine.not_recording():
                if items is not None:
                    ends = self._machine.in_turn(after, items, lambda before, value: called_on(before, (value,)))
                    results.extend((end, list(given)) for end, given in ends)
                else:
                    # What many calls count is not known.
                    worlds = any_number_of_times(after, partial(lap, sources), node, frame)
                    results.extend((end, None) for end in worlds)
        return results
