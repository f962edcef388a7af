"""The standard library by names: which modules are its own, what they are called today, and what names mean there."""

from __future__ import annotations

import sys

from astroid import nodes

from pylint_csp.analysis.state.values import Const, Known, Value
from pylint_csp.tables import names, ssl_contexts

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


def known(name: str) -> Value | None:
    """Return what a dotted name means, if the tables tell."""
    if name in ssl_contexts.CONSTANTS:
        return Const.of(ssl_contexts.CONSTANTS[name])
    if name in ("typing.TYPE_CHECKING", "typing_extensions.TYPE_CHECKING"):
        return Const.of(False)
    module, _, member = name.rpartition(".")
    if member in names.MEMBERS.get(module, ()) or any(name in table for table in _KNOWN_BY_NAME):
        return Known(name)
    return None


_SSL_CLASSES = frozenset({"ssl.Purpose", "ssl.VerifyMode", ssl_contexts.SERVER_AUTH, ssl_contexts.CLIENT_AUTH})
_KNOWN_BY_NAME = (
    *(ssl_contexts.CREATORS, _SSL_CLASSES, names.NEVER_RETURNS, names.ASSERTIONS, names.MADE_INSTANCES),
    *(names.MODELS, names.FIELD_DECORATORS, names.ATTRS_FIELDS, {names.DO_OPEN}),
)
_METHODS = frozenset(
    name.rpartition(".")[2] for name in (*names.NEVER_RETURNS, *names.ASSERTIONS, *names.MADE_INSTANCES)
)
_KNOWN_MEMBERS = frozenset(
    name.rpartition(".")[2] for name in (*ssl_contexts.CONSTANTS, *ssl_contexts.CREATORS, *_SSL_CLASSES)
).union(*names.MEMBERS.values())
_WORTH_LOADING = _KNOWN_MEMBERS | names.CONTAINING_NAMES


def is_known_method(name: str) -> bool:
    """Tell whether the tables may say what a method of that name does."""
    return name in _METHODS


def is_known_module(name: str) -> bool:
    """Tell whether the tables say of a module what matters, so that it need not be read."""
    return name in names.MEMBERS


def worth_loading(member: str) -> bool:
    """Tell whether a standard module may hold something the tables know under that name."""
    return member in _WORTH_LOADING
