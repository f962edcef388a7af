"""Comprehensions and generators: containers that are filled by running code."""

from __future__ import annotations

import enum
from collections.abc import Callable, Hashable
from functools import partial
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.evaluation.containers import Containers
from pylint_csp.analysis.evaluation.continuations import Consumer
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Answers, Outcomes, merged, until
from pylint_csp.analysis.evaluation.sequences import make_sequence
from pylint_csp.analysis.state.fillings import OF_INTEREST, are_all_alike, may_hold_more, opened
from pylint_csp.analysis.state.iterators import advance, is_exact, is_iterator, iterator, take_some, use_up
from pylint_csp.analysis.state.objects import Kind, Object, Slot, item
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    Const,
    Frame,
    Known,
    Reference,
    Symbol,
    Unknown,
    Value,
    bare,
    is_absent,
    item_of,
    marked_like,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.walks import nodes_in

YIELDED = "yield"
"""The name, which no variable can have, of what a running generator has handed out."""

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
    """Runs comprehensions, and keeps what generators hand out."""

    def __init__(self, machine: Machine, containers: Containers) -> None:
        self._machine = machine
        self._containers = containers

    def evaluate_yield(self, node: nodes.Yield, frame: Frame, world: World) -> Outcomes:
        handed = [(world, NONE)] if node.value is None else self._machine.evaluate(node.value, frame, world)
        consumer = self._machine.consumers.get(frame.key)
        if consumer is not None:
            return [(end, NONE) for after, value in handed for end in consumer.take(after, value)]
        for after, value in handed:
            self.hand_out(after, value, node, frame)
        return [(after, Unknown(("sent", node))) for after, _ in handed]

    def evaluate_yield_from(self, node: nodes.YieldFrom, frame: Frame, world: World) -> Outcomes:
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
                use_up(after, iterable)
                for value in items or ():
                    self.hand_out(after, value, node, frame)
                if items is None:
                    for one, value in self._containers.any_item(after, iterable, ("lap", node, frame.key)):
                        self.hand_out(one, value, node, frame)
                        results.append((one, Unknown(("sent", node))))
                else:
                    results.append((after, Unknown(("sent", node))))
        return results

    def hand_out(self, world: World, value: Value, node: nodes.NodeNG, frame: Frame) -> None:
        """Add a value to what a generator hands out: in order, but for what is handed out in a loop."""
        sequence = world.names.get((frame.key, YIELDED))
        state = world.find(sequence) if sequence is not None else None
        if sequence is None or state is None:
            return
        around = (one for one in node.statement().node_ancestors() if one.scope() is frame.scope)
        is_in_loop = any(isinstance(one, (nodes.For, nodes.While)) for one in around)
        world.set_slot(sequence, item((node, value) if is_in_loop else len(state.slots)), value, node)
        self._machine.interrupted.setdefault(frame.key, []).append(world.fork())

    def evaluate_comprehension(self, node: Comprehension, frame: Frame, world: World) -> Outcomes:
        """Run a comprehension: exactly over what is known, else with and without a lap."""
        inner = self._inside(node, frame)
        picked = _picked_entries(node)
        if picked is not None and not any(map(self._machine.holds_target, node.generators[0].ifs)):
            mappings = self._picked(picked, inner, frame, world)
            if mappings is not None:
                return mappings
        parts = [node.key, node.value] if isinstance(node, nodes.DictComp) else [node.elt]
        results: Outcomes = []
        for after, laps, extent in self._laps(node.generators, parts, inner, world):
            after.forget_names(inner.key)
            made = self._collected(after, node, laps, extent is not Extent.ALIKE, frame)
            if extent is Extent.TOLD:
                after.change(made, opened)
            results.append((after, iterator(after, made) if isinstance(node, nodes.GeneratorExp) else made))
        return merged(results)

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

    def _picked(self, picked: _Picked, inner: Frame, frame: Frame, world: World) -> Outcomes | None:
        """Return a mapping of the entries of another one that is not known as a whole, or that a caller filled.

        Of all others alike, those of interest are asked for by their keys. Without an entry of the kind it is as the
        other one, and what of it is left out is left out here.
        """
        results: Outcomes = []
        for before, raw in self._machine.evaluate(picked.source, frame, world.fork()):
            for after, mapping in self._machine.settle(before, raw):
                state = after.find(mapping)
                is_own = state is not None and isinstance(state.rest, Absent)
                is_mapping = picked.is_surely_mapping or (state is not None and state.kind is Kind.MAPPING)
                if is_own or not is_mapping or not isinstance(bare(mapping), (Reference, Unknown)):
                    return None
                for end, copy in self._copies(picked, mapping, inner, after):
                    end.forget_names(inner.key)
                    results.append((end, end.make(("made", picked.node, frame.key), copy)))
        return results

    def _copies(self, picked: _Picked, mapping: Value, inner: Frame, world: World) -> list[tuple[World, Object]]:
        """Return what a comprehension may make of a mapping that it goes over."""
        held, rest = self._containers.entries(world, mapping)
        keys = dict.fromkeys([*(key for key, _ in held if isinstance(key, str)), *OF_INTEREST])
        copies: list[tuple[World, dict[tuple[str, Hashable], Slot]]] = [(world, {})]
        for key in keys:
            longer = []
            for before, slots in copies:
                for after, value in self._entry(picked, Const.of(key), mapping, inner, before):
                    # What any other key may hold, this one may, too.
                    is_like_others = value == item_of(rest, Const.of(key))
                    own = {} if is_like_others else {item(key): Slot(value, picked.node, after.clock)}
                    longer.append((after, {**slots, **own}))
            copies = longer
        return [(after, Object(Kind.MAPPING, slots, rest)) for after, slots in copies]

    def _entry(self, picked: _Picked, key: Const, mapping: Value, inner: Frame, world: World) -> Outcomes:
        """Return what a comprehension has under a key of the mapping that it goes over."""
        held = self._machine.handed_item(world, mapping, key)
        tests: list[nodes.NodeNG] = picked.node.generators[0].ifs
        is_about_value = any(one.name == picked.value for test in tests for one in nodes_in(test, nodes.Name))
        if is_absent(held) and is_about_value:
            return [(world, held)]
        if isinstance(held, Unknown) and is_about_value:
            # Whether it is left out is as unknown as what it is.
            return [(world, held)]
        world.names[inner.key, picked.key] = key
        if picked.value is not None:
            world.names[inner.key, picked.value] = held
        results: Outcomes = []
        for after, answer in until(False, world, tests, lambda before, test: self._machine.truth(test, inner, before)):
            if answer and is_absent(held):
                results.append((after, held))
            elif answer:
                results.extend(self._machine.evaluate(picked.node.value, inner, after))
            else:
                results.append((after, marked_like(held, ABSENT) if is_about_value else ABSENT))
        return results

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
            elif not isinstance(bare(value), (Const, Unknown)):
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
                    # When a generator expression will take them is not known.
                    if isinstance(first.parent, nodes.GeneratorExp):
                        take_some(after, iterable)
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


