"""A name or attribute holds an object with a context or a null object, and is asked for its truth, type or identity."""
# pylint: disable=missing-docstring, global-statement, unidiomatic-typecheck
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _NoTLS:
    context = None

    def __bool__(self):
        return False

    def options(self):
        return {}


class _TLS:
    def __init__(self):
        self.context = ssl.create_default_context()

    def options(self):
        return {"context": self.context}


class _Lax(_TLS):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()


_PLAIN = _NoTLS()
_NO_OPTIONS = {}
_kept = []


class Made:
    def __init__(self, secure):
        self.tls = _TLS() if secure else _NoTLS()

    def by_truth(self):
        if self.tls:
            return HTTPSConnection("h", **self.tls.options())
        return HTTPConnection("h")

    def by_type(self):
        if type(self.tls) is _TLS:
            return HTTPSConnection("h", context=self.tls.context)
        return HTTPConnection("h")

    def where_false(self):
        if not self.tls:
            return HTTPSConnection("h", **self.tls.options())  # [missing-ssl-context]
        return None

    def of_the_other_type(self):
        if type(self.tls) is not _TLS:
            return HTTPSConnection("h", context=self.tls.context)  # [missing-ssl-context]
        return None


class HeldByOthers(Made):
    def __init__(self, secure):
        super().__init__(secure)
        _kept.append(self)

    def by_truth(self):
        if self.tls:
            return HTTPSConnection("h", **self.tls.options())
        return HTTPConnection("h")

    def by_type(self):
        if type(self.tls) is _TLS:
            return HTTPSConnection("h", context=self.tls.context)
        return HTTPConnection("h")

    def where_false(self):
        if not self.tls:
            return HTTPSConnection("h", **self.tls.options())  # [missing-ssl-context]
        return None

    def of_the_other_type(self):
        if type(self.tls) is not _TLS:
            return HTTPSConnection("h", context=self.tls.context)  # [missing-ssl-context]
        return None


class Given:
    def __init__(self, tls=None):
        self.tls = tls or _PLAIN

    def by_truth(self):
        factory = HTTPSConnection if self.tls else HTTPConnection
        return factory("h", **self.tls.options())

    def by_identity(self):
        if self.tls is _PLAIN:
            return HTTPConnection("h")
        return HTTPSConnection("h", context=self.tls.context)

    def where_it_is(self):
        if self.tls is _PLAIN:
            return HTTPSConnection("h", context=self.tls.context)  # [missing-ssl-context]
        return None

    def anyway(self):
        return HTTPSConnection("h", **self.tls.options())  # [missing-ssl-context]


class WithOptions:
    def __init__(self, secure):
        self.keywords = {"context": ssl.create_default_context()} if secure else _NO_OPTIONS

    def open(self):
        if self.keywords is _NO_OPTIONS:
            return HTTPConnection("h")
        return HTTPSConnection("h", **self.keywords)

    def anyway(self):
        return HTTPSConnection("h", **self.keywords)  # [missing-ssl-context]


class WithSubclass:
    def __init__(self, strict):
        self.tls = _TLS() if strict else _Lax()

    def by_type(self):
        if type(self.tls) is _TLS:
            return HTTPSConnection("h", context=self.tls.context)
        return None

    def by_another_type(self):
        if type(self.tls) is not _TLS:
            return HTTPSConnection("h", context=self.tls.context)  # [insecure-ssl-context]
        return None

    def by_truth(self):
        if self.tls:
            return HTTPSConnection("h", context=self.tls.context)  # [insecure-ssl-context]
        return None


_tls = _PLAIN
_pool = None


def _log_in():
    global _tls, _pool
    _tls = _TLS()
    _pool = _TLS()


def connect(early):
    if not early:
        _log_in()
    if _tls:
        return HTTPSConnection("h", context=_tls.context)
    return HTTPSConnection("h", context=_tls.context)  # [missing-ssl-context]


def _connect_by_identity():
    if _tls is _PLAIN:
        return HTTPSConnection("h", context=_tls.context)  # [missing-ssl-context]
    return HTTPSConnection("h", context=_tls.context)


def _connect_by_type():
    if type(_tls) is _TLS:
        return HTTPSConnection("h", context=_tls.context)
    return None


def _connect_lazily():
    if not _pool:
        return HTTPSConnection("h", context=None)  # [missing-ssl-context]
    return HTTPSConnection("h", context=_pool.context)


def drive(secure):
    for kind in (Made, HeldByOthers):
        client = kind(secure)
        client.by_truth()
        client.by_type()
        client.where_false()
        client.of_the_other_type()
    given = Given(_TLS() if secure else None)
    given.by_truth()
    given.by_identity()
    given.where_it_is()
    given.anyway()
    WithOptions(secure).open()
    WithOptions(secure).anyway()
    strict = WithSubclass(secure)
    strict.by_type()
    strict.by_another_type()
    strict.by_truth()


def drive_module(logged_in):
    global _tls, _pool
    _tls, _pool = _PLAIN, None
    if logged_in:
        _log_in()
    _connect_by_identity()
    _connect_by_type()
    _connect_lazily()
