"""Fields: the names that a class's body annotates and its initialiser takes, though that is not written out."""

from __future__ import annotations

from dataclasses import dataclass

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.state.objects import Object
from pylint_csp.analysis.state.values import Known, bare
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.spelling import spelled
from pylint_csp.tables.names import FIELD_DECORATORS, MODELS, NAMED_TUPLES, OLD_FIELD_DECORATORS


@dataclass(eq=False)
class Fields:
    """Knows the fields of named tuples, dataclasses and the like."""

    _machine: Machine
    _modules: Modules
    _classes: Classes

    def is_field(self, cls: nodes.ClassDef, name: str) -> bool:
        """Tell whether a name in a class's body is a field, which the initialiser takes: its value is a default."""
        if name not in _annotated(cls):
            return False
        is_model = any(isinstance(one, Known) and one.name in MODELS for one in self._classes.mro(cls))
        return self._is_named_tuple(cls) or self._is_decorated(cls) or (is_model and not name.startswith("_"))

    def _is_decorated(self, cls: nodes.ClassDef) -> bool:
        """Tell whether a class has a decorator of a library that makes its initialiser take what the body annotates."""
        frame = self._machine.program.defining_frame(cls)
        if cls.decorators is None or frame is None:
            return False
        for decorator in cls.decorators.nodes:
            named = decorator.func if isinstance(decorator, nodes.Call) else decorator
            found = map(bare, self._modules.values_apart(named, frame))
            names = {value.name for value in found if isinstance(value, Known)}
            if not FIELD_DECORATORS.isdisjoint(names):
                return OLD_FIELD_DECORATORS.isdisjoint(names) or "auto_attribs=True" in spelled(decorator)
        return False

    def fields_of(self, state: Object) -> list[tuple[nodes.ClassDef, str]]:
        """Return the fields of a named tuple in their order, each with the class whose body has its default."""
        lineage = self._classes.lineage(state.own_class) if state.own_class is not None else []
        maker = next(filter(self._is_named_tuple, lineage), None)
        return [(maker, name) for name in _annotated(maker)] if maker is not None else []

    def place_of_field(self, cls: nodes.ClassDef, name: str) -> int | None:
        """Return the index of a named tuple's field; None where there is none, or a subclass redefines the name."""
        for one in self._classes.lineage(cls):
            if self._is_named_tuple(one) and name in _annotated(one):
                return _annotated(one).index(name)
            if definitions(one, name):
                break
        return None

    def _is_named_tuple(self, cls: nodes.ClassDef) -> bool:
        """Tell whether a class is a named tuple's own; in a subclass of that, what the body annotates is no field."""
        names = []
        for base in self._classes.mro(cls)[1:]:
            # A base of the program ends the search: it is asked about each class of a lineage, which may be long.
            if isinstance(base, nodes.ClassDef):
                return False
            names.append(base.name)
        return not NAMED_TUPLES.isdisjoint(names)


def _annotated(cls: nodes.ClassDef) -> list[str]:
    """Return the names that a class's body annotates, without class variables and what the initialiser doesn't take."""
    targets = [
        one.target
        for one in cls.body
        if isinstance(one, nodes.AnnAssign)
        and "ClassVar" not in spelled(one.annotation)
        and not _is_no_argument(one.value)
    ]
    return [one.name for one in targets if isinstance(one, nodes.AssignName)]


def _is_no_argument(value: nodes.NodeNG | None) -> bool:
    """Tell whether a value says that the initialiser does not take a field: ``field(init=False)``."""
    keywords = value.keywords if isinstance(value, nodes.Call) else ()
    return any(one.arg == "init" and getattr(one.value, "value", None) is False for one in keywords)
