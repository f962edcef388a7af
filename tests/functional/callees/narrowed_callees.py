"""`issubclass`, `is` and `==` tell which class the callee is, and with it which context goes with it."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def by_subclass(scheme):
    kind = HTTPSConnection if scheme == "https" else HTTPConnection
    options = {}
    if issubclass(kind, HTTPSConnection):
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def by_equality(scheme):
    kind = HTTPSConnection if scheme == "https" else HTTPConnection
    options = {}
    if kind == HTTPSConnection:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def by_identity(scheme):
    kind = HTTPSConnection if scheme == "https" else HTTPConnection
    if kind is HTTPConnection:
        return kind("h")
    return kind("h", context=ssl.create_default_context())


def by_the_wrong_class(scheme):
    kind = HTTPSConnection if scheme == "https" else HTTPConnection
    options = {}
    if issubclass(kind, HTTPConnection) and kind is not HTTPSConnection:
        options["timeout"] = 3
    return kind("h", **options)  # [missing-ssl-context]


def by_a_base_of_both(scheme):
    kind = HTTPSConnection if scheme == "https" else HTTPConnection
    if issubclass(kind, HTTPConnection):
        return kind("h")  # [missing-ssl-context]
    return None


def of_a_default(kind=HTTPSConnection):
    if kind is HTTPConnection:
        return kind("h")
    if kind is not HTTPSConnection:
        return kind("h")
    if issubclass(kind, HTTPSConnection):
        return kind("h", context=ssl.create_default_context())
    return kind("h")


def of_a_default_that_is_left(kind=HTTPSConnection):
    if kind is HTTPSConnection:
        return kind("h")  # [missing-ssl-context]
    return kind("h")
