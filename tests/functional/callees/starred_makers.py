"""Functions that construct, or return what does, come with ``import *``; and what stands in class bodies is found there."""
import ssl

from starred_helpers.makers import *
from starred_helpers.makers import make as _make


class _Makers:
    def __getitem__(self, name):
        return make


class Table:
    kinds = {"https": make()}
    made = [kind("h") for kind in kinds.values()]  # [missing-ssl-context]

    def _kind(self):
        return _make()

    @property
    def factory(self):
        return self._kind

    def connect(self):
        return self.factory()("h")  # [missing-ssl-context]


class Pool:
    def connections(self, name, context):
        return connect(name, context)

    def fill(self):
        self.kept = [make()("h", context=ssl.create_default_context())]
        return [type(one)("h") for one in self.kept]  # [missing-ssl-context]


def starred():
    connect("h")  # [missing-ssl-context]
    connect("h", ssl.create_default_context())
    Client("h")  # [missing-ssl-context]
    Client("h", ssl.create_default_context())
    make()("h")  # [missing-ssl-context]
    make()("h", context=ssl.create_default_context())
    _Makers()["https"]()("h")  # [missing-ssl-context]


def held():
    Table().connect()
    Pool().fill()
    Pool().connections("h", ssl.create_default_context())
