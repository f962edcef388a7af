"""Comprehensions: containers that are filled by running code, lap by lap."""

from __future__ import annotations

import enum
from collections.abc import Callable, Hashable
from functools import partial
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.containers import Containers
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Answers, Evaluator, Outcomes, merged, until
from pylint_csp.analysis.evaluation.picking import Picking, picked_entries
from pylint_csp.analysis.evaluation.sequences import make_sequence
from pylint_csp.analysis.state.fillings import are_all_alike, may_hold_more, opened
from pylint_csp.analysis.state.held_keys import note_each_held
from pylint_csp.analysis.state.iterators import advance, is_exact, is_iterator, iterator
from pylint_csp.analysis.state.objects import Kind, Object, Slot, item
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import ABSENT, NONE, Const, Frame, Unknown, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.spelling import spelled

Laps = list[tuple[Value, ...]]
"""What the parts of a comprehension evaluate to, lap by lap."""


class Extent(enum.IntEnum):
    """How much the laps of a comprehension that are told say about all of them."""

    ALL = enum.auto()
    TOLD = enum.auto()
    """They may be gone, or others may be there: it goes over what was read from elsewhere."""
    ALIKE = enum.auto()
    """There are any number of laps that are like these."""


Lapped = tuple[World, Laps, Extent]
"""What a comprehension has done on one path."""


Listing = nodes.ListComp | nodes.GeneratorExp
Comprehension = nodes.ListComp | nodes.SetComp | nodes.DictComp | nodes.GeneratorExp


