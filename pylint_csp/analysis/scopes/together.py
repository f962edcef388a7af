"""What is always set together: attributes that a method sets with no other code in between, names of a module."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.scopes.handed_out import Handed, how_handed, set_without_a_break
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import in_order
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.functions import is_property
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import is_call_of, is_named
from pylint_csp.analysis.tree.walks import nodes_in, reached

_SEVERAL = 2


class Together:
    """Tells what a method or function sets together with others."""

    def __init__(self, machine: Machine, classes: Classes, roots: Roots) -> None:
        self._machine = machine
        self._classes = classes
        self._roots = roots

    def sets_another(self, function: nodes.FunctionDef, name: str) -> bool:
        """Tell whether a method sets another attribute, or a function another name, before any of its paths may end.

        Only then what it finds in this one, and leaves there, goes with what it sets.
        """
        receiver = self._roots.receiver_in(function)
        names = frozenset() if receiver else self.names_bound(function, function.root())
        for statement in in_order(function.body):
            for target in statement.targets if isinstance(statement, nodes.Assign) else ():
                if isinstance(target, nodes.AssignAttr) and is_named(target.expr, receiver) and target.attrname != name:
                    return True
                if isinstance(target, nodes.AssignName) and target.name in names and target.name != name:
                    return True
            if any(nodes_in(statement, (nodes.Return, nodes.Raise))):
                break
        return False

    def set_with_others(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> set[str]:
        """Return the attributes of its receiver that a method sets, if several, and no method that it calls reads."""
        return set().union(*self._set_in_runs(method, cls))

    def are_set_apart(self, method: nodes.FunctionDef, cls: nodes.ClassDef, names: set[str]) -> bool:
        """Tell whether a method hands its receiver to other code between the places where it sets some attributes."""
        return sum(not names.isdisjoint(run) for run in self._set_in_runs(method, cls)) > 1

    @memoized
    def _set_in_runs(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> list[set[str]]:
        """Return the attributes that a method sets with no other code in between: in each such stretch, if several.

        To change what an attribute holds is to set it, too.
        """
        bound = self._roots.attributes_changed(method)
        if len(bound) < _SEVERAL:
            return []
        receiver, slicer = self._roots.receiver_in(method), self._roots.units_of(method)
        for one in self.methods_called(method, cls):
            if isinstance(one, nodes.AsyncFunctionDef):
                return []
            bound = bound - (self._roots.attributes_mentioned(one) - self._roots.attributes_changed(one))
        of_bases = {one.attrname for one in nodes_in(method, nodes.Attribute) if is_call_of(one.expr, "super")}
        used = self._roots.attributes_mentioned(method) | of_bases
        runs = set_without_a_break(
            method,
            receiver,
            bound,
            lambda statement, name: slicer.touches(statement, frozenset({f"{receiver}.{name}"})),
            {name for name in used if self._hands_receiver_on(name, method, cls)},
        )
        return [run for run in runs if len(run) >= _SEVERAL]

    def _hands_receiver_on(self, name: str, method: nodes.FunctionDef, cls: nodes.ClassDef) -> bool:
        """Tell whether what an attribute of a method's receiver calls, if it calls a method, hands the receiver on."""
        found = (one for base in self._classes.lineage(cls) for one in definitions(base, name))
        methods = (one for one in found if isinstance(one, nodes.FunctionDef) and one is not method)
        called = set().union(*(self.methods_called(one, cls) for one in methods))
        return any(how_handed(one, self._roots.receiver_in(one), one) is not Handed.NOT for one in called)

    @memoized
    def sets_on_class(self, function: nodes.FunctionDef, cls: nodes.ClassDef) -> bool:
        """Tell whether a function sets more than one attribute of a class, and no other reads them meanwhile."""
        if function.is_generator() or isinstance(function, nodes.AsyncFunctionDef):
            return False
        order = self._classes.lineage(cls)
        seen = _reached(
            function,
            lambda one: (
                other
                for node in nodes_in(one, (nodes.Name, nodes.Attribute))
                for other in _defined_under(node, cls.root(), order)
            ),
        )
        bound = self._set_on_class(function, cls)
        if not bound:
            # One that only hands them on sets nothing: what it calls is seen, too, if it is of the module.
            setting = {
                one: frozenset(names)
                for one in seen
                if (names := self._set_on_class(one, cls)) and self._sets_itself(one, cls, names)
            }
            return len({*setting.values()}) == 1 and all(self.sets_on_class(one, cls) for one in setting)
        read = {node.attrname for one in seen - {function} for node in nodes_in(one, nodes.Attribute)}
        made_of_itself = (one for one in bound if self._is_made_of_itself(function, cls, one))
        return len(bound) >= _SEVERAL and bound.isdisjoint(read) and not any(made_of_itself)

    def _is_made_of_itself(self, function: nodes.FunctionDef, cls: nodes.ClassDef, name: str) -> bool:
        """Tell whether what a function sets an attribute of a class to is made of what that held."""
        receiver, slicer = self._roots.receiver_in(function), self._roots.units_of(function)
        for place in (f"{receiver}.{name}", cls.name):
            nodes_binding = (unit.node for unit in slicer.definitions.get(place, ()) if place in unit.binds)
            values = [
                one.value for one in nodes_binding if isinstance(one, (nodes.Assign, nodes.AnnAssign)) and one.value
            ]
            used = frozenset().union(*(self._machine.relevance.keys.of(one, receiver) for one in values))
            if place in slicer.origins(used, (), (), receiver, choosing=False):
                return True
        return False

    def _sets_itself(self, function: nodes.FunctionDef, cls: nodes.ClassDef, names: set[str]) -> bool:
        """Tell whether a function's own statements set or change one of some attributes of a class."""
        receiver = self._roots.receiver_in(function)
        places = {f"{receiver}.{name}" for name in names}
        may_change = partial(self._machine.relevance.may_change, function, receiver)
        return self._roots.binds(function, places) or any(map(may_change, (*places, cls.name)))

    def _set_on_class(self, function: nodes.FunctionDef, cls: nodes.ClassDef) -> set[str]:
        by_name = (
            one.attrname
            for one in nodes_in(function, nodes.AssignAttr)
            if isinstance(one.expr, nodes.Name) and one.expr.name == cls.name
        )
        return self._roots.attributes_changed(function).union(by_name)

    @memoized
    def sets_names(self, function: nodes.FunctionDef, module: nodes.Module, name: str) -> bool:
        """Tell whether a function sets a name of its module with others, and none that it calls reads them meanwhile.

        One that does not set it itself may call others that do so, each with the same names.
        """
        if isinstance(function, nodes.AsyncFunctionDef) or function.is_generator():
            return False
        keys = self._machine.relevance.keys
        seen = _reached(
            function, lambda one: (other for name in keys.of(one, "") for other in definitions(module, name))
        )
        bound = self.names_bound(function, module)
        if name not in bound:
            setting = {one: names for one in seen if name in (names := self.names_bound(one, module))}
            return len({*setting.values()}) == 1 and all(self.sets_names(one, module, name) for one in setting)
        read = (keys.of(one, "") & bound - self.names_bound(one, module) for one in seen)
        return len(bound) >= _SEVERAL and not any(read)

    @staticmethod
    def names_bound(function: nodes.FunctionDef, module: nodes.Module) -> frozenset[str]:
        """Return the names of its module that a function sets."""
        declared = {name for one in nodes_in(function, nodes.Global) for name in one.names}
        return frozenset(name for name in declared if any(one.scope() is function for one in definitions(module, name)))

    def tested_in(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> set[str]:
        """Return the attributes of its receiver that a method tests, or one of those that it calls there."""
        return set().union(*map(self._roots.attributes_tested, self.methods_called(method, cls)))

    def methods_called(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> set[nodes.FunctionDef]:
        """Return a method and those of a class that it may call on its receiver, by their names."""
        order = self._classes.lineage(cls)
        return _reached(method, partial(self._methods_named, order))

    def _methods_named(self, classes: list[nodes.ClassDef], method: nodes.FunctionDef) -> Iterator[nodes.NodeNG]:
        """Yield what some classes have under the attributes that a method mentions; a property only if it is read."""
        read = {one.attrname for one in nodes_in(method, nodes.Attribute)}
        for name in self._roots.attributes_mentioned(method):
            found = (one for base in classes for one in definitions(base, name))
            yield from (one for one in found if name in read or not is_property(one))


def _defined_under(
    node: nodes.Name | nodes.Attribute, module: nodes.Module, classes: list[nodes.ClassDef]
) -> Iterator[nodes.NodeNG]:
    """Yield the functions of a module, and the methods of some classes, that may be called by a name or attribute."""
    if isinstance(node, nodes.Name):
        yield from definitions(module, node.name)
    else:
        yield from (one for base in classes for one in definitions(base, node.attrname))


def _reached(
    function: nodes.FunctionDef, named_in: Callable[[nodes.FunctionDef], Iterable[nodes.NodeNG]]
) -> set[nodes.FunctionDef]:
    """Return a function and those that are reached by what one of them names."""
    return reached([function], lambda one: (part for part in named_in(one) if isinstance(part, nodes.FunctionDef)))
