"""Comprehensions and generators: containers that are filled by running code."""

from __future__ import annotations

from collections.abc import Hashable
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.containers import Containers, make_sequence
from pylint_csp.analysis.evaluation.machine import Machine, Outcomes, merged
from pylint_csp.analysis.state.values import (
    ABSENT,
    Absent,
    Const,
    Frame,
    Reference,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import Kind, Object, Slot, World, item
from pylint_csp.analysis.tree.walks import nodes_in

YIELDED = "yield"
"""The name, which no variable can have, of what a running generator has handed out."""

Laps = list[tuple[Value, ...]]
"""What the parts of a comprehension evaluate to, lap by lap."""

Comprehension = nodes.ListComp | nodes.SetComp | nodes.DictComp | nodes.GeneratorExp


class Comprehensions:
    """Runs comprehensions, and keeps what generators hand out."""

    def __init__(self, machine: Machine, containers: Containers) -> None:
        self._machine = machine
        self._containers = containers

    def evaluate_yield(self, node: nodes.Yield, frame: Frame, world: World) -> Outcomes:
        if node.value is None:
            return [(world, Unknown(("sent", node)))]
        results: Outcomes = []
        for after, value in self._machine.evaluate(node.value, frame, world):
            self.hand_out(after, value, node, frame)
            results.append((after, Unknown(("sent", node))))
        return results

    def evaluate_yield_from(self, node: nodes.YieldFrom, frame: Frame, world: World) -> Outcomes:
        results: Outcomes = []
        for before, raw in self._machine.evaluate(cast("nodes.NodeNG", node.value), frame, world):
            for after, iterable in self._machine.settle(before, raw):
                items = self._containers.items_of(after, iterable)
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
        around = node.statement().node_ancestors()
        if any(isinstance(one, (nodes.For, nodes.While)) for one in around if one.scope() is frame.scope):
            world.set_slot(sequence, item((node, value)), value, node)
        else:
            world.set_slot(sequence, item(len(state.slots)), value, node)
        self._machine.interrupted.setdefault(frame.key, []).append(world.fork())

    def evaluate_comprehension(self, node: Comprehension, frame: Frame, world: World) -> Outcomes:
        """Run a comprehension: exactly over what is known, else with and without a lap."""
        call = node.parent
        func = call.func if isinstance(call, nodes.Call) and not self._machine.holds_target(node) else None
        if isinstance(func, nodes.Attribute) and isinstance(func.expr, nodes.Const):
            # ``", ".join(…)``: a string's method makes no context.
            return [(world, Unknown(("comprehension", node)))]
        copied = _copied_mapping(node)
        if copied is not None and not any(map(self._machine.holds_target, node.generators[0].ifs)):
            copies = self._copies(node, copied, frame, world)
            if copies is not None:
                return copies
        inner = Frame(
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
        parts = [node.key, node.value] if isinstance(node, nodes.DictComp) else [node.elt]
        results: Outcomes = []
        for after, laps, is_whole in self._laps(node.generators, parts, inner, world):
            for name in [name for name in after.names if isinstance(name, tuple) and name[0] == inner.key]:
                del after.names[name]
            results.append((after, self._collected(after, node, laps, is_whole, frame)))
        return merged(results)

    def _copies(self, node: Comprehension, source: nodes.NodeNG, frame: Frame, world: World) -> Outcomes | None:
        """Return a copy of a mapping that a caller filled, or that is not known, without regard to the filter."""
        results: Outcomes = []
        for before, raw in self._machine.evaluate(source, frame, world.fork()):
            for after, mapping in self._machine.settle(before, raw):
                state = after.find(mapping)
                is_own = state is not None and isinstance(state.rest, Absent)
                if is_own or not isinstance(bare(mapping), (Reference, Unknown)):
                    return None
                copy = after.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
                results.extend((end, copy) for end in self._containers.update(after, copy, mapping, node))
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
    ) -> list[tuple[World, Laps, bool]]:
        """Return what the laps of a comprehension evaluate to, and whether these are all laps."""
        if not generators:
            return [(after, [values], True) for after, values in self._containers.evaluate_all(parts, frame, world)]
        first, *others = generators
        done: list[tuple[World, Laps, bool]] = []
        for before, raw in self._machine.evaluate(first.iter, frame, world):
            for after, iterable in self._machine.settle(before, raw):
                items = self._containers.items_of(after, iterable)
                if items is not None:
                    going: list[tuple[World, Laps, bool]] = [(after, [], True)]
                    for value in items:
                        going = [
                            (end, laps + more, is_whole and is_all)
                            for one, laps, is_whole in going
                            for end, more, is_all in self._lap(first, value, others, parts, frame, one)
                        ]
                    done.extend(going)
                    continue
                # That there may be no lap at all, the result says: it is not whole.
                done.extend(
                    (end, laps, False)
                    for one, value in self._containers.any_item(after, iterable, ("lap", first, frame.key))
                    for end, laps, _ in self._lap(first, value, others, parts, frame, one)
                )
        return done

    def _lap(
        self,
        generator: nodes.Comprehension,
        value: Value,
        others: list[nodes.Comprehension],
        parts: list[nodes.NodeNG],
        frame: Frame,
        world: World,
    ) -> list[tuple[World, Laps, bool]]:
        lap = self._machine.assign(generator.target, value, frame, world)
        done: list[tuple[World, Laps, bool]] = []
        for test in generator.ifs:
            answers = [answer for one in lap for answer in self._machine.truth(test, frame, one)]
            done.extend((one, [], True) for one, answer in answers if not answer)
            lap = [one for one, answer in answers if answer]
        return done + [end for one in lap for end in self._laps(others, parts, frame, one)]


def _copied_mapping(node: Comprehension) -> nodes.NodeNG | None:
    """Return the mapping whose entries ``{key: value for key, value in mapping.items() if …}`` copies."""
    if not isinstance(node, nodes.DictComp) or len(node.generators) != 1:
        return None
    target, iterable = node.generators[0].target, node.generators[0].iter
    func = iterable.func if isinstance(iterable, nodes.Call) and not iterable.args else None
    if not isinstance(func, nodes.Attribute) or func.attrname != "items" or not isinstance(target, nodes.Tuple):
        return None
    bound = [getattr(one, "name", None) for one in target.elts]
    tested = {one.name for test in node.generators[0].ifs for one in nodes_in(test, nodes.Name)}
    is_copy = bound == [getattr(one, "name", "") for one in (node.key, node.value)] and bound[0] not in tested
    return func.expr if is_copy else None
