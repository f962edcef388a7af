"""What an import leads to: a name of the standard library, or a module, class or function of the project.

The standard library's own source is never looked at: its names mean what they are documented to mean.
"""

from __future__ import annotations

import re
import sys

from astroid import nodes
from astroid.exceptions import AstroidError

from pylint_csp.analysis.values import Constant, Known, Module, Value
from pylint_csp.names import CLASS_NAME, HTTPS_CONNECTION, MODULE_SPELLINGS, SIX_MOVES
from pylint_csp.ssl_contexts import CONSTANTS, CREATORS

_SIX_MOVES = re.compile(r"(?:^|.*\.)six\.moves\.(.+)")
_BY_STAR = frozenset({HTTPS_CONNECTION, *CONSTANTS, *CREATORS})


def canonical(name: str) -> str:
    """Return the name in Python 3 of what Python 2 or a bridge between them calls so."""
    spellings = MODULE_SPELLINGS
    if moved := _SIX_MOVES.match(name):
        name, spellings = moved[1], SIX_MOVES
    for old, new in spellings.items():
        if name == old or name.startswith(f"{old}."):
            return new + name[len(old) :]
    return name


def is_standard(name: str) -> bool:
    """Return whether a qualified name, as ``canonical`` returns it, belongs to the standard library."""
    return name.partition(".")[0] in sys.stdlib_module_names or name.startswith("builtins.")


def imported(statement: nodes.Import | nodes.ImportFrom, name: str) -> Value | tuple[Module, str]:
    """Return what an import statement binds to a name: a value, or a module of the project and a name in it."""
    if isinstance(statement, nodes.Import):
        for real, local in statement.names:
            if name == (local or real.partition(".")[0]):
                return module(statement, real if local else name)
        return Known(name)
    real = next((real for real, local in statement.names if (local or real) == name), name)
    owner = module(statement, statement.modname, statement.level)
    if isinstance(owner, Module) and owner.node is statement.root():
        return _submodule(owner, real) or Known(f"{owner.node.name}.{real}")
    return member(owner, real)


def member(owner: Value, name: str) -> Value | tuple[Module, str]:
    """Return what a module holds under a name; of a module of the project, the place to look at."""
    if isinstance(owner, Known):
        qualified = canonical(f"{owner.name}.{name}")
        return Constant(CONSTANTS[qualified]) if qualified in CONSTANTS else Known(qualified)
    if not isinstance(owner, Module):
        return Known(f"?.{name}")
    qualified = f"{owner.node.name}.{name}"
    if _SIX_MOVES.match(f"{qualified}.http_client"):
        return Known("six.moves")
    if name in owner.node.locals:
        return owner, name
    return _submodule(owner, name) or (owner, name)


def _submodule(owner: Module, name: str) -> Module | None:
    if not owner.node.package:
        return None
    try:
        return Module(owner.node.import_module(name, level=1))
    except (AstroidError, SyntaxError, RecursionError):
        return None


def module(place: nodes.NodeNG, name: str, level: int | None = None) -> Value:
    """Return the module of that name, as an import at that place finds it."""
    root = place.root()
    try:
        absolute = root.relative_to_absolute_name(name, level)
    except AstroidError:
        absolute = name
    wanted = canonical(absolute)
    if is_standard(wanted) or _SIX_MOVES.match(f"{absolute}.http_client"):
        return Known(wanted)
    try:
        found = root.import_module(name, level=level)
    except (AstroidError, SyntaxError, RecursionError):
        return Known(wanted)
    return Module(found)


def imported_by_star(root: nodes.Module, name: str) -> Value | tuple[Module, str] | None:
    """Return what star imports bring under a name, which astroid may not see: ``__all__`` may be filled by calls."""
    for statement in root.nodes_of_class(nodes.ImportFrom):
        if statement.names[0][0] != "*":
            continue
        found = module(statement, statement.modname, statement.level)
        if isinstance(found, Known):
            if f"{found.name}.{name}" in _BY_STAR:
                return Known(f"{found.name}.{name}")
        elif isinstance(found, Module) and found.node is not root and _gives_by_star(found.node, name):
            return found, name
    return None


def _gives_by_star(node: nodes.Module, name: str) -> bool:
    if "__all__" in node.locals:
        return name in node.wildcard_import_names()
    return name in node.locals or (name == CLASS_NAME and imported_by_star(node, name) is not None)
