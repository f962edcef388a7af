"""Two methods ask what a container of the class's body holds: they agree where nobody can put anything into it."""
import ssl
from http.client import HTTPSConnection


class _WidenedByMethod:
    SECURE = set(("https",))

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.SECURE else None

    def allow(self, scheme):
        self.SECURE.add(scheme)

    def connect(self):
        if self.scheme in self.SECURE:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _WidenedOutside:
    SAFE = set(("https",))

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.SAFE else None

    def connect(self):
        if self.scheme in self.SAFE:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Listed:
    KNOWN = ["https"]

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.KNOWN else None

    def connect(self):
        if self.scheme in self.KNOWN:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _WidenedThroughInstance:
    GOOD = set(("https",))

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.GOOD else None

    def connect(self):
        if self.scheme in self.GOOD:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Frozen:
    FINE = frozenset(("https",))

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.FINE else None

    def connect(self):
        if self.scheme in self.FINE:
            HTTPSConnection("h", context=self.context)


class _SetOnMaking:
    USUAL = ("https",)

    def __init__(self, scheme, also):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.USUAL else None
        self.USUAL = (*self.USUAL, also)

    def connect(self):
        if self.scheme in self.USUAL:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Switched:
    SURE = ("https",)

    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if self.scheme in self.SURE else None

    def switch(self, scheme):
        self.scheme = scheme

    def connect(self):
        if self.scheme in self.SURE:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def main():
    client = _WidenedByMethod("wss")
    client.allow("wss")
    client.connect()
    client = _WidenedOutside("wss")
    _WidenedOutside.SAFE.add("wss")
    client.connect()
    client = _Listed("wss")
    _Listed.KNOWN.append("wss")
    client.connect()
    client = _WidenedThroughInstance("wss")
    client.GOOD.add("wss")
    client.connect()
    _Frozen("https").connect()
    _SetOnMaking("wss", "wss").connect()
    client = _Switched("wss")
    client.switch("https")
    client.connect()
