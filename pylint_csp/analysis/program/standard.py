"""The standard library by names: which modules are its own, and what they are called today."""

from __future__ import annotations

import sys

from astroid import nodes

from pylint_csp.tables import names

_MOVES = "six.moves"


def canonical(module: str) -> str:
    """Return the name that Python 3 has for a module, where the name is one of its other spellings."""
    spelled = names.MODULE_SPELLINGS.get(module)
    if spelled is not None:
        return spelled
    head, found, tail = module.rpartition(f"{_MOVES}.")
    if found and (not head or head.endswith(".")):
        return names.SIX_MOVES.get(tail, module)
    return module


def in_python_3(name: str) -> str:
    """Return the dotted name that Python 3 has for what a dotted name means."""
    module, _, member = name.rpartition(".")
    return f"{canonical(module)}.{member}"


def is_six_moves(module: str) -> bool:
    """Tell whether a name is that of ``six.moves``, vendored or not, which has no file that could be read."""
    return module == _MOVES or module.endswith(f".{_MOVES}")


def is_standard(module: str) -> bool:
    """Tell whether a module is one of the standard library's, of Python 3 or 2."""
    return canonical(module).partition(".")[0] in sys.stdlib_module_names


def is_standard_import(statement: nodes.NodeNG, bound: str) -> bool:
    """Tell whether a statement imports what it binds to a name from the standard library."""
    if isinstance(statement, nodes.ImportFrom):
        return not statement.level and is_standard(statement.modname or "")
    return isinstance(statement, nodes.Import) and all(
        is_standard(name) for name, alias in statement.names if (alias or name.partition(".")[0]) == bound
    )
