"""What a callee's name means by import statements alone, without evaluation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from astroid import nodes

from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.program.standard import in_python_3, is_standard
from pylint_csp.analysis.tree.bindings import IMPORTS, definitions, is_star, lookup
from pylint_csp.analysis.tree.spelling import read_from, spelled
from pylint_csp.tables.names import HTTPS_CONNECTION

_MOST_PLACES = 200


class _Place(NamedTuple):
    """A name of a module, and the attributes that are taken of what it stands for."""

    module: nodes.Module
    name: str
    attributes: tuple[str, ...]


def is_named_by_imports(func: nodes.NodeNG, program: Program) -> bool:
    """Tell whether a callee is a chain of names that import statements alone lead to the class, in any modules."""
    root = read_from(func)
    is_set = isinstance(func, nodes.Attribute) and func.attrname in program.attributes_set(func.root())
    if is_set or not isinstance(root, nodes.Name):
        return False
    _, *attributes = spelled(func).split(".")
    first = _Place(func.root(), root.name, (*attributes,))
    asked = {first}
    pending = [(first, lookup(root)[1])]
    while pending:
        place, bindings = pending.pop()
        paths = [*_imported_paths(place, bindings, program)]
        if not paths or len(asked) > _MOST_PLACES:
            return False
        for path in paths:
            found = _place_of(path, program)
            if found is None and in_python_3(path) != HTTPS_CONNECTION:
                return False
            if found is not None and found not in asked:
                asked.add(found)
                pending.append((found, definitions(found.module, found.name)))
    return True


def _imported_paths(place: _Place, bindings: list[nodes.NodeNG], program: Program) -> Iterator[str]:
    """Yield the dotted names that imports bind a name to, and an empty one for any other binding."""
    module, bound, attributes = place
    if any(map(is_star, bindings)):
        bindings = definitions(module, bound)
    for statement in bindings:
        if not isinstance(statement, IMPORTS):
            yield ""
        elif not is_star(statement):
            yield from (".".join([path, *attributes]) for path in _paths_in(statement, bound, program))
    # Which of the stars bind the name, astroid has only noted if it had read those modules by then.
    for star in program.star_imports(module):
        binder = program.binder(star, bound)
        if binder is not None:
            yield ".".join([binder, bound, *attributes])


def _paths_in(statement: nodes.Import | nodes.ImportFrom, bound: str, program: Program) -> Iterator[str]:
    for name, alias in statement.names:
        if (alias or name.partition(".")[0]) != bound:
            continue
        if isinstance(statement, nodes.Import):
            yield name if alias else bound
        else:
            base = program.absolute(statement.root(), statement.modname or "", statement.level)
            yield f"{base}.{name}" if base is not None else ""


def _place_of(path: str, program: Program) -> _Place | None:
    """Return the place in a module of the program that a dotted name means."""
    module, _, member = path.rpartition(".")
    attributes: list[str] = []
    while module and not is_standard(module):
        node = program.load(module)
        if node is not None:
            return _Place(node, member, (*attributes,))
        attributes.insert(0, member)
        module, _, member = module.rpartition(".")
    return None
