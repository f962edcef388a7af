"""A base in another module asks its subclasses for the class, or is handed it: what it makes of that is theirs."""
# pylint: disable=missing-docstring, too-few-public-methods, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection

from asking_helpers import Backend, ByName, Made, Opener, Template
from asking_helpers.between import PoolBetween


class TLSBackend(Backend):
    kind = HTTPSConnection

    def go(self):
        self.chosen()("h")  # [missing-ssl-context]
        self.chosen_property("h")  # [missing-ssl-context]
        self.chosen()("h", context=ssl.create_default_context())


class PlainBackend(Backend):
    kind = HTTPConnection

    def go(self):
        self.chosen()("h")
        self.chosen_property("h")


class SetBackend(Backend):
    def __init__(self):
        self.kind = HTTPSConnection

    def go(self):
        self.chosen()("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


class TLSPool(PoolBetween):
    connection_class = HTTPSConnection

    def open(self, host):
        return self.connect(host)  # [missing-ssl-context]

    def open_verified(self, host):
        return self.connect(host, context=ssl.create_default_context())


class TLSTemplate(Template):
    def _open(self, host, context=None, timeout=3):
        return HTTPSConnection(host, context=context, timeout=timeout)


class PlainTemplate(Template):
    def _open(self, host, timeout=3):
        return HTTPConnection(host, timeout=timeout)


class MadeConnection(Made, HTTPSConnection):
    pass


class MadePlain(Made, HTTPConnection):
    pass


class TLSByName(ByName):
    name = "HTTPSConnection"

    def go(self):
        self.chosen_by_name()("h")  # [missing-ssl-context]
        self.called("HTTPSConnection")("h")  # [missing-ssl-context]
        self.called("HTTPConnection")("h")


class OwnOpener(Opener):
    def __init__(self):
        super().__init__(HTTPSConnection)

    def go(self):
        self.maker("h")  # [missing-ssl-context]
        self.given()("h")  # [missing-ssl-context]


def use():
    for kind in (TLSBackend, PlainBackend, SetBackend, TLSByName, OwnOpener):
        kind().go()
    TLSPool().open("h")
    TLSPool().open_verified("h")
    TLSPool().connect("h")  # [missing-ssl-context]
    PoolBetween().connect("h")
    TLSTemplate().get("h")  # [missing-ssl-context]
    TLSTemplate().get("h", timeout=3)  # [missing-ssl-context]
    TLSTemplate().get("h", context=ssl.create_default_context())
    TLSTemplate().get("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    PlainTemplate().get("h")
    MadeConnection.create("h")  # [missing-ssl-context]
    MadeConnection.create("h", context=ssl.create_default_context())
    MadePlain.create("h")
    opener = Opener(HTTPSConnection)
    opener.maker("h")  # [missing-ssl-context]
    opener.given()("h")  # [missing-ssl-context]
    opener.item()("h")  # [missing-ssl-context]
    plain = Opener(HTTPConnection)
    plain.maker("h")
    plain.given()("h")
