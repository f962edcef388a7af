"""Who is shown an instance before or after it is set up, or only looks at it, takes no pair of attributes apart."""

import http.client
import logging
import ssl
import weakref

LOG = logging.getLogger(__name__)
CLIENTS = []


class _Users:
    def __init__(self, client):
        self.client = client


def _configure_anew(client):
    client.configure(not client.secure)


class _HandedOnAfterwards:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None
        self.users = _Users(self)
        CLIENTS.append(self)

    def configure(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def open(self):
        if self.secure:
            http.client.HTTPSConnection("localhost", context=self.context)


class _LookedAt:
    def __init__(self, secure):
        LOG.debug("new %r", self)
        self.secure = secure
        self.name = f"{self!r} {id(self)}"
        LOG.debug("named %r", self)
        self.reference = weakref.ref(self)
        if secure:
            self.context = ssl.create_default_context()
        else:
            self.context = None

    def configure(self, secure):
        self.secure = secure
        LOG.debug("configured %s", str(self))
        self.context = ssl.create_default_context() if secure else None

    def open(self):
        if self.secure:
            http.client.HTTPSConnection("localhost", context=self.context)


class _HandedOnBetween:
    def __init__(self, secure):
        self.secure = secure
        _configure_anew(self)
        self.context = ssl.create_default_context() if secure else None

    def configure(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def open(self):
        if self.secure:
            http.client.HTTPSConnection("localhost", context=self.context)  # [missing-ssl-context]


class _HandedOnInABranch:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def configure(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None
        if secure:
            _configure_anew(self)
            self.secure = True

    def open(self):
        if self.secure:
            http.client.HTTPSConnection("localhost", context=self.context)  # [missing-ssl-context]


class _HandedOnByAMethod:
    def __init__(self, secure):
        self.secure = secure
        self._register()
        self.context = ssl.create_default_context() if secure else None

    def _register(self):
        _configure_anew(self)

    def configure(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def open(self):
        if self.secure:
            http.client.HTTPSConnection("localhost", context=self.context)  # [missing-ssl-context]


def configured(secure, again):
    for kind in (_HandedOnAfterwards, _LookedAt, _HandedOnBetween, _HandedOnInABranch, _HandedOnByAMethod):
        client = kind(secure)
        client.open()
        client.configure(again)
        client.open()
