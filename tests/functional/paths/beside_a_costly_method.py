"""Methods beside one whose paths cost too much: what it sets is told in part, and they are judged as without it."""
# not run: it talks to a server

import os
import ssl
from http.client import HTTPConnection, HTTPSConnection, ResponseNotReady


def _made(kind):
    return kind("h", context=ssl.create_default_context())


class Session:
    def __init__(self, tls, connection):
        self.connection = connection
        self.user = self.password = self.cookie = None
        self.tls = tls
        self.state = None

    def connect(self, force=False):
        if force and self.connection is not None:
            self.connection = HTTPConnection("h")

    def request(self, path):
        try:
            self.connection.request("GET", path, headers={"Cookie": self.cookie or ""})
            response = self.connection.getresponse()
        except ResponseNotReady:
            self.connect(force=True)
            return self.request(path)
        return response

    def _open(self, host, context=None):
        if self.state == "x":
            raise ValueError(host)
        return HTTPSConnection(host, context=context)

    def open_plainly(self, host):
        return self._open(host)  # [missing-ssl-context]

    def open_unverified(self, host):
        return self._open(host, ssl._create_unverified_context())  # [insecure-ssl-context]

    def open_verified(self, host):
        return self._open(host, ssl.create_default_context())

    def open_by_kind(self, host):
        kind = HTTPSConnection if self.state else HTTPConnection
        if self.state:
            return _made(kind)
        return kind(host)

    def open_by_kind_again(self, host):
        kind = HTTPSConnection if self.state else HTTPConnection
        return kind(host)  # [missing-ssl-context]

    def login(self, user=None, password=None, force=False, lax=False):
        self.connect(force=force)
        if user is not None:
            self.user = user
        if password is not None:
            self.password = password
        if self.user is None or self.password is None:
            raise ValueError("no credentials")
        if self.user.startswith("#"):
            self.user = self.user[1:]
        url = self.request("/").getheader("location")
        if not url.startswith("https://h/"):
            raise ValueError(url)
        self.state = url

    def _add(self, options):
        if self.user and self.password:
            options["a"] = 1
        if self.cookie:
            options["b"] = 1
        for one in os.environ:
            if one.startswith("a"):
                options["c"] = 1
            elif one.startswith("b") and self.user:
                options["d"] = 1
        self._add_context(options)

    def _add_context(self, options):
        options["context"] = ssl.create_default_context()

    def login_with_options(self, user=None, password=None, force=False, lax=False):
        self.connect(force=force)
        if user is not None:
            self.user = user
        if password is not None:
            self.password = password
        if self.user is None or self.password is None:
            raise ValueError("no credentials")
        if self.user.startswith("#"):
            self.user = self.user[1:]
        url = self.request("/").getheader("location")
        if not url.startswith("https://h/"):
            raise ValueError(url)
        options = {}
        self._add(options)
        return HTTPSConnection("h", **options)

    def login_with_each(self, user=None, password=None, force=False, lax=False):
        self.connect(force=force)
        if user is not None:
            self.user = user
        if password is not None:
            self.password = password
        if self.user is None or self.password is None:
            raise ValueError("no credentials")
        if self.user.startswith("#"):
            self.user = self.user[1:]
        url = self.request("/").getheader("location")
        if not url.startswith("https://h/"):
            raise ValueError(url)
        HTTPSConnection("h")  # [missing-ssl-context]
        HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
        return HTTPSConnection("h", context=ssl.create_default_context())
