"""A case of a `match` statement is taken where its guard holds, too."""

import ssl
from http.client import HTTPSConnection


def _made(kind):
    return ssl.create_default_context() if kind == "tls" else None


def guarded(verify):
    context = _made("tls" if verify else "plain")
    match context:
        case None if verify:
            HTTPSConnection("h", context=context)
        case None:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]
        case _:
            HTTPSConnection("h", context=context)


def captured(verify):
    match _made("tls" if verify else "plain"):
        case context if context is not None:
            HTTPSConnection("h", context=context)
        case context:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def captured_otherwise(verify):
    match _made("tls" if verify else "plain"):
        case context if not context:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]
        case context:
            HTTPSConnection("h", context=context)


def never(verify):
    match _made("plain"):
        case ssl.SSLContext():
            HTTPSConnection("h")
        case None if not verify and verify:
            HTTPSConnection("h")
        case _:
            HTTPSConnection("h", context=ssl.create_default_context())
