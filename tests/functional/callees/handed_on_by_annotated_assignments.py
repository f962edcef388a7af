"""An assignment with an annotation, or in an expression, hands a parameter on as one without does."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


def _plain(verify):
    context = None
    if isinstance(verify, ssl.SSLContext):
        context = verify
    elif verify:
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)


def _annotated(verify):
    context = None
    if isinstance(verify, ssl.SSLContext):
        context: ssl.SSLContext = verify
    elif verify:
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)


def _annotated_first(verify):
    context: "ssl.SSLContext | None" = None
    if isinstance(verify, ssl.SSLContext):
        context = verify
    elif verify:
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)


def _declared(verify):
    context: "ssl.SSLContext | None"
    if isinstance(verify, ssl.SSLContext):
        context = verify
    elif verify:
        context = ssl.create_default_context()
    else:
        context = None
    return HTTPSConnection("h", context=context)


def _by_walrus(verify):
    context = None
    if isinstance(verify, ssl.SSLContext) and (context := verify):
        pass
    elif verify:
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)


def _of_its_own(verify):
    context: "ssl.SSLContext | None" = None
    if verify:
        context: ssl.SSLContext = ssl.create_default_context()
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def calls():
    _plain(False)  # [missing-ssl-context]
    _plain(True)
    _annotated(False)  # [missing-ssl-context]
    _annotated(True)
    _annotated(ssl._create_unverified_context())  # [insecure-ssl-context]
    _annotated_first(False)  # [missing-ssl-context]
    _annotated_first(True)
    _declared(False)  # [missing-ssl-context]
    _declared(True)
    _by_walrus(False)  # [missing-ssl-context]
    _by_walrus(True)
    _of_its_own(False)
    _of_its_own(True)
