"""Members that are strings or numbers equal literals, are ordered, true or false, and keys, as these are; flags are combined."""
import enum
import ssl
from http.client import HTTPSConnection


class Verify(str, enum.Enum):
    FULL = "full"
    NONE = "none"
    EMPTY = ""


class Other(str, enum.Enum):
    NONE = "none"
    FULL = "full"


class Plain(enum.Enum):
    """Its members equal no literal."""

    FULL = "full"
    NONE = "none"


class Custom(str, enum.Enum):
    """It says itself what its members equal."""

    FULL = "full"
    NONE = "none"

    def __eq__(self, other):
        return True

    __hash__ = str.__hash__


class Level(enum.IntEnum):
    NONE = 0
    HALF = 1
    FULL = 2


class Counted(enum.IntEnum):
    NONE = enum.auto()
    FULL = enum.auto()


class Checks(enum.Flag):
    NONE = 0
    CERTIFICATE = enum.auto()
    HOST = enum.auto()
    ALL = CERTIFICATE | HOST

    def context(self):
        return _context(not self & Checks.HOST)


class Plainly(enum.Flag):
    CERTIFICATE = enum.auto()
    HOST = enum.auto()


class Missing(enum.Flag):
    """What is no member's value is one of them, too."""

    CERTIFICATE = 1
    HOST = 2

    @classmethod
    def _missing_(cls, value):
        return cls.CERTIFICATE


def _context(is_weak):
    context = ssl.create_default_context()
    if is_weak:
        context.check_hostname = False
    return context


def _equal(value):
    return _context(value == "none")


def _different(value):
    return _context("full" != value)


def _among(value):
    return _context(value in ("none", "never"))


def _equal_to_member(value):
    return _context(value == Verify.NONE)


def _the_member(value):
    return _context(value is Verify.NONE)


def equal():
    HTTPSConnection("h", context=_equal(Verify.FULL))
    HTTPSConnection("h", context=_equal(Verify.NONE))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_different(Verify.FULL))
    HTTPSConnection("h", context=_different(Verify.NONE))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_among(Verify.FULL))
    HTTPSConnection("h", context=_among(Verify.NONE))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_equal_to_member("full"))
    HTTPSConnection("h", context=_equal_to_member("none"))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_equal_to_member(Other.FULL))
    HTTPSConnection("h", context=_equal_to_member(Other.NONE))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_the_member(Other.NONE))
    HTTPSConnection("h", context=_the_member("none"))
    HTTPSConnection("h", context=_the_member(Verify.NONE))  # [insecure-ssl-context]


def equal_otherwise():
    HTTPSConnection("h", context=_equal(Plain.NONE))
    HTTPSConnection("h", context=_different(Plain.FULL))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_equal(Custom.FULL))  # [insecure-ssl-context]


def ordered():
    HTTPSConnection("h", context=_context(Level.FULL < Level.FULL))
    HTTPSConnection("h", context=_context(Level.HALF < Level.FULL))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context(Level.FULL <= 1))
    HTTPSConnection("h", context=_context(Level.HALF <= 1))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context(Counted.FULL < Counted.FULL))
    HTTPSConnection("h", context=_context(Counted.NONE < Counted.FULL))  # [insecure-ssl-context]


def true():
    HTTPSConnection("h", context=_context(not Level.HALF))
    HTTPSConnection("h", context=_context(not Level.NONE))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context(not Verify.NONE))
    HTTPSConnection("h", context=_context(not Verify.EMPTY))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context(not Checks.HOST))
    HTTPSConnection("h", context=_context(not Checks.NONE))  # [insecure-ssl-context]


def _by_literal(key):
    contexts = {"full": ssl.create_default_context(), "none": ssl._create_unverified_context()}
    return contexts[key]


def _by_member(key):
    contexts = {Verify.FULL: ssl.create_default_context(), Verify.NONE: ssl._create_unverified_context()}
    return contexts.get(key)


def _by_tested_member(key):
    contexts = {Verify.FULL: ssl.create_default_context(), Verify.NONE: ssl._create_unverified_context()}
    if key == "none":
        return HTTPSConnection("h", context=contexts[key])  # [insecure-ssl-context]
    return HTTPSConnection("h", context=contexts[key])


def keys():
    HTTPSConnection("h", context=_by_literal(Verify.FULL))
    HTTPSConnection("h", context=_by_literal(Verify.NONE))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_member("full"))
    HTTPSConnection("h", context=_by_member("none"))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_member(Other.FULL))
    HTTPSConnection("h", context=_by_member(Other.NONE))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_member(Plain.FULL))  # [missing-ssl-context]
    _by_tested_member(Verify.FULL)
    _by_tested_member("none")


def _refused(value):
    if value == Verify.NONE:
        raise SystemExit
    HTTPSConnection("h", context=_equal(value))
    HTTPSConnection("h", context=_the_member(value))


def _refused_as_member(value):
    if value is Verify.NONE:
        raise SystemExit
    HTTPSConnection("h", context=_equal(value))  # [insecure-ssl-context]


def tested_before():
    _refused("full")
    _refused_as_member("none")


def _has_host(checks):
    return _context(Checks.HOST not in checks)


def _has_all(checks):
    return _context(checks is not Checks.ALL)


def flags():
    HTTPSConnection("h", context=(Checks.CERTIFICATE | Checks.HOST).context())
    HTTPSConnection("h", context=Checks.ALL.context())
    HTTPSConnection("h", context=Checks.CERTIFICATE.context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=(Checks.ALL & ~Checks.HOST).context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_has_host(Checks.CERTIFICATE | Checks.HOST))
    HTTPSConnection("h", context=_has_host(Checks.CERTIFICATE))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_has_all(Checks.CERTIFICATE | Checks.HOST))
    HTTPSConnection("h", context=_has_all(Checks.HOST))  # [insecure-ssl-context]
    checks = Checks.CERTIFICATE
    checks |= Checks.HOST
    HTTPSConnection("h", context=checks.context())
    checks &= ~Checks.HOST
    HTTPSConnection("h", context=checks.context())  # [insecure-ssl-context]



def flags_by_value():
    HTTPSConnection("h", context=_context(not Checks(3) & Checks.HOST))
    HTTPSConnection("h", context=_context(not Checks(1) & Checks.HOST))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_context(Missing(1) is Missing.HOST))
    HTTPSConnection("h", context=_context(Missing(0) is Missing.CERTIFICATE))  # [insecure-ssl-context]


def begun_with_nothing(verify, forget):
    checks = Plainly(0)
    if verify:
        checks |= Plainly.HOST
    context = _context(not checks & Plainly.HOST)
    if verify:
        HTTPSConnection("h", context=context)
    if forget:
        checks = Plainly(0)
    context = _context(not checks & Plainly.HOST)
    if verify:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    if verify and not forget:
        HTTPSConnection("h", context=context)


def nothing():
    HTTPSConnection("h", context=_context(Plainly(0)))
    HTTPSConnection("h", context=_context(not Plainly(0)))  # [insecure-ssl-context]
