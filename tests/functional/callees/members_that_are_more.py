"""What a method of an enumeration is called on is not one of its members where that has a state, or combines several."""
import enum
import ssl
from http.client import HTTPSConnection


class _Trust(enum.Flag):
    NAME = 1
    CERTIFICATE = 2

    def open(self):
        context = ssl.create_default_context()
        if self not in (_Trust.NAME, _Trust.CERTIFICATE):
            context = ssl._create_unverified_context()
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class _Mode(enum.Enum):
    STRICT = 1
    LAX = 2

    def prepare(self):
        self.context = ssl._create_unverified_context()

    def open(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Plain(enum.Enum):
    FIRST = 1
    SECOND = 2

    def open(self):
        if not isinstance(self, _Plain):
            HTTPSConnection("h")
        if self:
            return
        HTTPSConnection("h")


class _Point:
    def __eq__(self, other):
        return NotImplemented

    __hash__ = None


class _Other(_Point):
    def __ne__(self, other):
        return False


def compared():
    point = _Point()
    context = ssl.create_default_context()
    if point == point:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    if point in [point]:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
    other = ssl.create_default_context()
    if not _Other() != "other":
        other = None
    HTTPSConnection("h", context=other)  # [missing-ssl-context]


def run():
    for one in (_Trust.NAME, _Trust.NAME | _Trust.CERTIFICATE):
        one.open()
    _Mode.LAX.prepare()
    _Mode.LAX.open()
    _Plain.FIRST.open()
