"""The modules of the program under analysis: which is meant by a name, and what stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

import astroid
from astroid import nodes

from pylint_csp.analysis.program.exports import public_names
from pylint_csp.analysis.program.known_names import known
from pylint_csp.analysis.program.sources import Sources, from_astroid
from pylint_csp.analysis.program.standard import canonical, is_six_moves
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.values import Frame
from pylint_csp.analysis.tree.bindings import IMPORTS, are_imports, definitions, is_star, star_imports
from pylint_csp.analysis.tree.memo import memoized, memoized_function
from pylint_csp.analysis.tree.spelling import (
    ASSIGNMENTS,
    begun_with,
    chain_of,
    changed_object,
    is_call_of,
    last_name,
    string_in,
)
from pylint_csp.analysis.tree.walks import every_node, nodes_in
from pylint_csp.tables.names import NEVER_TYPES


def attributes_changed(module: nodes.Module) -> dict[str, list[tuple[str, nodes.NodeNG]]]:
    """Return the attributes whose objects a module changes, each with the name that leads to the owner, and the owner.

    That is ``options`` of ``Base.options["a"] = b``.
    """
    found: dict[str, list[tuple[str, nodes.NodeNG]]] = {}
    for held in map(changed_object, every_node(module)):
        for one in chain_of(held) if held is not None else ():
            root = begun_with(one)
            if isinstance(one, nodes.Attribute) and isinstance(root, nodes.Name) and definitions(module, root.name):
                found.setdefault(one.attrname, []).append((root.name, one.expr))
    return found


class Program:
    """Loads modules through astroid, and answers what is static about them."""

    _public_names = memoized_function(public_names)

    def __init__(self, sources: Sources) -> None:
        self.sources = sources
        self._modules: dict[str, nodes.Module | None] = {}

    def load_telling(self, name: str, importer: nodes.Module | None) -> nodes.Module | None:
        """Load a module unless it is of an installed package, and its text says that it has nothing to do with TLS."""
        if self.loaded(name) is not None or self.sources.is_of_linted_package(name) or self.sources.may_tell(name):
            return self.load(name, importer)
        return None

    def load(self, name: str, importer: nodes.Module | None = None) -> nodes.Module | None:
        """Return the module that a name means, or None where astroid cannot find or parse it.

        Scripts may mean one beside them, whose folder is on the path where they are started.
        """
        module = self._load(name)
        if module is None and importer is not None:
            module = self._load(importer.relative_to_absolute_name(name, 0))
        return module

    def _load(self, name: str) -> nodes.Module | None:
        linted = self.sources.linted.get(name)
        if linted is not None:
            return linted
        if name not in self._modules:
            self._modules[name] = from_astroid(lambda: astroid.MANAGER.ast_from_module_name(name))
        return self._modules[name]

    def loaded(self, name: str) -> nodes.Module | None:
        """Return the module of that absolute name if somebody has asked for it already."""
        return self.sources.linted.get(name, self._modules.get(name))

    @staticmethod
    def absolute(importer: nodes.Module, name: str | None, level: int | None) -> str | None:
        """Return the absolute name of an imported module, or None where a relative one leads out of the package.

        Of a vendored ``six``, what it ends in tells enough.
        """
        if not level:
            return name
        try:
            return importer.relative_to_absolute_name(name or "", level) or None
        except astroid.TooManyLevelsError:
            return name if name and (is_six_moves(name) or canonical(name) != name) and "." in name else None

    @memoized
    def static_frame(self, scope: nodes.LocalsDictNodeNG) -> Frame:
        """Return the frame of a scope that is not being evaluated."""
        return Frame(scope, scope, self.enclosing_frame(scope), static=True)

    def enclosing_frame(self, scope: nodes.NodeNG) -> Frame | None:
        """Return the static frame of the function or module whose names a function's body sees."""
        outer = next((one for one in scope.node_ancestors() if isinstance(one, (nodes.Module, *FUNCTIONS))), None)
        return self.static_frame(outer) if outer is not None else None

    def defining_frame(self, scope: nodes.NodeNG, outer: Frame | None = None) -> Frame | None:
        """Return the frame in which a definition is made, with its decorators and defaults: also a class's body."""
        around = scope.parent.scope() if scope.parent is not None else None
        if not isinstance(around, nodes.ClassDef):
            return outer or self.enclosing_frame(scope)
        return Frame(around, around, outer, static=True) if outer is not None else self.static_frame(around)

    @memoized
    def declared(self, scope: nodes.NodeNG) -> tuple[frozenset[str], frozenset[str]]:
        """Return the names that a scope declares ``global``, and ``nonlocal``."""
        found: dict[type, set[str]] = {nodes.Global: set(), nodes.Nonlocal: set()}
        if isinstance(scope, nodes.FunctionDef):
            for node in nodes_in(scope, (nodes.Global, nodes.Nonlocal), FUNCTIONS):
                found[type(node)].update(node.names)
        return frozenset(found[nodes.Global]), frozenset(found[nodes.Nonlocal])

    @memoized
    def classes_in(self, module: nodes.Module) -> list[nodes.ClassDef]:
        """Return all classes of a module, those inside functions and other classes too."""
        return list(nodes_in(module, nodes.ClassDef))

    @memoized
    def functions_in(self, scope: nodes.NodeNG) -> list[nodes.FunctionDef | nodes.Lambda]:
        """Return all functions inside a scope, and not that itself."""
        return [one for one in nodes_in(scope, FUNCTIONS) if one is not scope]

    @memoized
    def function_names(self, module: nodes.Module) -> frozenset[str]:
        """Return the names of the functions and methods of a module."""
        return frozenset(one.name for one in self.functions_in(module) if isinstance(one, nodes.FunctionDef))

    @memoized
    def attributes_set(self, module: nodes.Module) -> dict[str, list[tuple[str, nodes.NodeNG]]]:
        """Return the attributes that a module sets on what its names lead to, each with the name and the owner.

        What a function imports goes by a name of its own.
        """
        found: dict[str, list[tuple[str, nodes.NodeNG]]] = {}
        for node in every_node(module):
            attribute, owner = _set_attribute(node)
            root = begun_with(owner) if owner is not None else None
            if owner is None or not isinstance(root, nodes.Name):
                continue
            if definitions(module, root.name) or are_imports(self.bindings_of(scope_of(node), root.name)):
                found.setdefault(attribute, []).append((root.name, owner))
        return found

    attributes_changed = memoized_function(attributes_changed)

    @memoized
    def attributes_stored(self, module: nodes.Module) -> dict[str, bool]:
        """Return the names of the attributes that a module sets, on whatever, each with whether ``setattr`` does so."""
        assigned = {one.attrname: False for one in every_node(module) if isinstance(one, nodes.AssignAttr)}
        return assigned | {_set_attribute(one)[0]: True for one in nodes_in(module, nodes.Call)}

    def is_nonlocal_inside(self, scope: nodes.LocalsDictNodeNG, name: str) -> bool:
        """Tell whether a function inside a scope may bind the scope's name anew."""
        return not isinstance(scope, nodes.Module) and name in self._nonlocal_inside(scope)

    @memoized
    def _nonlocal_inside(self, scope: nodes.NodeNG) -> frozenset[str]:
        return frozenset(name for node in nodes_in(scope, nodes.Nonlocal) for name in node.names)

    def holder(self, frame: Frame, name: str) -> Frame | None:
        """Return the frame that a name belongs to, by Python's scoping; None for builtins and unknown names."""
        if name not in frame.holders:
            frame.holders[name] = self._holder(frame, name)
        return frame.holders[name]

    def _holder(self, frame: Frame, name: str) -> Frame | None:
        current: Frame | None = frame
        while current is not None:
            scope = current.scope
            if not isinstance(scope, nodes.ClassDef) or current is frame:
                global_names, nonlocal_names = self.declared(scope)
                if name in global_names:
                    return self.module_frame(current)
                if name not in nonlocal_names and definitions(scope, name):
                    return current
            current = current.parent
        return None

    def bindings_of(self, scope: nodes.NodeNG, name: str) -> list[nodes.NodeNG]:
        """Return what binds a name that a scope mentions; nothing of builtins and unknown names."""
        holder = self.holder(self.static_frame(cast("nodes.LocalsDictNodeNG", scope)), name)
        return definitions(holder.scope, name) if holder is not None else []

    @staticmethod
    def module_frame(frame: Frame) -> Frame:
        """Return the frame of the module around another one."""
        while frame.parent is not None:
            frame = frame.parent
        return frame

    @memoized
    def star_imports(self, module: nodes.Module) -> list[nodes.ImportFrom]:
        """Return the statements of a module that import all that another one has, the last first."""
        return star_imports(module)[::-1]

    def bound_by_star(self, module: nodes.Module, name: str) -> nodes.ImportFrom | None:
        """Return the last ``import *`` of a module that binds a name."""
        return next((one for one in self.star_imports(module) if self.binder(one, name) is not None), None)

    def binder(self, star: nodes.ImportFrom, name: str) -> str | None:
        """Return the module from which an ``import *`` binds a name, through any others: never the one it stands in."""
        seen = {star.root().name}
        pending = [star]
        claiming = None
        while pending:
            statement = pending.pop()
            importer = statement.root()
            module = self.absolute(importer, statement.modname, statement.level)
            if module is None or module in seen:
                continue
            seen.add(module)
            if known(f"{canonical(module)}.{name}") is not None and not name.startswith("_"):
                return module
            node = self.load(module, importer)
            names, is_complete = self._public_names(node) if node is not None else (frozenset(), True)
            if node is None or (name not in names and (is_complete or name.startswith("_"))):
                continue
            if any(not is_star(one) for one in definitions(node, name)):
                return node.name
            if name in names:
                # It may be a module of this package, or be given out by ``__getattr__``.
                claiming = claiming or node.name
            pending.extend(reversed(self.star_imports(node)))
        return claiming


