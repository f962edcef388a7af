"""What subclasses in the same module override (attribute, property, method) counts; class bodies by the nearest in the MRO."""
import ssl
from http.client import HTTPSConnection


class OverriddenAttribute:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class WeakAttribute(OverriddenAttribute):
    context = ssl._create_unverified_context()


class OverriddenProperty:
    @property
    def context(self):
        return ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class WeakProperty(OverriddenProperty):
    @property
    def context(self):
        return ssl._create_unverified_context()


class OverriddenMethod:
    def make(self):
        return ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.make())  # [insecure-ssl-context]


class WeakMethod(OverriddenMethod):
    def make(self):
        return ssl._create_unverified_context()


class NotOverridden:
    context = ssl.create_default_context()

    @property
    def made(self):
        return ssl.create_default_context()

    def make(self):
        return ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.made)
        HTTPSConnection("h", context=self.make())


class OverridesSomethingElse(NotOverridden):
    other = ssl._create_unverified_context()


class Furthest:
    context = ssl._create_unverified_context()


class Nearest(Furthest):
    context = ssl.create_default_context()

    def connect_nearest(self):
        HTTPSConnection("h", context=self.context)


class ReplacedByInit:
    context = ssl._create_unverified_context()

    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ReplacedByInitOnOnePath:
    context = ssl._create_unverified_context()

    def __init__(self, tls):
        if tls:
            self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive(tls):
    for kind in [WeakAttribute, WeakProperty, WeakMethod, NotOverridden, OverridesSomethingElse, ReplacedByInit]:
        kind().connect()
    Nearest().connect_nearest()
    ReplacedByInitOnOnePath(tls).connect()


class AsksBefore:
    def connect(self):
        self.context = ssl.create_default_context()
        if self.is_strict:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    @property
    def is_strict(self):
        return True


class Loosens(AsksBefore):
    @property
    def is_strict(self):
        self.context = ssl._create_unverified_context()
        return False


class Keeps(AsksBefore):
    @property
    def is_strict(self):
        return bool(self.context)


def each_for_itself():
    AsksBefore().connect()
    Loosens().connect()
    Keeps().connect()
