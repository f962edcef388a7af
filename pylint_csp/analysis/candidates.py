"""Which calls of a module may construct a connection: found by text, then by names, then by astroid's inference.

A module matters if it, or a module that it imports, really has the class of ``http.client``. There, a name is
followed if the class may be behind it: a *value* is called as the class is, a *forwarder* hands on its parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from astroid import nodes

from pylint_csp.analysis.arguments import parameters
from pylint_csp.analysis.callees import has_class, inferred
from pylint_csp.analysis.slicing import Dependencies, Scope
from pylint_csp.analysis.sources import Source, Sources
from pylint_csp.analysis.values import Class, Function, FunctionNode
from pylint_csp.names import CHECK_HOSTNAME, CLASS_NAME, CONTEXT

_INITIALIZERS = frozenset({"__init__", "__new__", "__call__"})
_WORDS = re.compile("ssl|tls|context|ctx|https|cert|verif|hostname", re.IGNORECASE)
_SPEAKING = (nodes.Name, nodes.AssignName, nodes.Attribute, nodes.AssignAttr, nodes.Const)
_DO_OPEN = "do_open"
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
        self._has_class: dict[Source, bool] = {}
        self._names: dict[str, _Names] = {}
        self._forwarding: set[nodes.NodeNG] = set()
        self._mattering_functions: dict[FunctionNode, bool] = {}
        self._dependencies: dict[nodes.NodeNG, Dependencies] = {}

    def calls(self, module: nodes.Module) -> dict[nodes.Call, list[nodes.NodeNG]]:
        """Return the calls of a module that may construct a connection, in order, with the parts that matter."""
        path = module.file or module.name
        if path not in self._names:
            self._read(module)
        names = self._names[path]
        return {
            call: [call.func, *names.arguments(call, called)]
            for call, called in names.calls
            if names.are_values(called) or (names.are_forwarders(called) and self._forwards(call, called))
        }

    def matters(self, function: FunctionNode) -> bool:
        """Return whether what a function does may matter: it hands on parameters, or speaks of contexts or the class."""
        if function not in self._mattering_functions:
            names = self._names.get(function.root().file or function.root().name)
            words = (
                getattr(node, attribute, "")
                for node in function.nodes_of_class(_SPEAKING)
                for attribute in ("name", "attrname", "value")
            )
            self._mattering_functions[function] = (
                function in self._forwarding
                or (names is not None and function.name in names.values)
                or any(isinstance(word, str) and _WORDS.search(word) for word in words)
            )
        return self._mattering_functions[function]

    def dependencies(self, scope: Scope) -> Dependencies:
        """Return what the statements of a scope read and change."""
        if scope not in self._dependencies:
            self._dependencies[scope] = Dependencies(scope)
        return self._dependencies[scope]

    def _forwards(self, call: nodes.Call, called: set[str]) -> bool:
        """Return whether the callee hands on its parameters, as astroid infers it."""
        for one in inferred(call.func):
            if isinstance(one, Class):
                around = (one.node, *one.node.ancestors())
                made = {found for node in around for name in _INITIALIZERS for found in node.locals.get(name, ())}
                if not self._forwarding.isdisjoint(made):
                    return True
            elif isinstance(one, Function) and one.node in self._forwarding:
                return True
        return _DO_OPEN in called

    def _read(self, module: nodes.Module) -> None:
        """Read the names of a module, and those of all modules that matter for it."""
        self._names[module.file or module.name] = _Names()
        trees = self._mattering(module)
        new = {
            source: _read(tree) for source, tree in trees.items() if source.path not in self._names or tree is module
        }
        self._names.update({source.path: names for source, names in new.items()})
        for source, names in new.items():
            names.imports = [self._names[other.path] for other in source.imports if other in trees]
        size = -1
        while size != (size := sum(len(one.values) + len(one.forwarders) for one in new.values())):
            for names in new.values():
                names.spread()
                for call, called in names.calls:
                    self._note_forwarding(names, call, called)

    def _mattering(self, module: nodes.Module) -> dict[Source, nodes.Module]:
        """Return the modules, if that one is among them, that have the class or lead to one that has it."""
        own, *others = reached = self._sources.reached(module)
        for source in reached:
            if source not in self._has_class:
                tree = (module if source is own else source.parse(module)) if source.mentions else None
                self._has_class[source] = tree is not None and has_class(tree)
        found = {source for source in reached if self._has_class[source]}
        while more := [one for one in reached if one not in found and not found.isdisjoint(one.imports)]:
            found.update(more)
        if own not in found:
            return {}
        trees = {source: source.parse(module) for source in others if source in found}
        return {own: module, **{source: tree for source, tree in trees.items() if tree is not None}}

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
        self._forwarding.add(function)
        if isinstance(function, nodes.FunctionDef):
            names.forwarders.add(function.name)
            if function.name in _INITIALIZERS:
                names.forwarders.add(function.parent.frame().name)


def _read(tree: nodes.Module) -> _Names:
    """Return the bindings and calls of a module."""
    names = _Names()
    waiting: list[nodes.NodeNG] = [tree]
    while waiting:
        node = waiting.pop()
        waiting += reversed(list(node.get_children()))
        if isinstance(node, nodes.Call):
            names.calls.append((node, _called(node)))
        elif isinstance(node, nodes.ImportFrom):
            names.bindings += [(local or real, {real}, set()) for real, local in node.names]
        else:
            names.bindings += [(bound, set(_aliased(one)), set(_makers(one))) for bound, one in _bindings(node)]
    return names


def _bindings(node: nodes.NodeNG) -> Iterator[tuple[str, nodes.NodeNG]]:
    """Yield the names that a node binds, with what they are bound to."""
    match node:
        case nodes.Assign():
            yield from ((name, node.value) for target in node.targets for name in _targets(target))
        case nodes.AnnAssign() | nodes.NamedExpr() if node.value is not None:
            yield from ((name, node.value) for name in _targets(node.target))
        case nodes.For() | nodes.Comprehension():
            yield from ((name, node.iter) for name in _targets(node.target))
        case nodes.Return() if node.value is not None:
            yield node.frame().name, node.value
        case nodes.ClassDef():
            yield from ((node.name, base) for base in node.bases)
        case nodes.Arguments():
            yield from ((name, default) for name, default in parameters(node.parent) if default is not None)


def _targets(target: nodes.NodeNG) -> Iterator[str]:
    match target:
        case nodes.AssignName(name=name) | nodes.AssignAttr(attrname=name):
            yield name
        case nodes.Tuple() | nodes.List() | nodes.Starred():
            for one in target.get_children():
                yield from _targets(one)
        case nodes.Subscript():
            yield from _aliased(target.value)


def _aliased(node: nodes.NodeNG) -> Iterator[str]:
    """Yield the last names of what an expression may be, hold, or do (a lambda), or be a partial of."""
    match node:
        case nodes.Name(name=name) | nodes.Attribute(attrname=name):
            yield name
        case nodes.Call(func=nodes.Name(name="getattr"), args=[_, nodes.Const(value=str(name)), *default]):
            yield name
            for one in default:
                yield from _aliased(one)
        case nodes.Call(func=nodes.Name(name=name) | nodes.Attribute(attrname=name)) if name in _PASSING:
            receiver = [node.func.expr] if isinstance(node.func, nodes.Attribute) else []
            for one in (*receiver, *node.args, *(keyword.value for keyword in node.keywords)):
                yield from _aliased(one)
        case nodes.Lambda(body=nodes.Call(func=callee)):
            yield from _aliased(callee)
        case (
            nodes.IfExp()
            | nodes.BoolOp()
            | nodes.Dict()
            | nodes.BaseContainer()
            | nodes.Subscript()
            | nodes.NamedExpr()
        ):
            for one in node.get_children():
                yield from _aliased(one)
        case nodes.Starred():
            yield from _aliased(node.value)


def _makers(node: nodes.NodeNG) -> Iterator[str]:
    """Yield the last names of the functions whose results an expression may be; classes by convention make instances."""
    calls = node.nodes_of_class(nodes.Call, skip_klass=nodes.Lambda)
    yield from (name for call in calls for name in _aliased(call.func) if not name[:1].isupper())


def _called(call: nodes.Call) -> set[str]:
    """Return the names by which a callee is reached at last; a class's own, too, where it hands on to its base."""
    names = {*_aliased(call.func), *(_aliased(call.func.func) if isinstance(call.func, nodes.Call) else ())}
    if _DO_OPEN in names:
        names.update(name for one in call.args[:1] for name in _aliased(one))
    method = call.frame()
    if isinstance(method, nodes.FunctionDef) and isinstance(around := method.parent.frame(), nodes.ClassDef):
        if not names.isdisjoint({"__init__", *(name for name, _ in parameters(method)[:1])}):
            names.add(around.name)
    return names
