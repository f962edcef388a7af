"""Flags: attributes that keep an initialiser's argument for good, so what one method finds out holds in all others."""

from __future__ import annotations

from dataclasses import dataclass

from astroid import Context, nodes

from pylint_csp.analysis.changers.handing import Handing
from pylint_csp.analysis.changers.owners import Owners
from pylint_csp.analysis.changers.sharing import methods_of
from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.finals.class_states import ClassStates
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS, leads_to_base, value_given
from pylint_csp.analysis.slices.mentions import STAR
from pylint_csp.analysis.tree.bindings import (
    are_parameters,
    assigned,
    assigned_names,
    assigned_value,
    defined_names,
    definitions,
)
from pylint_csp.analysis.tree.functions import parameter_names
from pylint_csp.analysis.tree.memo import memoized, memoized_function
from pylint_csp.analysis.tree.spelling import last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import READING


def literals_in(module: nodes.Module) -> dict[str, list[tuple[nodes.ClassDef, object]]]:
    """Return, by the attribute, the literals that the classes of a module give it, each with its class."""
    found: dict[str, list[tuple[nodes.ClassDef, object]]] = {}
    for cls in nodes_in(module, nodes.ClassDef):
        for name in dict.fromkeys((*defined_names(cls), *assigned_names(cls))):
            values = map(assigned_value, (*definitions(cls, name), *assigned(cls, name)))
            found.setdefault(name, []).extend((cls, one.value) for one in values if isinstance(one, nodes.Const))
    return found


def holds_value(cls: nodes.ClassDef, name: str) -> bool:
    """Tell whether a class's body assigns to a name, but no container that is filled, and defines no such method."""
    found = definitions(cls, name)
    values = [assigned_value(one) for one in found]
    if not found or not all(isinstance(one, nodes.AssignName) for one in found):
        return False
    if any(isinstance(one, (nodes.List, nodes.Set)) for one in values):
        return False
    return not any(isinstance(one, nodes.Dict) for one in values) or _is_only_read(cls.root(), name)


def _is_only_read(module: nodes.Module, name: str) -> bool:
    """Tell whether a module does nothing with attributes of a name but to read their items, and to ask for these."""
    uses = [one.parent for one in nodes_in(module, nodes.Attribute) if one.attrname == name]
    return all(
        isinstance(one, nodes.Compare)
        or (isinstance(one, nodes.Subscript) and one.ctx is Context.Load)
        or (isinstance(one, nodes.Attribute) and one.attrname in READING)
        for one in uses
    )


