"""What is set on something else says nothing of a class's attribute, though the name is the same; what may be its own does."""

import copy
import logging
import ssl
from http.client import HTTPSConnection


def _tagged(name):
    def decorate(function):
        setattr(function, name, True)
        return function

    return decorate


class _Job:
    pass


def _run(error_type):
    job = _Job()
    job.context = "job"
    try:
        raise error_type
    except OSError as error:
        error.context = "error"
    _run.context = "function"
    return job


class _Filter(logging.Filter):
    def filter(self, record):
        record.context = {}
        return True


class _Client:
    def __init__(self):
        self.context = ssl.create_default_context()

    @_tagged("tag")
    def connect(self):
        options = {"timeout": 3}
        if self.context is not None:
            options["context"] = self.context
        return HTTPSConnection("h", **options)


class _Closed:
    def __init__(self):
        self.own = ssl.create_default_context()

    def connect(self):
        options = {"timeout": 3}
        if self.own is not None:
            options["context"] = self.own
        return HTTPSConnection("h", **options)  # [missing-ssl-context]


class _Disabled:
    def __init__(self):
        self.given = ssl.create_default_context()

    def connect(self):
        if self.given is None:
            return HTTPSConnection("h")  # [missing-ssl-context]
        return HTTPSConnection("h", context=self.given)


def _disable(client):
    client.given = None


class _Kept:
    def __init__(self):
        self.stored = ssl.create_default_context()

    def connect(self):
        if self.stored is None:
            return HTTPSConnection("h")
        return HTTPSConnection("h", context=self.stored)


def _forget(job: _Job):
    job.stored = None


class _Guarded:
    def __init__(self, secure):
        self.secure = secure
        self.held = ssl.create_default_context() if secure else ssl._create_unverified_context()

    def connect(self):
        if not self.secure:
            raise PermissionError
        return HTTPSConnection("h", context=self.held)


class _Switched:
    def __init__(self, tls):
        self.tls = tls
        self.made = ssl.create_default_context() if tls else ssl._create_unverified_context()

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.made)  # [insecure-ssl-context]
        return None


def _switch(client):
    client.tls = True


class _Named:
    def __init__(self, trusted):
        self.trusted = trusted
        self.chosen = ssl.create_default_context() if trusted else ssl._create_unverified_context()

    def connect(self):
        if self.trusted:
            return HTTPSConnection("h", context=self.chosen)  # [insecure-ssl-context]
        return None


class _Extended:
    def __init__(self, checked):
        self.checked = checked
        self.kept = ssl.create_default_context() if checked else ssl._create_unverified_context()

    def connect(self):
        if self.checked:
            return HTTPSConnection("h", context=self.kept)  # [insecure-ssl-context]
        return None


class _Extending(_Extended):
    def update(self, **options):
        for name, value in options.items():
            setattr(self, name, value)


class _Copied:
    def __init__(self, safe):
        self.safe = safe
        self.taken = ssl.create_default_context() if safe else None

    def connect(self):
        if self.safe:
            return HTTPSConnection("h", context=self.taken)  # [missing-ssl-context]
        return None


def _copy_of(client):
    other = copy.copy(client)
    other.safe = True
    return other


class _Inside:
    def __init__(self):
        self.insecure = False
        self.used = ssl.create_default_context()

    def disable(self):
        self.used = ssl._create_unverified_context()
        self.insecure = True

    def pretend(self):
        def hide():
            self.insecure = False

        hide()

    def connect(self):
        if self.insecure:
            raise PermissionError
        return HTTPSConnection("h", context=self.used)  # [insecure-ssl-context]


def drive(flag):
    inside = _Inside()
    inside.disable()
    inside.pretend()
    inside.connect()
    _copy_of(_Copied(flag)).connect()
    _run(OSError)
    _Filter().filter(logging.makeLogRecord({}))
    _Client().connect()
    closed = _Closed()
    closed.own = None
    closed.connect()
    disabled = _Disabled()
    disabled.connect()
    _disable(disabled)
    disabled.connect()
    _forget(_Job())
    _Kept().connect()
    if flag:
        _Guarded(flag).connect()
    switched = _Switched(flag)
    _switch(switched)
    switched.connect()
    named = _Named(flag)
    setattr(named, "trusted", True)
    named.connect()
    extending = _Extending(flag)
    extending.update(checked=True)
    extending.connect()
