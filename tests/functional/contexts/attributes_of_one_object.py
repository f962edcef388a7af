"""Two attributes, or names of a module, that lead to one object: what is changed by the one is changed in the other."""
import ssl
from http.client import HTTPSConnection


class InTheMethod:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.alias = self.context
        self.other = ssl.create_default_context()

    def connect(self):
        self.alias.check_hostname = False
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.other)

    def connect_unverified(self):
        self.alias.check_hostname = False
        self.context.verify_mode = ssl.CERT_NONE
        HTTPSConnection("h")  # [missing-ssl-context]


class Chained:
    def __init__(self):
        self.context = self.alias = ssl.create_default_context()
        self.other = self.unchanged = ssl.create_default_context()

    def relax(self):
        self.alias.check_hostname = False
        self.unchanged.load_default_certs()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.other)

    def connect_unverified(self):
        self.context.verify_mode = ssl.CERT_NONE
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Hardened:
    def __init__(self):
        self.context = self.alias = ssl.SSLContext(ssl.PROTOCOL_TLS)

    def connect(self):
        self.alias.check_hostname = True
        HTTPSConnection("h", context=self.context)


class InAMapping:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.options = {"timeout": 3, "context": self.context}
        self.later = {}
        self.strict = ssl.create_default_context()

    def keep(self):
        self.later["context"] = self.strict

    def relax(self):
        self.options["context"].check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)


class ByALocalName:
    def __init__(self):
        context = ssl.create_default_context()
        self.context = context
        self.alias = context

    def relax(self):
        self.alias.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class InAnotherMethod:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.setup()

    def setup(self):
        self.alias = self.context

    def relax(self):
        self.alias.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Rebound:
    def __init__(self):
        self.context = self.alias = ssl.create_default_context()
        self.alias = ssl.create_default_context()

    def relax(self):
        self.alias.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.alias)  # [insecure-ssl-context]


class ByAGetter:
    def __init__(self):
        self._context = ssl.create_default_context()
        self._strict = ssl.create_default_context()

    def get(self):
        return self._context

    @property
    def strict(self):
        return self._strict

    def relax(self):
        self.get().check_hostname = False

    def connect(self):
        self.get().check_hostname = False
        HTTPSConnection("h", context=self._context)  # [insecure-ssl-context]

    def connect_by_property(self):
        self.strict.check_hostname = False
        HTTPSConnection("h", context=self._strict)  # [insecure-ssl-context]


class Base:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.strict = ssl.create_default_context()


class Further(Base):
    def __init__(self):
        super().__init__()
        self.alias = self.context

    def relax(self):
        self.alias.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)


FIRST = ssl.create_default_context()
SECOND = FIRST
OPTIONS = {"context": FIRST}
STRICT = OTHER = ssl.create_default_context()
UNRELATED = ssl.create_default_context()


def relax():
    SECOND.check_hostname = False
    OTHER.load_default_certs()
    UNRELATED.check_hostname = False


def of_the_module():
    HTTPSConnection("h", context=FIRST)  # [insecure-ssl-context]
    HTTPSConnection("h", **OPTIONS)  # [insecure-ssl-context]
    HTTPSConnection("h", context=STRICT)
    FIRST.verify_mode = ssl.CERT_NONE
    HTTPSConnection("h")  # [missing-ssl-context]


def clients():
    InTheMethod().connect()
    InTheMethod().connect_unverified()
    for kind in (Chained, InAMapping, ByALocalName, InAnotherMethod, Rebound, Further):
        client = kind()
        client.relax()
        client.connect()
    client = Chained()
    client.relax()
    client.connect_unverified()
    Hardened().connect()
    ByAGetter().connect()
    ByAGetter().connect_by_property()


relax()
