"""``setattr(cls, "context", …)`` sets an attribute of the class, though the class's body does not bind the name."""
import ssl
from http.client import HTTPSConnection


class ByClassMethod:
    @classmethod
    def configure(cls):
        setattr(cls, "context", ssl._create_unverified_context())

    @classmethod
    def connect(cls):
        return HTTPSConnection("h", context=cls.context)  # [insecure-ssl-context]

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Derived(ByClassMethod):
    def open_again(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Replaced(ByClassMethod):
    context = ssl.create_default_context()

    def open_again(self):
        return HTTPSConnection("h", context=self.context)


class SetByInitializer(ByClassMethod):
    def __init__(self):
        self.context = ssl.create_default_context()

    def open_again(self):
        return HTTPSConnection("h", context=self.context)


class Verified:
    @classmethod
    def configure(cls):
        setattr(cls, "context", ssl.create_default_context())

    def open(self):
        return HTTPSConnection("h", context=self.context)


class Empty:
    def open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


setattr(Empty, "context", None)


class ByName:
    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Untouched:
    def __init__(self, context):
        self.context = context

    def open(self):
        return HTTPSConnection("h", context=self.context)


def configure():
    setattr(ByName, "context", ssl._create_unverified_context())


def use():
    configure()
    for cls in (ByClassMethod, Derived, Verified):
        cls.configure()
        cls().open()
    Derived().open_again()
    Replaced().open_again()
    SetByInitializer().open_again()
    ByClassMethod.connect()
    Empty().open()
    ByName().open()
    Untouched(ssl.create_default_context()).open()
    HTTPSConnection("h", context=Derived.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Derived().context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Replaced.context)
    HTTPSConnection("h", context=Verified.context)
