"""Filtered copies of a mapping that is not known: ``{key: value for key, value in options.items() if …}``."""

from __future__ import annotations

from collections.abc import Hashable
from typing import NamedTuple

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes, until
from pylint_csp.analysis.state.fillings import OF_INTEREST
from pylint_csp.analysis.state.objects import Kind, Object, Slot, item
from pylint_csp.analysis.state.values import (
    ABSENT,
    Absent,
    Const,
    Frame,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
    item_of,
    marked_like,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.walks import nodes_in


class Picked(NamedTuple):
    """A comprehension that picks entries of a mapping, ``{key: … for key, value in mapping.items() if …}``."""

    node: nodes.DictComp
    source: nodes.NodeNG
    key: str
    value: str | None
    is_surely_mapping: bool

    @property
    def tests_value(self) -> bool:
        """Whether the tests ask for what the mapping holds, and not for its keys alone."""
        tests: list[nodes.NodeNG] = self.node.generators[0].ifs
        return any(one.name == self.value for test in tests for one in nodes_in(test, nodes.Name))


class Picking:
    """Evaluates comprehensions that copy a mapping, entry by entry."""

    def __init__(self, machine: Machine, containers: Containers) -> None:
        self._machine = machine
        self._containers = containers

    def copied(self, picked: Picked, inner: Frame, frame: Frame, world: World) -> Outcomes | None:
        """Return the filtered copy of a mapping that is not known as a whole; None of any other one.

        The tests are run for each key of interest, and for each other key that is told. Under any other key the copy
        holds what the mapping does.
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

    def _copies(self, picked: Picked, mapping: Value, inner: Frame, world: World) -> list[tuple[World, Object]]:
        """Return the states that the copy of a mapping may have, each with its world."""
        held, rest = self._containers.entries(world, mapping)
        keys = dict.fromkeys([*(key for key, _ in held if isinstance(key, str)), *OF_INTEREST])
        copies: list[tuple[World, dict[tuple[str, Hashable], Slot]]] = [(world, {})]
        for key in keys:
            longer = []
            for before, slots in copies:
                found = self._machine.handed_item(before, mapping, Const.of(key))
                for after, value in self._entry(picked, Const.of(key), found, inner, before):
                    # What the copy holds under any other key needs no slot of its own.
                    is_like_others = value == item_of(rest, Const.of(key))
                    own = {} if is_like_others else {item(key): Slot(value, picked.node, after.clock)}
                    longer.append((after, {**slots, **own}))
            copies = longer
        return [
            (end, Object(Kind.MAPPING, slots, others))
            for after, slots in copies
            for end, others in self._others(picked, rest, inner, after)
        ]

    def _others(self, picked: Picked, rest: Value, inner: Frame, world: World) -> Outcomes:
        """Return what the copy holds under any other key: what the mapping does, unless the tests leave that out."""
        if isinstance(bare(rest), (Absent, Unknown)) or not picked.tests_value:
            return [(world, rest)]
        key = world.fresh(("lap", picked.node.generators[0], inner.key))
        return self._entry(picked, key, rest, inner, world)

    def _entry(self, picked: Picked, key: Value, held: Value, inner: Frame, world: World) -> Outcomes:
        """Return what the copy has of what the mapping holds under a key: absent where the tests leave it out."""
        tests: list[nodes.NodeNG] = picked.node.generators[0].ifs
        is_about_value = picked.tests_value
        if is_about_value and (is_absent(held) or isinstance(held, Unknown)):
            # The test asks for an unknown value: whether that is left out is as unknown as what it is.
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
                dropped = bare(held)
                absent = Absent(dropped.node) if isinstance(dropped, Const) and dropped.value is None else ABSENT
                results.append((after, marked_like(held, absent) if is_about_value else absent))
        return results


def picked_entries(node: nodes.NodeNG) -> Picked | None:
    """Return the parts of a comprehension that copies entries of a mapping under their keys; None for any other one."""
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
    return Picked(node, source, bound[0], bound[1] if method == "items" else None, bool(method))
