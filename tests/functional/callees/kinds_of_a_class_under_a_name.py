"""A class that is asked for by ``type(self)`` under a name is judged for itself, whatever its subclasses bring beside."""

from http.client import HTTPConnection, HTTPSConnection


class _Secure:
    kind = HTTPSConnection

    def open(self):
        cls = type(self)
        cls.kind("h")  # [missing-ssl-context]


class _Plain(_Secure):
    kind = HTTPConnection

    def describe(self):
        return "without TLS"


class _Checked:
    kind = HTTPConnection

    def open(self):
        cls = type(self)
        cls.kind("h")


def use():
    _Secure().open()
    _Plain().open()
    _Checked().open()
