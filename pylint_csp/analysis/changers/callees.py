"""What code may call, by names alone: functions of the module, methods of its classes, and those behind operators."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from astroid import Context, nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.operators import METHODS
from pylint_csp.analysis.members.classes import Ancestor, Classes
from pylint_csp.analysis.members.descriptors import find_member, setter_in_body
from pylint_csp.analysis.program.program import owner_of, owner_of_receiver, scope_of
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.tree.bindings import assigned_value, defined_names, definitions, lookup, value_or_source
from pylint_csp.analysis.tree.functions import FunctionNode, is_property, values_returned
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import begun_with, chain_of, is_call_of, is_called, is_named, last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import KEEPING

_RUN = (*INITIALIZERS, "__enter__", "__exit__", "__call__")
"""The methods that a call of a class may lead to where it stands."""


class Callees:
    """Finds the functions that may be entered by a call, or by an attribute, item or operator."""

    def __init__(self, machine: Machine, classes: Classes) -> None:
        self._machine = machine
        self._classes = classes

    def read_by(self, node: nodes.NodeNG) -> list[nodes.FunctionDef]:
        """Return the methods that an attribute, an item or an operator may call, by their names alone."""
        if isinstance(node, nodes.BinOp):
            name = f"__{METHODS[node.op]}__"
        else:
            name = node.attrname if isinstance(node, nodes.Attribute) else "__getitem__"
        methods = self.methods_in(node.root()).get(name, ())
        return [one for one in methods if not isinstance(node, nodes.Attribute) or is_property(one)]

    @memoized
    def setters_in(self, module: nodes.Module) -> dict[str, list[nodes.FunctionDef]]:
        """Return the setters in a module's classes, by their properties' names, and each ``__setattr__`` by its own."""
        found: dict[str, list[nodes.FunctionDef]] = {}
        for cls in self._machine.program.classes_in(module):
            for name in defined_names(cls):
                setter = definitions(cls, name)[-1] if name == "__setattr__" else setter_in_body(cls, name)
                if isinstance(setter, nodes.FunctionDef):
                    found.setdefault(name, []).append(setter)
        return found

    def definitions(self, func: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> Iterator[nodes.NodeNG]:
        """Yield what a callee's name is bound to: in the scopes around it, or in the class of the receiver."""
        if isinstance(func, nodes.Name):
            yield from self._machine.program.bindings_of(scope, func.name)
        elif isinstance(func, nodes.Attribute) and isinstance(func.expr, nodes.Name) and func.expr.name == receiver:
            owner = owner_of_receiver(scope, receiver)
            if owner is not None:
                yield from self._members_named(owner, func.attrname)

    def held(self, func: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> Iterator[tuple[nodes.NodeNG, bool]]:
        """Yield the functions that a name, an item or an attribute may hold, each with whether it is a method.

        ``run = self.set_up`` holds one, ``for step in (self.open, self.read)`` several, and ``run = self.choose()``
        what that function returns: others by their names, or those that stand in it. An attribute of the receiver, as
        in ``self.steps[0]``, holds what the methods of its class put there.
        """
        if isinstance(func, nodes.Call):
            yield from self._handed_back(func, scope, receiver)
            return
        *chain, root = chain_of(func)
        if chain and is_named(root, receiver):
            yield from self._kept_under(chain[-1], scope, receiver)
        if not isinstance(root, nodes.Name) or not isinstance(func, (nodes.Name, nodes.Subscript)):
            return
        for part in self._held_under(root.name, lookup(root)[0]):
            if isinstance(part, nodes.Call):
                yield from self._handed_back(part, scope, receiver)
            else:
                yield from self._functions(part, scope, receiver)
                yield from self._kept_under(part, scope, receiver)

    def _functions(self, part: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> Iterator[tuple[nodes.NodeNG, bool]]:
        for one in self.definitions(part, scope, receiver):
            if isinstance(one, FUNCTIONS):
                yield one, isinstance(part, nodes.Attribute)

    def _kept_under(
        self, node: nodes.NodeNG, scope: nodes.NodeNG, receiver: str
    ) -> Iterator[tuple[nodes.NodeNG, bool]]:
        """Yield the functions that methods put into an attribute of the receiver, be it as an item of what it holds."""
        is_own = isinstance(node, nodes.Attribute) and is_named(node.expr, receiver)
        owner = owner_of_receiver(scope, receiver) if is_own else None
        for base in self._classes.lineage(owner) if owner is not None else ():
            for part in self._kept_in(base).get(last_name(node), ()):
                yield from self._functions(part, scope_of(part), last_name(getattr(part, "expr", None)))

    @memoized
    def _kept_in(self, cls: nodes.ClassDef) -> dict[str, list[nodes.NodeNG]]:
        """Return the functions' names, and attributes of the receiver, that methods put into each attribute of it."""
        found: dict[str, list[nodes.NodeNG]] = {}
        plain = ((one, assigned_value(one)) for one in nodes_in(cls, nodes.AssignAttr))
        for target, value in (*plain, *_items_put(cls)):
            if isinstance(target, (nodes.Attribute, nodes.AssignAttr)) and value is not None:
                for part in _named_in(value):
                    is_name = isinstance(part, nodes.Name) and any(self._functions(part, scope_of(part), ""))
                    if is_name or is_named(getattr(part, "expr", None), last_name(target.expr)):
                        found.setdefault(target.attrname, []).append(part)
        return found

    def _handed_back(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> Iterator[tuple[nodes.NodeNG, bool]]:
        """Yield the functions that what a call calls may return."""
        for one, is_method in self._functions(call.func, scope, receiver):
            inside, named = self._returned_by(cast("FunctionNode", one))
            yield from ((inner, False) for inner in inside)
            own = cast("FunctionNode", one).argnames()[:1] if is_method else []
            for part in named:
                yield from self._functions(part, one, "".join(own))

    @memoized
    def _returned_by(self, function: FunctionNode) -> tuple[list[nodes.NodeNG], list[nodes.NodeNG]]:
        """Return the functions that stand in a function, and the names and attributes that it returns."""
        named = [
            part for one in values_returned(function) for part in _named_in(one) if not isinstance(part, nodes.Call)
        ]
        return [one for one in nodes_in(function, FUNCTIONS) if one is not function], named

    @memoized
    def _held_under(self, name: str, scope: nodes.LocalsDictNodeNG) -> list[nodes.NodeNG]:
        """Return what a scope may bind a name to, or put into it, by its statements alone: names, attributes and calls.

        A name that is bound to others in turn stands for these, too.
        """
        parts: dict[nodes.NodeNG | str, nodes.NodeNG] = {}
        pending, seen = [name], {name}
        while pending:
            current = pending.pop()
            for value in (*_bound_to(current, scope), *self._items_set(scope).get(current, ())):
                named = [*_named_in(value)]
                for one in named:
                    # A name is one part, however often it stands there.
                    parts.setdefault(one.name if isinstance(one, nodes.Name) else one, one)
                names = {one.name for one in named if isinstance(one, nodes.Name)} - seen
                pending.extend(sorted(names))
                seen |= names
        return [*parts.values()]

    @memoized
    def _items_set(self, scope: nodes.LocalsDictNodeNG) -> dict[str, list[nodes.NodeNG]]:
        """Return, by the containers' names, what a scope makes items of them: ``steps["first"] = …``."""
        found: dict[str, list[nodes.NodeNG]] = {}
        for container, value in _items_put(scope, FUNCTIONS):
            found.setdefault(last_name(begun_with(container)), []).append(value)
        return found

    def _members_named(self, owner: nodes.ClassDef, name: str) -> Iterator[nodes.NodeNG]:
        """Yield what an instance of a class has under a name, and what its subclasses put in its place or bring."""
        for cls in (owner, *self._classes.overriding(owner, name)):
            yield from _found_in(self._classes.mro(cls), name)

    def definitions_behind(self, func: nodes.NodeNG, scope: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
        """Yield what ``super().name`` is, as far as the class's own bases tell."""
        owner = owner_of(scope)
        if owner is not None and isinstance(func, nodes.Attribute) and is_call_of(func.expr, "super"):
            yield from _found_in(self._classes.mro(owner)[1:], func.attrname)

    def methods_of_others(self, func: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> Iterator[nodes.NodeNG]:
        """Yield the methods that a call may run of classes of the module: of a class that it names, or else by name."""
        if isinstance(func, nodes.Name):
            for cls in self._classes_behind(func, scope):
                yield from (one for name in _RUN for one in definitions(cls, name))
        elif isinstance(func, nodes.Attribute) and not is_named(func.expr, receiver):
            named = [*self._classes_behind(func.expr, scope)]
            for cls in named:
                yield from _found_in(self._classes.mro(cls), func.attrname)
            if not named:
                yield from self.methods_in(func.root()).get(func.attrname, ())

    def is_of_class(self, func: nodes.NodeNG, scope: nodes.NodeNG) -> bool:
        """Tell whether a callee is an attribute of a class of the module, or of what that makes, by its name."""
        return isinstance(func, nodes.Attribute) and any(True for _ in self._classes_behind(func.expr, scope))

    def _classes_behind(self, node: nodes.NodeNG | None, scope: nodes.NodeNG) -> Iterator[nodes.ClassDef]:
        """Yield the classes of the module that an expression names, or calls under their names."""
        called = node.func if isinstance(node, nodes.Call) else node
        for binding in self._machine.program.bindings_of(scope, called.name) if isinstance(called, nodes.Name) else ():
            if isinstance(binding, nodes.ClassDef):
                yield binding
            elif called is node and isinstance(made := assigned_value(binding), nodes.Call):
                yield from self._classes_behind(made, scope)

    def is_method(self, node: nodes.NodeNG) -> bool:
        """Tell whether an expression may be a method of a class of its module, by its name."""
        if not isinstance(node, nodes.Attribute):
            return False
        return not all(map(is_property, self.methods_in(node.root()).get(node.attrname, ())))

    @memoized
    def methods_in(self, module: nodes.Module) -> dict[str, list[nodes.FunctionDef]]:
        """Return the methods of all classes of a module, by their names."""
        found: dict[str, list[nodes.FunctionDef]] = {}
        for cls in self._machine.program.classes_in(module):
            for name in defined_names(cls):
                for one in definitions(cls, name):
                    if isinstance(one, nodes.FunctionDef):
                        found.setdefault(name, []).append(one)
        return found


def _found_in(order: list[Ancestor], name: str) -> Iterator[nodes.NodeNG]:
    """Yield the definition that a member has in the first class of an order that has it, if that is the program's."""
    found = find_member(order, name)
    if isinstance(found, tuple):
        yield found[1]


def _bound_to(name: str, scope: nodes.LocalsDictNodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the expressions that a scope binds a name to, or goes over for it, be it in a comprehension."""
    names = (one for one in definitions(scope, name) if isinstance(one, nodes.AssignName))
    yield from filter(None, map(value_or_source, names))


def _named_in(value: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the names and attributes in an expression, and the calls in place of what they call."""
    for part in nodes_in(value, (nodes.Name, nodes.Attribute, nodes.Call)):
        if not is_called(part):
            yield part


def _items_put(
    code: nodes.NodeNG, skipped: tuple[type[nodes.NodeNG], ...] = ()
) -> Iterator[tuple[nodes.NodeNG, nodes.NodeNG]]:
    """Yield the containers into which code puts items, also by methods, each with what that is."""
    for node in nodes_in(code, (nodes.Subscript, nodes.Call), skipped):
        if isinstance(node, nodes.Call):
            if isinstance(node.func, nodes.Attribute) and node.func.attrname in KEEPING:
                yield from ((node.func.expr, one) for one in node.args)
        elif node.ctx is Context.Store and (value := assigned_value(node)) is not None:
            yield node.value, value
