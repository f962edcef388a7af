"""A setting that a helper makes on what the changer hands over, instead of the changer itself."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection

_changed = ssl.create_default_context()
_changed_by_helper = ssl.create_default_context()
_changed_always = ssl.create_default_context()


def _keep(target):
    return target


def _set(target, value):
    target.check_hostname = value


def _set_verify(flag):
    _changed.check_hostname = flag


def _set_verify_by_helper():
    _set(_changed_by_helper, False)


def _set_off_by_helper():
    _set(_changed_always, False)


def _connect():
    HTTPSConnection("h", context=_changed)  # [insecure-ssl-context]


def _connect_by_helper():
    HTTPSConnection("h", context=_changed_by_helper)  # [insecure-ssl-context]


def _connect_always():
    HTTPSConnection("h", context=_changed_always)  # [insecure-ssl-context]


class NotChanged:
    def __init__(self):
        self.context = ssl.create_default_context()

    @classmethod
    def made(cls):
        client = cls()
        _keep(client.context)
        return client

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Direct:
    def __init__(self):
        self.context = ssl.create_default_context()

    @classmethod
    def relaxed(cls):
        client = cls()
        client.context.check_hostname = False
        return client

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByHelper:
    def __init__(self):
        self.context = ssl.create_default_context()

    @classmethod
    def relaxed(cls):
        client = cls()
        _set(client.context, False)
        return client

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByLocalName:
    def __init__(self):
        self.context = ssl.create_default_context()

    @classmethod
    def relaxed(cls):
        client = cls()
        context = client.context
        context.check_hostname = False
        return client

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByMethodOfItsOwn:
    def __init__(self):
        self.context = ssl.create_default_context()

    @classmethod
    def relaxed(cls):
        client = cls()
        cls._relax(client.context)
        return client

    @staticmethod
    def _relax(context):
        context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive(flag):
    _set_verify(flag or False)
    _set_verify(False)
    _set_verify_by_helper()
    _set_off_by_helper()
    _connect()
    _connect_by_helper()
    _connect_always()
    NotChanged.made().connect()
    for kind in (Direct, ByHelper, ByLocalName, ByMethodOfItsOwn):
        kind.relaxed().connect()
