"""A member of an enumeration has what the class's `__init__` makes of the items of its value."""
import enum
import ssl
from http.client import HTTPSConnection


class Mode(enum.Enum):
    SAFE = ("safe", True)
    WEAK = ("weak", False)

    def __init__(self, label, verify):
        self.label = label
        self.verify = verify

    def context(self):
        context = ssl.create_default_context()
        context.check_hostname = self.verify
        return context


class Single(enum.Enum):
    SAFE = 2
    WEAK = 0

    def __init__(self, level):
        self.is_weak = not level


class Pair(enum.Enum):
    SAFE = ("safe", True)
    WEAK = ("weak", False)


def _make(mode):
    context = ssl.create_default_context()
    if not mode.verify:
        context.check_hostname = False
    return context


def _make_single(level):
    return ssl._create_unverified_context() if level.is_weak else ssl.create_default_context()


def _make_of_pair(pair):
    context = ssl.create_default_context()
    if not pair.value[1]:
        context.check_hostname = False
    return context


def by_attribute():
    HTTPSConnection("h", context=_make(Mode.SAFE))
    HTTPSConnection("h", context=_make(Mode.WEAK))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make_single(Single.SAFE))
    HTTPSConnection("h", context=_make_single(Single.WEAK))  # [insecure-ssl-context]


def by_method():
    HTTPSConnection("h", context=Mode.SAFE.context())
    HTTPSConnection("h", context=Mode.WEAK.context())  # [insecure-ssl-context]


def by_item_of_the_value():
    HTTPSConnection("h", context=_make_of_pair(Pair.SAFE))
    HTTPSConnection("h", context=_make_of_pair(Pair.WEAK))  # [insecure-ssl-context]


def over_members():
    for mode in (Mode.SAFE,):
        HTTPSConnection("h", context=_make(mode))
    for mode in Mode:
        HTTPSConnection("h", context=_make(mode))  # [insecure-ssl-context]
