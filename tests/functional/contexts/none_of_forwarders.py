"""Of a call whose function makes its context of a parameter, what is given for that parameter is blamed, and no other argument."""

from http.client import HTTPSConnection

HOST = "a.example"
NOTHING = None


def _or_none(host, context=None):
    HTTPSConnection(host, context=context or None)


def _under_another_name(host, context=None):
    chosen = context
    HTTPSConnection(host, context=chosen)


def _twice(host, given=None):
    _or_none(host, given or None)


class _Client:
    default = None

    def __init__(self, host, context=None):
        self.connection = HTTPSConnection(host, context=context or self.default)


def left_out():
    _or_none(HOST)  # [missing-ssl-context]
    _under_another_name(HOST)  # [missing-ssl-context]
    _twice(HOST)  # [missing-ssl-context]
    _Client(HOST)  # [missing-ssl-context]


def given_as_none():
    _or_none(HOST, None)  # [missing-ssl-context]
    _or_none(HOST, NOTHING)  # [missing-ssl-context]
    _under_another_name(HOST, context=NOTHING)  # [missing-ssl-context]
    _twice(HOST, given=NOTHING)  # [missing-ssl-context]
    _Client(HOST, NOTHING)  # [missing-ssl-context]


def unpacked():
    options = {}
    options["context"] = None
    _or_none(HOST, **options)  # [missing-ssl-context]
