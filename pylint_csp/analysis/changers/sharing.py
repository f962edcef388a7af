"""Which names of a module, and which attributes of a class, may lead to one object: what changes it may use either."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import accumulate
from typing import cast

from astroid import Context, nodes

from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import owner_of, owner_of_receiver
from pylint_csp.analysis.program.standard import is_standard_import
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.mentions import SETTERS, evaluated, header
from pylint_csp.analysis.tree.bindings import DIRECT, assigned_value, defined_names, definitions, value_or_source
from pylint_csp.analysis.tree.functions import positional_names, values_returned
from pylint_csp.analysis.tree.memo import memoized, memoized_meanwhile
from pylint_csp.analysis.tree.spelling import (
    arguments_of,
    begun_with,
    choices_of,
    held_in,
    is_named,
    last_name,
    pieces_of,
)
from pylint_csp.analysis.tree.walks import reached
from pylint_csp.tables.methods import CHANGING
from pylint_csp.tables.names import HANDING_ON

Place = Hashable
"""An attribute or a module's name, by its name; a function's name, with the function; a statement, for its value."""
Link = tuple[Place, Place]
"""A place, and another one whose object it holds, or has for its own."""
_NOTHING: frozenset[str] = frozenset()
_PASSING = HANDING_ON | CHANGING
_MOST_REACHED = 100_000
"""How many places may be reached from those of a class or module, before all that is linked counts as one."""
_MOST_READ = 300
"""How many attributes a method may read by others that it calls, before it counts as reading all."""


class Sharing:
    """Reads off the statements of a module, and of a class's methods, what they bind to one object."""

    def __init__(self, machine: Machine, classes: Classes, roots: Roots) -> None:
        self._machine = machine
        self._classes = classes
        self._roots = roots

    def names(self, scope: nodes.NodeNG, receiver: str, name: str) -> list[frozenset[str]]:
        """Return the names by which a scope may reach the object, or a part of it, that a name from elsewhere holds.

        What a method gives may depend on each attribute that it reads.
        """
        owner = owner_of_receiver(scope, receiver)
        first, _, attribute = name.partition(".")
        if attribute:
            if owner is None or first != receiver:
                return []
            others = (self.attributes(owner, attribute), self._read_by(owner, attribute))
            return [self.places(receiver, one) for one in others]
        if not isinstance(scope, nodes.Module) and definitions(cast("nodes.LocalsDictNodeNG", scope), name):
            return []
        return [self.module_names(scope.root(), name), self._imported_alike(scope.root()).get(name, _NOTHING)]

    @memoized
    def places(self, receiver: str, attributes: frozenset[str]) -> frozenset[str]:
        """Return the names of some attributes in a method, with its receiver: ``self.context``."""
        return frozenset(f"{receiver}.{one}" for one in attributes)

    @memoized
    def _imported_alike(self, module: nodes.Module) -> dict[str, frozenset[str]]:
        """Return the names under which a module imports the same thing, or what one of them is a part of."""
        imported = [(bound, full) for bound in defined_names(module) for full in self._imported_by(module, bound)]
        names: dict[str, set[str]] = {}
        for bound, full in imported:
            names.setdefault(full, set()).add(bound)
        found: dict[str, set[str]] = {}
        for bound, full in imported:
            for part_of in accumulate(full.split("."), lambda head, name: f"{head}.{name}"):
                for other in names.get(part_of, set()) - {bound}:
                    found.setdefault(bound, set()).add(other)
                    found.setdefault(other, set()).add(bound)
        return {bound: frozenset(others) for bound, others in found.items()}

    def _imported_by(self, module: nodes.Module, bound: str) -> Iterator[str]:
        """Yield the dotted names of what a module's import statements bind to a name, or to an attribute of it."""
        for statement in definitions(module, bound):
            if isinstance(statement, nodes.Import):
                yield from (one for one, alias in statement.names if (alias or one.partition(".")[0]) == bound)
            elif isinstance(statement, nodes.ImportFrom):
                base = self._machine.program.absolute(module, statement.modname, statement.level)
                yield from (f"{base}.{one}" for one, alias in statement.names if (alias or one) == bound)

    def attributes(self, cls: nodes.ClassDef, name: str) -> frozenset[str]:
        """Return the attributes of a class that may lead to the object that one of them leads to."""
        return self._shared_in(cls).get(name, _NOTHING)

    @memoized_meanwhile({})
    def _shared_in(self, scope: nodes.ClassDef | nodes.Module) -> dict[str, frozenset[str]]:
        if isinstance(scope, nodes.Module):
            return _leading_to_one([*self._links_of(scope), *self._handed_out_by_functions(scope)])
        methods = methods_of(self._classes.family(scope))
        return _leading_to_one(link for method in methods for link in self._links_of(method))

    @memoized
    def _read_by(self, cls: nodes.ClassDef, name: str) -> frozenset[str]:
        """Return the attributes that the method ``name`` reads of its receiver, itself or by others that it calls.

        If that is no method, there are none.
        """
        family = self._classes.family(cls)
        found: set[str] = set()
        pending = [name]
        while pending:
            for method in methods_of(family, [pending.pop()]):
                more = self._roots.attributes_mentioned(method) - found
                found |= more
                pending.extend(more)
            if len(found) > _MOST_READ:
                return self._read_at_all(cls)
        # What is put into ``__dict__`` may be any of them.
        return frozenset((*found, "__dict__") if found else ())

    @memoized
    def _read_at_all(self, cls: nodes.ClassDef) -> frozenset[str]:
        """Return what any method of a class and its relatives reads of its receiver."""
        methods = methods_of(self._classes.family(cls))
        return frozenset({"__dict__"}).union(*map(self._roots.attributes_mentioned, methods))

    def module_names(self, module: nodes.Module, name: str) -> frozenset[str]:
        """Return the names of a module that may lead to the object that one of them leads to."""
        return self._shared_in(module).get(name, _NOTHING)

    def _handed_out_by_functions(self, module: nodes.Module) -> Iterator[Link]:
        """Yield links that join a module's functions with the names that they return: a call of one leads there.

        A class leads where its methods do, and those of its bases.
        """
        classes = [one for one in module.body if isinstance(one, nodes.ClassDef)]
        functions = [one for one in module.body if isinstance(one, nodes.FunctionDef)]
        leading: dict[nodes.NodeNG | None, list[nodes.FunctionDef]] = {}
        for function in (*functions, *methods_of(classes)):
            returned = self._machine.later.handed_back(function, "").intersection(defined_names(module))
            for name in returned.difference(defined_names(function)):
                if not all(map(_binds_no_object, definitions(module, name))) or returns_part_of(name, function):
                    yield name, function
                    leading.setdefault(owner_of(function), []).append(function)
        yield from ((str(one.name), one) for one in leading.get(None, ()))
        for cls in classes if leading else ():
            yield from ((str(cls.name), one) for base in self._classes.lineage(cls) for one in leading.get(base, ()))

    @memoized_meanwhile([])
    def _links_of(self, scope: nodes.Module | nodes.FunctionDef) -> list[Link]:
        receiver = self._roots.receiver_in(scope)
        units = self._machine.relevance.slicer(scope, receiver).units
        parts = [one for node in units for part in header(node) for one in evaluated(part)]
        returned = [node for node in units if isinstance(node, nodes.Return)] if receiver else []
        links = [link for node in (*parts, *returned) for link in self._links_in(node, scope, receiver)]
        return [(holder, place) for holder, place in links if holder is not None]

    def _links_in(
        self, node: nodes.NodeNG, scope: nodes.Module | nodes.FunctionDef, receiver: str
    ) -> Iterator[tuple[Place | None, Place]]:
        """Yield the links that a node makes: it binds something, returns it, or puts it into what holds it.

        What comes to a method stands for the arguments of its calls: it holds these, and none of them each other.
        """
        keys = self._machine.relevance.keys
        if isinstance(node, (nodes.AssignName, nodes.AssignAttr)) or getattr(node, "ctx", None) is Context.Store:
            value = value_or_source(node)
            if value is not None and not isinstance(value, nodes.Const):
                is_whole = value is assigned_value(node)
                given: Place = value if is_whole else node
                place = self._place(next(keys.roots(node, receiver), None), scope, receiver)
                yield place, given
                if place is not None and keys.root(node, receiver) is not None:
                    yield given, place
                yield from self._links_to(value, given, scope, receiver, is_whole=is_whole)
        elif isinstance(node, nodes.Return):
            method = cast("nodes.FunctionDef", scope).name
            yield from ((method, node), (node, method))
            yield from self._links_to(node.value, node, scope, receiver)
        elif isinstance(node, nodes.Call):
            func = node.func
            if isinstance(func, nodes.Attribute) and func.attrname in CHANGING:
                yield self._place(next(keys.roots(func.expr, receiver), None), scope, receiver), node
                yield from self._links_to(node, node, scope, receiver)
            for name in keys.by_name(node, receiver) if last_name(func) in SETTERS else ():
                place = self._place(name, scope, receiver)
                if place is not None:
                    yield from ((place, node), (node, place))
                    yield from self._links_to(node.args[-1], node, scope, receiver)
            for parameter, argument in self._arguments_in(node, scope, receiver):
                yield parameter, argument
                yield from self._links_to(argument, argument, scope, receiver)

    def _arguments_in(
        self, call: nodes.Call, scope: nodes.Module | nodes.FunctionDef, receiver: str
    ) -> Iterator[tuple[Place, nodes.NodeNG]]:
        """Yield the arguments of a call of a receiver's method, each with the parameter of which it is one."""
        owner = owner_of_receiver(scope, receiver)
        called = self._machine.relevance.keys.root(call.func, receiver) or ""
        if owner is None or not called.startswith(f"{receiver}."):
            return
        for method in methods_of(self._classes.family(owner), [last_name(call.func)]):
            own = positional_names(method)[bool(self._roots.receiver_in(method)) :]
            yield from (((method, one), argument) for one, argument in zip(own, call.args, strict=False))
            yield from (((method, one.arg), one.value) for one in call.keywords if one.arg is not None)

    def _links_to(
        self,
        value: nodes.NodeNG | None,
        given: Place,
        scope: nodes.Module | nodes.FunctionDef,
        receiver: str,
        *,
        is_whole: bool = True,
    ) -> Iterator[Link]:
        """Yield links from what an expression gives to what it is read from, and if that is all of it, back."""
        keys = self._machine.relevance.keys
        pending = [(value, is_whole)] if value is not None else []
        while pending:
            node, is_whole = pending.pop()
            if isinstance(node, nodes.Call) and self._makes_connection(node, scope, receiver):
                continue
            # A method's result stands for what the method returns.
            named = node.func if isinstance(node, nodes.Call) and _is_plain(node) else node
            name = keys.root(named, receiver)
            is_part = name is None and isinstance(node, (nodes.Attribute, nodes.Subscript))
            place = self._place(next(keys.roots(node, receiver), None) if is_part else name, scope, receiver)
            if place is not None:
                yield place, given
                if is_whole and not is_part:
                    yield given, place
            pending.extend((one, is_whole or bool(held_in(node))) for one in _handed_on(node))

    def _makes_connection(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a call is of a receiver's method that makes connections: nothing judged is in them."""
        owner = owner_of_receiver(scope, receiver)
        if owner is None or not isinstance(call.func, nodes.Attribute) or not is_named(call.func.expr, receiver):
            return False
        methods = [*methods_of(self._classes.family(owner), [call.func.attrname])]
        returned = [value for method in methods for value in values_returned(method)]
        is_foreign = self._machine.relevance.is_foreign
        return bool(returned) and all(isinstance(one, nodes.Call) and is_foreign(one) for one in returned)

    @staticmethod
    def _place(name: str | None, scope: nodes.Module | nodes.FunctionDef, receiver: str) -> Place | None:
        """Return the place that a name of a scope is; None for the receiver, and for names of other scopes.

        So it is for the standard library's modules: what is made of these is no part of them.
        """
        first, _, attribute = (name or "").partition(".")
        if attribute:
            return attribute
        bindings = definitions(scope, first)
        if all(is_standard_import(one, first) for one in bindings) or first == receiver:
            return None
        return first if isinstance(scope, nodes.Module) else (scope, first)


def methods_of(classes: Iterable[nodes.ClassDef], names: Iterable[str] | None = None) -> Iterator[nodes.FunctionDef]:
    """Yield the methods that stand in the bodies of some classes, of some names if these are given."""
    for cls in classes:
        for name in defined_names(cls) if names is None else names:
            yield from (one for one in definitions(cls, name) if isinstance(one, nodes.FunctionDef))


def _binds_no_object(binding: nodes.NodeNG) -> bool:
    """Tell whether a name is bound to what is imported or defined, or to a literal, which nothing changes."""
    return isinstance(binding, DIRECT) or isinstance(assigned_value(binding), nodes.Const)


def returns_part_of(name: str, function: nodes.NodeNG) -> bool:
    """Tell whether a function returns an attribute or item of what a name holds, such as a class."""
    return any(
        isinstance(part, (nodes.Attribute, nodes.Subscript)) and is_named(begun_with(part), name)
        for one in values_returned(cast("nodes.FunctionDef", function))
        for part, _ in pieces_of(one)
    )


def _handed_on(node: nodes.NodeNG) -> Iterable[nodes.NodeNG]:
    """Return the parts of an expression that its value may be, or hold."""
    if isinstance(node, (nodes.NamedExpr, nodes.Starred)):
        return [*([node.target] if isinstance(node, nodes.NamedExpr) else ()), node.value]
    if isinstance(node, nodes.Call) and not _is_plain(node):
        owner = [node.func.expr] if isinstance(node.func, nodes.Attribute) else []
        return [*owner, *arguments_of(node)]
    return [*choices_of(node), *held_in(node)]


def _is_plain(call: nodes.Call) -> bool:
    """Tell whether a call, by its name, does not hand on what it is called on or passed."""
    return last_name(call.func) not in _PASSING


def _leading_to_one(links: Iterable[Link]) -> dict[str, frozenset[str]]:
    """Return, by name, the other names from which links lead to a place that is reached from it, too."""
    held: dict[Place, list[Place]] = {}
    for holder, place in links:
        held.setdefault(holder, []).append(place)
    steps = 0
    by_name: dict[str, set[Place]] = {}
    holders: dict[Place, set[str]] = {}
    for name in held:
        if isinstance(name, str):
            first: Place = name
            found = by_name[name] = reached([first], lambda holder: held.get(holder, ()))
            for place in found:
                held_by = holders.setdefault(place, set())
                held_by.add(name)
                steps += len(held_by)
            if steps > _MOST_REACHED:
                return _linked(held)
    return {name: frozenset().union(*(holders[place] for place in found)) - {name} for name, found in by_name.items()}


def _linked(held: Mapping[Place, list[Place]]) -> dict[str, frozenset[str]]:
    """Return, by name, all names that links join to it, in whatever direction."""
    beside: dict[Place, list[Place]] = {}
    for holder, places in held.items():
        for place in places:
            beside.setdefault(holder, []).append(place)
            beside.setdefault(place, []).append(holder)
    linked: dict[Place, frozenset[str]] = {}
    for first in beside:
        if first not in linked:
            found = reached([first], beside.__getitem__)
            linked.update(dict.fromkeys(found, frozenset(place for place in found if isinstance(place, str))))
    return {name: others for name, others in linked.items() if isinstance(name, str)}
