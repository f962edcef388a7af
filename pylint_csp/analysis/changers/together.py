"""What is always set together: attributes that a method sets with no other code in between, names of a module."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from functools import partial

from astroid import nodes

from pylint_csp.analysis.changers.handed_out import (
    Handed,
    Step,
    Stretches,
    how_handed,
    is_handed_out,
    set_without_a_break,
    used_of_receiver,
)
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import in_order
from pylint_csp.analysis.slices.mentions import STAR, header
from pylint_csp.analysis.slices.units import Unit
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.functions import are_run_at_once, is_property, is_run_later, parameter_taking
from pylint_csp.analysis.tree.memo import memoized, memoized_meanwhile
from pylint_csp.analysis.tree.spelling import ASSIGNMENTS, arguments_of, given_anew, is_named, last_name, targets_of
from pylint_csp.analysis.tree.walks import every_node, nodes_in, reached

_SEVERAL = 2
_NONE: frozenset[str] = frozenset()


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
            for target in targets_of(statement) if isinstance(statement, ASSIGNMENTS) else ():
                if isinstance(target, nodes.AssignAttr) and is_named(target.expr, receiver) and target.attrname != name:
                    return True
                if isinstance(target, nodes.AssignName) and target.name in names and target.name != name:
                    return True
            if any(nodes_in(statement, (nodes.Return, nodes.Raise))):
                break
        return False

    def set_with_others(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> set[str]:
        """Return the attributes of its receiver that a method sets with another one, with no look at them between."""
        counts = Counter(self._places(method, cls).values())
        return {name for name, place in self._places(method, cls).items() if counts[place] > 1}

    def set_with(self, name: str, method: nodes.FunctionDef, cls: nodes.ClassDef) -> frozenset[str]:
        """Return the attributes that a method sets with no look at them between, by one of them."""
        places = self._places(method, cls)
        return frozenset(one for one, place in places.items() if place == places.get(name))

    def are_set_apart(self, method: nodes.FunctionDef, cls: nodes.ClassDef, names: set[str]) -> bool:
        """Tell whether other code may look at a method's receiver between the places where it sets some attributes."""
        places = self._places(method, cls)
        return len({places.get(name) for name in names}) > 1

    @memoized
    def _places(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> dict[str, frozenset[int]]:
        """Return in which of its stretches a method sets the attributes of its receiver."""
        stretches = self._stretches(method, cls)
        return {
            name: frozenset(number for number, one in enumerate(stretches) if name in one)
            for name in frozenset().union(*stretches)
        }

    @memoized_meanwhile(())
    def _stretches(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> Stretches:
        """Return the attributes that a method sets, in the stretches between which other code may look at them.

        To change what an attribute holds is to set it, too. There are none if methods call each other in a circle.
        """
        if not are_run_at_once(self.methods_called(method, cls)):
            return ()
        units = self._roots.units_of(method).units.values()
        ordered = sorted(units, key=lambda one: (one.node.fromlineno or 0, one.node.col_offset or 0))
        return set_without_a_break([self._step(one, method, cls) for one in ordered])

    def _step(self, unit: Unit, method: nodes.FunctionDef, cls: nodes.ClassDef) -> Step:
        """Return what a statement of a method, or the header of a compound one, does to the receiver's attributes."""
        parts, touched = header(unit.node), unit.binds | unit.changes
        looking = dict.fromkeys(one for part in parts for one in self._looking(part, method, cls))
        called = [self._stretches_of_called(one, method, cls) for one in looking]
        changed = self._roots.attributes_changed(method)
        sets = changed if STAR in touched else self._roots.attributes_in(method, touched)
        return Step(
            _NONE if method in looking else frozenset(sets.difference(*(one for each in called for one in each))),
            max((how_handed(part, self._roots.receiver_in(method), method) for part in parts), default=Handed.NOT),
            called,
            is_binding_last=isinstance(unit.node, ASSIGNMENTS),
        )

    def _stretches_of_called(
        self, called: nodes.FunctionDef, method: nodes.FunctionDef, cls: nodes.ClassDef
    ) -> Stretches:
        """Return what a method sets that another one calls; behind it, other code may look."""
        if called is method:
            # It sets what it sets now, again.
            return (_NONE, _NONE)
        apart = (frozenset({one}) for one in sorted(self._roots.attributes_changed(called)))
        return (*(self._stretches(called, cls) or (_NONE, *apart)), _NONE)

    def _looking(
        self, code: nodes.NodeNG, method: nodes.FunctionDef, cls: nodes.ClassDef
    ) -> Iterator[nodes.FunctionDef]:
        """Yield the methods that code in a method may call on the receiver which let other code look at it.

        Those are the ones that read what the method sets, or hand the receiver on.
        """
        receiver, lineage = self._roots.receiver_in(method), self._classes.lineage(cls)
        bound = self._roots.attributes_changed(method)
        for used, classes in used_of_receiver(code, method, receiver, lineage):
            for one in (one for base in classes for one in definitions(base, used.attrname)):
                if isinstance(one, nodes.FunctionDef) and any(
                    self._is_looking(called, bound) for called in self.methods_called(one, cls)
                ):
                    yield one

    def _is_looking(self, method: nodes.FunctionDef, names: set[str]) -> bool:
        """Tell whether a method itself reads some attributes and does not set them, or hands its receiver on."""
        read = self._roots.attributes_mentioned(method) - self._roots.attributes_changed(method)
        return not read.isdisjoint(names) or is_handed_out(self._roots.receiver_in(method), method)

    @memoized
    def sets_on_class(self, function: nodes.FunctionDef, cls: nodes.ClassDef) -> bool:
        """Tell whether a function sets more than one attribute of a class, and no other reads them meanwhile."""
        if is_run_later(function):
            return False
        order = self._classes.lineage(cls)
        bound = self._set_on_class(function, cls)
        seen = _reached_until_set(
            function,
            bound,
            lambda part: (
                other
                for node in nodes_in(part, (nodes.Name, nodes.Attribute))
                for holder in ([cls.root()] if isinstance(node, nodes.Name) else order)
                for other in definitions(holder, last_name(node))
            ),
        )
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
                part
                for one in nodes_binding
                if isinstance(one, ASSIGNMENTS) and one.value
                for part in given_anew(targets_of(one)[0], one.value)
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
        if function.is_generator():
            return False
        keys = self._machine.relevance.keys
        bound = self.names_bound(function, module)
        seen = _reached_until_set(
            function, bound, lambda part: (other for name in keys.of(part, "") for other in definitions(module, name))
        )
        if isinstance(function, nodes.AsyncFunctionDef) and not are_run_at_once(seen):
            return False
        if name not in bound:
            setting = {one: names for one in seen if name in (names := self.names_bound(one, module))}
            return len({*setting.values()}) == 1 and all(self.sets_names(one, module, name) for one in setting)
        read = (keys.of(one, "") & bound - self.names_bound(one, module) for one in seen)
        return len(bound) >= _SEVERAL and not any(read)

    def names_bound(self, function: nodes.FunctionDef, module: nodes.Module) -> frozenset[str]:
        """Return the names of its module that a function sets."""
        declared, _ = self._machine.program.declared(function)
        return frozenset(name for name in declared if any(one.scope() is function for one in definitions(module, name)))

    def tested_in(self, method: nodes.FunctionDef, cls: nodes.ClassDef) -> set[str]:
        """Return the attributes of its receiver that a method tests, or one of those that it calls there."""
        called = self.methods_called(method, cls)
        return set().union(*map(self._roots.attributes_tested, called), *map(self._tested_by_others, called))

    @memoized
    def _tested_by_others(self, method: nodes.FunctionDef) -> frozenset[str]:
        """Return the attributes of a method's receiver that functions of its module test which it hands that to."""
        receiver = self._roots.receiver_in(method)
        return frozenset(
            name.partition(".")[2]
            for call in nodes_in(method, nodes.Call)
            if isinstance(call.func, nodes.Name)
            for given in arguments_of(call)
            if is_named(given, receiver)
            for function in definitions(method.root(), call.func.name)
            if isinstance(function, nodes.FunctionDef) and (parameter := parameter_taking(given, call, function))
            for name in self._machine.later.tells(function, parameter)
            if name.startswith(f"{parameter}.")
        )

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


def _reached_until_set(
    function: nodes.FunctionDef, names: Container[str], named_in: Callable[[nodes.NodeNG], Iterable[nodes.NodeNG]]
) -> set[nodes.FunctionDef]:
    """Return a function and those that are reached by what one names, itself up to where it last mentions a name."""
    mentioning = [
        number
        for number, statement in enumerate(function.body, 1)
        if any(last_name(one) in names for one in every_node(statement))
    ]
    beginning = function.body[: max(mentioning, default=None)]
    return _reached(
        function,
        lambda one: (other for part in (beginning if one is function else [one]) for other in named_in(part)),
    )


def _reached(
    function: nodes.FunctionDef, named_in: Callable[[nodes.FunctionDef], Iterable[nodes.NodeNG]]
) -> set[nodes.FunctionDef]:
    """Return a function and those that are reached by what one of them names."""
    return reached([function], lambda one: (part for part in named_in(one) if isinstance(part, nodes.FunctionDef)))
