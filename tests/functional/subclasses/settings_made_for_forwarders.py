"""What a maker takes from its parameter is judged at the call that makes it, or hands it on to a forwarder."""

import ssl
from http.client import HTTPSConnection


def _make(verify):
    context = ssl.create_default_context()
    context.check_hostname = verify
    return context


def _make_by_default(verify=True):
    context = ssl.create_default_context()
    context.check_hostname = verify
    return context


def _connect(host, context=None):
    return HTTPSConnection(host, context=context)


def _connect_through(host, context=None):
    return _connect(host, context=context)


class _Client:
    def __init__(self, context):
        self.connection = HTTPSConnection("h", context=context)


class _Connection(HTTPSConnection):
    def __init__(self, host, context):
        super().__init__(host, context=context)


def made_for_a_forwarder():
    _connect("h", context=_make(False))  # [insecure-ssl-context]
    _connect("h", context=_make(True))
    _connect("h", _make(verify=False))  # [insecure-ssl-context]
    _connect_through("h", _make(verify=False))  # [insecure-ssl-context]
    _connect_through("h", _make(verify=True))
    _connect("h", context=_make_by_default())
    _connect("h", context=_make_by_default(False))  # [insecure-ssl-context]


def made_before():
    context = _make(False)
    _connect("h", context=context)  # [insecure-ssl-context]
    other = _make(True)
    _connect("h", context=other)


def made_for_a_class():
    _Client(_make(False))  # [insecure-ssl-context]
    _Client(_make(True))
    _Connection("h", _make(False))  # [insecure-ssl-context]
    _Connection("h", context=_make(True))


def _setting_handed_on(verify):
    _connect("h", context=_make(verify))


def setting_handed_on():
    _setting_handed_on(False)  # [insecure-ssl-context]
    _setting_handed_on(True)


def made_here():
    HTTPSConnection("h", context=_make(False))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make(True))
