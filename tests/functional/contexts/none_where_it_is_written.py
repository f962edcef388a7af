"""The text of a call whose context is None names the line where that None is written, however it has come to the call."""

import dataclasses
from http.client import HTTPSConnection

HOST = "a.example"
FIRST = None
SECOND = None
TABLE = {
    "first": None,
    "second": None,
}


def _returned(flag):
    if flag:
        return None
    return FIRST


def _returned_bare(flag):
    if not flag:
        return
    raise ValueError


def _left_without_return():
    pass


def _handed_back(context):
    return context


class _Base:
    first = None
    second = None

    def __init__(self):
        self.third = None
        self.fourth = None

    @property
    def fifth(self):
        return None

    @staticmethod
    def sixth():
        return None


class _Client(_Base):
    def connect(self):
        HTTPSConnection(HOST, context=self.first)  # [missing-ssl-context]
        HTTPSConnection(HOST, context=self.second)  # [missing-ssl-context]
        HTTPSConnection(HOST, context=self.third)  # [missing-ssl-context]
        HTTPSConnection(HOST, context=self.fourth)  # [missing-ssl-context]
        HTTPSConnection(HOST, context=self.fifth)  # [missing-ssl-context]
        HTTPSConnection(HOST, context=self.sixth())  # [missing-ssl-context]


@dataclasses.dataclass
class _Options:
    first: object = None
    second: object = None


def items():
    HTTPSConnection(HOST, context=TABLE["first"])  # [missing-ssl-context]
    HTTPSConnection(HOST, context=TABLE["second"])  # [missing-ssl-context]


def results():
    HTTPSConnection(HOST, context=_returned(True))  # [missing-ssl-context]
    HTTPSConnection(HOST, context=_returned(False))  # [missing-ssl-context]
    HTTPSConnection(HOST, context=_returned_bare(False))  # [missing-ssl-context]
    HTTPSConnection(HOST, context=_left_without_return())  # [missing-ssl-context]
    HTTPSConnection(HOST, context=_handed_back(FIRST))  # [missing-ssl-context]
    HTTPSConnection(HOST, context=_handed_back(SECOND))  # [missing-ssl-context]


def attributes():
    _Client().connect()
    HTTPSConnection(HOST, context=_Base.second)  # [missing-ssl-context]
    HTTPSConnection(HOST, context=_Client().first)  # [missing-ssl-context]
    HTTPSConnection(HOST, context=_Options().first)  # [missing-ssl-context]
    HTTPSConnection(HOST, context=_Options().second)  # [missing-ssl-context]


def not_written():
    HTTPSConnection(HOST, context={}.get("context"))  # [missing-ssl-context]
    chosen = TABLE.get("third")
    HTTPSConnection(HOST, context=chosen)  # [missing-ssl-context]