class Comprehensions:
    """Runs comprehensions."""

    def __init__(self, machine: Machine, containers: Containers) -> None:
        self._machine = machine
        self._containers = containers
        self._picking = Picking(machine, containers)

    @property
    def evaluators(self) -> dict[str, Evaluator]:
        """What evaluates which expressions, by the kind of their nodes."""
        return dict.fromkeys(("ListComp", "SetComp", "DictComp", "GeneratorExp"), self._comprehension)

    def _comprehension(self, node: Comprehension, frame: Frame, world: World) -> Outcomes:
        """Run a comprehension: exactly over what is known, else with and without a lap."""
        inner = self._inside(node, frame)
        picked = picked_entries(node)
        if picked is not None and not any(map(self._machine.holds_target, node.generators[0].ifs)):
            mappings = self._picking.copied(picked, inner, frame, world)
            if mappings is not None:
                return mappings
        parts = [node.key, node.value] if isinstance(node, nodes.DictComp) else [node.elt]
        results: Outcomes = []
        for after, laps, extent in self._laps(node.generators, parts, inner, world):
            after.forget_names(inner.key)
            made = self._collected(after, node, laps, extent is not Extent.ALIKE, frame)
            if extent is Extent.TOLD:
                after.change(made, opened)
            elif _is_keyed_by_items(node):
                self._note_keys(made, node, frame, after)
            results.append((after, iterator(after, made) if isinstance(node, nodes.GeneratorExp) else made))
        return merged(results)

    def _note_keys(self, made: Value, node: Comprehension, frame: Frame, world: World) -> None:
        """Note what a mapping has as keys that was made of all that is in something."""
        for _, iterable in self._machine.evaluate(node.generators[0].iter, frame, world):
            note_each_held(world, made, iterable)

    def _inside(self, node: Comprehension, frame: Frame) -> Frame:
        return Frame(
            (frame.key, node),
            node,
            frame,
            frame.caller,
            frame.call,
            frame.relevant.union(*(self._machine.relevance.keys.of(part.target, "") for part in node.generators)),
            frame.entered,
            depth=frame.depth,
            receiver=frame.receiver,
        )

    def asked_by_lap(self, node: Listing, ends_on: bool, frame: Frame, world: World) -> Answers | None:
        """Ask what a comprehension holds lap by lap, until one answer decides; None where the laps are not told."""
        inner, (first, *others) = self._inside(node, frame), node.generators
        told: list[tuple[World, list[Value]]] = []
        for before, raw in self._machine.evaluate(first.iter, frame, world.fork()):
            for after, iterable in self._machine.settle(before, raw):
                items = self._containers.items_of(after, iterable)
                if others or items is None or may_hold_more(after, iterable) or is_iterator(after, iterable):
                    return None
                told.append((after, items))
        decided: Answers = []
        for going, items in told:
            ask = partial(self._asked, node, not ends_on, inner)
            decided.extend(until(ends_on, going, items, ask))
        for after, _ in decided:
            after.forget_names(inner.key)
        return decided

    def _asked(self, node: Listing, otherwise: bool, frame: Frame, world: World, value: Value) -> Answers:
        """Ask the item of one lap; where the lap is left out, that is as good as the other answer."""
        first = node.generators[0]
        answers: Answers = [(one, True) for one in self._machine.assign(first.target, value, frame, world)]
        skipped: Answers = []
        for test in first.ifs:
            answers = [one for before, _ in answers for one in self._machine.truth(test, frame, before)]
            skipped.extend((one, otherwise) for one, answer in answers if not answer)
            answers = [one for one in answers if one[1]]
        return skipped + [one for before, _ in answers for one in self._machine.truth(node.elt, frame, before)]

    def _collected(self, world: World, node: Comprehension, laps: Laps, is_whole: bool, frame: Frame) -> Value:
        """Make what a comprehension's laps give; where there may be other laps, all items are like these."""
        if is_whole and not isinstance(node, nodes.DictComp):
            return make_sequence(world, [value for (value,) in laps], node, frame)
        slots: dict[tuple[str, Hashable], Slot] = {}
        rest: Value = ABSENT if is_whole else Unknown(("comprehension", node))
        for values in laps:
            value: Value = values[-1]
            key = bare(values[0]) if len(values) > 1 else None
            if isinstance(key, Const):
                slots[item(key.value)] = Slot(value, node, world.clock, perhaps=not is_whole)
            elif bare(value) == NONE or not isinstance(bare(value), (Const, Unknown)):
                rest = value
        kind = Kind.MAPPING if isinstance(node, nodes.DictComp) else Kind.SEQUENCE
        return world.make(("made", node, frame.key), Object(kind, slots, rest))

    def _laps(
        self, generators: list[nodes.Comprehension], parts: list[nodes.NodeNG], frame: Frame, world: World
    ) -> list[Lapped]:
        """Return what the laps of a comprehension evaluate to, and whether these are all laps."""
        if not generators:
            return [(after, [values], Extent.ALL) for after, values in self._machine.evaluate_all(parts, frame, world)]
        first = generators[0]
        done: list[Lapped] = []
        # The first iterable is evaluated around the comprehension, whose variables are not there yet.
        is_outermost = first is cast("Comprehension", first.parent).generators[0]
        around = frame.parent if is_outermost and frame.parent is not None else frame
        for before, raw in self._machine.evaluate(first.iter, around, world):
            iterables = [
                one
                for ready, settled in self._machine.settle(before, raw)
                for one in self._containers.iterated(ready, settled, first.iter, around)
            ]
            lap = partial(self._lap, generators, parts, frame)
            for after, iterable in iterables:
                items = self._containers.items_of(after, iterable)
                if items is not None:
                    is_drawn = is_exact(after, iterable)
                    done.extend(
                        self._drawn_laps(lap, after, iterable)
                        if is_drawn
                        else self._told_laps(lap, items, ("lap", first, frame.key), after, iterable)
                    )
                    continue
                # That there may be no lap at all, the result says: it is not whole. If each raises, there is none.
                without = after.fork()
                with_some = [
                    (end, laps, Extent.ALIKE)
                    for one, value in self._containers.any_item(after, iterable, ("lap", first, frame.key))
                    for end, laps, _ in lap(value, one)
                ]
                done.extend(with_some or [(without, [], Extent.ALL)])
        return done

    def _drawn_laps(self, lap: Callable[[Value, World], list[Lapped]], world: World, iterator: Value) -> list[Lapped]:
        """Return the same for an iterator, of which each lap takes an item, and what stands in it may take others."""
        done: list[Lapped] = []
        going: list[Lapped] = [(world, [], Extent.ALL)]
        while going:
            ends: list[Lapped] = []
            for one, laps, extent in going:
                items = self._containers.items_of(one, iterator) if is_exact(one, iterator) else None
                if items:
                    advance(one, iterator)
                    ends.extend((end, laps + more, max(extent, told)) for end, more, told in lap(items[0], one))
                else:
                    done.append((one, laps, extent if items is not None else Extent.TOLD))
            going = ends
        return done

    @staticmethod
    def _told_laps(
        lap: Callable[[Value, World], list[Lapped]], items: list[Value], other: Symbol, world: World, iterable: Value
    ) -> list[Lapped]:
        """Return the same for items that are told, and for another one where there may be more."""
        is_open = may_hold_more(world, iterable)
        going: list[Lapped] = [(world, [], Extent.TOLD if is_open else Extent.ALL)]
        for value in items:
            going = [
                (end, laps + more, max(extent, of_lap))
                for one, laps, extent in going
                for end, more, of_lap in lap(value, one)
            ]
        done = [*going]
        for end, laps, _ in going if is_open and not are_all_alike(items) else ():
            one = end.fork()
            done.extend((last, laps, Extent.TOLD) for last, _, _ in lap(one.fresh(other), one))
        return done

    def _lap(
        self, generators: list[nodes.Comprehension], parts: list[nodes.NodeNG], frame: Frame, value: Value, world: World
    ) -> list[Lapped]:
        generator, *others = generators
        lap = self._machine.assign(generator.target, value, frame, world)
        done: list[Lapped] = []
        for test in generator.ifs:
            answers = [answer for one in lap for answer in self._machine.truth(test, frame, one)]
            done.extend((one, [], Extent.ALL) for one, answer in answers if not answer)
            lap = [one for one, answer in answers if answer]
        return done + [end for one in lap for end in self._laps(others, parts, frame, one)]


def _is_keyed_by_items(node: Comprehension) -> bool:
    """Tell whether a comprehension makes a mapping whose keys are all that a name or attribute holds."""
    first, *others = node.generators
    return (
        isinstance(node, nodes.DictComp)
        and isinstance(first.iter, (nodes.Name, nodes.Attribute))
        and not (others or first.ifs)
        and spelled(node.key) == spelled(first.target)
    )
