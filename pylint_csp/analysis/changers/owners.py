"""Whose attributes a module sets: told by what the owner is bound to, or annotated with."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.descriptors import find_member
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.slices import stores
from pylint_csp.analysis.slices.mentions import STAR
from pylint_csp.analysis.state.values import NONE, ClassValue, Known, Unknown, Value, bare, kind_of
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import annotation_of, are_parameters, assigned_value, definitions, lookup
from pylint_csp.analysis.tree.functions import is_property, values_returned
from pylint_csp.analysis.tree.memo import memoized, memoized_function
from pylint_csp.analysis.tree.spelling import choices_of, is_none, last_name, read_from, string_in
from pylint_csp.analysis.tree.walks import nodes_in

_OTHER = Known("types.FunctionType")
"""Stands for what is no instance of a class of the program: a function, a module, an exception that was caught."""
_TYPING = ("typing", "typing_extensions")
"""The modules whose classes annotate what may be anything."""
_ONE_OF = frozenset({"Optional", "Union", "Annotated", "Final", "ClassVar", "Type", "type"})
"""What annotates something as one of what stands in its brackets, or as its class."""
_CHOOSING = (nodes.BoolOp, nodes.IfExp, nodes.NamedExpr)
_LITERALS = (nodes.Const, nodes.JoinedStr, nodes.List, nodes.Tuple, nodes.Set, nodes.Dict)

Classification = Value | None
"""A class; one of another library that can't be found is an unknown value, and None stands for what is not told."""


