"""What `getattr()` is asked for may be a name that was chosen among others."""
from http import client
from http.client import HTTPConnection, HTTPSConnection


class _Api:
    plain = HTTPConnection
    secure = HTTPSConnection

    def by_name(self, is_secure):
        name = "secure" if is_secure else "plain"
        return getattr(self, name)("h")  # [missing-ssl-context]

    def by_other_name(self):
        name = "plain"
        return getattr(self, name)("h")

    def one_after_the_other(self):
        for name in ("plain", "secure"):
            getattr(self, name)("h")  # [missing-ssl-context]


_NAMES = {"http": "HTTPConnection", "https": "HTTPSConnection"}


def _name():
    return "HTTPSConnection"


def choose_by_scheme(is_secure):
    getattr(client, _NAMES["https" if is_secure else "http"])("h")  # [missing-ssl-context]
    getattr(client, _name())("h")  # [missing-ssl-context]
    getattr(client, (is_secure and "HTTPSConnection") or "HTTPConnection")("h")  # [missing-ssl-context]
    getattr(client, _NAMES["http"])("h")


def choose(is_secure):
    _Api().by_name(is_secure)
    _Api().by_other_name()
    _Api().one_after_the_other()
