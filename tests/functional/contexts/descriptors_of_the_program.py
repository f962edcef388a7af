"""What a class of the program that has a ``__get__`` makes of a method, its instances and subclasses read."""
import ssl
from http.client import HTTPSConnection


class Lazy:
    def __init__(self, func):
        self.func = func

    def __get__(self, obj, owner):
        value = obj.__dict__[self.func.__name__] = self.func(obj)
        return value


class ClassProperty:
    def __init__(self, func):
        self.func = func

    def __get__(self, obj, owner):
        return self.func(owner)


class Named:
    def __init__(self, func):
        self.func = func

    def __get__(self, obj, owner):
        return "name"


class Api:
    weak = False

    @Lazy
    def context(self):
        return ssl._create_unverified_context()

    @Lazy
    def good(self):
        return ssl.create_default_context()

    @Lazy
    def none(self):
        return None

    @ClassProperty
    def shared(cls):
        return ssl._create_unverified_context()

    @Named
    def text(self):
        return None

    def open(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.good)
        HTTPSConnection("h", context=self.none)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.shared)  # [insecure-ssl-context]
        HTTPSConnection("h", context=Api.shared)  # [insecure-ssl-context]


class Sub(Api):
    def go(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.good)


def run():
    Api().open()
    Sub().go()
    api = Api()
    HTTPSConnection("h", context=api.context)  # [insecure-ssl-context]


class Weak:
    def __get__(self, obj, owner=None):
        return ssl._create_unverified_context()


class Good:
    def __get__(self, obj, owner=None):
        return ssl.create_default_context()


class OfInstance:
    def __get__(self, obj, owner=None):
        return self if obj is None else obj.context


class Stored:
    def __get__(self, obj, owner=None):
        return obj.__dict__["stored"]

    def __set__(self, obj, value):
        obj.__dict__["stored"] = value


class Holder:
    weak = Weak()
    good = Good()
    hidden = Weak()
    of_instance = OfInstance()
    stored = Stored()

    def __init__(self):
        self.context = None
        self.hidden = ssl.create_default_context()
        self.stored = ssl._create_unverified_context()

    def open(self):
        HTTPSConnection("h", context=self.weak)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.good)
        HTTPSConnection("h", context=self.hidden)
        HTTPSConnection("h", context=self.of_instance)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.stored)  # [insecure-ssl-context]
        HTTPSConnection("h", context=Holder.weak)  # [insecure-ssl-context]
        HTTPSConnection("h", context=Holder.good)


Holder().open()