class Owners:
    """Tells the classes of owners: of what stands before the dot in ``owner.attribute``."""

    _set_in_module = memoized_function(stores.set_from_outside)
    stores_in = memoized_function(stores.stores_in)
    items_set_in = memoized_function(stores.items_set_in)

    def __init__(self, machine: Machine, modules: Modules, classes: Classes) -> None:
        self._machine = machine
        self._modules = modules
        self._classes = classes

    def are_of(self, owner: nodes.NodeNG, classes: Collection[nodes.ClassDef]) -> bool | None:
        """Tell whether an owner is one of some classes, or an instance of it; None where that is not known."""
        found = self._classes_of(owner) or [None]
        if any(isinstance(one, ClassValue) and one.node in classes for one in found):
            return True
        bases = {base for cls in classes for base in self._classes.mro(cls) if isinstance(base, Known)}
        is_open = any(isinstance(one, Unknown) for one in found) and any(
            map(self._classes.has_unresolved_base, classes)
        )
        return None if is_open or None in found or not bases.isdisjoint(found) else False

    @memoized
    def set_from_outside(self, cls: nodes.ClassDef | nodes.Module, *, on_known: bool = True) -> frozenset[str]:
        """Return the attributes of a class that its module sets otherwise than by assigning to a method's receiver.

        An owner that is not known may be any, but is not taken to get attributes under names that are not told. Without
        ``on_known``, owners that are known to be of the class are left out: what they hold is told elsewhere.
        """
        return frozenset(
            name for owner, name in self._set_in_module(cls.root()) if self._may_be_of(owner, cls, name, on_known)
        )

    def _may_be_of(
        self, owner: nodes.NodeNG | None, cls: nodes.ClassDef | nodes.Module, name: str, on_known: bool
    ) -> bool:
        family = self._family(cls)
        if owner is None:
            return isinstance(cls, nodes.Module)
        if isinstance(owner, nodes.ClassDef):
            return owner in family
        is_of = self.are_of(owner, family)
        return (is_of is True and (on_known or not self._is_told(owner))) or (is_of is None and name != STAR)

    def _is_told(self, owner: nodes.NodeNG) -> bool:
        """Tell whether an owner's attribute is assigned, and others tell what the owner is.

        That comes from no parameter, but it may be what the methods of a class make for their receiver.
        """
        root = read_from(owner)
        is_handed = isinstance(root, nodes.Name) and are_parameters(lookup(root)[1])
        put_in = self.stores_in(owner.root()).get(last_name(owner), ())
        is_own = stores.class_of_receiver(getattr(owner, "expr", None)) is not None
        is_made = is_own and all(isinstance(one.value, nodes.Call) for one in put_in)
        return isinstance(owner.parent, nodes.AssignAttr) and (is_made or not is_handed)

    def set_on_anything(self, cls: nodes.ClassDef) -> frozenset[str]:
        """Return the attributes that a class's module sets on anything but the receivers of other classes' methods."""
        family = self._family(cls)
        found = self._set_in_module(cls.root())
        return frozenset(name for owner, name in found if owner in family or not isinstance(owner, nodes.ClassDef))

    def _family(self, cls: nodes.ClassDef | nodes.Module) -> list[nodes.ClassDef]:
        return self._classes.family(cls) if isinstance(cls, nodes.ClassDef) else []

    @memoized
    def _classes_of(self, owner: nodes.NodeNG) -> list[Classification]:
        return [*self._found(owner, ())]

    def _found(self, node: nodes.NodeNG | None, around: tuple[nodes.NodeNG, ...]) -> Iterator[Classification]:
        """Yield the classes that an expression may be, or be an instance of; those ``around`` led to it."""
        own = stores.class_of_receiver(node)
        around = (*around, node) if node is not None else around
        if own is not None:
            yield ClassValue(own)
        elif node is None or node in around[:-1]:
            yield None
        elif isinstance(node, nodes.Name):
            annotation = annotation_of(node)
            bindings = lookup(node)[1] if annotation is None else []
            yield from self._annotated(annotation) if annotation is not None else ()
            yield from (one for binding in bindings for one in self._bound_to(binding, around))
        elif isinstance(node, nodes.Attribute):
            yield from self._held_under(node, around)
        elif isinstance(node, nodes.Call):
            yield from self._made_by(node)
        elif isinstance(node, _CHOOSING):
            parts = [node.value] if isinstance(node, nodes.NamedExpr) else choices_of(node)
            yield from (one for part in parts for one in self._found(part, around))
        elif not is_none(node):
            yield _OTHER if isinstance(node, _LITERALS) else None

    def _bound_to(self, binding: nodes.NodeNG, around: tuple[nodes.NodeNG, ...]) -> Iterator[Classification]:
        if isinstance(binding, nodes.ClassDef):
            yield ClassValue(binding)
        elif is_property(binding):
            results = values_returned(cast("nodes.FunctionDef", binding))
            if not results:
                yield None
            yield from (one for result in results for one in self._found(result, around))
        elif isinstance(binding, nodes.FunctionDef):
            yield None if binding.decorators is not None else _OTHER
        elif isinstance(binding, nodes.Import) or isinstance(binding.parent, nodes.ExceptHandler):
            yield _OTHER
        elif isinstance(binding.parent, nodes.AnnAssign):
            # What it is told to be says less than what it is.
            found = [*self._found(binding.parent.value, around)]
            yield from self._annotated(binding.parent.annotation) if None in found else found
        else:
            yield from self._found(assigned_value(binding), around)

    def _held_under(self, node: nodes.Attribute, around: tuple[nodes.NodeNG, ...]) -> Iterator[Classification]:
        """Yield the classes of what an attribute of a receiver may hold: what is put into it, or a body binds.

        That is told only if all of what sets attributes of the receiver's class is seen.
        """
        name, module = node.attrname, node.root()
        cls = stores.class_of_receiver(node.expr)
        if cls is None or not self._is_seen(cls):
            yield None
            return
        family = self._classes.family(cls)
        in_bodies = [one for base in family for one in definitions(base, name)]
        put_in = [
            store
            for store in self.stores_in(module).get(name, ())
            if (receivers := stores.class_of_receiver(store.owner)) is None or receivers in family
        ]
        if not in_bodies and not put_in:
            yield None
        held = (one for binding in in_bodies for one in self._bound_to(binding, around))
        yield from (None if self._is_descriptor(one) else one for one in held)
        yield from (one for store in put_in for one in self._found(store.value, around))

    @memoized
    def _is_seen(self, cls: nodes.ClassDef) -> bool:
        """Tell whether the module of a class alone sets attributes of its instances, and under their names."""
        family, module = self._classes.family(cls), cls.root()
        unnamed = [stores.class_of_receiver(one.owner) for one in self.stores_in(module).get(STAR, ())]
        return (
            all(one.root() is module and not definitions(one, "__getattr__") for one in family)
            and not any(map(self._classes.has_unseen_base, family))
            and not any(one is None or one in family for one in unnamed)
        )

    def _is_descriptor(self, held: Classification) -> bool:
        return isinstance(held, ClassValue) and find_member(self._classes.mro(held.node), "__get__") is not None

    def _made_by(self, call: nodes.Call) -> Iterator[Classification]:
        """Yield the class of which a call makes an instance; ``type(self)`` gives the class itself.

        It is no instance of a subclass, so one of a library's class is of no class of the program.
        """
        is_own = last_name(call.func) in ("__new__", "type") and bool(call.args)
        own = stores.class_of_receiver(call.args[0]) if is_own else None
        if own is not None:
            yield ClassValue(own)
        elif isinstance(call.func, (nodes.Name, nodes.Attribute)):
            yield from (one if one is None or isinstance(one, ClassValue) else _OTHER for one in self._named(call.func))
        else:
            yield None

    def _annotated(self, annotation: nodes.NodeNG) -> Iterator[Classification]:
        """Yield the classes that an annotation names: what is annotated so may be an instance of a subclass."""
        for part in nodes_in(annotation, (nodes.Name, nodes.Attribute, nodes.Const), (nodes.Attribute,)):
            if isinstance(part, nodes.Const):
                yield from self._spelled(part) if part.value is not None else ()
            elif last_name(part) not in _ONE_OF:
                yield from self._named(part)

    def _spelled(self, annotation: nodes.Const) -> Iterator[Classification]:
        """Yield the class that an annotation names in a string."""
        module = annotation.root()
        frame = self._machine.program.static_frame(module)
        bindings = definitions(module, string_in(annotation))
        values = self._machine.name_outside(World(), frame, string_in(annotation)) if bindings else []
        yield from (self._as_class(bare(value)) for _, value in values)
        if not values:
            yield None

    def _named(self, named: nodes.Name | nodes.Attribute) -> Iterator[Classification]:
        """Yield the classes that a name or attribute stands for."""
        values: list[Classification] = [
            *map(bare, self._modules.values_apart(named, self._machine.program.static_frame(scope_of(named))))
        ]
        is_named_like_class = str(last_name(named))[:1].isupper()
        for value in values or [None]:
            yield value if is_named_like_class and kind_of(value or NONE) == "import" else self._as_class(value)

    def _as_class(self, value: Classification) -> Classification:
        """Return a value if it is a class; None for others, since what a function returns may be anything.

        Of the standard library, what is named like a class is one. A protocol is none: whatever has its attributes is
        an instance of it.
        """
        if isinstance(value, ClassValue):
            names = {one.name for one in self._classes.mro(value.node) if isinstance(one, Known)}
            return None if any(f"{module}.Protocol" in names for module in _TYPING) else value
        module, _, name = value.name.rpartition(".") if isinstance(value, Known) else ("", "", "")
        return value if name[:1].isupper() and module not in _TYPING else None
