"""The standard library by names: which modules are its own, and what they are called today."""

from __future__ import annotations

import sys

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


def is_six_moves(module: str) -> bool:
    """Tell whether a name is that of ``six.moves``, vendored or not, which has no file that could be read."""
    return module == _MOVES or module.endswith(f".{_MOVES}")


def is_standard(module: str) -> bool:
    """Tell whether a module is one of the standard library's, of Python 3 or 2."""
    return canonical(module).partition(".")[0] in sys.stdlib_module_names
