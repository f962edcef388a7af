"""What names of the standard library, and of others that are known without reading them, mean."""

from __future__ import annotations

from pylint_csp.analysis.state.values import Const, Known, Value
from pylint_csp.tables import names, ssl_contexts


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
