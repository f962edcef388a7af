"""What is always set together: what one attribute or name was left with tells who has set the others."""

from __future__ import annotations

import enum
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import TypeGuard, cast

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.program.program import owner_of
from pylint_csp.analysis.scopes.finals import Facts, Kept, together_told
from pylint_csp.analysis.scopes.handed_out import Handed, how_handed, set_without_a_break
from pylint_csp.analysis.scopes.owners import Owners
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import STAR
from pylint_csp.analysis.state.facts import DECIDED, Fact
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Kind, Object
from pylint_csp.analysis.state.symbols import Symbol, is_of_receiver
from pylint_csp.analysis.state.told import SET_BY
from pylint_csp.analysis.state.values import NONE, ClassValue, Const, Unknown, Value, bare, parts
from pylint_csp.analysis.state.world import is_about
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.functions import is_property
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import is_call_of, is_named
from pylint_csp.analysis.tree.walks import nodes_in

Setter = nodes.FunctionDef | nodes.ClassDef | nodes.Module
"""What sets attributes or names: a method or function, or the body of a class or module."""

Holder = nodes.ClassDef | nodes.Module | ClassValue
"""What has the attributes or names: instances of a class, a module, or a class itself."""

_SEVERAL = 2
_NEW = ("made", "parameter", "connection")
"""The kinds of unknown values that a method has not read from its receiver."""
_DERIVED = ("attribute", "operation", "item", "integer", "length", "truth", "text", "slice", "rest")
"""The kinds of unknown values that are made of others, whose symbols are among the parts of theirs."""


class OnPaths(enum.IntEnum):
    """On which of its paths a method sets an attribute, or a function a name."""

    PERHAPS = enum.auto()
    UNLESS_THERE = enum.auto()
    """On all but those on which it has found something there, and not ``None``."""
    ALWAYS = enum.auto()

    @classmethod
    def of(cls, setting: int, keeping: int, paths: int) -> OnPaths:
        """Tell that by how many of some paths set it, and how many leave what they find."""
        if setting == paths > 0:
            return cls.ALWAYS
        return cls.UNLESS_THERE if setting + keeping == paths > 0 else cls.PERHAPS


