"""What other code sets, or asks for half-way, belongs to nothing that a method has set together."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _lax():
    return ssl._create_unverified_context()


class _Upgraded:
    def tls(self):
        self.kind = HTTPSConnection
        self.context = _strict()

    def plain(self):
        self.kind = HTTPConnection
        self.context = _lax()

    def upgrade(self):
        _use(self, HTTPSConnection)

    def go(self):
        return self.kind("h", context=self.context)  # [insecure-ssl-context]


def _use(client, kind):
    client.kind = kind


class _Switched:
    def __init__(self):
        self.secure = False
        self.trusted = None

    def on(self):
        self.secure = True
        self.trusted = _strict()

    def off(self):
        self.secure = False
        self.trusted = None

    def go(self):
        if self.secure:
            return HTTPSConnection("h", context=self.trusted)  # [missing-ssl-context]
        return HTTPConnection("h")


class _Refreshed:
    def __init__(self):
        self.tls()

    def tls(self):
        self.made = _strict()
        self.maker = HTTPSConnection

    def plain(self):
        self.made = None
        _refresh(self)
        self.maker = HTTPConnection

    def open(self):
        return self.maker("h", context=self.made)  # [missing-ssl-context]


def _refresh(client):
    client.connection = client.open()


class _Settings:
    verify = False


class _Configured:
    def __init__(self, settings):
        self.settings = settings
        self.held = _strict() if settings.verify else _lax()

    def go(self):
        if self.settings.verify:
            return HTTPSConnection("h", context=self.held)  # [insecure-ssl-context]
        return None


def clients():
    upgraded = _Upgraded()
    upgraded.plain()
    upgraded.upgrade()
    try:
        upgraded.go()
    except TypeError:
        pass
    switched = _Switched()
    switched.secure = True
    switched.go()
    refreshed = _Refreshed()
    refreshed.plain()
    settings = _Settings()
    configured = _Configured(settings)
    settings.verify = True
    configured.go()
