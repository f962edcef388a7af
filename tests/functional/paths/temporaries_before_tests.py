"""What is tested under a local name, or comes out of a method or a branch, goes with what was made under the test."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit


def _context_for(url):
    is_secure = url.startswith("https:")
    if is_secure:
        return ssl.create_default_context()
    return None


def secure_url():
    HTTPSConnection("h", context=_context_for("https://h"))


def plain_url():
    HTTPSConnection("h", context=_context_for("http://h"))  # [missing-ssl-context]


class Certificates:
    def load(self, cafile):
        return (True, ssl.create_default_context()) if cafile else (False, None)

    def load_the_wrong_way(self, cafile):
        return (True, None) if cafile else (False, ssl.create_default_context())


def loaded(cafile):
    ok, context = Certificates().load(cafile)
    if not ok:
        return
    HTTPSConnection("h", context=context)


def loaded_the_wrong_way(cafile):
    ok, context = Certificates().load_the_wrong_way(cafile)
    if not ok:
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


class Client:
    def __init__(self, secure):
        self.secure = secure
        context = ssl.create_default_context() if secure else None
        self.context = context

    def connect(self):
        options = {}
        if self.context is not None:
            options["context"] = self.context
        if not self.secure:
            return HTTPConnection("h")
        return HTTPSConnection("h", **options)

    def connect_otherwise(self):
        options = {}
        if self.context is not None:
            options["context"] = self.context
        if self.secure:
            return HTTPConnection("h")
        return HTTPSConnection("h", **options)  # [missing-ssl-context]


class Url:
    def __init__(self, url):
        self.url = url

    @property
    def secure(self):
        url = self.url
        parts = urlsplit(url)
        return parts.scheme == "https"

    def connect(self):
        context = None
        if self.secure:
            context = ssl.create_default_context()
        if self.secure:
            HTTPSConnection("h", context=context)

    def connect_otherwise(self):
        context = None
        if self.secure:
            context = ssl.create_default_context()
        if not self.secure:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _others(environment):
    # What another object has under these names says nothing of a client's.
    if environment.secure:
        return environment.context
    return None


def drive(flag):
    for client in (Client(flag), Url("https://h" if flag else "http://h")):
        client.connect()
        client.connect_otherwise()
