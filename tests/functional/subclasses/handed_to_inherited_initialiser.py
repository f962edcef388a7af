"""A subclass that hands the base's initialiser something of its own chooses what inherited methods find."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Client:
    def __init__(self, context):
        self.context = context

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class LabClient(Client):
    def __init__(self):
        super().__init__(ssl._create_unverified_context())


class Defaulting:
    def __init__(self, context=None):
        self.context = context or ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class LabDefaulting(Defaulting):
    def __init__(self):
        super().__init__(context=ssl._create_unverified_context())


class Careful:
    def __init__(self, context):
        self.context = context

    def open(self):
        return HTTPSConnection("h", context=self.context)


class Strict(Careful):
    def __init__(self):
        super().__init__(ssl.create_default_context())


class Passing(Careful):
    def __init__(self, context):
        self.timeout = 3
        super().__init__(context)


class Overriding(Careful):
    def __init__(self):
        super().__init__(ssl._create_unverified_context())

    def open(self):
        return HTTPSConnection("h", context=ssl.create_default_context())


class Two:
    def __init__(self, plain, context):
        self.plain = plain
        self.context = context

    def open(self):
        return HTTPSConnection("h", context=self.context)

    def lax(self):
        return HTTPSConnection("h", context=self.plain)  # [insecure-ssl-context]


class LabTwo(Two):
    def __init__(self):
        super().__init__(ssl._create_unverified_context(), ssl.create_default_context())


class Named:
    def __init__(self, host, context=None):
        self.host = host
        self.context = context

    def open(self):
        return HTTPSConnection(self.host, context=self.context)  # [missing-ssl-context]


class LabNamed(Named):
    def __init__(self):
        Named.__init__(self, "lab", context=None)


class Far:
    def __init__(self, context):
        self.context = context

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Between(Far):
    def __init__(self, context):
        super().__init__(context)


class LabFar(Between):
    def __init__(self):
        super().__init__(ssl._create_unverified_context())


class WithOptions:
    def __init__(self, host, **options):
        self.host = host
        self.options = options

    def open(self):
        return HTTPSConnection(self.host, **self.options)  # [insecure-ssl-context]


class LabWithOptions(WithOptions):
    def __init__(self):
        super().__init__("h", context=ssl._create_unverified_context())


class WithGoodOptions:
    def __init__(self, host, **options):
        self.host = host
        self.options = options

    def open(self):
        return HTTPSConnection(self.host, **self.options)


class StrictWithOptions(WithGoodOptions):
    def __init__(self):
        super().__init__("h", context=ssl.create_default_context())


class WithFlag:
    def __init__(self, host, verify):
        self.host = host
        self.verify = verify

    def open(self):
        context = ssl.create_default_context()
        context.check_hostname = self.verify
        return HTTPSConnection(self.host, context=context)  # [insecure-ssl-context]


class LabWithFlag(WithFlag):
    def __init__(self):
        super().__init__("h", False)


class WithGoodFlag:
    def __init__(self, host, verify):
        self.host = host
        self.verify = verify

    def open(self):
        context = ssl.create_default_context()
        context.check_hostname = self.verify
        return HTTPSConnection(self.host, context=context)


class StrictWithFlag(WithGoodFlag):
    def __init__(self):
        super().__init__("h", True)


class Base:
    def __init__(self, host, factory=HTTPConnection):
        self.host = host
        self.factory = factory

    def open(self):
        return self.factory(self.host)  # [missing-ssl-context]


class Secure(Base):
    def __init__(self):
        super().__init__("h", HTTPSConnection)


class PlainBase:
    def __init__(self, host, factory=HTTPConnection):
        self.host = host
        self.factory = factory

    def open(self):
        return self.factory(self.host)


class Plain(PlainBase):
    def __init__(self):
        super().__init__("h", HTTPConnection)


class OtherPlain(PlainBase):
    kind = HTTPSConnection

    def __init__(self):
        super().__init__("h")


def drive():
    for kind in (LabClient, LabDefaulting, Strict, LabTwo, LabNamed, LabFar, LabWithOptions, StrictWithOptions):
        kind().open()
    LabTwo().lax()
    Passing(ssl.create_default_context()).open()
    Overriding().open()
    for kind in (LabWithFlag, StrictWithFlag, Secure, Plain, OtherPlain):
        kind().open()
