"""Which methods of a class's bases its instances may still run, though the class has its own."""

from __future__ import annotations

from typing import NamedTuple

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.decorators import Decorators
from pylint_csp.analysis.program.program import Program, owner_of
from pylint_csp.analysis.tree.bindings import definitions, lookup
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import is_call_of
from pylint_csp.analysis.tree.walks import nodes_in


class _Past(NamedTuple):
    """A method that a module names by a class or ``super()``, or gives a second name."""

    name: str
    by: nodes.NodeNG
    """The class."""
    within: nodes.ClassDef | None
    """The class in which that stands, for its own instances; None where it stands in no class."""
    binds_class: bool
    """Whether a class method that is named so runs for that class, and for no subclass."""


class Overriding:
    """Tells which overrides are sure, and which of them some code reaches past."""

    def __init__(self, program: Program, classes: Classes, decorators: Decorators) -> None:
        self._program = program
        self._classes = classes
        self._decorators = decorators

    def may_run(self, cls: nodes.ClassDef, method: nodes.FunctionDef) -> bool:
        """Tell whether instances of a class may run a method of its bases, even if they have another one."""
        owner, name = owner_of(method), method.name
        if owner is None or (name.startswith("__") and not name.endswith("__")):
            # A name like ``__connect`` is a different one in each class.
            return True
        before = (one for base in self._classes.before(cls, owner) for one in definitions(base, name))
        is_sure = any(isinstance(one.statement().parent, nodes.ClassDef) for one in before)
        if not is_sure:
            return True
        lineage = self._classes.lineage(cls)
        modules = {one.root(): None for one in lineage}
        past = [one for module in modules for one in self._reached_past(module).get(name, ())]
        is_class_method = any(kind == "class" for kind, _ in self._decorators.of(method))
        return any(
            one.by in lineage and (one.within is None or one.within in lineage)
            for one in past
            if not (is_class_method and one.binds_class)
        )

    @memoized
    def _reached_past(self, module: nodes.Module) -> dict[str, list[_Past]]:
        """Return, by name, the methods that a module reaches past overrides: by a class, ``super()`` or an alias."""
        named = (
            _Past(one.attrname, by, _class_around(one), _binds_class(one))
            for one in nodes_in(module, nodes.Attribute)
            for by in _classes_named(one.expr)
        )
        bodies = ((statement, cls) for cls in self._program.classes_in(module) for statement in cls.body)
        aliases = ((one.value, cls) for one, cls in bodies if isinstance(one, nodes.Assign))
        given = (_Past(name.name, cls, cls, False) for value, cls in aliases for name in nodes_in(value, nodes.Name))
        found: dict[str, list[_Past]] = {}
        for one in (*named, *given):
            found.setdefault(one.name, []).append(one)
        return found


def _classes_named(owner: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return the classes that a name is bound to by class statements, and the one around ``super()``."""
    if is_call_of(owner, "super"):
        return [one for one in (_class_around(owner),) if one is not None]
    bindings = lookup(owner)[1] if isinstance(owner, nodes.Name) else []
    return [one for one in bindings if isinstance(one, nodes.ClassDef)]


def _binds_class(attribute: nodes.Attribute) -> bool:
    """Tell whether a class's attribute, if that is a class method, is bound to the class."""
    return isinstance(attribute.expr, nodes.Name) and getattr(attribute.parent, "attrname", "") != "__func__"


def _class_around(node: nodes.NodeNG) -> nodes.ClassDef | None:
    """Return the class in which something stands, also in a function inside a method."""
    return next((one for one in node.node_ancestors() if isinstance(one, nodes.ClassDef)), None)
