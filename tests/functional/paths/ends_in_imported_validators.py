"""A path ends in an imported function that raises for what it is handed, wherever in a block the call stands."""
import ssl
from http.client import HTTPSConnection

from path_helpers import validators
from path_helpers.validators import note, refuse, require, require_by_another, require_context, require_later


def by_name(tls):
    context = ssl.create_default_context() if tls else None
    require(context, "context")
    HTTPSConnection("h", context=context)


def by_module(tls):
    context = ssl.create_default_context() if tls else None
    validators.require(name="context", value=context)
    HTTPSConnection("h", context=context)


def by_class(tls):
    context = ssl.create_default_context() if tls else None
    require_context(context)
    HTTPSConnection("h", context=context)


def by_another(tls):
    context = ssl.create_default_context() if tls else None
    require_by_another(context)
    HTTPSConnection("h", context=context)


async def awaited(tls):
    context = ssl.create_default_context() if tls else None
    await require_later(context)
    HTTPSConnection("h", context=context)


def by_flag(tls):
    context = None if tls else ssl.create_default_context()
    refuse(tls)
    HTTPSConnection("h", context=context)


def behind_a_loop(number):
    context = None
    for _ in range(number):
        context = ssl.create_default_context()
    require(context, "context")
    print("there is a context")
    HTTPSConnection("h", context=context)


def by_the_wrong_flag(tls):
    context = ssl.create_default_context() if tls else None
    refuse(tls)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_something_else(tls):
    context = ssl.create_default_context() if tls else None
    require(tls, "tls")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def only_noted(tls):
    context = ssl.create_default_context() if tls else None
    note(context)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def made_anew(tls):
    context = ssl.create_default_context()
    require(context, "context")
    context = ssl.create_default_context() if tls else None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def handled(tls):
    context = ssl.create_default_context() if tls else None
    try:
        require(context, "context")
        HTTPSConnection("h", context=context)
    except ValueError:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def handled_before(tls):
    context = ssl.create_default_context() if tls else None
    try:
        require(context, "context")
    except ValueError:
        print("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Client:
    def __init__(self, tls):
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        require(self.context, "context")
        HTTPSConnection("h", context=self.context)

    def connect_anyway(self):
        note(self.context)
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Careful:
    def __init__(self, tls):
        self.context = ssl.create_default_context() if tls else None
        require_context(self.context)
        self.name = "careful"

    def connect(self):
        HTTPSConnection("h", context=self.context)


def client(tls):
    _Client(tls).connect()


def client_anyway(tls):
    _Client(tls).connect_anyway()


def careful(tls):
    _Careful(tls).connect()
