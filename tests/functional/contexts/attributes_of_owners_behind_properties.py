"""What a property gives out is what its getter returns: another class's instance, or one of the same class."""

import ssl
from http.client import HTTPSConnection


class Settings:
    def __init__(self):
        self.tls = False


class WithSettings:
    def __init__(self):
        self.tls = False
        self.context = None
        self._settings = Settings()

    @property
    def settings(self):
        return self._settings

    def on(self):
        self.tls = True
        self.context = ssl.create_default_context()
        self.settings.tls = True

    def off(self):
        self.tls = False
        self.context = None
        self.settings.tls = False

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)


class WithPeer:
    def __init__(self, peer=None):
        self.secure = False
        self.context = None
        self._peer = peer or self

    @property
    def peer(self):
        return self._peer

    def on(self):
        self.secure = True
        self.context = ssl.create_default_context()

    def off(self):
        self.secure = False
        self.context = None

    def ask_peer(self):
        self.peer.secure = True

    def connect(self):
        if self.secure:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class WithEither:
    def __init__(self, other):
        self.strict = False
        self.context = None
        self._other = other
        self._settings = Settings()

    @property
    def target(self):
        if self._other:
            return self
        return self._settings

    def on(self):
        self.strict = True
        self.context = ssl.create_default_context()

    def off(self):
        self.strict = False
        self.context = None

    def ask_target(self):
        self.target.strict = True

    def connect(self):
        if self.strict:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def run(flag):
    plain = WithSettings()
    plain.connect()
    plain.on()
    plain.connect()
    plain.off()
    plain.connect()
    peer = WithPeer()
    peer.off()
    peer.ask_peer()
    peer.connect()
    either = WithEither(flag)
    either.ask_target()
    either.connect()
