"""What a subclass always sets together goes together in the methods that it inherits, whatever these ask."""
import ssl
from http.client import HTTPSConnection


class Base:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def connect(self):
        if self.insecure:
            raise RuntimeError
        HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Lax(Base):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()
        self.insecure = True


class Careless:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Unmarked(Careless):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()


class SetOutside:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.lax = False

    def connect(self):
        if not self.lax:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class LaxAtFirst(SetOutside):
    def __init__(self):
        super().__init__()
        self.context = ssl._create_unverified_context()
        self.lax = True


class Policy:
    pass


class Strict(Policy):
    pass


class ByInstance:
    """A test of which class an attribute's instance is of tells as much as one of a flag."""

    def __init__(self, strict):
        if strict:
            self.policy = Strict()
            self.context = ssl.create_default_context()
        else:
            self.policy = Policy()
            self.context = ssl._create_unverified_context()

    def connect(self):
        if not isinstance(self.policy, Strict):
            raise RuntimeError
        HTTPSConnection("h", context=self.context)

    def connect_anyway(self):
        if isinstance(self.policy, Strict):
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def connect_by_base(self):
        if isinstance(self.policy, Policy):
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByInstanceOfMethods:
    def __init__(self):
        self.policy = Policy()
        self.context = None

    def open(self):
        self.policy = Strict()
        self.context = ssl.create_default_context()

    def connect_if_open(self):
        if isinstance(self.policy, Strict):
            HTTPSConnection("h", context=self.context)


class ByInstanceSetAlone:
    """Another method sets one of the two, and so takes them apart."""

    def __init__(self, strict):
        self.policy = Strict() if strict else Policy()
        self.context = ssl.create_default_context() if strict else ssl._create_unverified_context()

    def tighten(self):
        self.policy = Strict()

    def connect_tightened(self):
        if isinstance(self.policy, Strict):
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive(strict):
    Base().connect()
    Lax().connect_otherwise()
    Unmarked().connect()
    outside = LaxAtFirst()
    outside.lax = False
    outside.connect()
    ByInstance(strict).connect_anyway()
    ByInstance(strict).connect_by_base()
    ByInstance(True).connect()
    opened = ByInstanceOfMethods()
    opened.open()
    opened.connect_if_open()
    alone = ByInstanceSetAlone(strict)
    alone.tighten()
    alone.connect_tightened()


def drive_lax():
    Lax().connect()
