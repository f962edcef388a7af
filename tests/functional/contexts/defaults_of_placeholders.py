"""Who writes a default for a placeholder expects to find it: the default counts, as it does after a test."""

import ssl
from http.client import HTTPSConnection

CONTEXT = None


def _fill_in():
    global CONTEXT
    CONTEXT = ssl.create_default_context()


def of_a_name():
    HTTPSConnection("h", context=CONTEXT or ssl._create_unverified_context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=CONTEXT or ssl.create_default_context())


def of_a_name_that_is_tested():
    HTTPSConnection("h", context=CONTEXT if CONTEXT else ssl._create_unverified_context())  # [insecure-ssl-context]


def filled_in():
    _fill_in()
    HTTPSConnection("h", context=CONTEXT or None)


class Client:
    context = None

    def __init__(self):
        self.always = ssl.create_default_context()

    def set_up(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context or ssl._create_unverified_context())  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.always or ssl._create_unverified_context())

    @property
    def current(self):
        return self.context or ssl.SSLContext()

    def connect_with_current(self):
        HTTPSConnection("h", context=self.current)  # [insecure-ssl-context]


def connect():
    client = Client()
    client.connect()
    client.connect_with_current()
