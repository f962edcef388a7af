"""A class's body sets all that it binds: what a method always sets together goes together beside that."""
import ssl
from dataclasses import dataclass, field
from http.client import HTTPSConnection


class ByBody:
    context = ssl.create_default_context()
    insecure = False

    def relax(self):
        self.context = ssl._create_unverified_context()
        self.insecure = True

    def connect(self):
        if self.insecure:
            raise RuntimeError
        HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Inherited(ByBody):
    def connect_inherited(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)


class ByClassMethod:
    context = ssl.create_default_context()
    insecure = False

    @classmethod
    def relax(cls):
        cls.context = ssl._create_unverified_context()
        cls.insecure = True

    def connect(self):
        if self.insecure:
            raise RuntimeError
        HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class SetAlone:
    """Another method sets one of the two, and so takes them apart."""

    context = ssl.create_default_context()
    insecure = False

    @classmethod
    def relax(cls):
        cls.context = ssl._create_unverified_context()
        cls.insecure = True

    @classmethod
    def hide(cls):
        cls.insecure = False

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class SetOnInstance:
    context = ssl.create_default_context()
    insecure = False

    @classmethod
    def relax(cls):
        cls.context = ssl._create_unverified_context()
        cls.insecure = True

    def hide(self):
        self.insecure = False

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class SetThroughClass:
    own = ssl.create_default_context()
    insecure = True

    def tighten(self):
        self.own = ssl.create_default_context()
        self.insecure = False

    @staticmethod
    def relax():
        SetThroughClass.own = ssl._create_unverified_context()

    def connect(self):
        if self.insecure:
            HTTPSConnection("h", context=self.own)  # [insecure-ssl-context]


class ReadThroughClass:
    """What an instance has of its own says nothing of what is in its class."""

    context = ssl._create_unverified_context()
    insecure = True

    def tighten(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)

    def connect_through_class(self):
        if not self.insecure:
            HTTPSConnection("h", context=type(self).context)  # [insecure-ssl-context]


class Overridden:
    context = ssl.create_default_context()
    safe = True

    @classmethod
    def relax(cls):
        cls.context = ssl._create_unverified_context()
        cls.safe = False

    def connect(self):
        if self.safe:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Overriding(Overridden):
    safe = True


class ChangedWhenMade:
    context = ssl.create_default_context()
    insecure = False

    def __init__(self, weak):
        if weak:
            self.context.check_hostname = False

    def relax(self):
        self.context = ssl._create_unverified_context()
        self.insecure = True

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Deleted:
    context = ssl.create_default_context()
    insecure = False

    def relax(self):
        self.context = ssl._create_unverified_context()
        self.insecure = True

    def hide(self):
        del self.insecure

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


@dataclass
class Fields:
    host: str
    context: object = field(init=False, default=ssl.create_default_context())
    insecure: bool = field(init=False, default=False)

    def relax(self):
        self.context = ssl._create_unverified_context()
        self.insecure = True

    def connect(self):
        if not self.insecure:
            HTTPSConnection(self.host, context=self.context)


def drive(weak):
    for made in (ByBody(), Inherited()):
        made.connect()
        made.relax()
        made.connect_otherwise()
    Inherited().connect_inherited()
    ByClassMethod().connect()
    ByClassMethod.relax()
    ByClassMethod().connect_otherwise()
    for one in (SetAlone, SetOnInstance, SetThroughClass, Deleted):
        client = one()
        client.relax()
        if one is not SetThroughClass:
            client.hide()
        client.connect()
    read = ReadThroughClass()
    read.tighten()
    read.connect()
    read.connect_through_class()
    Overridden.relax()
    Overriding().connect()
    ChangedWhenMade(weak).connect()
    Fields("h").connect()


def drive_relaxed():
    fields = Fields("h")
    fields.relax()
    fields.connect()


def drive_relaxed_by_body():
    client = ByBody()
    client.relax()
    client.connect()
