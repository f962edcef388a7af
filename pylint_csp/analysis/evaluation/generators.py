"""Generators: which values they hand out, one after the other, and who takes them."""

from __future__ import annotations

from typing import cast

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Consumer, Outcomes
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.fillings import may_hold_more
from pylint_csp.analysis.state.objects import item
from pylint_csp.analysis.state.told import RUN
from pylint_csp.analysis.state.values import NONE, Frame, Known, Unknown, Value
from pylint_csp.analysis.state.world import World

YIELDED = "yield"
"""The name of the list of what a running generator has handed out: no variable can have it."""


class Generators:
    """Evaluates ``yield`` and ``yield from``: a generator's consumer takes each value, else a list keeps them."""

    def __init__(self, machine: Machine, containers: Containers) -> None:
        self._machine = machine
        self._containers = containers

    def visit_yield(self, node: nodes.Yield, frame: Frame, world: World) -> Outcomes:
        handed = [(world, NONE)] if node.value is None else self._machine.evaluate(node.value, frame, world)
        consumer = self._machine.consumers.get(frame.key)
        if consumer is not None:
            return [(end, NONE) for after, value in handed for end in consumer.take(after, value)]
        for after, value in handed:
            self._hand_out(after, value, node, frame)
            if frame.caller is None:
                waiting = after.fork()
                waiting.facts[RUN, node], after.facts[RUN, node] = Fact(is_true=True), Fact(is_true=False)
                self._machine.paused.append(waiting)
        return [(after, after.fresh(("sent", node))) for after, _ in handed]

    def visit_yieldfrom(self, node: nodes.YieldFrom, frame: Frame, world: World) -> Outcomes:
        source = cast("nodes.NodeNG", node.value)
        consumer = self._machine.consumers.get(frame.key)
        if consumer is not None:
            with self._machine.consumed(frame, source, consumer):
                iterables = self._machine.evaluate(source, frame, world)
            return [
                (end, Unknown(("sent", node)))
                for held, value in iterables
                for after, iterable in self._machine.started(held, value, frame, consumer)
                for end in consumer.take_all(after, iterable)
            ]
        results: Outcomes = []
        for before, raw in self._machine.evaluate(source, frame, world):
            for after, iterable in self._machine.settle(before, raw):
                items = self._containers.items_of(after, iterable)
                for value in items or ():
                    self._hand_out(after, value, node, frame)
                if items is None:
                    for one, value in self._containers.any_item(after, iterable, ("lap", node, frame.key)):
                        self._hand_out(one, value, node, frame)
                        results.append((one, Unknown(("sent", node))))
                else:
                    results.append((after, Unknown(("sent", node))))
        return results

    def _hand_out(self, world: World, value: Value, node: nodes.NodeNG, frame: Frame) -> None:
        """Add a value to the list of what a generator hands out, without an order if a loop has any number of laps."""
        sequence = world.names.get((frame.key, YIELDED))
        state = world.find(sequence) if sequence is not None else None
        if sequence is None or state is None:
            return
        world.set_slot(
            sequence, item((node, value) if frame in self._machine.uncounted else len(state.slots)), value, node
        )
        self._machine.interrupted.setdefault(frame.key, []).append(world.fork())


def taking_first(
    machine: Machine, containers: Containers, node: nodes.NodeNG, frame: Frame, results: Outcomes, is_closed: bool
) -> Consumer:
    """Return the consumer that puts the first value of a generator into ``results``, as ``next`` does.

    If ``is_closed``, nobody else holds the generator: it ends in a ``GeneratorExit`` then.
    """

    def take(world: World, value: Value) -> list[World]:
        if is_closed:
            world.names["left", node] = value
            machine.raise_in(world, Known("builtins.GeneratorExit"))
        else:
            results.append((world, value))
        return []

    def take_all(world: World, iterable: Value) -> list[World]:
        items = containers.items_of(world, iterable)
        if items is not None and (items or not may_hold_more(world, iterable)):
            return take(world, items[0]) if items else [world]
        values = containers.any_item(world, iterable, ("lap", node, frame.key))
        return [world.fork(), *(end for one, value in values for end in take(one, value))]

    def leave(world: World) -> bool:
        value = world.names.pop(("left", node), None)
        if value is not None:
            results.append((world, value))
        return value is not None

    return Consumer(take, take_all, leave)
