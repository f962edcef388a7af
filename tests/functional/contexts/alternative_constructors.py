"""What a class's methods set or change on other instances of it counts as what they set on their own."""
import copy
import ssl
from http.client import HTTPSConnection


class Assigned:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.other = ssl.create_default_context()

    @classmethod
    def insecure(cls):
        client = cls()
        client.context = ssl._create_unverified_context()
        return client

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.other)


class Changed:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.other = ssl.create_default_context()

    @staticmethod
    def relaxed():
        client = Changed()
        client.context.check_hostname = False
        client.other.load_default_certs()
        return client

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.other)


class Placeholder:
    def __init__(self):
        self.context = None
        self.other = None

    @classmethod
    def secure(cls):
        client = cls()
        client.context = ssl.create_default_context()
        return client

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.other)  # [missing-ssl-context]


class Mapping:
    def __init__(self):
        self.options = {}

    @classmethod
    def insecure(cls):
        client = cls()
        client.options["context"] = ssl._create_unverified_context()
        return client

    def connect(self):
        HTTPSConnection("h", **self.options)  # [insecure-ssl-context]


class Handed:
    def __init__(self, context):
        self.context = context

    @classmethod
    def insecure(cls):
        context = ssl.create_default_context()
        context.check_hostname = False
        return cls(context)

    def relabelled(self, label):
        client = type(self)(self.context)
        client.context = self.context
        client.label = label
        return client

    def connect(self):
        HTTPSConnection("h", context=self.context)


class MadeByNew:
    @classmethod
    def insecure(cls):
        client = cls.__new__(cls)
        client.context = ssl._create_unverified_context()
        client.strict = ssl.create_default_context()
        return client

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)


class New:
    def __new__(cls):
        client = super().__new__(cls)
        client.context = ssl._create_unverified_context()
        client.strict = ssl.create_default_context()
        return client

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)


class Copied:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.shared = ssl.create_default_context()
        self.strict = ssl.create_default_context()

    def insecure(self):
        client = copy.copy(self)
        client.context = ssl._create_unverified_context()
        client.shared.check_hostname = False
        client.strict = ssl.create_default_context()
        return client

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.shared)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)


class Base:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.strict = ssl.create_default_context()

    @classmethod
    def insecure(cls):
        client = cls()
        client.context = ssl._create_unverified_context()
        return client

    @staticmethod
    def of_another_class():
        client = Unrelated()
        client.strict = ssl._create_unverified_context()
        return client

    def compare(self, other):
        return self.strict == other.strict


class Derived(Base):
    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)


class Unrelated:
    pass


def clients():
    Assigned.insecure().connect()
    Changed.relaxed().connect()
    Placeholder.secure().connect()
    Mapping.insecure().connect()
    Handed(ssl.create_default_context()).relabelled("l").connect()
    MadeByNew.insecure().connect()
    New().connect()
    client = Copied()
    client.insecure().connect()
    client.connect()
    Derived.insecure().connect()
