"""An enumeration called with a value is that member, and any member where the value is not known; a loop goes over all."""
import enum
import os
import ssl
from http.client import HTTPSConnection


class Mode(enum.Enum):
    STRICT = "strict"
    LAX = "lax"

    def context(self):
        context = ssl.create_default_context()
        if self is Mode.LAX:
            context.check_hostname = False
        return context

    @classmethod
    def parse(cls, text):
        return cls(text.lower())

    @classmethod
    def find(cls, text):
        return next(one for one in cls if one.value == text)


class Alias(enum.Enum):
    """Of two names for one value, the second means the first."""

    GOOD = 1
    FINE = 1
    BAD = 2
    WORSE = BAD


class Lenient(enum.Enum):
    """What is no value is a member, too."""

    STRICT = "strict"
    LAX = "lax"

    @classmethod
    def _missing_(cls, value):
        return cls.LAX

    def context(self):
        return ssl._create_unverified_context() if self is Lenient.LAX else ssl.create_default_context()


class Made(enum.Enum):
    """What its members are found by is not told."""

    STRICT = ("strict", 1)
    LAX = ("lax", 2)

    def __new__(cls, text, number):
        one = object.__new__(cls)
        one._value_ = number
        return one

    def context(self):
        return ssl._create_unverified_context() if self is Made.LAX else ssl.create_default_context()


class Numbered(enum.IntEnum):
    STRICT = enum.auto()
    LAX = enum.auto()

    def context(self):
        return ssl._create_unverified_context() if self is Numbered.LAX else ssl.create_default_context()


def by_literal():
    HTTPSConnection("h", context=Mode("strict").context())
    HTTPSConnection("h", context=Mode("lax").context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Mode(value="strict").context())
    HTTPSConnection("h", context=Mode(value="lax").context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Mode(Mode.STRICT).context())
    HTTPSConnection("h", context=Mode(Mode.LAX).context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Mode.parse("STRICT").context())
    HTTPSConnection("h", context=Mode.parse("LAX").context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Mode.find("strict").context())
    HTTPSConnection("h", context=Mode.find("lax").context())  # [insecure-ssl-context]
    mode = Mode("strict")
    mode = Mode("lax")
    HTTPSConnection("h", context=mode.context())  # [insecure-ssl-context]


def _any_by_value(value):
    HTTPSConnection("h", context=Mode(value).context())  # [insecure-ssl-context]


def _others_refused(value):
    mode = Mode(value)
    if mode is Mode.LAX:
        raise SystemExit
    HTTPSConnection("h", context=mode.context())


def _wrong_one_refused(value):
    mode = Mode(value)
    if mode is Mode.STRICT:
        raise SystemExit
    HTTPSConnection("h", context=mode.context())  # [insecure-ssl-context]


def _value_refused(value):
    mode = Mode(value)
    if value == "lax":
        raise SystemExit
    HTTPSConnection("h", context=mode.context())


def _value_refused_wrongly(value):
    mode = Mode(value)
    if mode.value == "strict":
        raise SystemExit
    HTTPSConnection("h", context=mode.context())  # [insecure-ssl-context]


def _value_tested(value):
    if value != "lax":
        return HTTPSConnection("h", context=Mode(value).context())
    return HTTPSConnection("h", context=Mode(value).context())  # [insecure-ssl-context]


def _falling_back(value):
    try:
        mode = Mode(value)
    except ValueError:
        mode = Mode.LAX
    if value != "lax":
        HTTPSConnection("h", context=mode.context())  # [insecure-ssl-context]


def _falling_back_strictly(value):
    try:
        mode = Mode(value)
    except ValueError:
        mode = Mode.STRICT
    if value != "lax":
        HTTPSConnection("h", context=mode.context())


def by_unknown_value():
    for value in ("strict", "lax"):
        _any_by_value(value)
        _value_tested(value)
        _falling_back(value)
        _falling_back_strictly(value)
    _falling_back("other")
    _others_refused("strict")
    _wrong_one_refused("lax")
    _value_refused("strict")
    _value_refused_wrongly("lax")
    mode = Mode(os.environ.get("NO_SUCH_VARIABLE", "lax"))
    HTTPSConnection("h", context=mode.context())  # [insecure-ssl-context]


def _any_by_name(name):
    HTTPSConnection("h", context=Mode[name].context())  # [insecure-ssl-context]


def _strict_by_name(name):
    mode = Mode[name]
    if mode is Mode.LAX:
        raise SystemExit
    HTTPSConnection("h", context=mode.context())


def _lax_by_name(name):
    mode = Mode.__members__[name]
    if mode is Mode.STRICT:
        raise SystemExit
    HTTPSConnection("h", context=mode.context())  # [insecure-ssl-context]


def by_name():
    for name in ("STRICT", "LAX"):
        _any_by_name(name)
    _strict_by_name("STRICT")
    _lax_by_name("LAX")
    HTTPSConnection("h", context=Mode.__members__["STRICT"].context())
    HTTPSConnection("h", context=Mode.__members__["LAX"].context())  # [insecure-ssl-context]
    try:
        mode = Mode["other"]
    except KeyError:
        mode = Mode.LAX
    HTTPSConnection("h", context=mode.context())  # [insecure-ssl-context]


def over_all():
    for mode in Mode:
        HTTPSConnection("h", context=mode.context())  # [insecure-ssl-context]
    for mode in list(Mode):
        if mode is not Mode.LAX:
            HTTPSConnection("h", context=mode.context())
    for mode in Mode:
        if mode.value != "strict":
            HTTPSConnection("h", context=mode.context())  # [insecure-ssl-context]
    for name, mode in Mode.__members__.items():
        HTTPSConnection(name, context=mode.context())  # [insecure-ssl-context]
    strict, lax = Mode
    HTTPSConnection("h", context=strict.context())
    HTTPSConnection("h", context=lax.context())  # [insecure-ssl-context]
    contexts = {mode.value: mode.context() for mode in Mode}
    HTTPSConnection("h", context=contexts["strict"])
    HTTPSConnection("h", context=contexts["lax"])  # [insecure-ssl-context]


def _context_for(alias):
    context = ssl.create_default_context()
    if alias is Alias.BAD:
        context.check_hostname = False
    return context


def under_second_names():
    HTTPSConnection("h", context=_context_for(Alias.FINE))
    HTTPSConnection("h", context=_context_for(Alias.WORSE))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context_for(Alias["WORSE"]))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context_for(Alias(1)))
    HTTPSConnection("h", context=_context_for(Alias(2)))  # [insecure-ssl-context]


def found_otherwise():
    HTTPSConnection("h", context=Lenient("strict").context())
    HTTPSConnection("h", context=Lenient("other").context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Made(2).context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Numbered(2).context())  # [insecure-ssl-context]


class Client:
    def __init__(self, value):
        self._mode = Mode(value)
        self._strict = Mode("strict")
        self._lax = Mode("lax")

    def open(self):
        HTTPSConnection("h", context=self._mode.context())  # [insecure-ssl-context]
        HTTPSConnection("h", context=self._strict.context())
        HTTPSConnection("h", context=self._lax.context())  # [insecure-ssl-context]


def of_attributes():
    Client("lax").open()
