"""A mixin that comes before a class in the MRO overrides what the class has; one that comes after it does not."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class OverriddenMethod:
    def make_context(self):
        return ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.make_context())  # [insecure-ssl-context]


class WeakMethod:
    def make_context(self):
        return ssl._create_unverified_context()


class WithWeakMethod(WeakMethod, OverriddenMethod):
    pass


class OverriddenAttribute:
    context = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class WeakAttribute:
    context = ssl._create_unverified_context()


class WithWeakAttribute(WeakAttribute, OverriddenAttribute):
    pass


class NearerThanItsMixin:
    context = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.context)


class WithWeakAttributeBehind(NearerThanItsMixin, WeakAttribute):
    pass


class OverriddenKind:
    kind = None

    def connect(self):
        return self.kind("h")  # [missing-ssl-context]


class SecureKind:
    kind = HTTPSConnection


class WithSecureKind(SecureKind, OverriddenKind):
    pass


class OverriddenByPlainKind:
    kind = None

    def connect(self):
        return self.kind("h")


class PlainKind:
    kind = HTTPConnection


class WithPlainKind(PlainKind, OverriddenByPlainKind):
    pass


def drive():
    for kind in [
        OverriddenMethod,
        WithWeakMethod,
        OverriddenAttribute,
        WithWeakAttribute,
        NearerThanItsMixin,
        WithWeakAttributeBehind,
        WithSecureKind,
        WithPlainKind,
    ]:
        kind().connect()
