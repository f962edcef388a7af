"""Whose attributes a module sets: told by whose receiver the owner is, or by what it is bound to alone."""

from __future__ import annotations

from collections.abc import Collection

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.slices.stores import assigned_value, class_of_receiver
from pylint_csp.analysis.state.values import ClassValue, Known, Value, bare
from pylint_csp.analysis.tree.bindings import annotation_of, lookup
from pylint_csp.analysis.tree.memo import memoized

_OTHER = Known("types.FunctionType")
"""Stands for what is no instance of a class of the program: a function, a module, an exception that was caught."""
_TYPING = ("typing", "typing_extensions")
"""The modules whose classes annotate what may be anything."""


class Owners:
    """Tells the classes of what stands before the dot."""

    def __init__(self, machine: Machine, modules: Modules, classes: Classes) -> None:
        self._machine = machine
        self._modules = modules
        self._classes = classes

    def are_of(self, owner: nodes.NodeNG, classes: Collection[nodes.ClassDef]) -> bool | None:
        """Tell whether an owner is one of some classes, or an instance of it; None where that is not known."""
        found = self._classes_of(owner)
        if any(isinstance(one, ClassValue) and one.node in classes for one in found):
            return True
        bases = (base for cls in classes for base in self._classes.mro(cls) if isinstance(base, Known))
        return None if None in found or not {*found}.isdisjoint(bases) else False

    @memoized
    def _classes_of(self, owner: nodes.NodeNG) -> list[Value | None]:
        own = class_of_receiver(owner)
        if own is not None:
            return [ClassValue(own)]
        annotation = annotation_of(owner)
        named = owner.func if isinstance(owner, nodes.Call) else annotation
        if isinstance(named, (nodes.Name, nodes.Attribute)):
            frame = self._machine.program.static_frame(scope_of(named))
            values = map(bare, self._modules.values_apart(named, frame))
            return [one if _is_class(one) else None for one in values] or [None]
        bindings = lookup(owner)[1] if isinstance(owner, nodes.Name) else []
        return [one for binding in bindings for one in self._bound_to(binding)] or [None]

    def _bound_to(self, binding: nodes.NodeNG) -> list[Value | None]:
        if isinstance(binding, nodes.ClassDef):
            return [ClassValue(binding)]
        if isinstance(binding, (nodes.FunctionDef, nodes.Import)) or isinstance(binding.parent, nodes.ExceptHandler):
            return [_OTHER]
        value = assigned_value(binding)
        return self._classes_of(value) if isinstance(value, nodes.Call) else [None]


def _is_class(value: Value) -> bool:
    """Tell a class; of the standard library, what is named like one: what a function returns may be anything."""
    if not isinstance(value, Known):
        return isinstance(value, ClassValue)
    module, _, name = value.name.rpartition(".")
    return name[:1].isupper() and module not in _TYPING
