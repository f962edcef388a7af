"""`assert` ends the path on which its test does not hold."""
import ssl
from http.client import HTTPSConnection


def _make(tls):
    return ssl.create_default_context() if tls else None


def asserted(tls):
    context = _make(tls)
    assert context is not None
    HTTPSConnection("h", context=context)


def asserted_by_truth(tls):
    context = _make(tls)
    assert context, "TLS is needed"
    HTTPSConnection("h", context=context)


def another_asserted(tls):
    context = _make(tls)
    assert tls in (True, False)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
