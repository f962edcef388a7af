"""The branch of a conditional expression that stands for the value tested."""
import ssl
from http.client import HTTPSConnection


def _make(tls):
    return ssl.create_default_context() if tls else None


def kept_or_made(tls):
    context = _make(tls)
    HTTPSConnection("h", context=context if context is not None else ssl.create_default_context())


def kept_the_wrong_way(tls):
    context = _make(tls)
    HTTPSConnection("h", context=context if context is None else ssl.create_default_context())  # [missing-ssl-context]


def call_in_a_branch(tls):
    context = _make(tls)
    return HTTPSConnection("h", context=context) if context else None
