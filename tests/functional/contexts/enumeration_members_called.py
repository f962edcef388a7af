"""A member of an enumeration is called: its class's `__call__` tells of it, as a method does."""
# pylint: disable=missing-docstring, protected-access
import enum
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Trust(enum.Enum):
    SYSTEM = "system"
    NONE = "none"

    def __call__(self):
        return ssl.create_default_context() if self is Trust.SYSTEM else ssl._create_unverified_context()

    def make(self):
        return ssl.create_default_context() if self is Trust.SYSTEM else ssl._create_unverified_context()


class Kind(enum.Enum):
    PLAIN = (HTTPConnection,)
    SECURE = (HTTPSConnection,)

    def __call__(self, host):
        return self.value[0](host)  # [missing-ssl-context]


class Quiet(enum.Enum):
    PLAIN = (HTTPConnection,)

    def __call__(self, host):
        return self.value[0](host)


class Level(enum.Enum):
    LOW = 1
    HIGH = 2


def drive():
    HTTPSConnection("h", context=Trust.NONE())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Trust.SYSTEM())
    HTTPSConnection("h", context=Trust.NONE.make())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Trust.SYSTEM.make())
    HTTPSConnection("h", context=Trust("none")())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Trust["SYSTEM"]())
    Kind.PLAIN("h")
    Kind.SECURE("h")
    Quiet.PLAIN("h")
    try:
        Level.LOW("h")
    except TypeError:
        HTTPSConnection("h", context=ssl.create_default_context())


def of_any():
    for trust in Trust:
        HTTPSConnection("h", context=trust())  # [insecure-ssl-context]
        if trust is Trust.SYSTEM:
            HTTPSConnection("h", context=trust())
