"""What a callee's name means by import statements alone, without evaluation."""

from __future__ import annotations

from astroid import nodes

from pylint_csp.analysis.candidates.identifiers import CLASS_NAME
from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.program.standard import canonical, is_standard
from pylint_csp.analysis.tree.bindings import IMPORTS, definitions, is_star, lookup
from pylint_csp.analysis.tree.spelling import read_from

_MOST_MODULES = 12


def is_named_by_imports(func: nodes.NodeNG, program: Program) -> bool:
    """Tell whether a callee is a chain of names that import statements alone lead to the class, in any modules."""
    root = read_from(func)
    is_set = isinstance(func, nodes.Attribute) and func.attrname in program.attributes_set(func.root())
    if is_set or not isinstance(root, nodes.Name):
        return False
    _, *attributes = func.as_string().split(".")
    return _all_import_class(func.root(), lookup(root)[1], root.name, attributes, program, frozenset())


def _all_import_class(
    module: nodes.Module,
    bindings: list[nodes.NodeNG],
    bound: str,
    attributes: list[str],
    program: Program,
    asked: frozenset[str],
) -> bool:
    if any(map(is_star, bindings)):
        bindings = definitions(module, bound)
    imports = [one for one in bindings if isinstance(one, IMPORTS)]
    if len(imports) != len(bindings) or len(asked) > _MOST_MODULES:
        return False
    own = [one for one in imports if not is_star(one)]
    asked |= {module.name}
    # Which of the stars bind the name, astroid has only noted if it had read those modules by then.
    others = [one for one in program.star_imports(module) if one not in asked]
    stars = [one for one in others if program.exposes(one, bound, module, asked)]
    return bool(own or stars) and all(
        (
            *(_imports_class(one, bound, attributes, program, asked) for one in own),
            *(_is_class(".".join([one, bound, *attributes]), program, asked) for one in stars),
        )
    )


def _imports_class(
    statement: nodes.Import | nodes.ImportFrom,
    bound: str,
    attributes: list[str],
    program: Program,
    asked: frozenset[str],
) -> bool:
    for name, alias in statement.names:
        if (alias or name.partition(".")[0]) != bound:
            continue
        path = [name if alias or isinstance(statement, nodes.ImportFrom) else bound]
        if isinstance(statement, nodes.ImportFrom):
            base = program.absolute(statement.root(), statement.modname or "", statement.level)
            if base is None:
                return False
            path.insert(0, base)
        if _is_class(".".join([*path, *attributes]), program, asked):
            return True
    return False


def _is_class(full: str, program: Program, asked: frozenset[str]) -> bool:
    """Tell whether a dotted name is the class's, or one that a module of the program imports it under."""
    module, _, member = full.rpartition(".")
    if member == CLASS_NAME and canonical(module) == "http.client":
        return True
    attributes: list[str] = []
    while module and not is_standard(module):
        node = program.load(module)
        if node is not None:
            return _all_import_class(node, definitions(node, member), member, attributes, program, asked)
        attributes.insert(0, member)
        module, _, member = module.rpartition(".")
    return False
