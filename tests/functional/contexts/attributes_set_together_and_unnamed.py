"""What sets one of two attributes without naming it on a receiver takes apart what methods set together."""
import ssl
from http.client import HTTPSConnection


class Base:
    insecure = True

    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def relax(self):
        self.context = ssl._create_unverified_context()
        self.insecure = True


class ByUpdate(Base):
    def restore(self, **state):
        self.__dict__.update(state)

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByItem(Base):
    def restore(self, insecure):
        vars(self)["insecure"] = insecure

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByName(Base):
    def restore(self, insecure):
        super().__setattr__("insecure", insecure)

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByOwnName(Base):
    def restore(self, insecure):
        for name in ("insecure",):
            self.__setattr__(name, insecure)

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByDeletion(Base):
    insecure = False

    def restore(self, insecure):
        del self.insecure

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByStaticMethod:
    """The first parameter of a static method is no receiver."""

    def __init__(self):
        self.context = ssl.create_default_context()
        self.lax = False

    def relax(self):
        self.context = ssl._create_unverified_context()
        self.lax = True

    @staticmethod
    def restore(client):
        client.lax = False

    def connect(self):
        if not self.lax:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Kept:
    """What others do to their own instances is theirs, and so is what carries out assignments."""

    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def __setattr__(self, name, value):
        super().__setattr__(name, value)

    def relax(self):
        self.context = ssl._create_unverified_context()
        self.insecure = True

    def shown(self):
        return sorted(vars(self)), dict(self.__dict__)

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)


def drive(insecure):
    for made in (ByItem, ByName, ByOwnName, ByDeletion):
        client = made()
        client.relax()
        client.restore(False)
        client.connect()
    updated = ByUpdate()
    updated.relax()
    updated.restore(insecure=insecure)
    updated.connect()
    static = ByStaticMethod()
    static.relax()
    ByStaticMethod.restore(static)
    static.connect()
    kept = Kept()
    kept.connect()
    kept.relax()
    kept.shown()
    kept.connect()
