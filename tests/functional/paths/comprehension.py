"""A call in a comprehension is on the path of its conditions."""
import ssl
from http.client import HTTPSConnection


def filtered(tls):
    contexts = [ssl.create_default_context() if tls else None]
    return [HTTPSConnection("h", context=one) for one in contexts if one is not None]


def by_host(tls):
    context = ssl.create_default_context() if tls else None
    return {host: HTTPSConnection(host, context=context) for host in ("a", "b")}  # [missing-ssl-context]


def with_condition(tls):
    context = ssl.create_default_context() if tls else None
    return [HTTPSConnection(host, context=context) for host in ("a", "b") if context]
