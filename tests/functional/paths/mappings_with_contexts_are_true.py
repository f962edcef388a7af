"""A mapping that always has a context is true, wherever it is held: no default stands in for it."""
import ssl
from http.client import HTTPSConnection

OPTIONS = {"context": ssl.create_default_context(), "timeout": 3}
BY_CALL = dict(context=ssl.create_default_context())
WITHOUT = {"context": None}
EMPTY = {}
TAKEN = {"context": ssl.create_default_context()}


def by_default():
    HTTPSConnection("h", **(OPTIONS or {}))
    HTTPSConnection("h", **(BY_CALL or {}))
    HTTPSConnection("h", **dict(OPTIONS or {}))


def by_condition():
    options = OPTIONS if OPTIONS else {}
    HTTPSConnection("h", **options)


def without_context():
    HTTPSConnection("h", **(WITHOUT or {}))  # [missing-ssl-context]


def without_anything():
    HTTPSConnection("h", **(EMPTY or {}))  # [missing-ssl-context]


def of_copy():
    options = dict(OPTIONS)
    options.pop("context")
    HTTPSConnection("h", **(options or {}))  # [missing-ssl-context]


def take():
    TAKEN.pop("context", None)


def taken():
    take()
    HTTPSConnection("h", **(TAKEN or {}))  # [missing-ssl-context]


class _Client:
    OPTIONS = {"context": ssl.create_default_context()}

    def __init__(self, tls):
        self.options = {"context": ssl.create_default_context()}
        self.perhaps = {}
        if tls:
            self.perhaps = {"context": ssl.create_default_context()}

    def of_class(self):
        HTTPSConnection("h", **(self.OPTIONS or {}))

    def of_instance(self):
        HTTPSConnection("h", **(self.options or {}))

    def of_some_instances(self):
        HTTPSConnection("h", **(self.perhaps or {}))  # [missing-ssl-context]


def drive():
    for tls in (True, False):
        client = _Client(tls)
        client.of_class()
        client.of_instance()
        client.of_some_instances()
