"""`ctx or …` and `ctx and …` choose by the truth of the context."""
import ssl
from http.client import HTTPSConnection


def _make(tls):
    return ssl.create_default_context() if tls else None


def or_verified(tls):
    context = _make(tls)
    context = context or ssl.create_default_context()
    HTTPSConnection("h", context=context)


def or_none(tls):
    context = _make(tls) or None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def and_another(tls):
    context = _make(tls)
    HTTPSConnection("h", context=context and ssl.create_default_context())  # [missing-ssl-context]


def and_call(tls):
    context = _make(tls)
    return context and HTTPSConnection("h", context=context)


def or_call(tls):
    context = _make(tls)
    return context or HTTPSConnection("h", context=context)  # [missing-ssl-context]
