"""A ``None`` that stands for what is set later is no choice where it is handed on by ``or None``."""

import ssl
from http.client import HTTPSConnection

CONTEXT = None
WEAK = None


def connect():
    _set_up()
    return _opened(), _opened_weakly(), _Client().connect()


def _set_up():
    global CONTEXT, WEAK
    CONTEXT = ssl.create_default_context()
    WEAK = ssl._create_unverified_context()


def _opened():
    return HTTPSConnection("h", context=CONTEXT or None)


def _opened_weakly():
    return HTTPSConnection("h", context=WEAK or None)  # [insecure-ssl-context]


class _Client:
    context = None

    def connect(self):
        self.prepare()
        return self.open()

    def prepare(self):
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context or None)
