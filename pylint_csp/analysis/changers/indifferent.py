"""Calls that may be handed anything: neither their results nor what is judged depends on their arguments.

What a function asks ``time`` or ``logging``, and the requests that it makes on a connection, tell nothing about a
context. Without this, all that goes into a request would be followed along every path.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.callees import Callees
from pylint_csp.analysis.changers.owners import Owners
from pylint_csp.analysis.program.program import Program, scope_of
from pylint_csp.analysis.program.standard import in_python_3
from pylint_csp.analysis.slices.mentions import FUNCTIONS, STAR
from pylint_csp.analysis.slices.stores import class_of_receiver
from pylint_csp.analysis.tree.bindings import assigned_value, definitions, value_or_source
from pylint_csp.analysis.tree.memo import memoized
from pylint_csp.analysis.tree.spelling import arguments_of, chain_of, choices_of, last_name, read_from, spelled
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.methods import CHANGING, MAKING_CONTAINERS, OF_CONNECTIONS, REPEATING
from pylint_csp.tables.names import ANSWERING_ALIKE, CONNECTIONS, INDIFFERENT_MODULES, READING_CONTAINERS

_BINDING = (nodes.NamedExpr, nodes.Yield, nodes.YieldFrom, *FUNCTIONS)
"""Expressions in an argument that do more than to evaluate it."""
_RUNNING = (nodes.Lambda, nodes.GeneratorExp)
"""What runs code of the program whenever somebody calls it, or asks it for a value."""
_TELLING = frozenset({"abs", "bytes", "float", "int", "len", "max", "min", "repr", "round", "str"})
"""Built-in functions and classes that make a text or a number of what they are handed."""
_RESPONSES = frozenset({"http.client.HTTPResponse"})
"""The class of what a connection returns."""
_Name = tuple[nodes.LocalsDictNodeNG, str]
"""A name, and the scope that binds it; an attribute of a receiver, after a dot, and the module."""


class Indifferent:
    """Finds such calls, by what imports and assignments bind the names in them to."""

    def __init__(self, program: Program, callees: Callees, owners: Owners) -> None:
        self._program = program
        self._callees = callees
        self._owners = owners

    @memoized
    def is_indifferent(self, call: nodes.Call) -> bool:
        """Tell whether a call does nothing with what it is handed: of such a module, or a method of what it made."""
        if _is_repeated(call) or last_name(call.func) in CHANGING:
            return False
        names = self._imported(call.func)
        if names:
            return all(map(_is_of_indifferent_module, names))
        if self._is_of_connection(call):
            return True
        return isinstance(call.func, nodes.Attribute) and self.is_foreign(call.func.expr)

    def _is_of_connection(self, call: nodes.Call) -> bool:
        """Tell whether a call is of a method that connections have, and no class of the program."""
        return last_name(call.func) in OF_CONNECTIONS and not self._callees.is_method(call.func)

    def idle_parts(self, statement: nodes.NodeNG) -> set[nodes.NodeNG]:
        """Return the expressions in a statement on which nothing depends: what such calls make, and are handed.

        What takes a part of such an object is none of them, for tests of the part agree.
        """
        found: set[nodes.NodeNG] = set()
        pending = [statement]
        while pending:
            node = pending.pop()
            if isinstance(node, nodes.Call) and not self._asks_under_other_name(node):
                if not _is_repeated(node) and self.is_foreign(node) and self._is_plain(node):
                    found.add(node)
                    continue
                if self.is_indifferent(node):
                    arguments = arguments_of(node)
                    found.update(filter(self._is_plain, arguments))
            if not isinstance(node, FUNCTIONS):
                pending.extend(one for one in node.get_children() if one not in found)
        return found

    def _asks_under_other_name(self, call: nodes.Call) -> bool:
        """Tell whether a call is handed a second name for something, and tests of its result agree.

        What is put together before, perhaps anew in each lap of a loop, is not followed.
        """
        if self._imported(call.func).isdisjoint(ANSWERING_ALIKE):
            return False
        bindings = [self._bindings(one) for one in call.args]
        values = [assigned_value(found[0]) for found in bindings if len(found) == 1]
        return any(isinstance(one, (nodes.Name, nodes.Attribute)) for one in values)

    def is_apart(self, expression: nodes.NodeNG) -> bool:
        """Tell whether an expression makes something foreign, and runs no code of the program for that.

        Whatever a connection is made with, its methods leave that as it is.
        """
        origin = self._origin(expression)
        is_connection = isinstance(origin, frozenset) and origin <= CONNECTIONS
        return is_connection or (self.is_foreign(expression) and self._is_plain(expression))

    def _is_plain(self, argument: nodes.NodeNG) -> bool:
        """Tell whether an argument binds nothing, and neither to evaluate nor to take it runs code of the program."""
        if any(True for _ in nodes_in(argument, _BINDING)):
            return False
        calls = nodes_in(argument, nodes.Call)
        return all(getattr(one.func, "name", "") in _TELLING or self.is_indifferent(one) for one in calls) and not any(
            map(self._may_be_run, nodes_in(argument, (nodes.Name, nodes.Attribute)))
        )

    def _may_be_run(self, node: nodes.NodeNG) -> bool:
        """Tell whether a name or attribute may be a function or class of the program, or a generator that one makes."""
        if isinstance(node, nodes.Attribute):
            return self._callees.is_method(node)
        for binding in self._bindings(node):
            value = _value_bound(binding)
            if isinstance(binding, (nodes.FunctionDef, nodes.ClassDef)) or isinstance(value, _RUNNING):
                return True
            if isinstance(value, nodes.Call) and any(
                isinstance(one, nodes.FunctionDef) for one in self._bindings(value.func)
            ):
                return True
        return False

    def is_foreign(self, expression: nodes.NodeNG) -> bool:
        """Tell whether an expression is made by such a call, is a connection, or a part of one of these."""
        origin = self._origin(expression)
        if isinstance(origin, frozenset):
            return all(map(_makes_foreign, origin))
        return origin is not None and self._holds_foreign(origin)

    @memoized
    def _holds_foreign(self, name: _Name) -> bool:
        """Tell whether all that a name is bound to is foreign, beside literals."""
        asked = {name}
        pending = [name]
        is_made = False
        while pending:
            for value in self._values_of(*pending.pop()):
                if isinstance(value, nodes.Const):
                    continue
                origin = self._origin(value) if value is not None else None
                if origin is None or (isinstance(origin, frozenset) and not all(map(_makes_foreign, origin))):
                    return False
                if isinstance(origin, frozenset):
                    is_made = True
                elif origin not in asked:
                    asked.add(origin)
                    pending.append(origin)
        return is_made

    def _origin(self, expression: nodes.NodeNG) -> frozenset[str] | _Name | None:
        """Return what has made the value of a chain, by its dotted names, or the name that the chain begins with."""
        node = expression
        for node in chain_of(expression):
            made_by = self._imported(node.func) if isinstance(node, nodes.Call) else frozenset()
            if made_by:
                return made_by
            if isinstance(node, nodes.Call) and self._is_of_connection(node):
                return _RESPONSES
            if isinstance(node, nodes.Call) and last_name(node.func) in MAKING_CONTAINERS:
                return None
            if isinstance(node, nodes.Attribute) and class_of_receiver(node.expr) is not None:
                return node.root(), f".{node.attrname}"
        return self._holder(node)

    def _values_of(self, scope: nodes.LocalsDictNodeNG, name: str) -> Iterator[nodes.NodeNG | None]:
        """Yield the expressions that a name may be bound to; None for what is bound in another way."""
        _, is_attribute, attribute = name.partition(".")
        if not is_attribute:
            for value in map(_value_bound, definitions(scope, name)):
                yield from choices_of(value) or (value,)
            return
        # By its name alone: what a class inherits may still be being worked out.
        module = cast("nodes.Module", scope)
        yield from (store.value for one in (attribute, STAR) for store in self._owners.stores_in(module).get(one, ()))
        for cls in self._program.classes_in(module):
            yield from map(_value_bound, definitions(cls, attribute))

    @memoized
    def _imported(self, node: nodes.NodeNG) -> frozenset[str]:
        """Return the dotted names that imports give a chain of names; none if anything else binds the first of them."""
        root = read_from(node)
        found = {_name_of(one, last_name(root)) for one in self._bindings(root)}
        if not found or not all(found):
            return frozenset()
        rest = spelled(node).removeprefix(last_name(root))
        return frozenset(in_python_3(f"{name}{rest}") for name in found)

    def _bindings(self, node: nodes.NodeNG) -> list[nodes.NodeNG]:
        """Return what binds a name; nothing of other nodes, builtins and unknown names."""
        return self._program.bindings_of(scope_of(node), node.name) if isinstance(node, nodes.Name) else []

    def _holder(self, node: nodes.NodeNG) -> _Name | None:
        """Return a name, and the scope that binds it; None for what has no bindings."""
        if not isinstance(node, nodes.Name):
            return None
        frame = self._program.holder(self._program.static_frame(scope_of(node)), node.name)
        return (frame.scope, node.name) if frame is not None else None


def _is_repeated(call: nodes.Call) -> bool:
    """Tell whether two such calls agree, by what they are asked."""
    return last_name(call.func) in REPEATING


def _value_bound(binding: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the expression whose value, or a part of it, a statement binds to a name; None if there is none."""
    if not isinstance(binding, nodes.AssignName):
        return None
    if isinstance(binding.parent, nodes.With):
        return next((value for value, name in binding.parent.items if name is binding), None)
    return value_or_source(binding)


def _name_of(binding: nodes.NodeNG, bound: str) -> str:
    """Return the dotted name that an import binds to a name; empty for other statements."""
    if isinstance(binding, nodes.ImportFrom) and not binding.level:
        name = next((name for name, alias in binding.names if (alias or name) == bound), "")
        return f"{binding.modname}.{name}" if name else ""
    if isinstance(binding, nodes.Import):
        return next((name if alias else bound for name, alias in binding.names if bound in (alias, name)), bound)
    return ""


def _makes_foreign(name: str) -> bool:
    return name in CONNECTIONS | _RESPONSES or (_is_of_indifferent_module(name) and name not in READING_CONTAINERS)


def _is_of_indifferent_module(name: str) -> bool:
    parts = name.split(".")
    return any(".".join(parts[:length]) in INDIFFERENT_MODULES for length in range(1, len(parts)))
