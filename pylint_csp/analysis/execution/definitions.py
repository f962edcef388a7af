"""Definitions and imports: what they bind, and what decorators and class bodies do."""

from __future__ import annotations

from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.evaluation.functions import made
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.outcomes import forget_results
from pylint_csp.analysis.execution.statements import Flow, Statements
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.members.members import Members
from pylint_csp.analysis.slices.mentions import default_values, header
from pylint_csp.analysis.state.values import (
    Arguments,
    ClassValue,
    Frame,
    FunctionValue,
    ModuleValue,
    Super,
    Value,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import is_star
from pylint_csp.analysis.tree.spelling import decorators_of
from pylint_csp.tables.methods import SUBCLASSING


class Definitions:
    """Executes the statements that bind a name to a module, function or class."""

    def __init__(
        self, machine: Machine, modules: Modules, members: Members, decorators: Decorators, statements: Statements
    ) -> None:
        self._machine = machine
        self._modules = modules
        self._members = members
        self._decorators = decorators
        self._statements = statements
        self.defined: set[nodes.FunctionDef] = set()
        """The functions whose ``def`` was executed."""

    def visit_import(self, node: nodes.Import, frame: Frame, worlds: list[World]) -> Flow:
        for name, alias in node.names:
            bound = alias or name.partition(".")[0]
            holder = self._machine.program.holder(frame, bound)
            if holder is not None and bound in holder.relevant:
                for world in worlds:
                    world.names[holder.key, bound] = ModuleValue(name if alias else bound)
        return Flow(worlds)

    def visit_importfrom(self, node: nodes.ImportFrom, frame: Frame, worlds: list[World]) -> Flow:
        module = node.root()
        if is_star(node):
            names = [name for name in frame.relevant if self._machine.program.binder(node, name) is not None]
        else:
            names = [alias or name for name, alias in node.names if (alias or name) in frame.relevant]
        for name in names:
            holder = self._machine.program.holder(frame, name) or frame
            bound = [outcome for world in worlds for outcome in self._modules.imported_now(world, node, name, module)]
            for after, value in bound:
                after.names[holder.key, name] = value
            worlds = [after for after, _ in bound]
        return Flow(worlds)

    def visit_functiondef(self, node: nodes.FunctionDef, frame: Frame, worlds: list[World]) -> Flow:
        outer = frame
        while isinstance(outer.scope, nodes.ClassDef) and outer.parent is not None:
            outer = outer.parent
        evaluated = [*decorators_of(node), *default_values(node.args)]
        if any(self._machine.holds_target(part) for part in evaluated):
            worlds = [after for world in worlds for after, _ in self._machine.evaluate_all(evaluated, frame, world)]
        if worlds:
            self.defined.add(node)
        holder = self._machine.program.holder(frame, node.name)
        owner = node.parent if isinstance(node.parent, nodes.ClassDef) else None
        function = FunctionValue(node, outer, owner=owner)
        if holder is not None and node.name in holder.relevant:
            for world in worlds:
                world.names.pop((holder.key, node.name), None)
            bound = [one for world in worlds for one in made(self._machine, function, frame, world)]
            for after, one in bound:
                after.names[holder.key, node.name] = one
            worlds = [after for after, _ in bound]
        if self._decorators.caches(node):
            for world in worlds:
                forget_results(world, node)
        if node.decorators is not None and self._is_changing(node, frame):
            others = [one for kind, one in self._decorators.of(node) if kind == "other"]
            plain = replace(function, decorated=False)
            worlds = [after for world in worlds for after in self._decorated(node, plain, others, frame, world)]
        return Flow(worlds)

    visit_asyncfunctiondef = visit_functiondef

    def _is_changing(self, node: nodes.ClassDef | nodes.FunctionDef, frame: Frame) -> bool:
        """Tell whether what a class or function statement calls changes something that matters."""
        unit = self._machine.relevance.slicer(frame.scope, frame.receiver).units.get(node)
        return unit is not None and not unit.changes.isdisjoint(frame.relevant)

    def visit_classdef(self, node: nodes.ClassDef, frame: Frame, worlds: list[World]) -> Flow:
        if self._machine.holds_target(node) or self._changes_in_body(node, frame):
            worlds = [after for world in worlds for after in self._run_class_body(node, frame, world)]
        holder = self._machine.program.holder(frame, node.name)
        if holder is not None:
            bound = [outcome for world in worlds for outcome in self._modules.bound_by_class(world, node)]
            for after, value in bound:
                after.names[holder.key, node.name] = value
            worlds = [after for after, _ in bound]
        if self._is_changing(node, frame):
            worlds = [after for before in worlds for after in self._subclassed(node, frame, before)]
            worlds = [after for world in worlds for after in self.decorated(node, frame, world)]
        return Flow(worlds)

    def _changes_in_body(self, node: nodes.ClassDef, frame: Frame) -> bool:
        """Tell whether a statement in a class's body changes something that matters."""
        units = self._machine.relevance.slicer(frame.scope, frame.receiver).units
        return any(one in units and not units[one].changes.isdisjoint(frame.relevant) for one in node.body)

    def decorated(self, cls: nodes.ClassDef, frame: Frame, world: World) -> list[World]:
        """Call the decorators of a class with it, and return the worlds after that."""
        decorators = decorators_of(cls)[::-1]
        return self._decorated(cls, ClassValue(cls), decorators, frame, world)

    def _subclassed(self, cls: nodes.ClassDef, frame: Frame, world: World) -> list[World]:
        """Call the ``__init_subclass__`` that a class inherits, if there is one, and return the worlds after that."""
        keywords = [one for one in cls.keywords if one.arg is not None]
        outcomes = self._members.member_behind(world, Super(cls, ClassValue(cls)), SUBCLASSING)
        return [
            end
            for before, initializer in outcomes
            for after, values in self._machine.evaluate_all([one.value for one in keywords], frame, before)
            for end, _ in (
                self._machine.call(
                    after,
                    initializer,
                    Arguments(keywords=tuple(zip([str(one.arg) for one in keywords], values, strict=True))),
                    frame,
                    cls,
                )
                if isinstance(initializer, FunctionValue)
                else [(after, initializer)]
            )
        ]

    def _decorated(
        self, node: nodes.NodeNG, value: Value, decorators: list[nodes.NodeNG], frame: Frame, world: World
    ) -> list[World]:
        """Call decorators for what they change; their result is taken for the class or function itself."""
        worlds = [world]
        for decorator in decorators:
            worlds = [
                end
                for before in worlds
                for after, callee in self._machine.evaluate(decorator, frame, before)
                for end, _ in self._machine.call(after, callee, Arguments((value,)), frame, node)
            ]
        return worlds

    def _run_class_body(self, node: nodes.ClassDef, frame: Frame, world: World) -> list[World]:
        inner = Frame(node, node, frame, frame.caller, frame.call, frame.relevant, frame.entered, depth=frame.depth)
        heads = header(node)
        worlds = [world]
        if any(self._machine.holds_target(part) for part in heads):
            worlds = [after for after, _ in self._machine.evaluate_all(heads, frame, world)]
        return self._statements.run_block(node.body, inner, worlds).normal