def imports_in(module: nodes.Module) -> list[tuple[str, str]]:
    """Return the names that a module's imports bind, each with the absolute name of a module that it may come from."""
    return [pair for one in nodes_in(module, IMPORTS) for pair in _imported_by(one)]


def _imported_by(statement: nodes.Import | nodes.ImportFrom) -> Iterator[tuple[str, str]]:
    for name, alias in statement.names:
        bound = alias or name.partition(".")[0]
        if isinstance(statement, nodes.Import):
            yield bound, name
            continue
        base = Program.absolute(statement.root(), statement.modname, statement.level)
        if base is not None:
            yield bound, base
            yield bound, f"{base}.{name}"


def _set_attribute(node: nodes.NodeNG) -> tuple[str, nodes.NodeNG | None]:
    """Return the attribute that a node sets, and of what: by assignment, or by ``setattr`` with its name."""
    if isinstance(node, nodes.AssignAttr):
        return node.attrname, node.expr
    if is_call_of(node, "setattr") and len(node.args) == 3:
        owner, name, _ = node.args
        if isinstance(name, nodes.Const):
            return string_in(name), owner
    return "", None


def is_type_checking_only(binding: nodes.NodeNG) -> bool:
    """Tell whether a name is bound for type checkers only."""
    path = (binding, *binding.node_ancestors())
    return any(
        isinstance(around, nodes.If) and node in around.body and last_name(around.test) == "TYPE_CHECKING"
        for node, around in pairwise(path)
    )