def taking_first(
    machine: Machine, containers: Containers, node: nodes.NodeNG, frame: Frame, results: Outcomes, is_closed: bool
) -> Consumer:
    """Return what takes the first value of a generator, which is closed then if nobody else holds it."""

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


class _Picked(NamedTuple):
    """A comprehension that picks entries of a mapping, ``{key: … for key, value in mapping.items() if …}``."""

    node: nodes.DictComp
    source: nodes.NodeNG
    key: str
    value: str | None
    is_surely_mapping: bool


def _picked_entries(node: Comprehension) -> _Picked | None:
    """Return the mapping whose keys a comprehension keeps."""
    if not isinstance(node, nodes.DictComp) or len(node.generators) != 1:
        return None
    target, source = node.generators[0].target, node.generators[0].iter
    func = source.func if isinstance(source, nodes.Call) and not source.args else None
    method = func.attrname if isinstance(func, nodes.Attribute) else ""
    is_view = method in ("items", "keys")
    if isinstance(func, nodes.Attribute) and is_view:
        source = func.expr
    names = target.elts if method == "items" and isinstance(target, nodes.Tuple) else [target]
    bound = [getattr(one, "name", "") for one in names]
    if (
        (func is not None and not is_view)
        or len(bound) != 1 + (method == "items")
        or not all(bound)
        or getattr(node.key, "name", "") != bound[0]
    ):
        return None
    return _Picked(node, source, bound[0], bound[1] if method == "items" else None, bool(method))
