"""What may be set by a property's owner, a setter, a name that is not written out or a method that is looked up, is not set together."""

import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        self.tls = True
        self.context = ssl.create_default_context()

    def disable(self):
        self.tls = False
        self.context = None

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


class App:
    def __init__(self):
        self._client = Client()

    @property
    def client(self):
        return self._client

    def force(self):
        self.client.tls = True


class Dropping:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    @property
    def tls(self):
        return self._tls

    @tls.setter
    def tls(self, tls):
        self._tls = tls
        self.context = None

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


class Settings:
    tls = False
    context = None

    @classmethod
    def enable(cls):
        cls.tls = True
        cls.context = ssl.create_default_context()

    @classmethod
    def disable(cls):
        cls.tls = False
        cls.context = None

    @classmethod
    def open(cls):
        if cls.tls:
            return HTTPSConnection("h", context=cls.context)  # [missing-ssl-context]
        return None


def _configure(**options):
    for name, value in options.items():
        setattr(Settings, name, value)


class Reloaded:
    tls = False
    context = None

    @classmethod
    def enable(cls):
        cls.tls = True
        cls.context = ssl.create_default_context()

    @classmethod
    def reload(cls, tls):
        cls.context = None
        cls.tls = cls.tls and tls

    @classmethod
    def open(cls):
        if cls.tls:
            return HTTPSConnection("h", context=cls.context)  # [missing-ssl-context]
        return None


class LookedUp:
    def __init__(self):
        self.tls = False
        self.context = None

    def enable(self):
        self.tls = True
        self.context = ssl.create_default_context()

    def switch(self, name):
        self.tls = True
        getattr(self, "_" + name)()
        self.context = None
        self.tls = False

    def _look(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


def drive():
    app = App()
    app.client.disable()
    app.force()
    app.client.open()
    dropping = Dropping(True)
    dropping.tls = True
    dropping.open()
    _configure(tls=True)
    Settings.open()
    Reloaded.enable()
    Reloaded.reload(True)
    Reloaded.open()
    LookedUp().switch("look")
