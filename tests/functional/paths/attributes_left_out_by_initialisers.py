"""What ``getattr`` falls back on counts where an initialiser sets the attribute on other paths alone."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Client:
    def __init__(self, tls):
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=getattr(self, "context", None))  # [missing-ssl-context]

    def connect_if_set(self):
        if self.tls:
            HTTPSConnection("h", context=getattr(self, "context", None))
        else:
            HTTPConnection("h")

    def connect_by_default(self):
        HTTPSConnection("h", context=getattr(self, "context", None) or ssl.create_default_context())

    def connect_insecurely(self):
        context = getattr(self, "context", ssl._create_unverified_context())
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class _InTry:
    def __init__(self, path):
        try:
            self.context = ssl.create_default_context(cafile=path)
        except OSError:
            self.failed = True

    def connect(self):
        HTTPSConnection("h", context=getattr(self, "context", None))  # [missing-ssl-context]


class _Raising:
    def __init__(self, tls):
        if not tls:
            raise ValueError
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=getattr(self, "context", None))


class _FromClass:
    context = ssl.create_default_context()

    def __init__(self, tls):
        if tls:
            self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=getattr(self, "context", None))


class _Base:
    def __init__(self, tls):
        if tls:
            self.context = ssl.create_default_context()


class _Filling(_Base):
    def __init__(self, tls):
        super().__init__(tls)
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=getattr(self, "context", None))


class _Leaving(_Base):
    def connect(self):
        HTTPSConnection("h", context=getattr(self, "context", None))  # [missing-ssl-context]


class _Asking(_Base):
    def connect(self):
        if hasattr(self, "context"):
            HTTPSConnection("h", context=getattr(self, "context", None))

    def connect_without(self):
        if not hasattr(self, "context"):
            HTTPSConnection("h", context=getattr(self, "context", None))  # [missing-ssl-context]


class _Prepared:
    def prepare(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=getattr(self, "context", None))


def drive():
    for tls in (True, False):
        client = _Client(tls)
        client.connect()
        client.connect_if_set()
        client.connect_by_default()
        client.connect_insecurely()
        _FromClass(tls).connect()
        _Filling(tls).connect()
        _Leaving(tls).connect()
        _Asking(tls).connect()
        _Asking(tls).connect_without()
    _InTry("no/such/file").connect()
    _Raising(True).connect()
    prepared = _Prepared()
    prepared.prepare()
    prepared.connect()
