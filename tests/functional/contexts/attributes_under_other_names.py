"""Changes to an attribute that another method makes under another name."""
import ssl
from http.client import HTTPSConnection


class Aliased:
    def __init__(self):
        self.context = ssl.create_default_context()

    def switch_off(self):
        context = self.context
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class AliasRebound:
    """The local name is bound to something else before it is changed."""

    def __init__(self):
        self.context = ssl.create_default_context()

    def switch_off(self):
        context = self.context
        context = ssl.create_default_context()
        context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)


class AliasedInInit:
    def __init__(self):
        self.context = ssl.create_default_context()
        context = self.context
        context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class AliasedOptions:
    def __init__(self):
        self.options = {"context": ssl.create_default_context()}

    def switch_off(self):
        options = self.options
        options["context"] = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", **self.options)  # [insecure-ssl-context]


class AliasedTwice:
    def __init__(self):
        self.context = ssl.create_default_context()

    def switch_off(self):
        context = same = self.context
        same.check_hostname = False
        return context

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class AliasedItems:
    def __init__(self):
        self.contexts = {"h": ssl.create_default_context()}
        self.untouched = {"h": ssl.create_default_context()}

    def switch_off(self):
        for context in self.contexts.values():
            context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.contexts["h"])  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.untouched["h"])


def _weaken(context):
    context.check_hostname = False


class AliasHandedToAHelper:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.untouched = ssl.create_default_context()

    def switch_off(self):
        context = self.context
        _weaken(context)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.untouched)


def _look_at(client):
    return client.context.check_hostname


class HandedToAReader:
    def __init__(self):
        self.context = ssl.create_default_context()
        _look_at(self)

    def switch_off(self):
        _look_at(self)

    def connect(self):
        HTTPSConnection("h", context=self.context)


def drive():
    for kind in [
        Aliased,
        AliasRebound,
        AliasedOptions,
        AliasedTwice,
        AliasedItems,
        AliasHandedToAHelper,
        HandedToAReader,
    ]:
        client = kind()
        client.switch_off()
        client.connect()
    AliasedInInit().connect()


CONTEXT = ssl.create_default_context()
KEPT = ssl.create_default_context()


def aliased_at_module_level():
    context = CONTEXT
    context.check_hostname = False
    kept = KEPT
    return kept


def connect():
    HTTPSConnection("h", context=CONTEXT)  # [insecure-ssl-context]
    HTTPSConnection("h", context=KEPT)
