"""A class is an instance of type, and tuples are equal if their items are."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def chosen(secure):
    kind = HTTPSConnection if secure else HTTPConnection
    if isinstance(kind, type) and issubclass(kind, HTTPSConnection):
        return kind("h", context=ssl.create_default_context())
    return kind("h")


def default(kind=HTTPSConnection):
    if isinstance(kind, type) and issubclass(kind, HTTPSConnection):
        return kind("h", context=ssl.create_default_context())
    return kind("h")


def chosen_by_subclass_alone(secure):
    kind = HTTPSConnection if secure else HTTPConnection
    if issubclass(kind, HTTPSConnection):
        return kind("h", context=ssl.create_default_context())
    return kind("h")


def _make(scheme, verify):
    if (scheme, verify) == ("https", True):
        return ssl.create_default_context()
    return None


def _make_by_match(scheme, verify):
    match (scheme, verify):
        case ("https", True):
            return ssl.create_default_context()
    return None


def compared():
    return HTTPSConnection("h", context=_make("https", True))


def matched():
    return HTTPSConnection("h", context=_make_by_match("https", True))