def scope_of(start: nodes.NodeNG) -> nodes.LocalsDictNodeNG:
    """Return the function or module in whose run a node is evaluated."""
    node = start
    while node.parent is not None:
        parent = node.parent
        if isinstance(parent, nodes.Lambda) and node is parent.body:
            return parent
        if isinstance(parent, nodes.FunctionDef) and node.is_statement:
            return parent
        node = parent
    return cast("nodes.Module", node)


def owner_of(scope: nodes.NodeNG) -> nodes.ClassDef | None:
    """Return the class whose method a function is, or a lambda that its body gives a public name; None for others.

    In what state a private lambda finds the receiver, those tell that call it, and no more.
    """
    if not isinstance(scope, FUNCTIONS) or scope.parent is None:
        return None
    if not isinstance(scope, nodes.FunctionDef):
        is_named = isinstance(scope.parent, ASSIGNMENTS)
        if not is_named or name_of(scope).startswith("_"):
            return None
    around = scope.parent.scope()
    return around if isinstance(around, nodes.ClassDef) else None


def name_of(method: nodes.FunctionDef | nodes.Lambda) -> str:
    """Return the name of a method, or of a lambda that a class's body gives one."""
    if isinstance(method, nodes.FunctionDef):
        return str(method.name)
    return next((one.name for one in nodes_in(cast("nodes.NodeNG", method.parent), nodes.AssignName, FUNCTIONS)), "")


def functions_around(scope: nodes.NodeNG) -> Iterator[nodes.FunctionDef | nodes.Lambda]:
    """Yield a function, and those in which it stands, the inner ones first; nothing for other scopes."""
    while isinstance(scope, FUNCTIONS):
        yield scope
        scope = scope_of(scope)


def method_around(scope: nodes.NodeNG) -> nodes.FunctionDef | nodes.Lambda | None:
    """Return the method that a function is, or in which it stands; None for other scopes."""
    return next((one for one in functions_around(scope) if owner_of(one)), None)


def owner_around(scope: nodes.NodeNG) -> nodes.ClassDef | None:
    """Return the class whose method a function is, or in one of whose methods it stands; None for other scopes."""
    method = method_around(scope)
    return owner_of(method) if method is not None else None


def owner_of_receiver(scope: nodes.NodeNG, receiver: str) -> nodes.ClassDef | None:
    """Return the class whose method, the scope itself or one around it, has the receiver; None if there is none."""
    for one in functions_around(scope) if receiver else ():
        owner = owner_of(one)
        if owner is not None or receiver in one.argnames():
            return owner
    return None


def never_returns(function: nodes.FunctionDef) -> bool:
    """Tell whether a function's annotation says that it never returns (PEP 484)."""
    annotation = function.returns
    if isinstance(annotation, nodes.Const):
        return string_in(annotation).rpartition(".")[2].strip() in NEVER_TYPES
    return last_name(annotation) in NEVER_TYPES
