"""What calls do beside their result: names of the caller's scope that they change, and whether they return."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.classes import Classes
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.members import Members
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.program.program import never_returns, owner_of
from pylint_csp.analysis.program.standard import is_standard
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.values import FunctionValue, Known, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.tables.methods import CHANGING_ARGUMENTS
from pylint_csp.tables.names import NEVER_RETURNS

_CHANGING_ARGUMENTS = frozenset(name.rpartition(".")[2] for name in CHANGING_ARGUMENTS)
_ENDING_NAMES = frozenset(name.rpartition(".")[2] for name in NEVER_RETURNS)

_LEAVING_WITHOUT_RAISING = (nodes.Return, nodes.Break, nodes.Continue)
_MOST_STATEMENTS = 12
"""A function may raise under a condition: one that is longer is not entered only to find out."""


class Effects:
    """Answers what calls may do, by their names alone, for the slices."""

    def __init__(self, machine: Machine, modules: Modules, classes: Classes, members: Members, roots: Roots) -> None:
        self._machine = machine
        self._modules = modules
        self._classes = classes
        self._members = members
        self._roots = roots
        self._effects: dict[tuple[nodes.Call, nodes.NodeNG, str], frozenset[str]] = {}
        self._ending: dict[nodes.NodeNG, bool] = {}

    def outer_effects(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> frozenset[str]:
        key = (call, scope, receiver)
        if key not in self._effects:
            self._effects[key] = frozenset()
            self._effects[key] = self._outer_effects(call, scope, receiver)
        return self._effects[key]

    def _outer_effects(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> frozenset[str]:
        names: set[str] = set()
        if isinstance(call.func, nodes.Lambda):
            return frozenset(self._effects_of_function(call.func))
        for definition in self._definitions(call.func, scope, receiver):
            if isinstance(call.func, nodes.Name):
                names |= self._effects_of_function(definition)
            else:
                names |= self._effects_of_method(definition, receiver)
        for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
            if isinstance(argument, nodes.Lambda):
                names |= self._effects_of_function(argument)
                continue
            # A function that is handed over may be called.
            for definition in self._definitions(argument, scope, receiver):
                is_name = isinstance(argument, nodes.Name)
                names |= (
                    self._effects_of_function(definition) if is_name else self._effects_of_method(definition, receiver)
                )
        return frozenset(names)

    def _effects_of_method(self, definition: nodes.NodeNG, receiver: str) -> set[str]:
        """Return the attributes of the receiver that another method of it binds or changes."""
        other = self._roots.receiver_in(definition)
        if not other or not isinstance(definition, nodes.FunctionDef):
            return set()
        own = [name for name in self._machine.relevance.slicer(definition, other).definitions if "." in name]
        return {f"{receiver}.{name.partition('.')[2]}" for name in own}

    def _effects_of_function(self, definition: nodes.NodeNG) -> set[str]:
        """Return the names of outer scopes that a function binds or changes."""
        statement = definition.parent
        if isinstance(statement, nodes.Assign) and isinstance(statement.value, nodes.Lambda):
            definition = statement.value
        if not isinstance(definition, FUNCTIONS):
            return set()
        slicer = self._machine.relevance.slicer(definition, "")
        declared = frozenset().union(*self._machine.program.declared(definition))
        changed = {name for name in slicer.changed if not definitions(definition, name)}
        return changed | (declared & slicer.definitions.keys())

    def _definitions(self, func: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> Iterator[nodes.NodeNG]:
        """Yield what a callee's name is bound to: in the scopes around it, or in the class of the receiver."""
        if isinstance(func, nodes.Name):
            holder = self._machine.program.holder(
                self._machine.program.static_frame(cast("nodes.LocalsDictNodeNG", scope)), func.name
            )
            if holder is not None:
                yield from definitions(holder.scope, func.name)
        elif isinstance(func, nodes.Attribute) and isinstance(func.expr, nodes.Name) and func.expr.name == receiver:
            owner = owner_of(scope)
            if owner is None:
                return
            found = self._members.find_member(self._classes.mro(owner), func.attrname)
            if isinstance(found, tuple):
                yield found[1]
                for one in self._classes.overriding(owner, func.attrname):
                    own = self._members.find_member(self._classes.mro(one), func.attrname)
                    if isinstance(own, tuple):
                        yield own[1]

    def is_harmless(self, call: nodes.Call, scope: nodes.NodeNG) -> bool:
        root = call.func
        while isinstance(root, nodes.Attribute):
            root = root.expr
        if not isinstance(root, nodes.Name) or root.name == "setattr" or _name_of(call.func) in _CHANGING_ARGUMENTS:
            return False
        if any(keyword.arg == "check_hostname" for keyword in call.keywords):
            return False
        holder = self._machine.program.holder(
            self._machine.program.static_frame(cast("nodes.LocalsDictNodeNG", scope)), root.name
        )
        if holder is None:
            return hasattr(builtins, root.name)
        bindings = definitions(holder.scope, root.name)
        return bool(bindings) and all(_is_standard_import(one, root.name) for one in bindings)

    def may_end(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        func = call.func
        if isinstance(func, nodes.Attribute) and func.attrname in _ENDING_NAMES:
            return True
        if isinstance(func, nodes.Name) and f"builtins.{func.name}" in NEVER_RETURNS:
            return True
        return any(self._definition_may_end(one, func) for one in self._definitions(func, scope, receiver))

    def _definition_may_end(self, definition: nodes.NodeNG, func: nodes.NodeNG) -> bool:
        if isinstance(definition, nodes.ImportFrom) and isinstance(func, nodes.Name) and _ends_a_branch(func):
            for _, value in self._modules.imported(World(), definition, func.name, definition.root()):
                inner = bare(value)
                if isinstance(inner, Known) and inner.name in NEVER_RETURNS:
                    return True
                if isinstance(inner, FunctionValue) and self._function_may_end(inner.node):
                    return True
        return isinstance(definition, nodes.FunctionDef) and self._function_may_end(definition)

    def _function_may_end(self, function: nodes.NodeNG) -> bool:
        if function not in self._ending:
            self._ending[function] = False
            if isinstance(function, nodes.FunctionDef):
                slicer = self._machine.relevance.slicer(function, self._roots.receiver_in(function))
                exits = [one.node for one in slicer.exits if not isinstance(one.node, _LEAVING_WITHOUT_RAISING)]
                is_small = len(slicer.units) <= _MOST_STATEMENTS
                self._ending[function] = never_returns(function) or any(
                    node is function.body[-1] or (is_small and _raises_itself(node)) for node in exits
                )
        return self._ending[function]


def _raises_itself(statement: nodes.NodeNG) -> bool:
    """Tell a statement that raises or exits from one that calls a function of the project that may."""
    call = statement.value if isinstance(statement, nodes.Expr) else None
    if not isinstance(call, nodes.Call):
        return True
    return _name_of(call.func) in _ENDING_NAMES


def _name_of(func: nodes.NodeNG) -> str:
    return getattr(func, "attrname", "") or getattr(func, "name", "")


def _ends_a_branch(func: nodes.NodeNG) -> bool:
    """Tell whether a call is the last statement of a branch, where calls that never return stand."""
    statement = func.statement()
    if isinstance(statement.parent, (nodes.Module, nodes.FunctionDef)):
        return False
    return statement.next_sibling() is None  # type: ignore[no-untyped-call]


def _is_standard_import(statement: nodes.NodeNG, bound: str) -> bool:
    if isinstance(statement, nodes.ImportFrom):
        return not statement.level and is_standard(statement.modname or "")
    return isinstance(statement, nodes.Import) and all(
        is_standard(name) for name, alias in statement.names if (alias or name.partition(".")[0]) == bound
    )
