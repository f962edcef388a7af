"""What is always set together goes together, too, in a call of a subclass, a function, or a class found elsewhere."""

import ssl
from http import client

from pairs_read_by_helpers import HTTPSConnection


class Connection(client.HTTPSConnection):
    def __init__(self, host, port=None, **kwargs):
        super().__init__(host, port, **kwargs)
        self.label = host


def _connect(host, **kwargs):
    return client.HTTPSConnection(host, **kwargs)


class OfClass:
    ready = False
    context = None

    @classmethod
    def setup(cls, secure):
        if secure:
            cls.ready = True
            cls.context = ssl.create_default_context()
        else:
            cls.ready = False
            cls.context = None

    @classmethod
    def open(cls):
        if cls.ready:
            Connection("h", context=cls.context)
            _connect("h", context=cls.context)
            return HTTPSConnection("h", context=cls.context)
        Connection("h", context=cls.context)  # [missing-ssl-context]
        _connect("h", context=cls.context)  # [missing-ssl-context]
        return HTTPSConnection("h", context=cls.context)  # [missing-ssl-context]


class ChangedByClass:
    lax = False
    context = ssl.create_default_context()

    @classmethod
    def setup(cls, lax):
        cls.lax = lax
        cls.context = ssl.create_default_context()

    @classmethod
    def open(cls):
        if cls.lax:
            cls.context.check_hostname = False
        return HTTPSConnection("h", context=cls.context)  # [insecure-ssl-context]

    @classmethod
    def open_again(cls):
        if not cls.lax:
            HTTPSConnection("h", context=cls.context)  # [insecure-ssl-context]


class Base:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def connect(self):
        if self.insecure:
            raise RuntimeError
        Connection("h", context=self.context)
        _connect("h", context=self.context)
        HTTPSConnection("h", context=self.context)

    def connect_by_own_method(self):
        if not self.insecure:
            self._open(self.context)

    def connect_otherwise(self):
        if self.insecure:
            Connection("h", context=self.context)  # [insecure-ssl-context]
            _connect("h", context=self.context)  # [insecure-ssl-context]
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    @staticmethod
    def _open(context):
        return Connection("h", context=context)


class Lax(Base):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()
        self.insecure = True


class Careless:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def connect(self):
        if not self.insecure:
            Connection("h", context=self.context)  # [insecure-ssl-context]
            _connect("h", context=self.context)  # [insecure-ssl-context]


class Unmarked(Careless):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()


def of_class(secure):
    OfClass.setup(secure)
    OfClass.open()


def changed_by_class():
    ChangedByClass.setup(True)
    ChangedByClass.open()
    ChangedByClass.lax = False
    ChangedByClass.open_again()


def of_instances():
    Base().connect()
    Base().connect_by_own_method()
    Lax().connect_by_own_method()
    Lax().connect_otherwise()
    Unmarked().connect()


def of_lax_instances():
    Lax().connect()
