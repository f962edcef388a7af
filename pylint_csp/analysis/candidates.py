"""Which calls of a module may construct a connection: found by text, then by names, then by astroid's inference.

A module matters if it, or a module that it imports, really has the class of ``http.client``. There, a name is
followed if the class may be behind it: a *value* is called as the class is, a *forwarder* hands on its parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from astroid import nodes

from pylint_csp.analysis.arguments import parameters
from pylint_csp.analysis.callees import has_class, inferred
from pylint_csp.analysis.slicing import Dependencies
from pylint_csp.analysis.sources import Source, Sources
from pylint_csp.analysis.values import Class, Function, FunctionNode
from pylint_csp.names import CHECK_HOSTNAME, CLASS_NAME, CONTEXT

_INITIALIZERS = frozenset({"__init__", "__new__", "__call__"})
_WORDS = re.compile("ssl|tls|context|ctx|https|cert|verif|hostname", re.IGNORECASE)
_DO_OPEN = "do_open"
_HOLDING = (nodes.IfExp, nodes.BoolOp, nodes.Dict, nodes.BaseContainer, nodes.Subscript, nodes.NamedExpr)
_PASSING = frozenset({"partial", "staticmethod", "get", "values", "dict", "type", "cast"})
"""Functions and methods that return what they are given, or something called like it."""


@dataclass(eq=False)
class _Names:
    """What a module says of names, and which of them turned out to matter."""

    imports: list[_Names] = field(default_factory=list)
    values: set[str] = field(default_factory=lambda: {CLASS_NAME})
    forwarders: set[str] = field(default_factory=set)
    bindings: list[tuple[str, set[str], set[str]]] = field(default_factory=list)
    """Names that are bound, with the names of what they may be, and of the functions whose results they may be."""
    calls: list[tuple[nodes.Call, set[str]]] = field(default_factory=list)
    """Calls, with the names by which the callee is reached at last."""

    def are_values(self, names: set[str]) -> bool:
        """Return whether the class may be behind one of these names."""
        return any(not one.values.isdisjoint(names) for one in (self, *self.imports))

    def are_forwarders(self, names: set[str]) -> bool:
        """Return whether a function of one of these names hands on its parameters."""
        return any(not one.forwarders.isdisjoint(names) for one in (self, *self.imports))

    def arguments(self, call: nodes.Call, called: set[str]) -> list[nodes.NodeNG]:
        """Return the arguments of a call that may decide on a context."""
        if self.are_forwarders(called) or not self.are_values(called):
            return [*call.args, *(keyword.value for keyword in call.keywords)]
        deciding = [keyword.value for keyword in call.keywords if keyword.arg in {None, CONTEXT, CHECK_HOSTNAME}]
        return [*call.args[:1], *deciding] if _DO_OPEN in called else deciding

    def spread(self) -> None:
        """Follow names from one binding to the next."""
        for bound, behind, makers in self.bindings:
            if bound == "*":
                self.values.update(*(one.values for one in self.imports))
                self.forwarders.update(*(one.forwarders for one in self.imports))
            if self.are_values(behind | makers):
                self.values.add(bound)
            if self.are_forwarders(behind):
                self.forwarders.add(bound)


class Candidates:
    """Finds the calls that are worth a look, with what was found out about modules in this run."""

    def __init__(self) -> None:
        self._sources = Sources()
        self._checked: set[Source] = set()
        self._names: dict[str, _Names] = {}
        self._forwarding: set[nodes.NodeNG] = set()
        self._mattering_functions: dict[FunctionNode, bool] = {}
        self.dependencies = cache(Dependencies)
        """What the statements of a scope read and change."""

    def calls(self, module: nodes.Module) -> dict[nodes.Call, list[nodes.NodeNG]]:
        """Return the calls of a module that may construct a connection, in order, with the parts that matter."""
        names = self._names.get(module.file or module.name) or self._read(module)
        return {
            call: [call.func, *names.arguments(call, called)]
            for call, called in names.calls
            if names.are_values(called) or (names.are_forwarders(called) and self._forwards(call, called))
        }

    def matters(self, function: FunctionNode) -> bool:
        """Return whether what a function does may matter: it hands on parameters, or speaks of contexts."""
        if function not in self._mattering_functions:
            names = self._names.get(function.root().file or function.root().name, _Names())
            known = function in self._forwarding or function.name in names.values
            self._mattering_functions[function] = known or _WORDS.search(function.as_string()) is not None
        return self._mattering_functions[function]

    def _forwards(self, call: nodes.Call, called: set[str]) -> bool:
        """Return whether the callee, as astroid infers it, hands on its parameters."""
        callees = {one.node for one in inferred(call.func) if isinstance(one, Class | Function)}
        if not callees and isinstance(call.func, nodes.Name):
            return True  # astroid knows no partials
        around = {base for one in callees if isinstance(one, nodes.ClassDef) for base in one.ancestors()}
        return _DO_OPEN in called or not self._forwarding.isdisjoint(callees | around)

    def _read(self, module: nodes.Module) -> _Names:
        """Read a module, and all that it leads to, if it has the class or leads to one that has it."""
        own, *_ = reached = self._sources.reached(module)
        for source in set(reached) - self._checked:
            source.mentions = source.mentions and (tree := source.parse(module)) is not None and has_class(tree)
        self._checked.update(reached)
        found = {source for source in reached if source.mentions}
        while more := {one for one in reached if one not in found and not found.isdisjoint(one.imports)}:
            found |= more
        new = [one for one in reached if one in found and (one is own or one.path not in self._names)]
        read = {source: _read(source.parse(module)) for source in (new if own in found else ())}
        self._names |= {own.path: _Names(), **{source.path: names for source, names in read.items()}}
        for source, names in read.items():
            names.imports = [self._names[one.path] for one in source.imports if one in found]
        size = -1
        while size != (size := sum(len(one.values) + len(one.forwarders) for one in read.values())):
            for names in read.values():
                names.spread()
                for call, called in names.calls:
                    self._note_forwarding(names, call, called)
        return self._names[own.path]

    def _note_forwarding(self, names: _Names, call: nodes.Call, called: set[str]) -> None:
        """Note that the function around a call hands on its parameters, if it does."""
        function = call.frame()
        if not isinstance(function, nodes.FunctionDef | nodes.Lambda) or function in self._forwarding:
            return
        if not names.are_values(called) and not names.are_forwarders(called):
            return
        dependencies = self.dependencies(function)
        handed = {name for one in names.arguments(call, called) for name in dependencies.names_in(one)}
        if dependencies.closure(handed).isdisjoint(one.name for one in function.args.arguments):
            return
        made = [function.parent.frame()] if function.parent and function.name in _INITIALIZERS else []
        self._forwarding.update((function, *made))
        names.forwarders.update(one.name for one in (function, *made))


def _read(tree: nodes.Module | None) -> _Names:
    """Return the bindings and calls of a module."""
    names = _Names()
    waiting: list[nodes.NodeNG] = [tree] if tree else []
    while waiting:
        node = waiting.pop()
        waiting += reversed(list(node.get_children()))
        if isinstance(node, nodes.Call):
            names.calls.append((node, _called(node)))
        elif isinstance(node, nodes.ImportFrom):
            names.bindings += [(local or real, {real}, set()) for real, local in node.names]
        for bound, value in _bindings(node):
            calls = value.nodes_of_class(nodes.Call, skip_klass=nodes.Lambda)
            # By convention, what begins with a capital letter is a class: it makes instances.
            makers = {name for call in calls for name in _aliased(call.func) if not name[:1].isupper()}
            names.bindings.append((bound, set(_aliased(value)), makers))
    return names


def _bindings(node: nodes.NodeNG) -> Iterator[tuple[str, nodes.NodeNG]]:
    """Yield the names that a node binds, with what they are bound to."""
    match node:
        case nodes.AssignName(name=name) | nodes.AssignAttr(attrname=name):
            binding = node.assign_type()  # type: ignore[no-untyped-call]
            value = getattr(binding, "value", None) or getattr(binding, "iter", None)
            yield from [(name, value)] if value else []
        case nodes.Assign(targets=[nodes.Subscript(value=mapping)]):
            yield from ((name, node.value) for name in _aliased(mapping))
        case nodes.Return(value=nodes.NodeNG() as value):
            yield node.frame().name, value
        case nodes.ClassDef():
            yield from ((node.name, base) for base in node.bases if isinstance(base, nodes.NodeNG))
        case nodes.FunctionDef() | nodes.Lambda():
            yield from ((name, default) for name, default in parameters(node) if default is not None)


def _aliased(node: nodes.NodeNG) -> Iterator[str]:
    """Yield the last names of what an expression may be, hold, or do (a lambda), or be a partial of."""
    parts: Iterable[Any] = ()
    match node:
        case nodes.Name(name=name) | nodes.Attribute(attrname=name):
            yield name
        case nodes.Call(func=nodes.Name(name="getattr"), args=[_, nodes.Const(value=str() as name), *parts]):
            yield name
        case nodes.Call(func=nodes.Name(name=name)) if name in _PASSING:
            parts = [*node.args, *(keyword.value for keyword in node.keywords)]
        case nodes.Call(func=nodes.Attribute(attrname=name, expr=receiver)) if name in _PASSING:
            parts = [receiver, *node.args]
        case nodes.Lambda(body=nodes.Call(func=callee)):
            parts = [callee]
        case _ if isinstance(node, _HOLDING):
            parts = node.get_children()
    for part in parts:
        yield from _aliased(part)


def _called(call: nodes.Call) -> set[str]:
    """Return the names by which a callee is reached at last; a class's own, too, where it hands on to its base."""
    reached = [call.func, *([call.func.func] if isinstance(call.func, nodes.Call) else [])]
    reached += call.args[:1] if getattr(call.func, "attrname", "") == _DO_OPEN else []
    names = {name for one in reached for name in _aliased(one)}
    method = call.frame()
    if isinstance(method, nodes.FunctionDef) and method.parent:
        around = method.parent.frame()
        own = {"__init__", *(name for name, _ in parameters(method)[:1])}
        names |= {around.name} if isinstance(around, nodes.ClassDef) and names & own else set()
    return names
