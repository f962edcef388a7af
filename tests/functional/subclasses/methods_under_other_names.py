"""A method that a class's body gives a second name is bound like any other, and so is a function set from outside."""
import ssl
from http.client import HTTPSConnection


class Renamed:
    def make_connection(self, host, context=None):
        return HTTPSConnection(host, context=context)

    @classmethod
    def create(cls, host, context=None):
        return HTTPSConnection(host, context=context)

    @staticmethod
    def plain(host, context=None):
        return HTTPSConnection(host, context=context)

    makeConnection = make_connection
    Create = create
    Plain = plain


class Further(Renamed):
    make = Renamed.make_connection
    created = Renamed.create

    def connect(self):
        self.makeConnection("h")  # [missing-ssl-context]
        self.makeConnection("h", ssl.create_default_context())
        super().makeConnection("h")  # [missing-ssl-context]
        super().makeConnection("h", ssl.create_default_context())


class Other:
    open = Renamed.make_connection


class SetFromOutside:
    pass


def _connection(self, host, context=None):
    return HTTPSConnection(host, context=context)


SetFromOutside.open = _connection
SetFromOutside.shut = lambda self, host, context=None: HTTPSConnection(host, context=context)


class TakenFromOutside:
    open = _connection
    static = staticmethod(Renamed.plain)
    kind = HTTPSConnection


Renamed().makeConnection("h", ssl.create_default_context())
Renamed().makeConnection("h")  # [missing-ssl-context]
Renamed().makeConnection("h", ssl._create_unverified_context())  # [insecure-ssl-context]
Renamed().Create("h", ssl.create_default_context())
Renamed().Create("h", ssl._create_unverified_context())  # [insecure-ssl-context]
Renamed.Create("h", ssl.create_default_context())
Renamed.Create("h", ssl._create_unverified_context())  # [insecure-ssl-context]
Renamed().Plain("h", ssl.create_default_context())
Renamed().Plain("h", ssl._create_unverified_context())  # [insecure-ssl-context]
Renamed.Plain("h", ssl.create_default_context())
Renamed.Plain("h", ssl._create_unverified_context())  # [insecure-ssl-context]
Renamed.makeConnection(Renamed(), "h", ssl.create_default_context())
Renamed.makeConnection(Renamed(), "h", ssl._create_unverified_context())  # [insecure-ssl-context]
Further().make("h", ssl.create_default_context())
Further().make("h", ssl._create_unverified_context())  # [insecure-ssl-context]
Further().created("h", ssl.create_default_context())
Further().created("h", ssl._create_unverified_context())  # [insecure-ssl-context]
Further().connect()
Other().open("h", ssl.create_default_context())
Other().open("h", ssl._create_unverified_context())  # [insecure-ssl-context]
SetFromOutside().open("h", ssl.create_default_context())
SetFromOutside().open("h", ssl._create_unverified_context())  # [insecure-ssl-context]
SetFromOutside().shut("h", ssl.create_default_context())
SetFromOutside().shut("h", ssl._create_unverified_context())  # [insecure-ssl-context]
TakenFromOutside().open("h", ssl.create_default_context())
TakenFromOutside().open("h", ssl._create_unverified_context())  # [insecure-ssl-context]
TakenFromOutside().static("h", ssl.create_default_context())
TakenFromOutside().static("h", ssl._create_unverified_context())  # [insecure-ssl-context]
TakenFromOutside().kind("h", context=ssl.create_default_context())
TakenFromOutside().kind("h")  # [missing-ssl-context]


class Client:
    def __init__(self, context=None):
        self.context = context or ssl.create_default_context()

    def _strict(self):
        self.context = ssl.create_default_context()

    def _get_weak(self):
        return ssl._create_unverified_context()

    @property
    def _strong(self):
        return ssl.create_default_context()

    reset = __init__
    harden = _strict
    weak = property(_get_weak)
    strong = _strong
    get_weak = _get_weak

    def connect(self):
        HTTPSConnection("h", context=self.weak)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strong)
        HTTPSConnection("h", context=self.get_weak())  # [insecure-ssl-context]

    def connect_hardened(self):
        self.context = ssl._create_unverified_context()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        self.harden()
        HTTPSConnection("h", context=self.context)

    def connect_reset(self):
        self.context = ssl._create_unverified_context()
        self.reset()
        HTTPSConnection("h", context=self.context)
        self.reset(ssl._create_unverified_context())
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def _weak():
    return ssl._create_unverified_context()


def _strict():
    return ssl.create_default_context()


class HiddenByTheInstance:
    factory = _weak

    def __init__(self):
        self.factory = _strict

    def connect(self):
        HTTPSConnection("h", context=self.factory())
        HTTPSConnection("h", context=HiddenByTheInstance.factory())  # [insecure-ssl-context]


def clients():
    HiddenByTheInstance().connect()
    Client().connect()
    Client().connect_hardened()
    Client().connect_reset()
