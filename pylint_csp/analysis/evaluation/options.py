"""A function's ``**kwargs``, gone over: whether the context is among them, its callers choose."""

from __future__ import annotations

from astroid import nodes

from pylint_csp.analysis.evaluation.containers import Containers, handed_on, is_open, part_of_view
from pylint_csp.analysis.evaluation.machine import Machine, Outcomes
from pylint_csp.analysis.state.causes import CONTEXT
from pylint_csp.analysis.state.values import Const, Frame, Unknown, Value, is_absent, kind_of, marked_like
from pylint_csp.analysis.state.world import Kind, Object, Slot, World, item

_OTHERS = "others"
"""The kind of unknown value that is one of those that callers give under keys of no interest."""


class Options:
    """Goes over mappings of which callers choose what they hold."""

    def __init__(self, machine: Machine, containers: Containers) -> None:
        self._machine = machine
        self._containers = containers

    def views(self, world: World, mapping: Value, name: str, node: nodes.NodeNG, frame: Frame) -> Outcomes | None:
        """Return the keys, values or items of a mapping, with and without a context; None of what is no such mapping.

        First come those that are there for sure. What order they are in, a caller chooses, too.
        """
        state = world.find(mapping)
        if state is None or state.kind is not Kind.MAPPING or not is_open(state.rest):
            return None
        worlds = [world]
        if item(CONTEXT) not in state.slots:
            names = self._machine.relevance.keys.of(node, frame.receiver)
            worlds = [one for one, _ in self._containers.asked_for(world, mapping, Const.of(CONTEXT), names)]
        return [(one, self._view(one, mapping, name, node, frame)) for one in worlds]

    def _view(self, world: World, mapping: Value, name: str, node: nodes.NodeNG, frame: Frame) -> Value:
        held, rest = self._containers.entries(world, mapping)
        parts = [
            part_of_view(world, name, (marked_like(rest, Const.of(key)), value), node, frame, key)
            for key, value in held
            if not is_absent(value)
        ]
        slots = {item(index): Slot(part, node, world.clock) for index, part in enumerate(parts)}
        return world.make(("made", (node, name), frame.key), Object(Kind.SEQUENCE, slots, Unknown((_OTHERS, node))))

    def iterated(self, world: World, iterable: Value, node: nodes.NodeNG, frame: Frame) -> Outcomes:
        """Return what a loop over something goes over: of a mapping, its keys."""
        keys = self.views(world, iterable, "keys", node, frame)
        return [(world, iterable)] if keys is None else keys

    def sure_items(self, world: World, iterable: Value) -> list[Value]:
        """Return the items that going over a mapping of which callers choose some gives whatever they choose."""
        state = world.find(iterable)
        if state is None or kind_of(state.rest) != _OTHERS:
            return []
        return [handed_on(iterable, slot) for slot in state.slots.values()]
