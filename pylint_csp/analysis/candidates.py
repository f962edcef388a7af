"""Which calls of a module may construct a connection: found by text, then by names, then by astroid's inference.

A module matters if it, or a module that it imports, really has the class of ``http.client``. There, a name is
followed if the class may be behind it: a *value* is called as the class is, a *forwarder* hands on its parameters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from astroid import nodes

from pylint_csp.analysis.callees import inferred, leads_elsewhere
from pylint_csp.analysis.sources import Source, Sources
from pylint_csp.analysis.slicing import Dependencies
from pylint_csp.analysis.values import Class, Function
from pylint_csp.names import CLASS_NAME

_INITIALIZERS = frozenset({"__init__", "__new__", "__call__"})
_DO_OPEN = "do_open"
_HANDING_ON = frozenset({"__init__", _DO_OPEN})


@dataclass(eq=False)
class _Names:
    """What a module says of names, and which of them turned out to matter."""

    node: nodes.Module
    imports: list[_Names] = field(default_factory=list)
    reached: list[_Names] = field(default_factory=list)
    """It, what it imports, and what that imports in turn."""
    values: set[str] = field(default_factory=lambda: {CLASS_NAME})
    forwarders: set[str] = field(default_factory=set)
    forwarding: set[nodes.NodeNG] = field(default_factory=set)
    bindings: list[tuple[str, frozenset[str]]] = field(default_factory=list)
    """Names that are bound, with the names that stand in what they are bound to."""
    calls: list[tuple[nodes.Call, frozenset[str]]] = field(default_factory=list)
    """Calls, with the names by which the callee is reached at last."""

    def are_values(self, names: Iterable[str]) -> bool:
        """Return whether the class may be behind one of these names."""
        return any(not one.values.isdisjoint(names) for one in self.reached)

    def are_forwarders(self, names: Iterable[str]) -> bool:
        """Return whether a function of one of these names hands on its parameters."""
        return any(not one.forwarders.isdisjoint(names) for one in (self, *self.imports))


class Candidates:
    """Finds the calls that are worth a look, with what was found out about modules in this run."""

    def __init__(self) -> None:
        self._sources = Sources()
        self._names: dict[str, _Names] = {}
        self._dependencies: dict[nodes.NodeNG, Dependencies] = {}

    def calls(self, module: nodes.Module) -> list[nodes.Call]:
        """Return the calls of a module that may construct a connection, in order."""
        names = self._names_of(module)
        return [call for call, called in names.calls if self._is_candidate(call, called, names)] if names else []

    def dependencies(self, scope: nodes.NodeNG) -> Dependencies:
        """Return what the statements of a scope read and change."""
        if scope not in self._dependencies:
            self._dependencies[scope] = Dependencies(scope)
        return self._dependencies[scope]

    def _is_candidate(self, call: nodes.Call, called: frozenset[str], names: _Names) -> bool:
        if names.are_values(called) or not called.isdisjoint(_HANDING_ON):
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
            for one in mattering:
                reached = self._names[one.path].reached
                reached += dict.fromkeys(self._names[other.path] for other in self._sources.reached(one) if other.path in self._names)
            self._spread([self._names[one.path] for one in mattering])
        return self._names.get(source.path)

    def _mattering(
        self, reached: list[Source], module: nodes.Module, own: Source
    ) -> dict[Source, nodes.Module]:
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
                size = len(names.values) + len(names.forwarding)
                for bound, mentioned in names.bindings:
                    if bound not in names.values and names.are_values(mentioned):
                        names.values.add(bound)
                    if bound not in names.forwarders and names.are_forwarders(mentioned):
                        names.forwarders.add(bound)
                        changed = True
                for call, called in names.calls:
                    self._note_forwarding(names, call, called)
                changed = changed or size < len(names.values) + len(names.forwarding)

    def _note_forwarding(self, names: _Names, call: nodes.Call, called: frozenset[str]) -> None:
        """Note that the function around a call hands on its parameters, if it does."""
        function = call.scope()
        while isinstance(function, nodes.ComprehensionScope):
            function = function.parent.scope()
        if not isinstance(function, nodes.FunctionDef | nodes.Lambda) or function in names.forwarding:
            return
        is_value = names.are_values(called)
        if not (is_value or not called.isdisjoint(_HANDING_ON) or names.are_forwarders(called)):
            return
        handed = [keyword.value for keyword in call.keywords]
        if _DO_OPEN in called:
            handed += call.args[:1]
        elif not is_value:
            handed += call.args
        handed += [one for one in call.args if isinstance(one, nodes.Starred)]
        dependencies = self.dependencies(function)
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
        names.bindings += _bindings(node)
        if isinstance(node, nodes.Call):
            names.calls.append((node, _last_names(node.func)))
    return names


def _bindings(node: nodes.NodeNG) -> Iterator[tuple[str, frozenset[str]]]:
    match node:
        case nodes.Assign() | nodes.AnnAssign() | nodes.AugAssign() | nodes.NamedExpr() if node.value is not None:
            for target in node.targets if isinstance(node, nodes.Assign) else [node.target]:
                yield from ((name, _named_in(node.value)) for name in _targets(target))
        case nodes.For() | nodes.Comprehension():
            yield from ((name, _named_in(node.iter)) for name in _targets(node.target))
        case nodes.ImportFrom():
            yield from ((local or real, frozenset({real})) for real, local in node.names)
        case nodes.ClassDef():
            yield node.name, frozenset(name for base in node.bases for name in _named_in(base))
        case nodes.Return() if node.value is not None and isinstance(node.frame(), nodes.FunctionDef):
            yield node.frame().name, _named_in(node.value)
        case nodes.Arguments():
            if isinstance(owner := node.parent.parent.frame(), nodes.ClassDef):
                yield from ((one.name, frozenset({owner.name})) for one in (node.args or ())[:1])
            pairs = [*_with_defaults([*node.posonlyargs, *(node.args or ())], node.defaults or ())]
            pairs += zip(node.kwonlyargs, node.kw_defaults or (), strict=False)
            yield from ((one.name, _named_in(default)) for one, default in pairs if default is not None)


def _with_defaults(arguments: list[nodes.AssignName], defaults: list[nodes.NodeNG]) -> Iterator[
    tuple[nodes.AssignName, nodes.NodeNG]
]:
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
            yield from _last_names(target.value)


def _last_names(node: nodes.NodeNG) -> frozenset[str]:
    """Return the names by which a callee is reached at last: ``b`` for ``a.b``, all names for what is not dotted."""
    return frozenset({node.attrname}) if isinstance(node, nodes.Attribute) else _named_in(node)


def _named_in(node: nodes.NodeNG) -> frozenset[str]:
    """Return the last names of all that is mentioned in an expression, also as text."""
    found = set()
    waiting = [node]
    while waiting:
        one = waiting.pop()
        waiting += one.get_children()
        match one:
            case nodes.Name(name=name) | nodes.Attribute(attrname=name):
                found.add(name)
            case nodes.Const(value=str(name)) if name == CLASS_NAME:
                found.add(name)
    return frozenset(found)
