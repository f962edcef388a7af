"""Which calls of a module may construct a connection: found by text, then by names, then by astroid's inference.

A module matters if it, or a module that it imports, really has the class of ``http.client``. There, a name is
followed if the class may be behind it: a *value* is called as the class is, a *forwarder* hands on its parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from astroid import nodes

from pylint_csp.analysis.arguments import parameters
from pylint_csp.analysis.callees import inferred, leads_elsewhere
from pylint_csp.analysis.sources import Source, Sources
from pylint_csp.analysis.slicing import Dependencies
from pylint_csp.analysis.values import Class, Function, FunctionNode
from pylint_csp.names import CHECK_HOSTNAME, CLASS_NAME, CONTEXT

_INITIALIZERS = frozenset({"__init__", "__new__", "__call__"})
_WORDS = re.compile("ssl|tls|context|ctx|https|cert|verif|hostname", re.IGNORECASE)
_DO_OPEN = "do_open"


@dataclass(eq=False)
class _Names:
    """What a module says of names, and which of them turned out to matter."""

    node: nodes.Module
    imports: list[_Names] = field(default_factory=list)
    values: set[str] = field(default_factory=lambda: {CLASS_NAME})
    forwarders: set[str] = field(default_factory=set)
    forwarding: set[nodes.NodeNG] = field(default_factory=set)
    aliases: list[tuple[str, frozenset[str]]] = field(default_factory=list)
    """Names that are bound, with the names of what they are bound to."""
    results: list[tuple[str, frozenset[str]]] = field(default_factory=list)
    """Names that are bound, with the names of the functions whose results they may be."""
    calls: list[tuple[nodes.Call, frozenset[str]]] = field(default_factory=list)
    """Calls, with the names by which the callee is reached at last."""

    def size(self) -> int:
        """Return how many names turned out to matter."""
        return len(self.values) + len(self.forwarders) + len(self.forwarding)

    def are_values(self, names: Iterable[str]) -> bool:
        """Return whether the class may be behind one of these names."""
        return any(not one.values.isdisjoint(names) for one in (self, *self.imports))

    def are_forwarders(self, names: Iterable[str]) -> bool:
        """Return whether a function of one of these names hands on its parameters."""
        return any(not one.forwarders.isdisjoint(names) for one in (self, *self.imports))


class Candidates:
    """Finds the calls that are worth a look, with what was found out about modules in this run."""

    def __init__(self) -> None:
        self._sources = Sources()
        self._names: dict[str, _Names] = {}
        self._mattering_functions: dict[FunctionNode, bool] = {}
        self._dependencies: dict[nodes.NodeNG, Dependencies] = {}

    def calls(self, module: nodes.Module) -> dict[nodes.Call, list[nodes.NodeNG]]:
        """Return the calls of a module that may construct a connection, in order, with the parts that matter."""
        names = self._names_of(module)
        if names is None:
            return {}
        return {
            call: [call.func, *_handed_on(call, called, names)]
            for call, called in names.calls
            if self._is_candidate(call, called, names)
        }

    def matters(self, function: FunctionNode) -> bool:
        """Return whether what a function does may matter: it hands on parameters, or speaks of contexts or the class."""
        if function not in self._mattering_functions:
            names = self._names.get(function.root().file or function.root().name)
            self._mattering_functions[function] = (
                names is not None and (function in names.forwarding or function.name in names.values)
            ) or any(_WORDS.search(word) for word in _words_in(function))
        return self._mattering_functions[function]

    def dependencies(self, scope: nodes.NodeNG) -> Dependencies:
        """Return what the statements of a scope read and change."""
        if scope not in self._dependencies:
            self._dependencies[scope] = Dependencies(scope)
        return self._dependencies[scope]

    def _is_candidate(self, call: nodes.Call, called: frozenset[str], names: _Names) -> bool:
        if names.are_values(called) or _hands_on(call, called, names):
            return True
        if not names.are_forwarders(called):
            return False
        forwarding = set().union(names.forwarding, *(one.forwarding for one in names.imports))
        return any(
            one.node in forwarding or (isinstance(one, Class) and not forwarding.isdisjoint(_initializers(one.node)))
            for one in inferred(call.func)
            if isinstance(one, Function | Class)
        )

    def _names_of(self, module: nodes.Module) -> _Names | None:
        """Return the names of a module that matters, with those of all modules that it leads to."""
        source = self._sources.of(module)
        if source.path not in self._names:
            reached = self._sources.reached(source)
            mattering = self._mattering(reached, module, source)
            for one, node in mattering.items():
                self._names.setdefault(one.path, _read(node))
            for one in mattering:
                self._names[one.path].imports = [
                    self._names[other.path] for other in one.imports if other.path in self._names
                ]
            self._spread([self._names[one.path] for one in mattering])
        return self._names.get(source.path)

    def _mattering(self, reached: list[Source], module: nodes.Module, own: Source) -> dict[Source, nodes.Module]:
        """Return the modules among those that lead to one which really has the class."""
        trees = {own: module}
        importers: dict[Source, list[Source]] = {}
        for source in reached:
            for other in source.imports:
                importers.setdefault(other, []).append(source)
        waiting = []
        for source in reached:
            if source.mentions and (tree := trees.get(source) or source.parse(module)) is not None:
                trees[source] = tree
                if any(not leads_elsewhere(node) for node in _mentions(tree)):
                    waiting.append(source)
        found: dict[Source, nodes.Module] = {}
        while waiting:
            source = waiting.pop()
            if source not in found and (tree := trees.get(source) or source.parse(module)) is not None:
                found[source] = tree
                waiting += importers.get(source, [])
        return found if own in found else {}

    def _spread(self, modules: list[_Names]) -> None:
        """Follow names from one binding to the next, through all modules, until no more are found."""
        changed = True
        while changed:
            changed = False
            for names in modules:
                size = names.size()
                for bound, behind in names.aliases:
                    if bound == "*":
                        names.values.update(*(one.values for one in names.imports))
                        names.forwarders.update(*(one.forwarders for one in names.imports))
                    if names.are_values(behind):
                        names.values.add(bound)
                    if names.are_forwarders(behind):
                        names.forwarders.add(bound)
                for bound, behind in names.results:
                    if names.are_values(behind):
                        names.values.add(bound)
                for call, called in names.calls:
                    self._note_forwarding(names, call, called)
                changed = changed or size < names.size()

    def _note_forwarding(self, names: _Names, call: nodes.Call, called: frozenset[str]) -> None:
        """Note that the function around a call hands on its parameters, if it does."""
        function = call.scope()
        while isinstance(function, nodes.ComprehensionScope):
            function = function.parent.scope()
        if not isinstance(function, nodes.FunctionDef | nodes.Lambda) or function in names.forwarding:
            return
        if not (names.are_values(called) or _hands_on(call, called, names) or names.are_forwarders(called)):
            return
        dependencies = self.dependencies(function)
        handed = _handed_on(call, called, names)
        used = dependencies.closure({name for one in handed for name in dependencies.names_in(one)})
        if not used.intersection(one.name for one in function.args.arguments):
            return
        names.forwarding.add(function)
        if isinstance(function, nodes.FunctionDef):
            names.forwarders.add(function.name)
            if function.name in _INITIALIZERS:
                names.forwarders.add(function.parent.frame().name)
        elif isinstance(function.parent, nodes.Assign):
            names.values.update(one.name for one in function.parent.targets if isinstance(one, nodes.AssignName))


def _hands_on(call: nodes.Call, called: frozenset[str], names: _Names) -> bool:
    """Return whether a call is one of a base initialiser or of its own class in a subclass, or of ``do_open``."""
    method = call.frame()
    if isinstance(method, nodes.FunctionDef) and isinstance(around := method.parent.frame(), nodes.ClassDef):
        own = {"__init__", *(name for name, _ in parameters(method)[:1])}
        if around.name in names.values and not own.isdisjoint(called):
            return True
    if _DO_OPEN in called:
        if any(isinstance(one, nodes.Lambda) and one in names.forwarding for one in call.args[:1]):
            return True
        mentioned = frozenset(name for one in call.args[:1] for name in _aliased(one))
        return names.are_values(mentioned) or names.are_forwarders(mentioned)
    return False


def _handed_on(call: nodes.Call, called: frozenset[str], names: _Names) -> list[nodes.NodeNG]:
    """Return the arguments of a call that may decide on a context."""
    if _DO_OPEN in called:
        return [*call.args[:1], *(keyword.value for keyword in call.keywords)]
    if not names.are_values(called):
        return [*call.args, *(keyword.value for keyword in call.keywords)]
    return [keyword.value for keyword in call.keywords if keyword.arg in {None, CONTEXT, CHECK_HOSTNAME}]


def _words_in(function: FunctionNode) -> Iterator[str]:
    """Yield the names and texts in a function."""
    for node in function.nodes_of_class((nodes.Name, nodes.Attribute, nodes.AssignAttr, nodes.AssignName, nodes.Const)):
        match node:
            case nodes.Name(name=word) | nodes.AssignName(name=word) | nodes.Const(value=str(word)):
                yield word
            case nodes.Attribute(attrname=word) | nodes.AssignAttr(attrname=word):
                yield word


def _initializers(node: nodes.ClassDef) -> Iterator[nodes.NodeNG]:
    """Yield what runs when an instance of a class is made, or called."""
    for one in (node, *node.ancestors()):
        for name in _INITIALIZERS:
            yield from one.locals.get(name, ())


def _mentions(tree: nodes.Module) -> Iterator[nodes.NodeNG]:
    """Yield the places where a module speaks of the class."""
    kinds = (nodes.Attribute, nodes.Name, nodes.ImportFrom, nodes.Const)
    for node in tree.nodes_of_class(kinds):
        match node:
            case nodes.Attribute(attrname=name) | nodes.Name(name=name) | nodes.Const(value=name):
                if name == CLASS_NAME:
                    yield node
            case nodes.ImportFrom():
                if any(real in {CLASS_NAME, "*"} for real, _ in node.names):
                    yield node


def _read(tree: nodes.Module) -> _Names:
    """Return the bindings and calls of a module."""
    names = _Names(tree)
    waiting: list[nodes.NodeNG] = [tree]
    while waiting:
        node = waiting.pop()
        waiting += reversed(list(node.get_children()))
        for bound, value in _bindings(node):
            names.aliases.append((bound, frozenset(_aliased(value))))
            names.results.append((bound, frozenset(_returned(value))))
        if isinstance(node, nodes.ImportFrom):
            names.aliases += [(local or real, frozenset({real})) for real, local in node.names]
        if isinstance(node, nodes.ClassDef):
            names.aliases += [(node.name, frozenset(_aliased(base))) for base in node.bases]
        if isinstance(node, nodes.Call):
            names.calls.append((node, _last_names(node.func)))
    return names


def _bindings(node: nodes.NodeNG) -> Iterator[tuple[str, nodes.NodeNG]]:
    """Yield the names that a node binds, with what they are bound to."""
    match node:
        case nodes.Assign():
            yield from ((name, node.value) for target in node.targets for name in _targets(target))
        case nodes.AnnAssign() | nodes.AugAssign() | nodes.NamedExpr() if node.value is not None:
            yield from ((name, node.value) for name in _targets(node.target))
        case nodes.For() | nodes.Comprehension():
            yield from ((name, node.iter) for name in _targets(node.target))
        case nodes.Return() if node.value is not None and isinstance(node.frame(), nodes.FunctionDef):
            yield node.frame().name, node.value
        case nodes.Arguments():
            pairs = [*_with_defaults([*node.posonlyargs, *(node.args or ())], node.defaults or ())]
            pairs += zip(node.kwonlyargs, node.kw_defaults or (), strict=False)
            yield from ((one.name, default) for one, default in pairs if default is not None)


def _with_defaults(
    arguments: list[nodes.AssignName], defaults: list[nodes.NodeNG]
) -> Iterator[tuple[nodes.AssignName, nodes.NodeNG]]:
    return zip(arguments[len(arguments) - len(defaults) :], defaults, strict=True)


def _targets(target: nodes.NodeNG) -> Iterator[str]:
    match target:
        case nodes.AssignName(name=name) | nodes.AssignAttr(attrname=name):
            yield name
        case nodes.Tuple() | nodes.List():
            for one in target.elts:
                yield from _targets(one)
        case nodes.Starred():
            yield from _targets(target.value)
        case nodes.Subscript():
            yield from _aliased(target.value)


def _aliased(node: nodes.NodeNG) -> Iterator[str]:
    """Yield the last names of what an expression may be, or hold, or may have been made a partial of."""
    match node:
        case nodes.Name(name=name) | nodes.Attribute(attrname=name):
            yield name
        case nodes.IfExp():
            parts = [node.body, node.orelse]
        case nodes.BoolOp():
            parts = node.values
        case nodes.Tuple() | nodes.List() | nodes.Set():
            parts = node.elts
        case nodes.Dict():
            parts = [value for _, value in node.items]
        case nodes.Subscript() | nodes.NamedExpr() | nodes.Starred():
            parts = [node.value]
        case (
            nodes.Call(func=nodes.Name(name="partial" | "staticmethod"))
            | nodes.Call(func=nodes.Attribute(attrname="partial"))
        ):
            parts = node.args[:1]
        case nodes.Call(func=nodes.Attribute(attrname="get" | "values", expr=mapping)):
            parts = [mapping, *node.args[1:]]
        case nodes.Call(func=nodes.Name(name="getattr"), args=[_, nodes.Const(value=str(name)), *parts]):
            yield name
        case nodes.Call(func=nodes.Name(name="dict" | "type" | "cast")):
            parts = [*node.args, *(keyword.value for keyword in node.keywords)]
        case _:
            return
    for part in locals().get("parts", ()):
        yield from _aliased(part)


def _returned(node: nodes.NodeNG) -> Iterator[str]:
    """Yield the last names of the functions whose results an expression may be; classes by convention make instances."""
    for call in node.nodes_of_class(nodes.Call, skip_klass=nodes.Lambda):
        for name in _aliased(call.func):
            if not name[:1].isupper():
                yield name


def _last_names(node: nodes.NodeNG) -> frozenset[str]:
    """Return the names by which a callee is reached at last."""
    return frozenset(_aliased(node)) | (frozenset(_aliased(node.func)) if isinstance(node, nodes.Call) else frozenset())
