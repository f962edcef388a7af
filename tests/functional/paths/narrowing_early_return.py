"""An early `return`, `raise`, `continue` or `break` ends the path on which the context is `None`."""
import ssl
from http.client import HTTPSConnection


def _make(tls):
    return ssl.create_default_context() if tls else None


def returned(tls):
    context = _make(tls)
    if context is None:
        return None
    return HTTPSConnection("h", context=context)


def raised(tls):
    context = _make(tls)
    if not context:
        raise RuntimeError("TLS is needed")
    return HTTPSConnection("h", context=context)


def continued(tls):
    for host in ("a", "b"):
        context = _make(tls)
        if context is None:
            continue
        HTTPSConnection(host, context=context)


def returned_the_wrong_way(tls):
    context = _make(tls)
    if context is not None:
        return None
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]
