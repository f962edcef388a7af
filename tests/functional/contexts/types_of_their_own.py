"""What `NewType` makes hands its argument on, as it is."""
import ssl
import typing
from http.client import HTTPSConnection
from typing import NewType, Optional

SafeContext = NewType("SafeContext", ssl.SSLContext)
SaferContext = NewType("SaferContext", SafeContext)
MaybeContext = typing.NewType("MaybeContext", Optional[ssl.SSLContext])


def handed_on():
    HTTPSConnection("h", context=SafeContext(ssl._create_unverified_context()))  # [insecure-ssl-context]
    HTTPSConnection("h", context=SafeContext(ssl.create_default_context()))
    HTTPSConnection("h", context=SaferContext(SafeContext(ssl._create_unverified_context())))  # [insecure-ssl-context]
    HTTPSConnection("h", context=MaybeContext(None))  # [missing-ssl-context]


def weakened_behind():
    context = ssl.create_default_context()
    safe = SafeContext(context)
    HTTPSConnection("h", context=safe)
    context.check_hostname = False
    HTTPSConnection("h", context=safe)  # [insecure-ssl-context]


def perhaps(tls):
    context = MaybeContext(ssl.create_default_context() if tls else None)
    if context is not None:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _make(verify) -> SafeContext:
    return SafeContext(ssl.create_default_context() if verify else ssl._create_unverified_context())


def made():
    HTTPSConnection("h", context=_make(True))
    HTTPSConnection("h", context=_make(False))  # [insecure-ssl-context]


def _open(context=None):
    return HTTPSConnection("h", context=context and SafeContext(context))


def forwarded():
    _open(ssl.create_default_context())
    _open(ssl._create_unverified_context())  # [insecure-ssl-context]