class Together:
    """Notes who has set what; of two methods that both set two attributes, the later one has left both."""

    def __init__(self, machine: Machine, classes: Classes, roots: Roots, owners: Owners) -> None:
        self._machine = machine
        self._classes = classes
        self._roots = roots
        self._owners = owners
        self._sets: dict[Symbol, OnPaths] = {}
        """Of who has set which attribute, on which paths."""

    def noted(
        self,
        finals: list[Final],
        method: Setter,
        holder: Holder,
        name: str,
        *,
        sets: OnPaths = OnPaths.ALWAYS,
    ) -> list[Final]:
        """Return what a method leaves in an attribute, with a fact beside each final that tells that it has set it.

        The same goes for what a function leaves in a name of its module, and a class's body in an attribute. The finals
        stay as they are if the fact would tell nothing: they may be made of what was there, or it is set from outside.
        """
        # Of what is set on a class by the class's name, it is told who has set it.
        outside = (
            self._owners.set_from_outside(holder.node, on_known=False)
            if isinstance(holder, ClassValue)
            else self._owners.set_from_outside(holder)
        )
        if not all(self._is_new(one, method) for one in finals) or not outside.isdisjoint((name, STAR)):
            return finals
        symbol = (SET_BY, holder, name, method)
        self._sets[symbol] = min(sets, self._sets.get(symbol, sets))
        return [replace(one, facts=one.facts | {(symbol, Fact(is_true=True))}) for one in finals]

    def found_in_class(self, left: Final, cls: nodes.ClassDef) -> Final:
        """Return what instances of a class find in a body: who has set it there counts as who has set it on them."""
        found = {symbol: (SET_BY, cls, *symbol[2:]) for symbol, _ in left.facts if symbol[0] == SET_BY}
        self._sets.update({symbol: self._sets[told] for told, symbol in found.items()})
        return replace(left, facts=frozenset((found.get(symbol, symbol), fact) for symbol, fact in left.facts))

    @staticmethod
    def unset(left: Final, name: str) -> Final:
        """Return a value that was changed since it was set, without the facts on who has set the attribute."""
        return replace(
            left, facts=frozenset(one for one in left.facts if (one[0][0], one[0][2:3]) != (SET_BY, (name,)))
        )

    def sets_another(self, function: nodes.FunctionDef, name: str) -> bool:
        """Tell whether a method sets another attribute, or a function another name, before any of its paths may end.

        Only then what it finds in this one, and leaves there, goes with what it sets.
        """
        receiver = self._roots.receiver_in(function)
        names = frozenset() if receiver else self.names_bound(function, function.root())
        for statement in function.body:
            for target in statement.targets if isinstance(statement, nodes.Assign) else ():
                if isinstance(target, nodes.AssignAttr) and is_named(target.expr, receiver) and target.attrname != name:
                    return True
                if isinstance(target, nodes.AssignName) and target.name in names and target.name != name:
                    return True
            if any(nodes_in(statement, (nodes.Return, nodes.Raise))):
                break
        return False

    def kept(self, finals: Iterable[Final], name: str, paths: Iterable[Kept]) -> Iterator[Final]:
        """Yield what is left in an attribute or name on paths that leave what they find there, but for a ``None``."""
        for left in (self.unset(one, name) for one in finals):
            is_true = bool(left.value.value) if isinstance(left.value, Const) else None
            found = Fact(left.value == NONE, is_true)
            for path in paths:
                # What was told of what it held before says nothing of this.
                both = together_told(_but_of(path.symbol, left.facts), _but_of(path.symbol, path.facts))
                if both is not None and not path.found.conflicts(found):
                    yield replace(left, facts=both)

    def is_bound_elsewhere(self, symbol: Symbol) -> bool:
        """Tell whether a name is bound by functions inside its scope, or an attribute otherwise than on a receiver."""
        if symbol[0] == "place":
            scope, name = cast("nodes.LocalsDictNodeNG", symbol[1]), str(symbol[2])
            is_set = isinstance(scope, nodes.Module) and any(
                one.scope() is not scope for one in definitions(scope, name)
            )
            return is_set or self._machine.program.is_nonlocal_inside(scope, name)
        if symbol[0] == "class":
            own, name = cast("nodes.ClassDef", symbol[1]), str(symbol[2])
            methods = (one for one in self._machine.program.functions_in(own) if one.type == "classmethod")
            return name in self._owners.set_from_outside(own) or any(
                name in self._roots.attributes_changed(one) for one in methods
            )
        cls = cast("Symbol", symbol[1])[1] if is_of_receiver(symbol) else None
        return isinstance(cls, nodes.ClassDef) and not self._owners.set_from_outside(cls).isdisjoint((symbol[-1], STAR))

    def sets_of(self, holder: Holder, name: str, method: Setter) -> OnPaths | None:
        """Return on which paths a method sets an attribute; None of one of which it was not noted."""
        return self._sets.get((SET_BY, holder, name, method))

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
            setting = {one: frozenset(names) for one in seen if (names := self._set_on_class(one, cls))}
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

    def _is_new(self, left: Final, method: Setter) -> bool:
        """Tell whether a value, with what it reaches, is surely made of nothing that the instance held before.

        Before an initialiser, it held nothing that others have set.
        """
        if method.name in INITIALIZERS:
            return True
        held = (value for _, state in left.objects for value in _held_in(state))
        values = map(bare, (left.value, *held))
        return not any(
            (isinstance(one, Unknown) and not self._is_made(one.symbol, method)) or any(parts(one)) for one in values
        )

    def _is_made(self, symbol: Symbol, method: Setter) -> bool:
        """Tell whether an unknown value is what a method was handed, or has made of that."""
        kind, *rest = symbol
        if kind in ("call", DECIDED) and isinstance(rest[0], nodes.NodeNG):
            scope, relevance = rest[0].scope(), self._machine.relevance
            if scope is not method:
                # A function that it calls has no receiver of which it could have asked something.
                return owner_of(scope) is None is owner_of(method)
            receiver = self._roots.receiver_in(method)
            names = relevance.slice(method, receiver, relevance.keys.of(rest[0], receiver))
            return all(one.partition(".")[0] != receiver for one in names)
        made_of = [one.symbol if isinstance(one, Unknown) else one for one in rest]
        return kind in _NEW or (
            kind in _DERIVED and all(self._is_made(one, method) for one in made_of if _is_symbol(one))
        )


def _but_of(symbol: Symbol, facts: Facts) -> Facts:
    return frozenset(told for told in facts if not is_about(told[0], (symbol,)))


def _reached(
    function: nodes.FunctionDef, named_in: Callable[[nodes.FunctionDef], Iterable[nodes.NodeNG]]
) -> set[nodes.FunctionDef]:
    """Return a function and those that are reached by what one of them names."""
    pending, seen = [function], {function}
    while pending:
        new = {one for one in named_in(pending.pop()) if isinstance(one, nodes.FunctionDef)} - seen
        pending.extend(new)
        seen |= new
    return seen


def _defined_under(
    node: nodes.Name | nodes.Attribute, module: nodes.Module, classes: list[nodes.ClassDef]
) -> Iterator[nodes.NodeNG]:
    """Yield the functions of a module, and the methods of some classes, that may be called by a name or attribute."""
    if isinstance(node, nodes.Name):
        yield from definitions(module, node.name)
    else:
        yield from (one for base in classes for one in definitions(base, node.attrname))


def _held_in(state: Object) -> Iterator[Value]:
    """Yield what an object holds; an instance of the program's own classes begins with nothing that is not seen."""
    yield from (slot.value for slot in state.slots.values())
    is_own = state.kind is Kind.INSTANCE and state.own_class is not None
    if not (is_own and isinstance(state.rest, Unknown) and state.rest.symbol[0] == "items"):
        yield state.rest


def _is_symbol(part: Hashable) -> TypeGuard[Symbol]:
    """Tell whether a part of a symbol is another value's symbol: no value, and no tuple of strings that says how."""
    return isinstance(part, tuple) and not all(isinstance(one, str) for one in part)