@dataclass(eq=False)
class Flags:
    """Knows the flags of classes."""

    _machine: Machine
    _classes: Classes
    _roots: Roots
    _class_states: ClassStates
    _handing: Handing
    _together: Together
    _owners: Owners
    _literals_in = memoized_function(literals_in)
    _holds_value = memoized_function(holds_value)

    def of(self, method: nodes.FunctionDef, classes: tuple[nodes.ClassDef, ...]) -> dict[str, bool]:
        """Return the flags that a method tests, by itself or in one that it calls, and that other code reads.

        It is asked for instances of the first of some classes; the rest are its bases.

        Each is assigned by one function, an initialiser or a part of it, where it assigns several times only literals,
        or in the bodies of classes alone. Its value here is whether what is found out about it holds for what is in it,
        too: no other method may change that.
        """
        owner = owner_of(method)
        if owner is None:
            return {}
        found = self._assigned_in(classes)
        readers = self._class_states.attribute_scopes(method.root())
        tested = self._together.tested_in(method, owner)
        read = (one.attrname for one in nodes_in(method, nodes.Attribute))
        is_own = self._owners.set_on_anything(owner).isdisjoint(read)
        flags: dict[str, bool] = {}
        is_handing_on = self._hands_tested_to_base(method)
        makers = self._makers_in(method, owner)
        in_bodies = {name for name in tested - found.keys() if any(self._holds_value(cls, name) for cls in classes)}
        for name in sorted({*found, *in_bodies}):
            bindings = found.get(name, [])
            maker = _only_maker(bindings)
            # What bases' initialisers assign may be what this one has tested and handed to them.
            is_tested = name in tested or (is_handing_on and maker is not method)
            if maker in makers:
                is_tested = name in tested or any(self._tests_value_of(one, maker) for one in bindings)
            elif name not in in_bodies and not isinstance(maker, nodes.ClassDef):
                # A class assigns a dataclass's field, by an initialiser that nobody has written. What a class's body
                # holds may have been found before the initialiser assigned.
                is_kept = isinstance(maker, nodes.FunctionDef) and self._makes(maker)
                is_tested = is_tested and is_kept and not any(definitions(cls, name) for cls in classes)
            others = [one for one in readers.get(name, ()) if one is not method]
            if is_tested and others and not self._is_set_again(name, classes[0], maker):
                flags[name] = is_own and not any(
                    self._may_change(one, name) for one in methods_of(classes) if one is not method
                )
        return flags

    def is_chosen(self, cls: nodes.ClassDef, name: str) -> bool:
        lineage = self._classes.lineage(cls)
        initializer = next(methods_of(lineage, ("__init__",)), None)
        if initializer is not None and initializer.lineno is None and name in parameter_names(initializer):
            # A dataclass's field is an argument of whoever makes an instance.
            return not self._is_set_again(name, cls, None)
        bindings = [one for base in lineage for one in assigned(base, name)]
        values = [assigned_value(one) for one in bindings]
        literals = {one.value for one in values if isinstance(one, nodes.Const)}
        makers = [one.scope() for one in bindings]
        # A literal that an argument was, for one instance, another one may have in its place.
        given = [one for one, maker in zip(values, makers, strict=True) if _is_argument(one, maker)]
        return (
            (len(literals) > 1 or bool(given) or self._is_told_by_class(cls, name, literals))
            and all(isinstance(one, nodes.Const) or one in given for one in values)
            and all(isinstance(one, nodes.FunctionDef) and self._makes(one) for one in makers)
            and not any(definitions(base, name) for base in lineage)
            and not self._is_set_again(name, cls, None)
        )

    @memoized
    def is_method(self, cls: nodes.ClassDef, name: str) -> bool:
        lineage = self._classes.lineage(cls)
        bound = next((found for one in lineage if (found := definitions(one, name))), [])
        is_set = any(assigned(one, name) for one in lineage)
        return bool(bound) and not is_set and all(isinstance(one, nodes.FunctionDef) for one in bound)

    def _is_told_by_class(self, own: nodes.ClassDef, name: str, literals: set[object]) -> bool:
        """Tell whether other classes of the module have another literal in an attribute than a class has."""
        found = self._literals_in(own.root()).get(name, ())
        return any(cls is not own and literal not in literals for cls, literal in found)

    @memoized
    def asked_by(self, cls: nodes.ClassDef, name: str) -> frozenset[str]:
        methods = (one for one in methods_of(self._classes.lineage(cls)) if one.name not in INITIALIZERS)
        return frozenset(one.name for one in methods if name in self._roots.attributes_tested(one))

    def is_set_unseen(self, cls: nodes.ClassDef, name: str) -> bool:
        return name in self._owners.set_from_outside(cls, on_known=False) or self._is_set_unnamed(cls, name)

    def _is_set_unnamed(self, cls: nodes.ClassDef, name: str) -> bool:
        """Tell whether a method may set an attribute of its receiver without naming it, as ``setattr`` does."""
        later = (one for one in methods_of(self._classes.lineage(cls)) if not self._makes(one))
        return any(not self._roots.unnamed_in(one).isdisjoint((name, STAR)) for one in later)

    def _is_set_again(self, name: str, owner: nodes.ClassDef, maker: nodes.NodeNG | None) -> bool:
        """Tell whether code sets an attribute after an instance is made, be it by ``setattr`` or without naming it."""
        is_set = not self._owners.set_from_outside(owner).isdisjoint((name, STAR))
        later = (one for one in methods_of(self._classes.lineage(owner)) if not (one is maker or self._makes(one)))
        return (
            is_set
            or self._is_set_unnamed(owner, name)
            or any(
                name in self._roots.attributes_mentioned(one)
                and self._roots.binds(one, [f"{self._roots.receiver_in(one)}.{name}"])
                for one in later
            )
        )

    def _makes(self, method: nodes.FunctionDef) -> bool:
        """Tell whether a method is an initialiser, or a part of one."""
        return method.name in INITIALIZERS or self._handing.is_part(method)

    def _makers_in(self, method: nodes.FunctionDef, owner: nodes.ClassDef) -> set[nodes.FunctionDef]:
        """Return an initialiser with its parts, for it assigns what these do; nothing for other methods."""
        if method.name not in INITIALIZERS:
            return set()
        return {method, *filter(self._handing.is_part, self._together.methods_called(method, owner))}

    def _hands_tested_to_base(self, method: nodes.FunctionDef) -> bool:
        """Tell whether a method is an initialiser that hands what it tests to that of a base."""
        calls = [one for one in nodes_in(method, nodes.Call) if last_name(one.func) in INITIALIZERS]
        receiver = self._roots.receiver_in(method)
        handed = frozenset().union(*(self._machine.relevance.keys.of(one, receiver) for one in calls))
        return method.name in INITIALIZERS and not handed.isdisjoint(self._machine.later.tests(method, receiver))

    @memoized
    def _assigned_in(self, classes: tuple[nodes.ClassDef, ...]) -> dict[str, list[nodes.NodeNG]]:
        """Return the bindings of each attribute of some classes."""
        found: dict[str, list[nodes.NodeNG]] = {}
        reached = classes
        nearest = next((one for one in classes if definitions(one, "__init__")), None)
        if nearest is not None and not any(map(leads_to_base, definitions(nearest, "__init__"))):
            # Those behind it are not run.
            reached = classes[: classes.index(nearest) + 1]
        for cls in classes:
            for name in assigned_names(cls):
                found.setdefault(name, []).extend(
                    one
                    for one in assigned(cls, name)
                    if cls in reached or getattr(one.scope(), "name", None) not in INITIALIZERS
                )
        return found

    def _tests_value_of(self, target: nodes.NodeNG, method: nodes.FunctionDef) -> bool:
        """Tell whether a method tests, or hands to others, a name of the value that it assigns to ``target``."""
        receiver = self._roots.receiver_in(method)
        value = value_given(target)
        names = self._machine.relevance.keys.of(value, receiver) if value is not None else frozenset()
        return not names.isdisjoint(self._machine.later.tells(method, receiver))

    def _may_change(self, method: nodes.FunctionDef, name: str) -> bool:
        """Tell whether a method may change what an attribute holds; what makes an instance has run before others."""
        if self._makes(method) or name not in self._roots.attributes_mentioned(method):
            return False
        receiver = self._roots.receiver_in(method)
        return self._machine.relevance.may_change(method, receiver, f"{receiver}.{name}")


def _only_maker(bindings: list[nodes.NodeNG]) -> nodes.NodeNG | None:
    """Return the function that alone binds an attribute, once or to literals; None if there is none."""
    makers = {one.scope() for one in bindings}
    are_literals = all(isinstance(assigned_value(one), nodes.Const) for one in bindings)
    return makers.pop() if len(makers) == 1 and (are_literals or len(bindings) == 1) else None


def _is_argument(value: nodes.NodeNG | None, function: nodes.NodeNG) -> bool:
    """Tell whether an expression is a parameter of a function that the function binds to nothing else."""
    if not isinstance(value, nodes.Name) or not isinstance(function, nodes.FunctionDef):
        return False
    return are_parameters(definitions(function, value.name))
