"""Statements that bind, change and unbind: names, attributes and items."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.operations import Operations
from pylint_csp.analysis.evaluation.operators import METHODS
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.evaluation.truths import Truths
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.statements import Flow
from pylint_csp.analysis.members.attributes import Attributes
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.fillings import is_tuple
from pylint_csp.analysis.state.iterators import use_up
from pylint_csp.analysis.state.objects import Kind, attribute
from pylint_csp.analysis.state.values import ABSENT, Arguments, Const, Frame, Member, Reference, Value, bare
from pylint_csp.analysis.state.world import World, forget_unkept
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.spelling import given_anew, last_name, targets_of


@dataclass(eq=False)
class Assignments:
    """Executes assignments and ``del``."""

    _machine: Machine
    _containers: Containers
    _operations: Operations
    _truths: Truths
    _attributes: Attributes
    _forgetting: Forgetting

    def visit_assign(self, node: nodes.Assign | nodes.AnnAssign, frame: Frame, worlds: list[World]) -> Flow:
        if node.value is None:
            # A name is only declared: ``context: ssl.SSLContext``.
            return Flow(worlds)
        results = []
        targets = targets_of(node)
        self._forget_rebound(targets, node.value, frame, worlds)
        for before, part in (one for world in worlds for one in self._parts_given(node.value, targets, frame, world)):
            if part is None:
                results.append(before)
                continue
            outcomes = self._machine.evaluate(part, frame, before)
            self._forgetting.note_result(part, outcomes, frame)
            for after, value in self._as_tested(node, targets[0], part, outcomes, frame):
                bound = [after]
                for target in targets:
                    bound = [one for ready in bound for one in self.assign(target, value, frame, ready)]
                results.extend(bound)
        return Flow(results)

    visit_annassign = visit_assign

    def _parts_given(
        self, value: nodes.NodeNG, targets: list[nodes.NodeNG], frame: Frame, world: World
    ) -> Iterator[tuple[World, nodes.NodeNG | None]]:
        """Yield the expressions of which an assignment takes one, each with its world; None for the target itself.

        Thus ``x = make() if x is None else x`` is what ``if x is None: x = make()`` is: it leaves ``x`` alone.
        """
        is_own = isinstance(value, nodes.IfExp) and len(targets) == 1 and not isinstance(frame.scope, nodes.ClassDef)
        anew = given_anew(targets[0], value) if is_own else [value]
        if not isinstance(value, nodes.IfExp) or value in anew:
            yield world, value
            return
        for after, answer in self._machine.truth(value.test, frame, world):
            part = value.body if answer else value.orelse
            yield after, part if part in anew else None

    def _as_tested(
        self, node: nodes.NodeNG, target: nodes.NodeNG, value: nodes.NodeNG, outcomes: Outcomes, frame: Frame
    ) -> Outcomes:
        """Return what is assigned to a target, as tests of the target find it, be it where that is handed on."""
        later, name = self._machine.later, last_name(target)
        if name in later.tested_after(node, frame.receiver):
            outcomes = [(after, self._truths.open_option(value, frame, after, one)) for after, one in outcomes]
        else:
            return outcomes
        if not isinstance(value, nodes.Call) or not later.questions.is_asked_again(value):
            return outcomes
        return [end for after, one in outcomes for end in self._truths.answered(value, frame, after, one)]

    def _forget_rebound(
        self, targets: list[nodes.NodeNG], value: nodes.NodeNG, frame: Frame, worlds: list[World]
    ) -> None:
        """Forget the object of a name that is bound anew: else a loop would tell it from the next lap's object."""
        if self._machine.handlers or not isinstance(frame.scope, FUNCTIONS) or len(targets) != 1:
            return
        name, later = last_name(targets[0]), self._machine.later
        is_own = isinstance(targets[0], nodes.AssignName) and bool(definitions(frame.scope, name))
        if not is_own or name in later.names_in(value) or name in later.captured(frame.scope):
            return
        for world in worlds:
            if isinstance(bare(world.names.get((frame.key, name), ABSENT)), Reference):
                del world.names[frame.key, name]
                self._forgetting.forget_unreached(world, frame)

    def visit_augassign(self, node: nodes.AugAssign, frame: Frame, worlds: list[World]) -> Flow:
        results = []
        for world in worlds:
            for before, value in self._machine.evaluate(node.value, frame, world):
                for after, old in self._augmented(node.target, frame, before):
                    results.extend(self._changed_in_place(node, frame, after, old, value))
        return Flow(results)

    def _changed_in_place(
        self, node: nodes.AugAssign, frame: Frame, world: World, old: Value | None, value: Value
    ) -> list[World]:
        """Change a mapping or list in place; of anything else, a tuple too, assign the result to the target."""
        state = world.find(old, Kind.MAPPING, Kind.SEQUENCE) if old is not None and node.op in ("|=", "+=") else None
        if old is None or state is None:
            changed = self._operated(node, frame, world, old, value)
        elif state.kind is Kind.MAPPING:
            return self._containers.update(world, old, value, node)
        elif is_tuple(old, state):
            changed = [
                (end, self._containers.joined_sequence(end, node, old, more, frame) or _anew(end, node, frame))
                for end, more in self._machine.settle(world, value)
            ]
        else:
            return self._containers.extend_by(world, old, value, None)
        return [stored for end, one in changed for stored in self.assign(node.target, one, frame, end)]

    def _augmented(self, target: nodes.NodeNG, frame: Frame, world: World) -> list[tuple[World, Value | None]]:
        """Return what an augmented assignment changes: what a name held, a setting, or an object held elsewhere.

        None stands for what an attribute or item holds beside objects, as a count.
        """
        if isinstance(target, nodes.AssignName):
            holder = self._machine.program.holder(frame, target.name)
            raw = world.names.get((holder.key, target.name)) if holder is not None else None
            return [(world, None)] if raw is None else [*self._machine.settle(world, raw)]
        if isinstance(target, nodes.Subscript):
            return self._objects(self._machine.evaluate(target, frame, world))
        held: list[tuple[World, Value | None]] = []
        name = cast("nodes.AssignAttr", target).attrname
        for after, owner in self._machine.evaluate(cast("nodes.AssignAttr", target).expr, frame, world):
            if after.find(owner, Kind.CONTEXT) is not None:
                slot = after.slot(owner, attribute(name))
                held.append((after, None if slot is None else slot.value))
            else:
                held.extend(self._objects(self._machine.attribute_of(after, owner, name, None)))
        return held

    def _objects(self, outcomes: Outcomes) -> list[tuple[World, Value | None]]:
        """Return values where they are objects, else None."""
        settled = [one for after, raw in outcomes for one in self._machine.settle(after, raw)]
        return [(after, one if isinstance(bare(one), Reference) else None) for after, one in settled]

    def _operated(self, node: nodes.AugAssign, frame: Frame, world: World, old: Value | None, value: Value) -> Outcomes:
        """Return what is assigned, by the operands' special methods or the operator; the unknown is new each time."""
        method = METHODS[node.op[:-1]]
        for name in (f"__i{method}__", f"__{method}__"):
            ends = self._machine.special(world, ABSENT if old is None else old, name, Arguments((value,)), node)
            if ends is not None:
                return ends
        results: Outcomes = []
        for end, result in self._operations.operated(world, node.op[:-1], ABSENT if old is None else old, value):
            is_known = isinstance(result, (Const, Member))
            results.append((end, result if is_known else _anew(end, node, frame)))
        return results

    def assign(self, target: nodes.NodeNG, value: Value, frame: Frame, world: World) -> list[World]:
        if isinstance(target, nodes.AssignName):
            holder = self._machine.program.holder(frame, target.name)
            if holder is not None and (holder is not frame or target.name in frame.relevant):
                world.names[holder.key, target.name] = value
            elif holder is not None and world.facts:
                forget_unkept(world, ("irrelevant", holder.key, target.name))
            return [world]
        if isinstance(target, nodes.AssignAttr):
            name = Const.of(target.attrname)
            return [
                stored
                for after, raw in self._machine.evaluate(target.expr, frame, world)
                for before, owner in self._machine.settle(after, raw)
                for ready in self._set_by_class(before, owner, "__setattr__", name, value, target)
                for stored in self._attributes.store_attribute(ready, owner, target.attrname, value, target)
            ]
        if isinstance(target, nodes.Subscript):
            return [
                stored
                for after, (raw, key) in self._machine.evaluate_all([target.value, target.slice], frame, world)
                for before, container in self._machine.settle(after, raw)
                for ready in self._set_by_class(before, container, "__setitem__", key, value, target)
                for stored in self._containers.store_item(ready, container, key, value, target)
            ]
        return [
            bound
            for after, settled in self._machine.settle(world, value)
            for bound in self._unpack(target, settled, frame, after)
        ]

    def _set_by_class(
        self, world: World, owner: Value, method: str, key: Value, value: Value, target: nodes.NodeNG
    ) -> list[World]:
        """Call the ``__setattr__`` or ``__setitem__`` of an instance's class, if any, before the value is set."""
        ends = self._machine.special(world, owner, method, Arguments((key, value)), target)
        return [world] if ends is None else [after for after, _ in ends]

    def _unpack(self, target: nodes.NodeNG, value: Value, frame: Frame, world: World) -> list[World]:
        # A starred target that stands alone is no valid code, but the code may not be finished.
        elements = cast("list[nodes.NodeNG]", getattr(target, "elts", [target]))
        parts = self._containers.unpacked(world, value, target, elements, frame)
        use_up(world, value)
        worlds = [world]
        for element, part in zip(elements, parts, strict=True):
            plain = element.value if isinstance(element, nodes.Starred) else element
            worlds = [bound for one in worlds for bound in self.assign(plain, part, frame, one)]
        return worlds

    def visit_delete(self, node: nodes.Delete, frame: Frame, worlds: list[World]) -> Flow:
        for target in node.targets:
            if isinstance(target, nodes.Subscript):
                worlds = [
                    stored
                    for world in worlds
                    for after, (raw, key) in self._machine.evaluate_all([target.value, target.slice], frame, world)
                    for ready, container in self._machine.settle(after, raw)
                    for stored in self._containers.delete_item(ready, container, key, target)
                ]
            elif isinstance(target, nodes.DelAttr):
                worlds = [
                    left
                    for world in worlds
                    for after, owner in self._machine.evaluate(target.expr, frame, world)
                    for left in self._attributes.delete_attribute(after, owner, target.attrname)
                ]
            elif isinstance(target, nodes.DelName):
                holder = self._machine.program.holder(frame, target.name)
                for world in worlds:
                    if holder is not None:
                        world.names.pop((holder.key, target.name), None)
        return Flow(worlds)


def _anew(world: World, node: nodes.AugAssign, frame: Frame) -> Value:
    """Return the unknown result of an augmented assignment: another value each time."""
    return world.fresh(("augmented", node, frame.key))
