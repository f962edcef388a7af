"""What calls do beside their result: names of the caller's scope that they change."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.changers.elsewhere import Elsewhere
from pylint_csp.analysis.changers.ends import Ends
from pylint_csp.analysis.changers.indifferent import Indifferent
from pylint_csp.analysis.changers.owners import Owners
from pylint_csp.analysis.changers.spared import Spared
from pylint_csp.analysis.changers.wrappers import Wrappers
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import owner_of, owner_of_receiver
from pylint_csp.analysis.program.standard import is_standard_import
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.slices.units import Slicer, handed_over
from pylint_csp.analysis.state.values import Known
from pylint_csp.analysis.tree.bindings import IMPORTS, assigned_value, defined_names, definitions, lookup
from pylint_csp.analysis.tree.functions import default_of, is_property, is_run_later, values_returned
from pylint_csp.analysis.tree.memo import memoized, memoized_meanwhile
from pylint_csp.analysis.tree.spelling import arguments_of, choices_of, last_name, pieces_of, read_from
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import CHANGING, CHANGING_ARGUMENTS, ITERATORS, SUBCLASSING
from pylint_csp.tables.ssl_contexts import CONTEXT_CLASSES

_CHANGING_ARGUMENTS = frozenset(name.rpartition(".")[2] for name in CHANGING_ARGUMENTS)

_CHANGING = frozenset({"setattr", "map", "filter"})
"""Builtins that may change what they are passed."""
_ASKED = (nodes.Name, nodes.Attribute)
"""What may stand for a function of the program, as ``key=…`` that may change the items it is asked for, or for an
iterator that others have, too, in ``next(…)``."""


class _Outside(NamedTuple):
    """The names of its module that a function or method binds or changes."""

    own: set[str]
    """Those that no import binds."""
    all_names: set[str]


class Effects:
    """Answers what calls may do, by their names alone, for the slices."""

    def __init__(
        self,
        machine: Machine,
        modules: Modules,
        classes: Classes,
        roots: Roots,
        owners: Owners,
        elsewhere: Elsewhere,
        wrappers: Wrappers,
    ) -> None:
        self._machine = machine
        self._classes = classes
        self._roots = roots
        self._callees = elsewhere.callees
        self._wrappers = wrappers
        self._indifferent = Indifferent(machine.program, self._callees, owners)
        self.may_end = Ends(machine, modules, roots, elsewhere).may_end
        self._elsewhere = elsewhere
        self._outside_of: dict[nodes.NodeNG, _Outside] = {}
        self.is_foreign = self._indifferent.is_foreign
        self.is_apart = self._indifferent.is_apart
        self.idle_parts = self._indifferent.idle_parts
        self.is_method = self._callees.is_method
        self.spared = Spared(machine, roots, self._callees, elsewhere, wrappers).arguments

    @memoized_meanwhile((frozenset(), frozenset()))
    def of_call(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> tuple[frozenset[str], frozenset[str]]:
        mentioned = [*self._mentioned_by(call, scope, receiver)]
        others = [*self._callees.methods_of_others(call.func, scope, receiver)]
        is_named_by_class = self._callees.is_of_class(call.func, scope)
        changed = frozenset().union(
            *(
                self._effects_of_method(one, receiver) if is_method else self._effects_of_function(one, receiver)
                for one, is_method in mentioned
            ),
            # Of a method that is told by its name alone, imported names don't count: too many are called alike.
            *(self._outside(one).all_names if is_named_by_class else self._outside(one).own for one in others),
        )
        own = {*others, *(one for one, _ in mentioned)}
        elsewhere = (self._roots.units_of(one).changed_elsewhere for one in own if isinstance(one, FUNCTIONS))
        return changed, self._elsewhere.changed_by(call, scope).union(*elsewhere)

    def called(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> Iterator[tuple[nodes.FunctionDef, str]]:
        for one, is_method in self._mentioned_by(call, scope, receiver):
            other = self._roots.receiver_in(one) if is_method else ""
            if isinstance(one, nodes.FunctionDef) and (other or not is_method):
                yield one, other
        for one in self._callees.methods_of_others(call.func, scope, receiver):
            if isinstance(one, nodes.FunctionDef):
                yield one, self._roots.receiver_in(one)

    def _mentioned_by(
        self, call: nodes.Call, scope: nodes.NodeNG, receiver: str
    ) -> Iterator[tuple[nodes.NodeNG, bool]]:
        """Yield what a call's callee and arguments name, and whether as a method: an argument may be called, too."""
        for mention in (call.func, *arguments_of(call)):
            is_lambda = isinstance(mention, nodes.Lambda)
            for one in [mention] if is_lambda else self._callees.definitions(mention, scope, receiver):
                yield one, isinstance(mention, nodes.Attribute)
            yield from self._callees.held(mention, scope, receiver)
        for one in self._callees.definitions_behind(call.func, scope):
            yield one, True

    def called_by_reading(self, node: nodes.NodeNG) -> Iterator[tuple[nodes.NodeNG, str]]:
        for one in self._callees.read_by(node):
            yield one, self._roots.receiver_in(one)

    def effects_of_reading(self, node: nodes.NodeNG, receiver: str) -> frozenset[str]:
        return frozenset().union(*(self._effects_of_method(one, receiver) for one in self._callees.read_by(node)))

    def makes_generator(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a call makes an iterator, or a generator or coroutine of the program, or hands one on."""
        if isinstance(call.func, nodes.Name) and call.func.name in ITERATORS:
            return True
        return any(is_run_later(one) or self._hands_on_generator(one) for one, _ in self.called(call, scope, receiver))

    def _hands_on_generator(self, function: nodes.FunctionDef) -> bool:
        made = self._roots.units_of(function).generators
        receiver = self._roots.receiver_in(function)
        return bool(made) and not made.isdisjoint(self._machine.later.handed_back(function, receiver))

    def set_by(self, name: str, scope: nodes.NodeNG, receiver: str) -> frozenset[str]:
        """Return the attributes of a method's receiver that are set by setters where the property ``name`` is assigned.

        Setters are found by their names alone: what bases a class has may still be being worked out.
        """
        found = self._callees.setters_in(scope.root())
        setters = [*found.get(name.removeprefix(f"{receiver}."), ()), *found.get("__setattr__", ())]
        return frozenset().union(*(self._effects_of_method(one, receiver) for one in setters))

    def decorating_effects(self, decorator: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> frozenset[str]:
        """Return the names that a decorator changes, itself or in the function that it makes."""
        func = decorator.func if isinstance(decorator, nodes.Call) else decorator
        names: set[str] = set()
        for function in self._functions(func, scope, receiver):
            inner = [one for one in nodes_in(function, nodes.FunctionDef) if one is not function]
            names = names.union(*(self._effects_of_function(one) for one in inner)) - {*defined_names(function)}
            names |= self._effects_of_function(function)
        return frozenset(names)

    def effects_of_subclassing(self, cls: nodes.ClassDef) -> frozenset[str]:
        """Return the names that a class statement may change by the ``__init_subclass__`` of a class of its module."""
        names: set[str] = set()
        for one in self._callees.methods_in(cls.root()).get(SUBCLASSING, ()):
            owner = owner_of(one)
            if owner is not None and owner is not cls:
                names |= self._effects_of_function(one)
                if self._roots.receiver_in(one) in self._machine.relevance.slicer(one, "").lead_to_changes():
                    names.add(owner.name)
        return frozenset(names)

    def _effects_of_method(self, definition: nodes.NodeNG, receiver: str) -> set[str]:
        """Return the attributes that another method of the receiver binds or changes, as the caller names them.

        Where it may change more that it doesn't name, the receiver counts as handed over.
        """
        other = self._roots.receiver_in(definition)
        if not isinstance(definition, nodes.FunctionDef):
            return set()
        if not other:
            return self._effects_of_function(definition)
        slicer = self._machine.relevance.slicer(definition, other)
        own = (name.partition(".") for name in (*slicer.definitions, *slicer.lead_to_changes()))
        names = {name for first, _, name in own if first == other and name}
        changed = {f"{receiver}.{name}" for name in names}
        by_others = "__dict__" in names or not names.isdisjoint(self._callees.methods_in(definition.root()))
        by_another_name = other in slicer.lead_to_changes() or handed_over(other) in slicer.definitions
        asked = (call.func for call in nodes_in(definition, nodes.Call) if isinstance(call.func, nodes.Attribute))
        if (
            by_others
            or by_another_name
            or not (is_property(definition) or self._wrappers.is_entered(definition))
            or any(isinstance(one.expr, nodes.Attribute) and self._callees.is_method(one) for one in asked)
        ):
            changed.add(handed_over(receiver))
        return changed | self._outside(definition).own

    def _outside(self, definition: nodes.NodeNG) -> _Outside:
        """Return the names of its module that a function or method binds or changes; none of other definitions."""
        if not isinstance(definition, nodes.FunctionDef) or definition in self._outside_of:
            return self._outside_of.get(definition, _Outside(set(), set()))
        slicer = self._roots.units_of(definition)
        by_methods = {one for one in slicer.changed_by_methods if one.isidentifier()}
        changed = self._bound_outside(definition, slicer) | by_methods
        bindings = {one: definitions(definition.root(), one) for one in changed}
        every = {one for one, found in bindings.items() if not all(isinstance(by, nodes.FunctionDef) for by in found)}
        own = {one for one in every if not all(isinstance(by, (*IMPORTS, nodes.FunctionDef)) for by in bindings[one])}
        found = _Outside(own, every)
        if slicer.is_complete:
            self._outside_of[definition] = found
        return found

    def _bound_outside(self, definition: nodes.FunctionDef | nodes.Lambda, slicer: Slicer) -> set[str]:
        """Return the names of outer scopes that a function or method binds or changes."""
        declared = frozenset().union(*self._machine.program.declared(definition))
        changed = {one for one in slicer.changed_outside(definition) if not self._is_untouched(one, definition)}
        return changed | (declared & slicer.definitions.keys())

    def _effects_of_function(self, definition: nodes.NodeNG, receiver: str = "") -> set[str]:
        """Return the names of outer scopes that a function binds or changes: attributes of a receiver, too."""
        value = assigned_value(definition)
        definition = value if isinstance(value, nodes.Lambda) else definition
        if not isinstance(definition, FUNCTIONS):
            return set()
        slicer = self._machine.relevance.slicer(definition, "")
        changed = self._bound_outside(definition, slicer)
        for name in slicer.lead_to_changes().intersection(defined_names(definition)):
            default = default_of(definition, name)
            if default is not None:
                changed.update(self._machine.relevance.keys.roots(default, ""))
        if owner_of_receiver(definition, receiver) is not None:
            own = self._machine.relevance.slicer(definition, receiver).definitions
            changed.update(name for name in own if name.startswith(f"{receiver}."))
        return changed

    def _is_untouched(self, name: str, scope: nodes.LocalsDictNodeNG) -> bool:
        """Tell whether a name is that of a standard module, of which a scope changes no more than what it has made.

        A module that may be missing has a literal in its place.
        """
        bindings = [] if "." in name else self._machine.program.bindings_of(scope, name)
        others = [one for one in bindings if not _is_of_standard_library(one, name)]
        if len(others) == len(bindings) or not all(isinstance(assigned_value(one), nodes.Const) for one in others):
            return False
        return not self._machine.relevance.may_change(scope, "", name)

    def is_mutator(self, call: nodes.Call) -> bool:
        """Tell whether a call's name says that it changes what it is called on."""
        func = call.func
        return isinstance(func, nodes.Attribute) and (
            func.attrname in CHANGING or self._is_added_to_contexts(call.root(), func.attrname)
        )

    @memoized
    def _is_added_to_contexts(self, module: nodes.Module, name: str) -> bool:
        """Tell whether a class of a module that inherits from a class of contexts has a method of that name."""
        owners = map(owner_of, self._callees.methods_in(module).get(name, ()))
        return any(
            isinstance(one, Known) and one.name in CONTEXT_CLASSES
            for cls in owners
            if cls is not None
            for one in self._classes.mro(cls)
        )

    def enters_function(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        return any(True for _ in self._functions(call.func, scope, receiver))

    def _functions(self, func: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> Iterator[nodes.FunctionDef]:
        """Yield the functions to which a callee's name is bound."""
        for one in self._callees.definitions(func, scope, receiver):
            if isinstance(one, nodes.FunctionDef):
                yield one

    def asked_by(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> frozenset[str]:
        names: set[str] = set()
        for function in self._functions(call.func, scope, receiver):
            own = self._roots.receiver_in(function) or receiver
            mentioned = self._machine.relevance.keys.of(function, own)
            names.update(mentioned - {*defined_names(function)})
            if any(one.startswith(f"{own}.") for one in mentioned):
                # Which of the receiver's attributes agree with which is told elsewhere.
                names.add(handed_over(receiver))
        return frozenset(names)

    def gives_literal(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        named = self._callees.definitions(call.func, scope, receiver)
        called = chain(named, self._callees.methods_of_others(call.func, scope, receiver))
        functions = (one for one in called if isinstance(one, nodes.FunctionDef))
        results = chain.from_iterable(map(values_returned, functions))
        given = [part for one in results for part in (one, *choices_of(one))]
        return any(isinstance(piece, nodes.Const) for one in given for piece, _ in pieces_of(one))

    def is_harmless(self, call: nodes.Call, scope: nodes.NodeNG) -> bool:
        root = read_from(call.func)
        if self._indifferent.is_indifferent(call):
            return True
        if not isinstance(root, nodes.Name) or root.name in _CHANGING or last_name(call.func) in _CHANGING_ARGUMENTS:
            return False
        if root.name == "next" and call.args and isinstance(call.args[0], _ASKED):
            return False
        if any(
            keyword.arg == "check_hostname" or (keyword.arg == "key" and isinstance(keyword.value, _ASKED))
            for keyword in call.keywords
        ):
            return False
        holder = self._machine.program.holder(
            self._machine.program.static_frame(cast("nodes.LocalsDictNodeNG", scope)), root.name
        )
        if holder is None:
            # ``dict.update(options, …)`` changes what it is handed.
            return hasattr(builtins, root.name) and getattr(call.func, "attrname", "") not in CHANGING
        bindings = definitions(holder.scope, root.name)
        return bool(bindings) and all(_is_of_standard_library(one, root.name) for one in bindings)


def _is_of_standard_library(binding: nodes.NodeNG, name: str) -> bool:
    """Tell whether a name is bound to what is imported from the standard library, or to a part of it."""
    value = assigned_value(binding)
    if not isinstance(value, (nodes.Attribute, nodes.Name)):
        return is_standard_import(binding, name)
    root = read_from(value)
    bindings = lookup(root)[1] if isinstance(root, nodes.Name) else []
    return bool(bindings) and all(is_standard_import(one, str(last_name(root))) for one in bindings)
