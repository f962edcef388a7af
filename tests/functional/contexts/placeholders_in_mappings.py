"""A `None` in a mapping is a placeholder where a function fills it in, for the other functions."""

import ssl
from http.client import HTTPSConnection

OPTIONS = {"context": None, "timeout": 3}
EMPTY = {"context": None, "timeout": 3}
BY_KIND = {"tls": None}


def _set_up():
    OPTIONS["context"] = ssl.create_default_context()
    BY_KIND["tls"] = ssl.create_default_context()
    EMPTY["timeout"] = 5


class Client:
    def __init__(self):
        self.options = {"context": None}
        self.others = {"context": None}

    def set_up(self):
        self.options["context"] = ssl.create_default_context()
        self.others["timeout"] = 3

    def connect(self):
        HTTPSConnection("h", **self.options)

    def connect_otherwise(self):
        HTTPSConnection("h", **self.others)  # [missing-ssl-context]


def filled_in():
    HTTPSConnection("h", **OPTIONS)


def filled_in_by_key():
    HTTPSConnection("h", context=BY_KIND["tls"])


def left():
    HTTPSConnection("h", **EMPTY)  # [missing-ssl-context]


_set_up()
client = Client()
client.set_up()
client.connect()
client.connect_otherwise()
