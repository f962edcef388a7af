"""What a call returns may be called there and then, and that again, whatever the callee is."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _secure():
    return HTTPSConnection


def _plain():
    return HTTPConnection


def _outer():
    return _secure


BY_SCHEME = {"https": _secure, "http": _plain}


def by_item():
    BY_SCHEME["https"]()("h")  # [missing-ssl-context]
    BY_SCHEME["https"]()("h", context=ssl.create_default_context())
    BY_SCHEME["http"]()("h")


def by_result():
    _outer()()("h")  # [missing-ssl-context]
    (lambda: _plain)()()("h")


def by_choice(is_secure):
    (_secure if is_secure else _plain)()("h")  # [missing-ssl-context]
    (_plain if is_secure else _plain)()("h")
