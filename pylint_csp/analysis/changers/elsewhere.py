"""What imported functions change: their own modules and those that these import, and receivers they are handed."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import Context, nodes

from pylint_csp.analysis.changers.callees import Callees
from pylint_csp.analysis.program.program import Program, imports_in, owner_of
from pylint_csp.analysis.program.standard import is_standard, is_standard_import
from pylint_csp.analysis.slices.stores import class_of_receiver
from pylint_csp.analysis.tree.bindings import IMPORTS, are_imports, defined_names, definitions
from pylint_csp.analysis.tree.functions import FunctionNode
from pylint_csp.analysis.tree.memo import memoized, memoized_function
from pylint_csp.analysis.tree.spelling import arguments_of, begun_with, decorators_of, is_call_of, last_name, read_from
from pylint_csp.analysis.tree.walks import nodes_in, reached
from pylint_csp.tables.methods import CHANGING

_STORES = (nodes.AssignAttr, nodes.DelAttr, nodes.Subscript, nodes.Call)


class Elsewhere:
    """Reads that off the modules' trees; of installed packages, only those that mention contexts are worth that."""

    _imports_in = memoized_function(imports_in)

    def __init__(self, program: Program, callees: Callees) -> None:
        self._program = program
        self.callees = callees

    def changed_by(self, call: nodes.Call, scope: nodes.NodeNG) -> frozenset[str]:
        """Return the names of a scope's module that lead to what a call changes, if an import binds what it calls."""
        root = read_from(call.func)
        bindings = self._program.bindings_of(scope, root.name) if isinstance(root, nodes.Name) else []
        if any(isinstance(one, IMPORTS) and not is_standard_import(one, last_name(root)) for one in bindings):
            return self._names_changed(scope.root(), call.func.as_string())
        return frozenset()

    def function_meant(self, call: nodes.Call, scope: nodes.NodeNG) -> nodes.FunctionDef | None:
        """Return the one function of another module that a call enters; None where it may enter others, too."""
        root = read_from(call.func)
        bindings = self._program.bindings_of(scope, root.name) if isinstance(root, nodes.Name) else []
        if len(bindings) != 1 or not are_imports(bindings):
            return None
        module, (first, dot, attributes) = scope.root(), call.func.as_string().partition(".")
        paths = [path + dot + attributes for bound, path in self._imports_in(module) if bound == first]
        places = dict.fromkeys(self._place(one, module) for one in paths)
        found = [one for owner, name in places if owner is not None for one in definitions(owner, name)]
        is_set = last_name(call.func) in self._program.attributes_set(module)
        return found[0] if len(found) == 1 and isinstance(found[0], nodes.FunctionDef) and not is_set else None

    @memoized
    def given_receivers(self, module: nodes.Module) -> frozenset[nodes.FunctionDef]:
        """Return the imported functions that get the receivers of a module's methods, and those in and behind these.

        That are those to which a method hands its receiver, and those that decorate methods.
        """
        callees = {
            call.func
            for call in nodes_in(module, nodes.Call)
            if any(isinstance(one, nodes.Name) and class_of_receiver(one) is not None for one in arguments_of(call))
        }
        for method in nodes_in(module, nodes.FunctionDef):
            decorators = decorators_of(method) if owner_of(method) is not None else ()
            callees.update(one.func if isinstance(one, nodes.Call) else one for one in decorators)
        spelled = {one.as_string() for one in callees if isinstance(read_from(one), nodes.Name)}
        functions = [one for callee in spelled for one in self.imported_functions(module, callee)]
        given = reached(functions, self.called_in)
        return frozenset(inner for one in given for inner in nodes_in(one, nodes.FunctionDef))

    @memoized
    def _names_changed(self, module: nodes.Module, callee: str) -> frozenset[str]:
        imports = self._imports_in(module)
        sources = {path for bound, path in imports if bound == callee.partition(".")[0]}
        if all(bound == callee for bound, path in imports if path in sources):
            # The module reads nothing else from there.
            return frozenset()
        # What functions change that these call, they change, too.
        functions = reached(self.imported_functions(module, callee), self.called_in)
        changed = frozenset().union(*map(self._changed_in, functions))
        return frozenset(bound for bound, path in imports if path in sources | changed) if changed else frozenset()

    @memoized
    def imported_functions(self, module: nodes.Module, callee: str) -> list[nodes.FunctionDef]:
        """Return the functions that a dotted name may mean which begins with a name that imports of a module bind."""
        root, dot, attributes = callee.partition(".")
        paths = [path + dot + attributes for bound, path in self._imports_in(module) if bound == root]
        meant = dict.fromkeys([callee, *paths] if paths else [])
        return [one for path in meant for one in self._functions(path, module)]

    def _functions(self, path: str, importer: nodes.Module) -> Iterator[nodes.FunctionDef]:
        """Yield the functions that a dotted name may mean for a module, be it that others hand them on."""
        for one in reached([path], lambda other: self._handed_on(other, importer)):
            module, name = self._place(one, importer)
            bindings = definitions(module, name) if module is not None else ()
            yield from (found for found in bindings if isinstance(found, nodes.FunctionDef))

    def _handed_on(self, path: str, importer: nodes.Module) -> Iterator[str]:
        """Yield the dotted names of what a module has imported under the name that a dotted name ends in."""
        module, name = self._place(path, importer)
        if module is None:
            return
        is_star = not definitions(module, name)
        for bound, source in self._imports_in(module):
            if bound == name:
                yield source
            elif is_star and bound == "*":
                yield source.removesuffix("*").rstrip(".") + f".{name}"

    def _place(self, path: str, importer: nodes.Module) -> tuple[nodes.Module | None, str]:
        """Return the module and the name in it that a dotted name consists of; a module may not be worth loading."""
        owner, _, name = path.rpartition(".")
        sources = self._program.sources
        # What is installed holds no flags that the program's tests ask for.
        if not owner or is_standard(owner) or (sources.is_installed(owner) and not sources.mentions_contexts(owner)):
            return None, name
        return self._program.load(owner, importer), name

    @memoized
    def called_in(self, function: FunctionNode) -> list[nodes.FunctionDef]:
        """Return the functions and methods that a function may call, by their names."""
        called: list[nodes.NodeNG] = []
        for call in nodes_in(function, nodes.Call):
            called.extend(self.callees.definitions(call.func, function, ""))
            called.extend(self.callees.methods_of_others(call.func, function, ""))
        return [one for one in called if isinstance(one, nodes.FunctionDef)]

    @memoized
    def _changed_in(self, function: nodes.FunctionDef) -> frozenset[str]:
        """Return the modules that a function's own statements change."""
        module = function.root()
        roots = (begun_with(owner) for owner in changed_by_statements(function))
        names = {last_name(root) for root in roots if isinstance(root, nodes.Name)} - {*defined_names(function)}
        found = {name: definitions(module, name) for name in names}
        imported = {name for name, bindings in found.items() if are_imports(bindings)}
        changed = {path for bound, path in self._imports_in(module) if bound in imported} if imported else set()
        is_own = bool(self._program.declared(function)[0]) or any(found[name] for name in names - imported)
        return frozenset({*changed, module.name} if is_own else changed)


def changed_by_statements(function: nodes.FunctionDef) -> Iterator[nodes.NodeNG]:
    """Yield the expressions of which a function sets attributes or items, or which it changes by their methods."""
    for node in nodes_in(function, _STORES):
        if isinstance(node, (nodes.AssignAttr, nodes.DelAttr)):
            yield node.expr
        elif isinstance(node, nodes.Subscript) and node.ctx != Context.Load:
            yield node.value
        elif is_call_of(node, "setattr"):
            yield from node.args[:1]
        elif isinstance(node, nodes.Call) and isinstance(node.func, nodes.Attribute) and node.func.attrname in CHANGING:
            yield node.func.expr
