"""Decorators: of what kind a function's decorators are, and what those of a class make of the class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.outcomes import Outcomes
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.descriptors import find_member
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.values import Arguments, ClassValue, Frame, FunctionValue, Known, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.functions import FunctionNode
from pylint_csp.analysis.tree.spelling import decorators_of
from pylint_csp.tables.methods import SUBCLASSING
from pylint_csp.tables.names import (
    CACHING_DECORATORS,
    CONTEXT_MANAGER_DECORATORS,
    MANAGERS_AS_DECORATORS,
    PROPERTY_DECORATORS,
    TRANSPARENT_DECORATORS,
)

_DECORATOR_KINDS = {
    "transparent": TRANSPARENT_DECORATORS,
    "property": PROPERTY_DECORATORS,
    "manager": CONTEXT_MANAGER_DECORATORS,
    "static": frozenset({"builtins.staticmethod"}),
    "class": frozenset({"builtins.classmethod"}),
}


@dataclass(eq=False)
class Decorators:
    """Evaluates decorators, to tell what they are."""

    _machine: Machine
    _modules: Modules
    _classes: Classes
    _kinds: dict[nodes.FunctionDef, list[tuple[str, nodes.NodeNG]]] = field(default_factory=dict, init=False)
    _caching: set[nodes.NodeNG] = field(default_factory=set, init=False)

    def of(self, function: FunctionNode) -> list[tuple[str, nodes.NodeNG]]:
        """Return the kinds of a function's decorators, each with its expression, the innermost first."""
        if not isinstance(function, nodes.FunctionDef):
            return []
        if function not in self._kinds:
            expressions = decorators_of(function)[::-1]
            # To tell what they are, the module may be run that calls them: there, they may be anything.
            self._kinds[function] = [("other", one) for one in expressions]
            told = [(self._kind_of(function, one), one) for one in expressions]
            # ``__init_subclass__`` is a class method without being decorated as one.
            implied = [("class", function)] if function.name == SUBCLASSING else []
            self._kinds[function] = [*implied, *told]
        return self._kinds[function]

    def caches(self, function: nodes.NodeNG) -> bool:
        """Tell whether a function has a caching decorator, so that it returns the same object when called again."""
        if isinstance(function, nodes.FunctionDef):
            self.of(function)
        return function in self._caching

    def _kind_of(self, function: nodes.FunctionDef, decorator: nodes.NodeNG) -> str:
        """Return the kind of one decorator, and note the function if it caches."""
        frame = cast("Frame", self._machine.program.defining_frame(function))
        if isinstance(decorator, nodes.Attribute) and decorator.attrname in ("setter", "deleter", "getter"):
            return "setter"
        values = self._modules.values_apart(decorator.func if isinstance(decorator, nodes.Call) else decorator, frame)
        value = bare(values[0]) if len(values) == 1 else None
        name = value.name if isinstance(value, Known) else ""
        if name in CACHING_DECORATORS:
            self._caching.add(function)
        if isinstance(value, ClassValue) and find_member(self._classes.mro(value.node), "__get__") is not None:
            return "descriptor"
        if isinstance(decorator, nodes.Call) and self._makes_manager(value):
            # It is entered and left around each call of the function, which stays as it is.
            return "transparent"
        return next((kind for kind, group in _DECORATOR_KINDS.items() if name in group), "other")

    def _makes_manager(self, value: Value | None) -> bool:
        """Tell whether what a value makes is a context manager of the kind that serves as a decorator, too."""
        if isinstance(value, FunctionValue) and isinstance(value.node, nodes.FunctionDef):
            return any(kind == "manager" for kind, _ in self.of(value.node))
        order = self._classes.mro(value.node) if isinstance(value, ClassValue) else []
        is_manager = any(isinstance(one, Known) and one.name in MANAGERS_AS_DECORATORS for one in order)
        return is_manager and find_member(order, "__call__") is None

    def made_of(self, cls: nodes.ClassDef) -> Iterator[list[Final]]:
        """Yield the values of a decorated class's name: another class, where a decorator returns one of a module.

        Whatever else a decorator returns, known or not, the class that it has decorated stands for it.
        """
        results: Outcomes = [(World(), ClassValue(cls))]
        frame: Frame | None = self._machine.program.defining_frame(cls)
        for expression in reversed(cls.decorators.nodes if cls.decorators is not None and frame is not None else ()):
            results = [
                (end, made if _is_class_of_its_own(bare(made)) else value)
                for before, value in results
                for after, decorator in self._modules.outcomes_apart(expression, cast("Frame", frame), before)
                for end, made in self._machine.call(after, decorator, Arguments((value,)), cast("Frame", frame), cls)
            ]
        yield [Final(value) for value in dict.fromkeys(bare(value) for _, value in results)]


def _is_class_of_its_own(value: Value) -> bool:
    """Tell whether a value is a class that a module defines, and not one that a decorator has made inside itself."""
    return isinstance(value, Known) or (isinstance(value, ClassValue) and isinstance(value.node.parent, nodes.Module))
