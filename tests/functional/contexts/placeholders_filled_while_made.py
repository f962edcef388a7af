"""A `None` is a placeholder where a method that others may call later, too, is called under a condition while an instance is made."""

import ssl
from http.client import HTTPSConnection


class Extension:
    def __init__(self, app=None):
        self.context = None
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        self._build(app)

    def _build(self, app):
        self.context = ssl.create_default_context(cafile=app.get("CA"))

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Derived(Extension):
    def __init__(self, app=None):
        super().__init__(app)
        self.name = "derived"

    def connect_itself(self):
        HTTPSConnection("h", context=self.context)


class Lazy:
    def __init__(self, eager):
        self.context = None
        self._prepare(eager)

    def _prepare(self, eager):
        if eager:
            self.load()

    def load(self):
        if self.context is None:
            self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Private:
    """Nobody else calls it."""

    def __init__(self, app):
        self.context = None
        if app:
            self._load()

    def _load(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Called:
    """The method was called, and has set nothing."""

    def __init__(self, app):
        self.context = None
        self.load(app)

    def load(self, app):
        if app:
            self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class CalledBetween:
    def __init__(self, app, is_asked):
        self.context = None
        if is_asked:
            self.init_app(app)

    def init_app(self, app):
        if app:
            self.load()

    def load(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Template:
    def __init__(self, app=None):
        self.context = None
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        self.context = ssl.create_default_context()


class Overridden(Template):
    def init_app(self, app):
        if app.get("tls"):
            super().init_app(app)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Failed:
    def __init__(self, app):
        self.context = None
        try:
            self.load({"ca": None} if app else {})
        except KeyError:
            pass

    def load(self, app):
        self.context = ssl.create_default_context(cafile=app["ca"])

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OwnValueToo:
    def __init__(self, app, tls):
        self.context = None
        if app:
            self.load()
        elif tls:
            self.context = ssl.create_default_context()

    def load(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class AnotherAttribute:
    def __init__(self, app):
        self.context = self.other = None
        if app:
            self.load()

    def load(self):
        self.other = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Emptied:
    def __init__(self, app):
        self.close()
        if app:
            self.load()

    def load(self):
        self.context = ssl.create_default_context()

    def close(self):
        self.context = None

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class WeakenedByItsMaker:
    def __init__(self, app):
        self.context = None
        if app:
            self.load()
            self.context.check_hostname = False

    def load(self):
        if self.context is None:
            self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def of_instances(app, tls):
    settings = {"tls": tls} if app else None
    for extension in Extension(settings), Derived(settings):
        extension.init_app({})
        extension.connect()
    extension.connect_itself()
    lazy = Lazy(app)
    lazy.load()
    lazy.connect()
    for client in Private(app), Called(app), CalledBetween(app, tls), OwnValueToo(app, tls), AnotherAttribute(app):
        client.connect()
    for client in Failed(app), Emptied(app):
        client.connect()
    Overridden(settings).connect()
    weakened = WeakenedByItsMaker(app)
    weakened.load()
    weakened.connect()
