"""A function that fills containers is called by another name, for a container that has two."""

from http.client import HTTPSConnection


def _fill(kinds):
    kinds["tls"] = HTTPSConnection


class _Client:
    def __init__(self):
        self.kinds = {}

    def open(self):
        kinds = self.kinds
        fill = _fill
        fill(kinds)
        return self.kinds["tls"]("h")  # [missing-ssl-context]


def use():
    _Client().open()
