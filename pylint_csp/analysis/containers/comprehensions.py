"""Comprehensions: containers that are filled by running code, lap by lap."""

from __future__ import annotations

import enum
from collections.abc import Callable, Hashable
from functools import partial
from typing import cast

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.picking import Picking, picked_entries
from pylint_csp.analysis.containers.sequences import make_sequence
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes, merged
from pylint_csp.analysis.state.fillings import holds_object, may_hold_more, opened
from pylint_csp.analysis.state.held_keys import note_each_held
from pylint_csp.analysis.state.iterators import advance, is_exact, iterator
from pylint_csp.analysis.state.objects import Kind, Object, Slot, UnknownKey, item
from pylint_csp.analysis.state.symbols import Symbol, derived
from pylint_csp.analysis.state.values import ABSENT, NONE, Const, Frame, Unknown, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.spelling import spelled

Laps = list[tuple[Value, ...]]
"""What the parts of a comprehension evaluate to, lap by lap."""


class Extent(enum.IntEnum):
    """How the laps that were run relate to all laps of a comprehension; what is later here says less."""

    ALL = enum.auto()
    """They are all laps."""
    TOLD = enum.auto()
    """Some of them may be missing and others may be added: the iterable was read from elsewhere."""
    ALIKE = enum.auto()
    """There may be any number of laps, all like these."""


Lapped = tuple[World, Laps, Extent]
"""A path through a comprehension: its world, what its laps evaluate to, and how far they are all laps."""


Comprehension = nodes.ListComp | nodes.SetComp | nodes.DictComp | nodes.GeneratorExp


class Comprehensions:
    """Runs comprehensions."""

    def __init__(self, machine: Machine, containers: Containers) -> None:
        self._machine = machine
        self._containers = containers
        self._picking = Picking(machine, containers)

    def visit_listcomp(self, node: Comprehension, frame: Frame, world: World) -> Outcomes:
        """Run a comprehension: for each item if these are known, else for one item that stands for any number."""
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

    visit_setcomp = visit_dictcomp = visit_generatorexp = visit_listcomp

    def may_give(
        self, node: nodes.GeneratorExp | nodes.ListComp, frame: Frame, world: World, item: Value, answer: bool
    ) -> bool:
        """Tell whether the lap over an item may give something whose truth is ``answer``, or leaves the item out."""
        return any(
            not laps
            or any(
                one is answer
                for (value,) in laps
                for _, one in self._machine.truth_of(after, value, frozenset(), False)
            )
            for after, laps, _ in self._lap(node.generators, [node.elt], self._inside(node, frame), item, world)
        )

    def _note_keys(self, made: Value, node: Comprehension, frame: Frame, world: World) -> None:
        """Note that the mapping that a comprehension has made has all items of its iterable as keys."""
        source = node.generators[0].iter
        scope = frame.activation
        changed = self._machine.relevance.slicer(scope.scope, scope.receiver).changed
        if not changed.isdisjoint(self._machine.relevance.keys.roots(source, scope.receiver)):
            # It may have got others when it is gone over.
            return
        for _, iterable in self._machine.evaluate(source, frame, world):
            note_each_held(world, made, iterable)

    def _inside(self, node: Comprehension, frame: Frame) -> Frame:
        """Return the frame of a comprehension's own variables."""
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

    def _collected(self, world: World, node: Comprehension, laps: Laps, is_whole: bool, frame: Frame) -> Value:
        """Make the container that the laps fill; unless ``is_whole``, it holds any number of items like theirs."""
        if is_whole and not isinstance(node, nodes.DictComp):
            return make_sequence(world, [value for (value,) in laps], node, frame)
        slots: dict[tuple[str, Hashable], Slot] = {}
        rest: Value = ABSENT if is_whole else Unknown(("comprehension", node))
        for place, values in enumerate(laps):
            value: Value = values[-1]
            key = bare(values[0]) if len(values) > 1 else None
            if isinstance(key, Const):
                slots[item(key.value)] = Slot(value, node, world.clock, perhaps=not is_whole)
            elif len(laps) > 1:
                # What a call makes of each item is another key for each.
                is_anew = isinstance(key, Unknown) and item(UnknownKey(key)) in slots
                key = Unknown(derived("lap", cast("Unknown", key).symbol, place)) if is_anew else key
                name = place if key is None else UnknownKey(key)
                slots[item(name)] = Slot(value, node, world.clock, perhaps=not is_whole)
            if not isinstance(key, Const) and (bare(value) == NONE or not isinstance(bare(value), (Const, Unknown))):
                rest = value
        kind = Kind.MAPPING if isinstance(node, nodes.DictComp) else Kind.SEQUENCE
        return world.make(("made", node, frame.key), Object(kind, slots, rest))

    def _laps(
        self, generators: list[nodes.Comprehension], parts: list[nodes.NodeNG], frame: Frame, world: World
    ) -> list[Lapped]:
        """Run the laps of a comprehension; ``parts`` are the expressions that each lap evaluates."""
        if not generators:
            return [
                (end, [(first, *others)], Extent.ALL)
                for after, (raw, *others) in self._machine.evaluate_all(parts, frame, world)
                # Under which key it is found again, only the key itself tells.
                for end, first in (self._machine.settle(after, raw) if others else [(after, raw)])
            ]
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
                # ``ALIKE`` covers that there is no lap at all. Only if every lap raises, that gets a path of its own.
                without = after.fork()
                with_some = [
                    (end, laps, Extent.ALIKE)
                    for one, value in self._containers.any_item(after, iterable, ("lap", first, frame.key))
                    for end, laps, _ in lap(value, one)
                ]
                done.extend(with_some or [(without, [], Extent.ALL)])
        return done

    def _drawn_laps(self, lap: Callable[[Value, World], list[Lapped]], world: World, iterator: Value) -> list[Lapped]:
        """Run the laps over an iterator: each takes an item away, and the code in a lap may take others."""
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
        """Run a lap for each of some items, and one for another item, ``other``, where there may be more."""
        is_open = may_hold_more(world, iterable)
        going: list[Lapped] = [(world, [], Extent.TOLD if is_open else Extent.ALL)]
        for value in items:
            going = [
                (end, laps + more, max(extent, of_lap))
                for one, laps, extent in going
                for end, more, of_lap in lap(value, one)
            ]
        done = [*going]
        for end, laps, _ in going if is_open and not holds_object(items) else ():
            one = end.fork()
            done.extend((last, laps, Extent.TOLD) for last, _, _ in lap(one.fresh(other), one))
        return done

    def _lap(
        self, generators: list[nodes.Comprehension], parts: list[nodes.NodeNG], frame: Frame, value: Value, world: World
    ) -> list[Lapped]:
        """Run one lap of the first generator: where its tests let the item through, run all laps of the others."""
        generator, *others = generators
        lap = self._machine.assign(generator.target, value, frame, world)
        done: list[Lapped] = []
        for test in generator.ifs:
            answers = [answer for one in lap for answer in self._machine.truth(test, frame, one)]
            done.extend((one, [], Extent.ALL) for one, answer in answers if not answer)
            lap = [one for one, answer in answers if answer]
        return done + [end for one in lap for end in self._laps(others, parts, frame, one)]


def _is_keyed_by_items(node: Comprehension) -> bool:
    """Tell whether a comprehension makes a mapping with all items of a name as keys: ``{key: … for key in keys}``."""
    first, *others = node.generators
    return (
        isinstance(node, nodes.DictComp)
        and isinstance(first.iter, (nodes.Name, nodes.Attribute))
        and not (others or first.ifs)
        and spelled(node.key) == spelled(first.target)
    )
