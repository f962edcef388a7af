"""To assign to a property is to call its setter: what that leaves counts, as what is assigned to an attribute does."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Holds:
    @property
    def context(self):
        return self._context

    @context.setter
    def context(self, value):
        self._context = value


class HoldsWeak(Holds):
    def __init__(self):
        self.context = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self._context)  # [insecure-ssl-context]

    def connect_at_once(self):
        self.context = ssl.create_default_context()
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self._context)


class HoldsStrict(Holds):
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self._context)


class WeakenedLater(Holds):
    def __init__(self):
        self.context = ssl.create_default_context()

    def weaken(self):
        setattr(self, "context", ssl._create_unverified_context())

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class OfOld:
    def __init__(self, lax):
        self.context = ssl._create_unverified_context() if lax else ssl.create_default_context()
        self.strict = ssl.create_default_context()

    def _get(self):
        return self._context

    def _set(self, value):
        self._context = value

    def _get_strict(self):
        return self._strict

    def _set_strict(self, value):
        self._strict = value

    context = property(_get, _set)
    strict = property(fget=_get_strict, fset=_set_strict)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)


class Verifies:
    def __init__(self, verify):
        self.context = ssl.create_default_context()
        self.verify = verify

    @property
    def verify(self):
        return self.context.check_hostname

    @verify.setter
    def verify(self, value):
        if not value:
            self.context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Hardens:
    def __init__(self, verify):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        self.verify = verify

    @property
    def verify(self):
        return self.context.check_hostname

    @verify.setter
    def verify(self, value):
        self.context.check_hostname = True

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Replaces(Holds):
    @Holds.context.setter
    def context(self, value):
        self._context = value or ssl.create_default_context()

    def connect(self):
        self.context = None
        HTTPSConnection("h", context=self.context)


class Overridden(Holds):
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Loosens(Overridden):
    @property
    def context(self):
        return self._context

    @context.setter
    def context(self, value):
        value.check_hostname = False
        self._context = value


class Inherits(Overridden):
    def connect_itself(self):
        HTTPSConnection("h", context=self.context)


class Refuses:
    def __init__(self):
        self.kept = ssl._create_unverified_context()
        try:
            self.context = None
        except AttributeError:
            self.kept = ssl.create_default_context()

    @property
    def context(self):
        return self.kept

    @context.setter
    def context(self, value):
        raise AttributeError(value)

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Kind:
    @property
    def kind(self):
        return self._kind

    @kind.setter
    def kind(self, kind):
        self._kind = kind


class Secure(Kind):
    def __init__(self):
        self.kind = HTTPSConnection

    def connect(self):
        self.kind("h")  # [missing-ssl-context]


class Plain(Kind):
    def __init__(self):
        self.kind = HTTPConnection

    def connect(self):
        self.kind("h")


def clients(lax, verify):
    for kind in (HoldsWeak, HoldsStrict, WeakenedLater, Replaces, Overridden, Loosens, Refuses, Secure, Plain):
        kind().connect()
    HoldsWeak().connect_at_once()
    Inherits().connect_itself()
    weakened = WeakenedLater()
    weakened.weaken()
    weakened.connect()
    OfOld(lax).connect()
    Verifies(verify).connect()
    Hardens(verify).connect()


def from_outside():
    holder = Holds()
    holder.context = ssl._create_unverified_context()
    HTTPSConnection("h", context=holder.context)  # [insecure-ssl-context]
    holder.context = ssl.create_default_context()
    HTTPSConnection("h", context=holder.context)
