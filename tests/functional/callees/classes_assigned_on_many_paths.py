"""Where a class's methods cost too much together, the classes that they assign are told by each of them alone."""

import os
import sys
from http.client import HTTPConnection, HTTPSConnection


class _Client:
    def __init__(self, login, split, user=None, timeout=15, **options):
        self.split = split
        self.timeout = timeout
        self.inside = options.get("inside", False)
        if "inside" not in options and "CLIENT_INSIDE" in os.environ:
            self.inside = True
        self.login = "login" in options and options["login"] or None
        if not self.login:
            if user and login:
                self.login = login(user)
            else:
                raise TypeError("who is it?")
        self._log_in()

    def _log_in(self):
        url, self.mirror, self.ticket = self.login.begin()
        if self.inside:
            url = url.replace("https://", "")
        self.place = self.split(url)
        if sys.version_info[0] <= 2 and sys.version_info[1] < 6:
            self.kind = self.place[2] and HTTPConnection or HTTPConnection
            self.plain_kind = self.place[2] and HTTPConnection or HTTPConnection
        else:
            self.kind = self.place[2] and HTTPSConnection or HTTPConnection
            self.plain_kind = HTTPConnection
        self.open()
        if self.mirror:
            self.open_mirror()

    def open_mirror(self):
        host, port, _ = self.split(self.mirror)
        self.mirrored = self.kind(host, port, timeout=self.timeout)  # [missing-ssl-context]
        self.plain = self.plain_kind(host, port, timeout=self.timeout)

    def open(self):
        host, port, _ = self.place
        self.connection = self.kind(host, port=port, timeout=self.timeout)  # [missing-ssl-context]
        self.plain = self.plain_kind(host, port=port, timeout=self.timeout)

    def ask(self, method, path):
        self.connection.request(method, path)
        response = self.connection.getresponse()
        if response.status == 401:
            self._log_in()
            self.connection.request(method, path)
            response = self.connection.getresponse()
        return response


class _Login:
    def begin(self):
        return "https://h", "https://mirror", "ticket"


def _split(url):
    return "h", 443, url.startswith("https:")


def connect():
    _Client(lambda user: _Login(), _split, "me")
