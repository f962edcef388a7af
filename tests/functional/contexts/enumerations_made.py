"""What an enumeration's own `__new__` makes of its members: their attributes, and the values that they are found by."""
import enum
import ssl
from http.client import HTTPSConnection


class Mode(enum.Enum):
    VERIFY = ("verify", True)
    SKIP = ("skip", False)

    def __new__(cls, key, verify):
        self = object.__new__(cls)
        self._value_ = key
        self.verify = verify
        return self


class Inverted(enum.Enum):
    VERIFY = ("verify", True)
    SKIP = ("skip", False)

    def __new__(cls, key, verify):
        self = object.__new__(cls)
        self._value_ = key
        self.verify = not verify
        return self


class Swapped(enum.Enum):
    VERIFY = ("skip", True)
    SKIP = ("verify", False)

    def __new__(cls, key, verify):
        self = object.__new__(cls)
        self._value_ = key
        self.verify = verify
        return self


class Text(str, enum.Enum):
    VERIFY = ("verify", True)
    SKIP = ("skip", False)

    def __new__(cls, key, verify):
        self = str.__new__(cls, key)
        self._value_ = key
        self.verify = verify
        return self


class Num(int, enum.Enum):
    VERIFY = (1, True)
    SKIP = (0, False)

    def __new__(cls, key, verify):
        self = int.__new__(cls, key)
        self._value_ = key
        self.verify = verify
        return self


class Auto(enum.Enum):
    VERIFY = ()
    SKIP = ()

    def __new__(cls):
        self = object.__new__(cls)
        self._value_ = len(cls.__members__) + 1
        return self


class Unset(enum.Enum):
    VERIFY = (1, True)
    SKIP = (0, False)

    def __new__(cls, key, verify):
        self = object.__new__(cls)
        self.verify = verify
        return self


class Base(enum.Enum):

    def __new__(cls, key, verify):
        self = object.__new__(cls)
        self._value_ = key
        self.verify = verify
        return self


class Derived(Base):
    VERIFY = ("verify", True)
    SKIP = ("skip", False)


class InInit(enum.Enum):
    VERIFY = ("verify", True)
    SKIP = ("skip", False)

    def __init__(self, key, verify):
        self._value_ = key
        self.verify = verify


class Aliased(enum.Enum):
    VERIFY = ("a", True)
    SKIP = ("a", False)
    LAX = ("b", False)

    def __new__(cls, key, verify):
        self = object.__new__(cls)
        self._value_ = key
        self.verify = verify
        return self


class Late(enum.Enum):
    """What its members have is set on them."""

    GOOD = 1
    BAD = 2


Late.GOOD.verify = True
Late.BAD.verify = False


def _of(mode):
    return ssl.create_default_context() if mode.verify else ssl._create_unverified_context()


def _by_value(value):
    context = ssl.create_default_context()
    if value == "skip":
        context.check_hostname = False
    return context


def _by_number(mode):
    context = ssl.create_default_context()
    if mode is Auto.SKIP:
        context.check_hostname = False
    return context


def by_attribute():
    HTTPSConnection("h", context=_of(Mode.VERIFY))
    HTTPSConnection("h", context=_of(Mode.SKIP))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_of(Inverted.VERIFY))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_of(Inverted.SKIP))
    HTTPSConnection("h", context=_of(Text.VERIFY))
    HTTPSConnection("h", context=_of(Text.SKIP))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_of(Unset.VERIFY))
    HTTPSConnection("h", context=_of(Unset.SKIP))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_of(Derived.VERIFY))
    HTTPSConnection("h", context=_of(Derived.SKIP))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_of(InInit.VERIFY))
    HTTPSConnection("h", context=_of(InInit.SKIP))  # [insecure-ssl-context]


def found_by_value():
    HTTPSConnection("h", context=_of(Mode("verify")))
    HTTPSConnection("h", context=_of(Mode("skip")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_of(Swapped("skip")))
    HTTPSConnection("h", context=_of(Swapped("verify")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_of(Text("verify")))
    HTTPSConnection("h", context=_of(Text("skip")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_of(Num(1)))
    HTTPSConnection("h", context=_of(Num(0)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_of(Derived("verify")))
    HTTPSConnection("h", context=_of(Derived("skip")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_of(Aliased("a")))
    HTTPSConnection("h", context=_of(Aliased.SKIP))
    HTTPSConnection("h", context=_of(Aliased("b")))  # [insecure-ssl-context]


def values():
    HTTPSConnection("h", context=_by_value(Mode.VERIFY.value))
    HTTPSConnection("h", context=_by_value(Mode.SKIP.value))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_value(Swapped.SKIP.value))
    HTTPSConnection("h", context=_by_value(Swapped.VERIFY.value))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_value(InInit.VERIFY.value))
    HTTPSConnection("h", context=_by_value(InInit.SKIP.value))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_value(Text.SKIP))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_number(Auto.VERIFY))
    HTTPSConnection("h", context=_by_number(Auto.SKIP))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_number(Auto(2)))  # [insecure-ssl-context]


def set_later():
    context = ssl.create_default_context()
    if not Late.BAD.verify:
        context.check_hostname = False
    if Late.GOOD.verify:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
