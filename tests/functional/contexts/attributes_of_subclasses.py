"""What the nearest `__init__` assigns on every path replaces what the bases' have left; a base's method may be run for a subclass."""
import ssl
from http.client import HTTPSConnection


class Base:
    def __init__(self):
        self.context = ssl._create_unverified_context()
        self.sometimes = ssl._create_unverified_context()
        self.before = ssl.create_default_context()
        self.changed = ssl.create_default_context()
        self.relaxed = ssl.create_default_context()
        self.strict = ssl.create_default_context()

    def connect_as_base(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.changed)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.relaxed)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)


class Replacing(Base):
    def __init__(self, lax=False):
        self.before = ssl._create_unverified_context()
        super().__init__()
        self.context = ssl.create_default_context()
        if not lax:
            self.sometimes = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.sometimes)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.before)
        HTTPSConnection("h", context=self.changed)


class WithoutInit(Replacing):
    def connect_further(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.sometimes)  # [insecure-ssl-context]


class Changing(Base):
    def __init__(self):
        super().__init__()
        self.changed.check_hostname = False

    def relax(self):
        self.relaxed.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.changed)  # [insecure-ssl-context]


class ReplacingTheChanged(Changing):
    def __init__(self):
        super().__init__()
        self.changed = ssl.create_default_context()

    def connect_further(self):
        HTTPSConnection("h", context=self.changed)


class InTheBody:
    context = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class InTheInitialiser(InTheBody):
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect_further(self):
        HTTPSConnection("h", context=self.context)


def clients():
    changing = Changing()
    changing.relax()
    changing.connect()
    changing.connect_as_base()
    for lax in (True, False):
        replacing = WithoutInit(lax)
        replacing.connect()
        replacing.connect_further()
        replacing.connect_as_base()
    Base().connect_as_base()
    ReplacingTheChanged().connect_further()
    InTheBody().connect()
    InTheInitialiser().connect_further()
