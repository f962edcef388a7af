"""What a method has set and tested on its receiver before it defines a function holds where that runs."""

import ssl
from http.client import HTTPSConnection
from ssl import create_default_context


class _Lazy:
    def __init__(self):
        self.context = None

    def connect(self):
        if self.context is None:
            self.context = create_default_context()
        return (lambda: HTTPSConnection("h", context=self.context))()

    def close(self):
        self.context = None


class _LazyUnverified:
    def __init__(self):
        self.context = None

    def connect(self):
        if self.context is None:
            self.context = ssl._create_unverified_context()
        return (lambda: HTTPSConnection("h", context=self.context))()  # [insecure-ssl-context]

    def close(self):
        self.context = None


def lazy():
    for client in (_Lazy(), _LazyUnverified()):
        client.connect()
        client.close()


class _Guarded:
    def __init__(self, tls):
        self.tls = tls
        self.context = create_default_context() if tls else None

    def connector(self):
        if not self.tls:
            return lambda: HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

        def connect():
            return HTTPSConnection("h", context=self.context)

        return connect

    def connector_in_two(self):
        if not self.tls:
            return lambda: None

        def outer():
            def connect():
                return HTTPSConnection("h", context=self.context)

            return connect()

        return outer


def guarded():
    for tls in (False, True):
        _Guarded(tls).connector()()
        _Guarded(tls).connector_in_two()()


class _Chosen:
    def __init__(self):
        self.context = None

    def connect(self, verify):
        self.context = create_default_context() if verify else ssl._create_unverified_context()

        def connect():
            if verify:
                return HTTPSConnection("h", context=self.context)
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

        return connect()


def chosen():
    for verify in (False, True):
        _Chosen().connect(verify)


class _SetLater:
    def __init__(self):
        self.context = create_default_context()
        self.connect = lambda: HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        self.connect_kept = lambda: HTTPSConnection("h", context=self.kept)
        self.kept = create_default_context()

    def weaken(self):
        self.context = ssl._create_unverified_context()


def set_later():
    client = _SetLater()
    client.weaken()
    client.connect()
    client.connect_kept()


class _SetInside:
    def __init__(self):
        self.context = create_default_context()

    def connect(self):
        self.context = create_default_context()

        def weaken():
            self.context = ssl._create_unverified_context()

        def connect():
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

        weaken()
        return connect()


def set_inside():
    _SetInside().connect()


class _Checked:
    def __init__(self):
        self.context = create_default_context()

    def is_secure(self):
        return True

    def connect(self):
        if not self.is_secure():
            return None

        def connect():
            return HTTPSConnection("h", context=self.context)

        return connect()


class _Unchecked(_Checked):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()

    def is_secure(self):
        return False


class _Replaced(_Checked):
    def connect(self):
        self.context = ssl._create_unverified_context()

        def connect():
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

        return connect()


def checked():
    for client in (_Checked(), _Unchecked(), _Replaced()):
        client.connect()
