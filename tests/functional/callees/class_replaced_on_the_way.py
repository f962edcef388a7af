"""A class that is replaced on the way is what it was replaced by, until it is put back."""
# not run: where http.client asks for the class by its name, there is another one

import functools
import http.client
import ssl
from http.client import HTTPSConnection


class _Own:
    def __init__(self, host, **keywords):
        self.host = host


class _Choosing(HTTPSConnection):
    def __init__(self, host, **keywords):
        keywords["context"] = ssl.create_default_context()
        super().__init__(host, **keywords)


def replaced_by_one_that_chooses():
    original = http.client.HTTPSConnection
    http.client.HTTPSConnection("h")  # [missing-ssl-context]
    http.client.HTTPSConnection = _Choosing
    http.client.HTTPSConnection("h")
    http.client.HTTPSConnection = original


def replaced_by_a_partial():
    original = http.client.HTTPSConnection
    http.client.HTTPSConnection = functools.partial(original, context=ssl._create_unverified_context())
    http.client.HTTPSConnection("h")  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=ssl.create_default_context())
    http.client.HTTPSConnection = original


def imported_before():
    from http.client import HTTPSConnection as Before

    http.client.HTTPSConnection = _Own
    Before("h")  # [missing-ssl-context]
    http.client.HTTPSConnection = Before



def replaced_on_one_path(flag):
    original = http.client.HTTPSConnection
    if flag:
        http.client.HTTPSConnection = _Own
    http.client.HTTPSConnection("h")  # [missing-ssl-context]
    http.client.HTTPSConnection = original
