"""What a callee's name means by import statements alone, without evaluation."""

from __future__ import annotations

from astroid import nodes

from pylint_csp.analysis.candidates.identifiers import CLASS_NAME
from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.program.standard import canonical


def is_named_by_imports(func: nodes.NodeNG, program: Program) -> bool:
    """Tell whether a callee is a chain of names from import statements alone that leads to the class."""
    names: list[str] = []
    while isinstance(func, nodes.Attribute):
        names.append(func.attrname)
        func = func.expr
    if not isinstance(func, nodes.Name):
        return False
    _, bindings = func.lookup(func.name)
    imports = [one for one in bindings if isinstance(one, (nodes.Import, nodes.ImportFrom))]
    if not imports or len(imports) != len(bindings):
        return False
    return all(_imports_class(one, func.name, names[::-1], program) for one in imports)


def _imports_class(
    statement: nodes.Import | nodes.ImportFrom, bound: str, attributes: list[str], program: Program
) -> bool:
    for name, alias in statement.names:
        if (alias or name.partition(".")[0]) != bound and name != "*":
            continue
        path = [name if alias or isinstance(statement, nodes.ImportFrom) else bound]
        if name == "*":
            path = [bound]
        if isinstance(statement, nodes.ImportFrom):
            base = program.absolute(statement.root(), statement.modname or "", statement.level)
            if base is None:
                return False
            path.insert(0, base)
        full = ".".join([*path, *attributes])
        module, _, member = full.rpartition(".")
        if member == CLASS_NAME and canonical(module) == "http.client":
            return True
    return False
