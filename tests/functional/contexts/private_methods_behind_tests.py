"""A private method is called by others of its class alone: what these have tested, and set, holds in it."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Early:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        if not self.secure:
            return HTTPConnection("h")
        return self._connect_tls()

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)


class _Twice(_Early):
    def again(self):
        if self.secure:
            conn = self._open()
            conn.close()

    def others(self):
        try:
            if self.secure:
                return self._open()
        except OSError:
            return None

    def _open(self):
        return self._connect()

    def _connect(self):
        return HTTPSConnection("h", context=self.context)


class _Unguarded:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        if not self.secure:
            return HTTPConnection("h")
        return self._connect_tls()

    def other(self):
        return self._connect_tls()

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Contrary:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        if not self.secure:
            return self._connect_tls()
        return HTTPConnection("h")

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Changed:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        if not self.secure:
            self.secure = True
        return self._connect_tls()

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _HandedOver:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        if self.secure:
            return self._connect_tls()
        return _call(self._connect_tls)

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _call(function):
    return function()


class _Base:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        if self.secure:
            return self._connect_tls()
        return HTTPConnection("h")

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Sub(_Base):
    def connect(self):
        return self._connect_tls()

class _Raising:
    def __init__(self, secure, ready):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        if self.secure:
            self._connect_tls()
            return 1
        self._connect_tls()
        raise ValueError

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Tested:
    def __init__(self, secure):
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        if self.context is None:
            return HTTPConnection("h")
        return self._connect_tls()

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)


class _Filling:
    def __init__(self, secure):
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        if self.context is None:
            self.context = ssl.create_default_context()
        return self._connect_tls()

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)


class _Chosen:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def connect(self):
        conn = self._connect_tls() if self.secure else HTTPConnection("h")
        return conn or (self.secure and self._connect_tls())

    def loop(self, hosts=("a", "b")):
        if not self.secure:
            return []
        return [self._connect_host(host) for host in hosts]

    def _connect_host(self, host):
        return HTTPSConnection(host, context=self.context)

    def _connect_tls(self):
        return HTTPSConnection("h", context=self.context)


def connect(is_secure):
    _Early(is_secure).connect()
    twice = _Twice(is_secure)
    twice.again()
    twice.others()
    unguarded = _Unguarded(is_secure)
    unguarded.connect()
    unguarded.other()
    for cls in (_Contrary, _Changed, _HandedOver, _Base, _Sub, _Tested, _Filling):
        cls(is_secure).connect()
    try:
        _Raising(is_secure, is_secure).connect()
    except ValueError:
        pass
    chosen = _Chosen(is_secure)
    chosen.connect()
    chosen.loop()
