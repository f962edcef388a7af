"""Callers of private methods test in helpers, by copies and before retries, and hand over what they have filled in."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _require(flag):
    if not flag:
        raise RuntimeError("plain")


class _Base:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def ready(self):
        if self.context is None:
            raise RuntimeError("plain")


class _ByMethod(_Base):
    def get(self):
        self.ready()
        return self._open()

    def _open(self):
        return HTTPSConnection("h", context=self.context)


class _ByFunction(_Base):
    def get(self):
        _require(self.secure)
        return self._open()

    def _open(self):
        return HTTPSConnection("h", context=self.context)


class _TooLate(_Base):
    def get(self):
        connection = self._open()
        self.ready()
        return connection

    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _ByCopy(_Base):
    def get(self):
        context = self.context
        if context is None:
            return HTTPConnection("h")
        return self._open()

    def _open(self):
        return HTTPSConnection("h", context=self.context)


class _Retrying(_Base):
    def get(self):
        if not self.secure:
            return HTTPConnection("h")
        return self._open(3)

    def _open(self, retries):
        try:
            return _sent(HTTPSConnection("h", context=self.context))
        except OSError:
            if retries == 0:
                raise
            return self._open(retries - 1)


def _sent(connection):
    return connection


class _ByArgument:
    def get(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None
        return self._open(), self._open_otherwise()

    def _open(self):
        return HTTPSConnection("h", context=self.context) if self.secure else None

    def _open_otherwise(self):
        return None if self.secure else HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Filling:
    def __init__(self):
        self.options = {"timeout": 3}

    def get(self):
        self.options["context"] = ssl.create_default_context()
        return self._open()

    def _open(self):
        return HTTPSConnection("h", **self.options)


class _FillingPerhaps:
    def __init__(self):
        self.options = {"timeout": 3}

    def get(self, secure):
        if secure:
            self.options["context"] = ssl.create_default_context()
        return self._open()

    def _open(self):
        return HTTPSConnection("h", **self.options)  # [missing-ssl-context]


class _Dispatching(_Base):
    def dispatch(self, name):
        return getattr(self, f"_do_{name.lower()}")()

    def get(self):
        return self._do_get() if self.secure else HTTPConnection("h")

    def _do_get(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Formatting(_Base):
    def dispatch(self, name):
        return getattr(self, "_run_%s" % name.lower())()

    def get(self):
        return self._run_get() if self.secure else HTTPConnection("h")

    def _run_get(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Upgraded(_Base):
    def get(self):
        return self._open_upgraded() if self.secure else HTTPConnection("h")

    def _open_upgraded(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Upgrading(_Upgraded):
    def upgrade(self):
        self.secure = True


def connect(is_secure):
    for cls in (_ByMethod, _ByFunction, _TooLate, _ByCopy, _Retrying, _Dispatching, _Formatting):
        client = cls(is_secure)
        try:
            client.get()
        except RuntimeError:
            pass
    for cls in (_Dispatching, _Formatting):
        cls(is_secure).dispatch("GET")
    _ByArgument().get(is_secure)
    _Filling().get()
    _FillingPerhaps().get(is_secure)
    upgrading = _Upgrading(is_secure)
    upgrading.upgrade()
    upgrading.get()
