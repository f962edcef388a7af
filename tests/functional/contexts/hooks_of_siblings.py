"""What an inherited `__init__` leaves depends on whose instance it runs for: what a sibling class overrides is not for this one."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Makes:
    def __init__(self):
        self.context = self.make()

    def make(self):
        return ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class MakesTheSame(Makes):
    def connect_itself(self):
        HTTPSConnection("h", context=self.context)


class MakesTheSameOrNot(Makes):
    def connect_itself(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class MakesWeak(Makes):
    def make(self):
        return ssl._create_unverified_context()

    def connect_itself(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class MakesWeakFurther(MakesTheSameOrNot):
    def make(self):
        return ssl._create_unverified_context()


class WeakAtFirst:
    def __init__(self, **options):
        self.lax = options.get("lax", False)
        self.context = self.build()

    def build(self):
        context = ssl.create_default_context()
        if self.lax:
            context.check_hostname = False
        return context

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class StrictAfterAll(WeakAtFirst):
    def build(self):
        return ssl.create_default_context()

    def connect_itself(self):
        HTTPSConnection("h", context=self.context)


class WeakStill(WeakAtFirst):
    def connect_itself(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class SetsUp:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.set_up()

    def set_up(self):
        pass

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class SetsUpNothing(SetsUp):
    def connect_itself(self):
        HTTPSConnection("h", context=self.context)


class SetsUpLess(SetsUp):
    def set_up(self):
        self.context.check_hostname = False

    def connect_itself(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Keeps:
    maker = staticmethod(ssl.create_default_context)
    connection_class = HTTPConnection

    def __init__(self):
        self.kept = self.context
        self.made = self.maker()
        self.kind = self.connection_class

    @property
    def context(self):
        return ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.kept)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.made)  # [insecure-ssl-context]
        self.kind("h")  # [missing-ssl-context]


class KeepsTheSame(Keeps):
    def connect_itself(self):
        HTTPSConnection("h", context=self.kept)
        HTTPSConnection("h", context=self.made)
        self.kind("h")


class KeepsWeak(Keeps):
    maker = staticmethod(ssl._create_unverified_context)
    connection_class = HTTPSConnection

    @property
    def context(self):
        return ssl._create_unverified_context()

    def connect_itself(self):
        HTTPSConnection("h", context=self.kept)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.made)  # [insecure-ssl-context]
        self.kind("h")  # [missing-ssl-context]


class ChangesLater:
    def __init__(self):
        self.context = ssl.create_default_context()

    def prepare(self):
        self.tune(self.context)

    def tune(self, context):
        context.set_ciphers("HIGH")

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class TunesTheSame(ChangesLater):
    def connect_itself(self):
        HTTPSConnection("h", context=self.context)


class TunesLess(ChangesLater):
    def tune(self, context):
        context.check_hostname = False

    def connect_itself(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def clients(lax):
    for kind in (Makes, MakesTheSame, MakesWeak, MakesWeakFurther, SetsUp, SetsUpNothing, SetsUpLess):
        kind().connect()
    for kind in (Keeps, KeepsTheSame, KeepsWeak):
        kind().connect()
    for kind in (MakesTheSame, MakesWeak, MakesWeakFurther, SetsUpNothing, SetsUpLess, KeepsTheSame, KeepsWeak):
        kind().connect_itself()
    for kind in (WeakAtFirst, StrictAfterAll, WeakStill):
        kind(lax=lax).connect()
    StrictAfterAll(lax=lax).connect_itself()
    WeakStill(lax=lax).connect_itself()
    for kind in (ChangesLater, TunesTheSame, TunesLess):
        one = kind()
        one.prepare()
        one.connect()
    same, less = TunesTheSame(), TunesLess()
    for one in (same, less):
        one.prepare()
        one.connect_itself()
