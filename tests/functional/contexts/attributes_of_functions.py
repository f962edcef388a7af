"""Attributes of functions: what the module sets on them, and its functions, counts as for those of classes."""
import ssl
from http.client import HTTPSConnection


def lax():
    """Namespace."""


def strict():
    """Namespace."""


def weakened():
    """Namespace."""


lax.context = ssl._create_unverified_context()
strict.context = ssl.create_default_context()
setattr(strict, "other", ssl._create_unverified_context())
weakened.context = ssl.create_default_context()
also_strict = strict
HTTPSConnection("h", context=lax.context)  # [insecure-ssl-context]
HTTPSConnection("h", context=strict.context)
HTTPSConnection("h", context=weakened.context)


def weaken():
    weakened.context.check_hostname = False


weaken()


def use_namespaces():
    HTTPSConnection("h", context=lax.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=strict.context)
    HTTPSConnection("h", context=also_strict.context)
    HTTPSConnection("h", context=strict.other)  # [insecure-ssl-context]
    HTTPSConnection("h", context=getattr(strict, "other"))  # [insecure-ssl-context]
    HTTPSConnection("h", context=weakened.context)  # [insecure-ssl-context]


def _lax_if_missing():
    if not hasattr(_lax_if_missing, "context"):
        _lax_if_missing.context = ssl._create_unverified_context()
    return _lax_if_missing.context


def _strict_if_missing():
    if not hasattr(_strict_if_missing, "context"):
        _strict_if_missing.context = ssl.create_default_context()
    return _strict_if_missing.context


def _lax_once():
    try:
        return _lax_once.context
    except AttributeError:
        _lax_once.context = ssl._create_unverified_context()
        return _lax_once.context


def _strict_in_a_loop():
    while True:
        if getattr(_strict_in_a_loop, "context", None) is None:
            _strict_in_a_loop.context = ssl.create_default_context()
        return _strict_in_a_loop.context


def _filled():
    if _filled.context is None:
        _filled.context = ssl.create_default_context()
    return _filled.context


_filled.context = None


def _left_empty():
    return _left_empty.context


_left_empty.context = None


def use_caches():
    for _ in range(2):
        HTTPSConnection("h", context=_lax_if_missing())  # [insecure-ssl-context]
        HTTPSConnection("h", context=_strict_if_missing())
        HTTPSConnection("h", context=_lax_once())  # [insecure-ssl-context]
        HTTPSConnection("h", context=_strict_in_a_loop())
        HTTPSConnection("h", context=_filled())
        HTTPSConnection("h", context=_left_empty())  # [missing-ssl-context]


def _open():
    return _open.kind("h")  # [missing-ssl-context]


_open.kind = HTTPSConnection


def use_factories():
    def local():
        return local.context

    local.context = ssl._create_unverified_context()
    _open()
    HTTPSConnection("h", context=local.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=local())  # [insecure-ssl-context]
