"""Setters that drop a lazily made context: what its getter returns is given away only where its callers do so."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


class ByMethod:
    def __init__(self):
        self._verify = True
        self._context = None

    def set_verify(self, value):
        self._verify = value
        self._context = None

    def _get_context(self):
        if self._context is None:
            self._context = ssl.create_default_context() if self._verify else ssl._create_unverified_context()
        return self._context

    def open(self):
        if self._verify:
            return HTTPSConnection("h", context=self._get_context())
        return None


class ByProperty:
    def __init__(self):
        self._verify = True
        self._context = None

    @property
    def verify(self):
        return self._verify

    @verify.setter
    def verify(self, value):
        self._verify = value
        self._context = None

    @property
    def context(self):
        if self._context is None:
            self._context = ssl.create_default_context()
            if not self.verify:
                self._context.check_hostname = False
        return self._context

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)
        return None


class NotDropped:  # the setter leaves the context that is there
    def __init__(self):
        self._verify = True
        self._context = None

    def set_verify(self, value):
        self._verify = value

    def _get_context(self):
        if self._context is None:
            self._context = ssl.create_default_context() if self._verify else ssl._create_unverified_context()
        return self._context

    def open(self):
        if self._verify:
            return HTTPSConnection("h", context=self._get_context())  # [insecure-ssl-context]
        self._get_context()
        return None


class Weakened:  # by another method, through what the getter returns
    def __init__(self):
        self._verify = True
        self._context = None

    def set_verify(self, value):
        self._verify = value
        self._context = None

    def _get_context(self):
        if self._context is None:
            self._context = ssl.create_default_context() if self._verify else ssl._create_unverified_context()
        return self._context

    def weaken(self):
        self._get_context().check_hostname = False

    def open(self):
        if self._verify:
            return HTTPSConnection("h", context=self._get_context())  # [insecure-ssl-context]
        return None


class WeakenedByName:
    def __init__(self):
        self._verify = True
        self._context = None

    def set_verify(self, value):
        self._verify = value
        self._context = None

    @property
    def context(self):
        if self._context is None:
            self._context = ssl.create_default_context() if self._verify else ssl._create_unverified_context()
        return self._context

    def weaken(self):
        context = self.context
        context.check_hostname = False

    def open(self):
        if self._verify:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class FromOutside:  # the driver takes the context and changes it
    def __init__(self):
        self._verify = True
        self._context = None

    def set_verify(self, value):
        self._verify = value
        self._context = None

    def get_context(self):
        if self._context is None:
            self._context = ssl.create_default_context() if self._verify else ssl._create_unverified_context()
        return self._context

    def open(self):
        if self._verify:
            return HTTPSConnection("h", context=self.get_context())  # [insecure-ssl-context]
        return None


class HandedOn:  # a second getter hands it to other code
    def __init__(self):
        self._verify = True
        self._context = None

    def set_verify(self, value):
        self._verify = value
        self._context = None

    def _get_context(self):
        if self._context is None:
            self._context = ssl.create_default_context() if self._verify else ssl._create_unverified_context()
        return self._context

    def made(self):
        return self._get_context()

    def open(self):
        if self._verify:
            return HTTPSConnection("h", context=self._get_context())  # [insecure-ssl-context]
        return None


class Kept:  # the context is kept elsewhere, and weakened there
    def __init__(self):
        self._verify = True
        self._context = None
        self._seen = None

    def set_verify(self, value):
        self._verify = value
        self._context = None

    def _get_context(self):
        if self._context is None:
            self._context = ssl.create_default_context() if self._verify else ssl._create_unverified_context()
        return self._context

    def see(self):
        self._seen = self._get_context()

    def weaken(self):
        if self._seen is not None:
            self._seen.check_hostname = False

    def open(self):
        if self._verify:
            return HTTPSConnection("h", context=self._get_context())  # [insecure-ssl-context]
        return None


class NamedInText:
    def __init__(self):
        self._verify = True
        self._context = None

    def set_verify(self, value):
        self._verify = value
        self._context = None

    def get_context(self):
        if self._context is None:
            self._context = ssl.create_default_context() if self._verify else ssl._create_unverified_context()
        return self._context

    def open(self):
        if self._verify:
            return HTTPSConnection("h", context=self.get_context())  # [insecure-ssl-context]
        return None


def _open_all(one, value):
    one.open()
    one.set_verify(value)
    one.open()


def drive(first, second):
    for kind in (ByMethod, NotDropped):
        one = kind()
        _open_all(one, first)
        _open_all(one, second)
    by_property = ByProperty()
    by_property.open()
    by_property.verify = first
    by_property.open()
    by_property.verify = second
    by_property.open()
    for kind in (Weakened, WeakenedByName):
        one = kind()
        one.open()
        one.weaken()
        one.open()
        _open_all(one, first)
    not_dropped = NotDropped()
    not_dropped.set_verify(False)
    not_dropped.open()
    not_dropped.set_verify(True)
    not_dropped.open()
    one = FromOutside()
    one.get_context().check_hostname = False
    one.open()
    one = HandedOn()
    one.made().check_hostname = False
    one.open()
    one = NamedInText()
    getattr(one, "get_context")().check_hostname = False
    one.open()
    one = Kept()
    one.see()
    one.weaken()
    one.open()
