"""What `getattr()` is asked for may be a name that was chosen among others."""
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


def choose(is_secure):
    _Api().by_name(is_secure)
    _Api().by_other_name()
    _Api().one_after_the_other()
