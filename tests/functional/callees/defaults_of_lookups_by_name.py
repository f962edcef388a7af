"""The default of a lookup counts whatever name leads to it: of the module, of the class, of a function around it."""
import http.client
from http.client import HTTPConnection

CLASS = http.client.HTTPSConnection
PLAIN = HTTPConnection


def _opener(host, context=None):
    return CLASS(host, context=context)


def _plain_opener(host):
    return PLAIN(host)


class _Client:
    kind = CLASS
    plain = PLAIN

    def connect(self, **options):
        options.pop("plain", self.plain)("h")
        return options.pop("kind", self.kind)("h")  # [missing-ssl-context]


def _got(options):
    return options.get("kind", CLASS)("h")  # [missing-ssl-context]


def _got_plain(options):
    return options.get("kind", PLAIN)("h")


def _got_local(**options):
    default = CLASS
    return options.get("kind", default)("h")  # [missing-ssl-context]


def _got_from_around():
    default = http.client.HTTPSConnection

    def inner(**options):
        return options.get("kind", default)("h")  # [missing-ssl-context]

    return inner


def _got_parameter(kind=CLASS, **options):
    kind = options.get("kind", kind)
    return kind("h")  # [missing-ssl-context]


def _got_function(**options):
    return options.get("opener", _opener)("h")  # [missing-ssl-context]


def _got_plain_function(**options):
    return options.get("opener", _plain_opener)("h")


def _of_object(settings):
    return getattr(settings, "kind", CLASS)("h")  # [missing-ssl-context]


def _of_object_plain(settings):
    return getattr(settings, "kind", PLAIN)("h")


_Client().connect()
_got({})
_got_plain({})
_got_local()
_got_from_around()()
_got_parameter()
_got_function()
_got_plain_function()
_of_object(None)
_of_object_plain(None)
