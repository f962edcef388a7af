"""What a function changes under a name of its own, it changes for all who have the object: attributes, globals, closures."""
import ssl
from http.client import HTTPSConnection


class Filled:
    def __init__(self):
        self.options = {}
        self.more = {}
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        self.fill()

    def fill(self):
        options = self.options
        options["context"] = ssl.create_default_context()
        for one in (self.more,):
            one["context"] = ssl.create_default_context()
        context = self.context
        context.check_hostname = True

    def connect(self):
        HTTPSConnection("h", **self.options)
        HTTPSConnection("h", **self.more)
        HTTPSConnection("h", context=self.context)


class Copied:
    def __init__(self):
        self.options = {}
        self.context = ssl.create_default_context()
        self.fill()

    def fill(self):
        options = dict(self.options)
        options["context"] = ssl.create_default_context()
        context = self.context
        context = ssl.create_default_context()
        context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", **self.options)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.context)


class UnderTwoAttributes:
    def __init__(self):
        self.first = ssl.create_default_context()
        self.second = self.first
        self.third = ssl.create_default_context()

    def connect(self):
        first = self.first
        first.check_hostname = False
        HTTPSConnection("h", context=self.second)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.third)


def attributes():
    Filled().connect()
    Copied().connect()
    UnderTwoAttributes().connect()


weakened = ssl.create_default_context()
other = ssl.create_default_context()
strengthened = ssl._create_unverified_context()
options = {}
held = ssl.create_default_context()
holding = {"context": held}


def _weaken():
    context = weakened
    context.check_hostname = False


def _strengthen():
    context = strengthened
    context.check_hostname = True
    mine = options
    mine["context"] = context


def _weaken_another(context=None):
    context = context or other
    context = ssl.create_default_context()
    context.check_hostname = False


_weaken()
_strengthen()
_weaken_another()
HTTPSConnection("h", context=weakened)  # [insecure-ssl-context]
HTTPSConnection("h", context=strengthened)
HTTPSConnection("h", context=other)
HTTPSConnection("h", **options)


def weaken_held():
    context = held
    context.check_hostname = False


def with_what_is_held():
    weaken_held()
    HTTPSConnection("h", **holding)  # [insecure-ssl-context]


def in_a_closure():
    context = ssl.create_default_context()

    def weaken():
        for one in (context,):
            one.check_hostname = False

    def strengthen():
        one = context
        one.check_hostname = True

    HTTPSConnection("h", context=context)
    weaken()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    strengthen()
    HTTPSConnection("h", context=context)


def by_parameters_of_a_closure():
    mapping = {}

    def put(key, value):
        mine = mapping
        mine[key] = value

    put("timeout", 3)
    HTTPSConnection("h", **mapping)  # [missing-ssl-context]
    put("context", ssl.create_default_context())
    HTTPSConnection("h", **mapping)
