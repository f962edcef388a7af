"""An object's flag that configuration may change decides no test, through whatever it is handed on."""

import json
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Settings:
    def __init__(self):
        self.verify = True
        self.secure = True


_settings = _Settings()


def configure():
    vars(_settings).update(json.loads('{"verify": false}'))
    for connect in (_named, _defaulted, _overridden, _chosen, _as_truth, _in_mapping, _given, _fixed):
        connect("h")
    for connect in (_and_or, _by_truth):
        connect("h", _settings)


def _made(verify=True):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _named(host):
    verify = _settings.verify
    return HTTPSConnection(host, context=_made(verify))  # [insecure-ssl-context]


def _defaulted(host, strict=False):
    verify = strict or _settings.verify
    return HTTPSConnection(host, context=_made(verify))  # [insecure-ssl-context]


def _overridden(host, verify=None):
    if verify is None:
        verify = _settings.verify
    return HTTPSConnection(host, context=_made(verify))  # [insecure-ssl-context]


def _resolved(verify=None):
    verify = _settings.verify if verify is None else verify
    return _made(verify)


def _chosen(host):
    return HTTPSConnection(host, context=_resolved())  # [insecure-ssl-context]


def _as_truth(host):
    verify = bool(_settings.verify)
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    return HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def _in_mapping(host):
    options = {"verify": _settings.verify}
    return HTTPSConnection(host, context=_made(**options))  # [insecure-ssl-context]


def _given(host):
    return HTTPSConnection(host, context=_resolved(True))


def _fixed(host):
    settings = _Settings()
    settings.verify = True
    verify = settings.verify
    return HTTPSConnection(host, context=_made(verify))


def _and_or(host, settings):
    kind = settings.secure and HTTPSConnection or HTTPConnection
    keywords = {}
    if settings.secure:
        keywords["context"] = ssl.create_default_context()
    return kind(host, **keywords)


def _by_truth(host, settings):
    kind = (HTTPConnection, HTTPSConnection)[bool(settings.secure)]
    keywords = {"context": ssl.create_default_context()} if settings.secure else {}
    return kind(host, **keywords)


class _Client:
    def __init__(self, host):
        self.host = host
        self.settings = _Settings()

    def connect(self):
        kind = self.settings.secure and HTTPSConnection or HTTPConnection
        keywords = {}
        if self.settings.secure:
            keywords["context"] = ssl.create_default_context()
        return kind(self.host, **keywords)

    def connect_by_truth(self):
        kind = (HTTPConnection, HTTPSConnection)[bool(self.settings.secure)]
        keywords = {"context": ssl.create_default_context()} if self.settings.secure else {}
        return kind(self.host, **keywords)

    def connect_verified(self):
        verify = self.settings.verify
        return HTTPSConnection(self.host, context=_made(verify))  # [insecure-ssl-context]


def client():
    for loaded in ("{}", '{"verify": false}', '{"secure": false}'):
        one = _Client("h")
        vars(one.settings).update(json.loads(loaded))
        one.connect()
        one.connect_by_truth()
        one.connect_verified()
