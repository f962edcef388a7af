"""What classes have under a name: which of its definitions counts, and which are properties or other descriptors."""

from __future__ import annotations

from collections.abc import Mapping

from astroid import nodes

from pylint_csp.analysis.members.classes import Ancestor
from pylint_csp.analysis.program.known_names import known
from pylint_csp.analysis.state.objects import Object
from pylint_csp.analysis.state.symbols import Identity
from pylint_csp.analysis.state.values import FunctionValue, Known, Partial, Reference, Value, bare
from pylint_csp.analysis.tree.bindings import assigned, assigned_value, definitions
from pylint_csp.analysis.tree.spelling import choices_of, decorators_of, is_call_of, last_name
from pylint_csp.tables.names import BASES, DESCRIPTORS, HTTPS_CONNECTION
from pylint_csp.tables.ssl_contexts import CONTEXT_CLASSES

Found = tuple[nodes.ClassDef, nodes.NodeNG] | Known | None
"""The class that defines a member, and its definition; or the known class that has it."""

_INITIALIZED = CONTEXT_CLASSES | {HTTPS_CONNECTION, "http.client.HTTPConnection"}
_OF_PROPERTY = ("fget", "fset", "fdel", "doc")
"""The parameters of ``property`` (https://docs.python.org/3/library/functions.html#property)."""


def find_member(order: list[Ancestor], name: str) -> Found:
    """Return the first class in an order of bases that defines a member, with the definition; None if none does.

    A known class is returned without a definition.
    """
    for ancestor in order:
        if isinstance(ancestor, Known):
            if name == "__init__" and ancestor.name in _INITIALIZED:
                return ancestor
            for one in (ancestor.name, *BASES.get(ancestor.name, ())):
                if known(f"{one}.{name}"):
                    return Known(one)
        else:
            found = chosen(definitions(ancestor, name))
            if found is not None:
                return ancestor, found
    return None


def hides(order: list[Ancestor], name: str) -> bool:
    """Tell whether instances get an attribute of their own that hides the class's: it is set, and has no setter."""
    is_set = any(isinstance(one, nodes.ClassDef) and assigned(one, name) for one in order)
    return is_set and setter_in(order, name) is None


def setter_in(order: list[Ancestor], name: str) -> tuple[nodes.ClassDef, nodes.FunctionDef] | None:
    """Return the setter of the property that a class, by its order of bases, has under a name, and whose it is."""
    cls = next((one for one in order if isinstance(one, nodes.ClassDef) and definitions(one, name)), None)
    setter = setter_in_body(cls, name) if cls is not None else None
    return (cls, setter) if cls is not None and setter is not None else None


def setter_in_body(cls: nodes.ClassDef, name: str) -> nodes.FunctionDef | None:
    """Return the setter of the property that a class's body makes under a name."""
    for binding in reversed(definitions(cls, name)):
        value = assigned_value(binding)
        if isinstance(binding, nodes.FunctionDef) and _is_part_of_property(binding, "setter"):
            return binding
        if is_call_of(value, "property"):
            # ``name = property(getter, setter)``
            given = {one.arg: one.value for one in value.keywords} | dict(zip(_OF_PROPERTY, value.args, strict=False))
            setter = given.get("fset")
            found = definitions(cls, setter.name) if isinstance(setter, nodes.Name) else []
            return next((one for one in reversed(found) if isinstance(one, nodes.FunctionDef)), None)
    return None


def _is_part_of_property(function: nodes.FunctionDef, *parts: str) -> bool:
    """Tell whether a function is decorated as one of some parts of a property: ``@name.setter``."""
    decorators = decorators_of(function)
    return any(isinstance(one, nodes.Attribute) and one.attrname in parts for one in decorators)


def may_be_descriptor(definition: nodes.NodeNG) -> bool:
    """Tell, by the expression that a class's attribute is assigned, whether it may be a descriptor or a function."""
    value = assigned_value(definition)
    return value is not None and any(map(_may_give_descriptor, choices_of(value) or [value]))


def _may_give_descriptor(value: nodes.NodeNG) -> bool:
    """Tell whether an expression may give a descriptor or a function, by its form and what its name is bound to."""
    if isinstance(value, nodes.Name):
        bound = value.lookup(value.name)[1]
        functions = (nodes.FunctionDef, nodes.ImportFrom)
        return any(isinstance(one, functions) or isinstance(assigned_value(one), nodes.Lambda) for one in bound)
    func = value.func if isinstance(value, nodes.Call) else None
    name = last_name(func) if func is not None else ""
    made_of = definitions(value.root(), func.name) if isinstance(func, nodes.Name) else ()
    if any(map(_is_class_with_getter, made_of)):
        return True
    return isinstance(value, (nodes.Lambda, nodes.Attribute)) or any(one.endswith(f".{name}") for one in DESCRIPTORS)


def is_descriptor(value: Value) -> bool:
    """Tell whether a value that a class holds is something else when it is read through an instance.

    A function becomes a method; one that is bound already stays what it is.
    """
    if isinstance(value, FunctionValue):
        return value.receiver is None
    return isinstance(value, Partial) and isinstance(value.callee, Known) and value.callee.name in DESCRIPTORS


def has_getter(value: Value, objects: Mapping[Identity, Object]) -> bool:
    """Tell whether a value is an instance of a class of the program that defines ``__get__``, but no ``__set__``."""
    inner = bare(value)
    state = objects.get(inner.identity) if isinstance(inner, Reference) else None
    return state is not None and state.own_class is not None and _is_class_with_getter(state.own_class)


def _is_class_with_getter(node: nodes.NodeNG) -> bool:
    return isinstance(node, nodes.ClassDef) and bool(definitions(node, "__get__")) and not definitions(node, "__set__")


def chosen(definitions: list[nodes.NodeNG]) -> nodes.NodeNG | None:
    """Return the definition that counts: the last one that is not a property's setter or deleter.

    A class may give a setter to the property of a base, and then has the base's getter.
    """
    for definition in reversed(definitions):
        if not isinstance(definition, nodes.FunctionDef) or not _is_part_of_property(definition, "setter", "deleter"):
            return definition
    return None
