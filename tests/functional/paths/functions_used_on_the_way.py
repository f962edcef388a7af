"""A function inside a method finds the receiver as it is where the method calls it or hands it on."""

import ssl
from http.client import HTTPSConnection
from ssl import create_default_context


def _retry(function):
    return function()


class _Restored:
    def __init__(self):
        self.context = create_default_context()

    def connect_insecurely(self):
        saved = self.context
        self.context = ssl._create_unverified_context()
        try:
            return _retry(lambda: HTTPSConnection("h", context=self.context))  # [insecure-ssl-context]
        finally:
            self.context = saved

    def connect(self):
        connection = _retry(lambda: HTTPSConnection("h", context=self.context))
        saved = self.context
        self.context = ssl._create_unverified_context()
        self.context = saved
        return connection


def restored():
    _Restored().connect_insecurely()
    _Restored().connect()


class _SetAnew:
    def __init__(self):
        self.context = None

    def connect(self):
        def connect():
            return HTTPSConnection("h", context=self.context)

        connect_too = lambda: HTTPSConnection("h", context=self.context)
        self.context = create_default_context()
        connect()
        return connect_too()

    def connect_before(self):
        self.context = ssl._create_unverified_context()

        def connect():
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

        connect_too = lambda: HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        connect()
        connect_too()
        self.context = create_default_context()

    def close(self):
        self.context = None


def set_anew():
    client = _SetAnew()
    client.connect()
    client.connect_before()
    client.close()


class _UsedInside:
    def __init__(self):
        self.context = None

    def connect(self):
        def connect():
            return HTTPSConnection("h", context=self.context)

        def attempt():
            return connect()

        self.context = create_default_context()
        return _retry(attempt)

    def connect_unverified(self):
        def connect():
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

        def attempt():
            return connect()

        self.context = ssl._create_unverified_context()
        return _retry(attempt)

    def close(self):
        self.context = None


def used_inside():
    client = _UsedInside()
    client.connect()
    client.connect_unverified()
    client.close()


class _InBranches:
    def __init__(self):
        self.context = create_default_context()

    def connect(self, lab):
        def connect():
            return HTTPSConnection("h", context=self.context)

        self.context = create_default_context()
        if lab:
            self.context = ssl._create_unverified_context()
            return None
        return connect()

    def connect_both(self, lab):
        def connect():
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

        if lab:
            self.context = ssl._create_unverified_context()
            return connect()
        return None


def in_branches():
    for lab in (False, True):
        _InBranches().connect(lab)
        _InBranches().connect_both(lab)


class _SameName:
    def __init__(self):
        self.context = create_default_context()

    def connect(self, lab):
        if lab:
            self.context = ssl._create_unverified_context()

            def send():
                return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

            send()
        self.context = create_default_context()

        def send():
            return HTTPSConnection("h", context=self.context)

        return send()


def same_name(lab):
    _SameName().connect(lab)


class _Connection(HTTPSConnection):
    pass


class _Refusing:
    def __init__(self):
        self.lax = False
        self.context = create_default_context()

    def connect(self):
        def connect():
            if self.lax:
                raise ValueError
            _Connection("h", context=self.context)
            HTTPSConnection("h", context=self.context)

        return connect()

    def connect_anyway(self):
        def connect():
            _Connection("h", context=self.context)  # [insecure-ssl-context]
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

        return connect()


class _Lax(_Refusing):
    def __init__(self):
        super().__init__()
        self.lax = True
        self.context = ssl._create_unverified_context()


def refusing():
    _Refusing().connect()
    _Lax().connect_anyway()
    try:
        _Lax().connect()
    except ValueError:
        pass
