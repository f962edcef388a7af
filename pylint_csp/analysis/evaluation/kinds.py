"""What values are instances of, and which classes have which bases: what ``isinstance`` and ``issubclass`` answer."""

from __future__ import annotations

import builtins

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.comparisons import NONE_TYPE
from pylint_csp.analysis.evaluation.containers import Containers
from pylint_csp.analysis.evaluation.tested import as_class
from pylint_csp.analysis.program.meanings import known
from pylint_csp.analysis.state.values import ABSENT, ClassValue, Const, Known, Reference, Value, bare
from pylint_csp.analysis.state.world import Kind, World
from pylint_csp.tables.names import BASES
from pylint_csp.tables.ssl_contexts import CONTEXT_CLASSES

_OBJECT = Known("builtins.object")


class Kinds:
    """Answers as far as both sides are known."""

    def __init__(self, containers: Containers, classes: Classes) -> None:
        self._containers = containers
        self._classes = classes

    def is_of_class(self, world: World, value: Value, kind: Value) -> bool | None:
        several = world.find(kind)
        if several is not None and several.kind is Kind.SEQUENCE:
            answers = [
                self.is_of_class(world, value, bare(one)) for one in self._containers.items_of(world, kind) or [ABSENT]
            ]
            return True if True in answers else None if None in answers else False
        if not isinstance(kind, (Known, ClassValue)):
            return None
        if isinstance(value, Const):
            return _is_literal_of(value, kind)
        state = world.find(value) if isinstance(value, Reference) else None
        if state is None:
            return None
        if kind in (_OBJECT, NONE_TYPE):
            return kind == _OBJECT
        if state.kind is Kind.CONTEXT and (isinstance(kind, Known) or state.of_class is None):
            return isinstance(kind, Known) and kind.name in CONTEXT_CLASSES
        if state.kind is Kind.MAPPING and isinstance(kind, Known) and kind.name.startswith("builtins."):
            return kind == Known("builtins.dict")
        if not isinstance(state.of_class, ClassValue):
            return None
        is_subclass = self.is_subclass(state.of_class, kind)
        return is_subclass if is_subclass or state.exact else None

    def is_subclass(self, cls: Value, base: Value) -> bool | None:
        if isinstance(cls, ClassValue) and isinstance(base, (Known, ClassValue)):
            order = self._classes.mro(cls.node)
            if (base.node if isinstance(base, ClassValue) else base) in order:
                return True
            return False if isinstance(base, ClassValue) else None
        derived, of = as_class(cls), as_class(base)
        if isinstance(derived, Known) and of is not None:
            return derived == of or (isinstance(of, Known) and of.name in BASES.get(derived.name, ()))
        return None


def _is_literal_of(value: Const, kind: Value) -> bool | None:
    if kind == NONE_TYPE:
        return value.value is None
    if not isinstance(kind, Known) or not kind.name.startswith("builtins."):
        # Abstract classes of the standard library know literals, too.
        return False if isinstance(kind, ClassValue) or (isinstance(kind, Known) and known(kind.name)) else None
    found = getattr(builtins, kind.name.removeprefix("builtins."), None)
    return isinstance(value.value, found) if isinstance(found, type) else None
