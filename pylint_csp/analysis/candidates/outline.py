"""What in a module tells about identifiers: found in one walk, for the module and for each function in it."""

from __future__ import annotations

from astroid import nodes

from pylint_csp.analysis.candidates.needed import Function
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.tree.bindings import IMPORTS, lookup
from pylint_csp.analysis.tree.spelling import is_called, is_named
from pylint_csp.analysis.tree.walks import LEAVES

_RESULTS = (nodes.Return, nodes.Yield, nodes.YieldFrom)
_DEFINITIONS = (
    nodes.Assign,
    nodes.AnnAssign,
    nodes.AugAssign,
    nodes.NamedExpr,
    nodes.For,
    nodes.With,
    nodes.Match,
    nodes.Comprehension,
    nodes.ClassDef,
    nodes.Call,
    *FUNCTIONS,
)


_LEADING_BACK = frozenset({"modules", "import_module", "__import__", "globals", "vars"})
"""By what a module may get itself, and with it its functions as attributes."""


class Outline:
    """The nodes of a module that tell about identifiers, in the order of the source."""

    def __init__(self, module: nodes.Module) -> None:
        self.imports: list[nodes.Import | nodes.ImportFrom] = []
        self.definitions: list[nodes.NodeNG] = []
        """What may bind identifiers, calls among it."""
        self._mentioned: dict[str, list[nodes.Name]] = {}
        """Where names are read, and not only called."""
        self._leads_back = False
        """Whether the module may get itself."""
        self._module = module
        self._results: dict[Function, list[nodes.NodeNG]] = {}
        self._inside: dict[Function, slice] = {}
        """Where among the definitions those of a function stand, its own first."""
        around: list[tuple[Function, int]] = []
        pending: list[nodes.NodeNG | None] = [module]
        while pending:
            node = pending.pop()
            if node is None:
                function, start = around.pop()
                self._inside[function] = slice(start, len(self.definitions))
                continue
            if isinstance(node, FUNCTIONS):
                around.append((node, len(self.definitions)))
                pending.append(None)
            if isinstance(node, _DEFINITIONS):
                self.definitions.append(node)
            elif isinstance(node, nodes.Name):
                if not is_called(node):
                    self._mentioned.setdefault(node.name, []).append(node)
                self._leads_back |= node.name in _LEADING_BACK
            elif isinstance(node, nodes.Attribute):
                self._leads_back |= node.attrname in _LEADING_BACK
            elif isinstance(node, IMPORTS):
                self.imports.append(node)
            elif isinstance(node, _RESULTS) and node.value is not None and around:
                self._results.setdefault(around[-1][0], []).append(node.value)
            if type(node) not in LEAVES:
                children = [*node.get_children()]
                children.reverse()
                pending += children

    def inside(self, function: Function) -> list[nodes.NodeNG]:
        """Return the definitions in a function and in those inside it, with its own."""
        return self.definitions[self._inside[function]]

    def only_called(self) -> frozenset[Function]:
        """Return the module's functions whose names stand in it only as callees; none if it may import itself."""
        own = self._module.name.rpartition(".")[2]
        imported = (name.rpartition(".")[2] for statement in self.imports for name, _ in statement.names)
        if own in imported or self._leads_back:
            return frozenset()
        functions = (one for one in self._module.body if isinstance(one, nodes.FunctionDef) and one.decorators is None)
        return frozenset(one for one in functions if not any(map(self._is_own, self._mentioned.get(one.name, ()))))

    def _is_own(self, name: nodes.Name) -> bool:
        """Tell whether a name may be the module's, and is not surely of a function in it."""
        return not isinstance(lookup(name)[0], FUNCTIONS)

    def reads(self, name: str) -> bool:
        """Tell whether a name is called or read anywhere."""
        return name in self._mentioned or any(is_named(one.func, name) for one in self.calls())

    def calls(self) -> list[nodes.Call]:
        """Return all calls."""
        return [node for node in self.definitions if isinstance(node, nodes.Call)]

    def functions_by_name(self) -> dict[str, list[nodes.FunctionDef]]:
        """Return all functions and methods."""
        found: dict[str, list[nodes.FunctionDef]] = {}
        for one in self.definitions:
            if isinstance(one, nodes.FunctionDef):
                found.setdefault(one.name, []).append(one)
        return found

    def results(self, function: Function) -> list[nodes.NodeNG]:
        """Return the expressions that a function returns or yields."""
        return self._results.get(function, [])
