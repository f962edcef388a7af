"""Two methods compare an attribute with what the bodies of classes alone hold: as long as that stays, they agree."""
import ssl
from http.client import HTTPSConnection


class _Among:
    SECURE = ("https", "wss")

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.SECURE else None

    def connect(self):
        if self.scheme in self.SECURE:
            HTTPSConnection("h", context=self.context)
        if self.scheme not in self.SECURE:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _AmongOthers:
    SECURE = ("https", "wss")
    CHECKED = ("https",)

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.CHECKED else None

    def connect(self):
        if self.scheme in self.SECURE:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _AmongMore:
    WIDENED = ("https",)

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.WIDENED else None

    def allow(self, scheme):
        self.WIDENED = (*self.WIDENED, scheme)

    def connect(self):
        if self.scheme in self.WIDENED:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _AmongMoreForAll:
    KNOWN = ("https",)

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.KNOWN else None

    def connect(self):
        if self.scheme in self.KNOWN:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Base:
    SECURE = ("https",)

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.SECURE else None


class _Derived(_Base):
    SECURE = ("https", "wss")

    def connect(self):
        if self.scheme in self.SECURE:
            HTTPSConnection("h", context=self.context)


class _SetLater:
    SECURE = ("https", "wss")

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = None

    def prepare(self):
        if self.scheme in self.SECURE:
            self.context = ssl.create_default_context()

    def connect(self):
        self.prepare()
        if self.scheme in self.SECURE:
            HTTPSConnection("h", context=self.context)


class _Argument:
    TLS_PORT = 443

    def __init__(self, port):
        self.port = port
        self.context = ssl.create_default_context() if port == self.TLS_PORT else None

    def connect(self):
        if self.port == self.TLS_PORT:
            HTTPSConnection("h", context=self.context)
        if self.port != self.TLS_PORT:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _OtherName:
    TLS_PORT = 443

    def __init__(self, number):
        self._port = number
        self.context = None
        if self.TLS_PORT != number:
            return
        self.context = ssl.create_default_context()

    def connect(self):
        if self._port == self.TLS_PORT:
            HTTPSConnection("h", context=self.context)


class _PartOfArgument:
    TLS_PORT = 443

    def __init__(self, url):
        self.url = url
        self.context = ssl.create_default_context() if url.port == self.TLS_PORT else None

    def connect(self):
        if self.url.port == self.TLS_PORT:
            HTTPSConnection("h", context=self.context)


class _OtherPart:
    TLS_PORT = 443

    def __init__(self, url):
        self.url = url
        self.context = ssl.create_default_context() if url.port == self.TLS_PORT else None

    def connect(self):
        if self.url.other == self.TLS_PORT:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _OtherArgument:
    TLS_PORT = 443

    def __init__(self, port, other):
        self.port = port
        self.context = ssl.create_default_context() if other == self.TLS_PORT else None

    def connect(self):
        if self.port == self.TLS_PORT:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _AtMost:
    TLS_PORT = 443

    def __init__(self, port):
        self.port = port
        self.context = ssl.create_default_context() if port > self.TLS_PORT else None

    def connect(self):
        if self.port == self.TLS_PORT:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Moved:
    MOVED_PORT = 443

    def __init__(self, port):
        self.port = port
        self.context = ssl.create_default_context() if port == self.MOVED_PORT else None

    def connect(self):
        if self.port == self.MOVED_PORT:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Defaulting:
    TLS_PORT = 443

    def __init__(self, port=None):
        self.port = port or self.TLS_PORT
        self.context = ssl.create_default_context() if self.port == self.TLS_PORT else None

    def connect(self):
        if self.port == self.TLS_PORT:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _DefaultingToAnother:
    PORT = 80
    TLS_PORT = 443

    def __init__(self, port=None):
        self.port = port or self.PORT
        self.context = ssl.create_default_context() if self.port == self.PORT else None

    def connect(self):
        if self.port == self.TLS_PORT:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Numbered:
    HTTPS = 443

    def __init__(self, port):
        self.port = port
        self.context = ssl.create_default_context() if port == self.HTTPS else None

    def move(self, port):
        self.port = port

    def connect(self):
        if self.port == self.HTTPS:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Url:
    def __init__(self, port, other):
        self.port = port
        self.other = other


def main():
    for scheme in ("http", "https", "wss"):
        for cls in (_Among, _AmongOthers, _Derived, _SetLater):
            cls(scheme).connect()
        widened = _AmongMore(scheme)
        widened.allow("wss")
        widened.connect()
        client = _AmongMoreForAll(scheme)
        _AmongMoreForAll.KNOWN = ("https", "wss")
        client.connect()
        _AmongMoreForAll.KNOWN = ("https",)
    for port in (80, 443, 8443):
        for cls in (_Argument, _OtherName, _AtMost, _Defaulting, _DefaultingToAnother):
            cls(port).connect()
        for other in (80, 443):
            _OtherArgument(port, other).connect()
            _PartOfArgument(_Url(port, other)).connect()
            _OtherPart(_Url(port, other)).connect()
        client = _Moved(port)
        _Moved.MOVED_PORT = 8443
        client.connect()
        _Moved.MOVED_PORT = 443
    _Defaulting().connect()
    _DefaultingToAnother().connect()
    client = _Numbered(80)
    client.move(443)
    client.connect()
