"""What an initialiser finds in its class's body and puts back is that: beside it stands what is put in its place."""
import ssl
from http.client import HTTPSConnection


class Filled:
    context = None

    def __init__(self):
        self.context = self.context or ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)


class FilledBadly:
    context = None

    def __init__(self):
        self.context = self.context or ssl._create_unverified_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class FoundBad:
    context = ssl._create_unverified_context()

    def __init__(self):
        self.context = self.context or ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class FilledWithNothing:
    context = None

    def __init__(self):
        self.context = self.context or None

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Base:
    context = None

    def __init__(self):
        self.context = self.context if self.context is not None else ssl.create_default_context()


class Overriding(Base):
    context = ssl._create_unverified_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Options:
    options = None

    def __init__(self):
        self.options = self.options or {"context": ssl.create_default_context()}
        self.more = {"timeout": 3}

    def open(self):
        return HTTPSConnection("h", **self.options)

    def complete(self):
        self.more.setdefault("context", ssl.create_default_context())
        return HTTPSConnection("h", **self.more)


class Weakened:
    def __init__(self):
        self.options = {"timeout": 3}

    def weaken(self):
        self.options["context"] = ssl._create_unverified_context()

    def complete(self):
        self.options.setdefault("context", ssl.create_default_context())
        return HTTPSConnection("h", **self.options)  # [insecure-ssl-context]


class Given:
    def __init__(self, options):
        self.options = options

    def complete(self):
        self.options.setdefault("context", ssl.create_default_context())
        return HTTPSConnection("h", **self.options)  # [unknown-ssl-context]


def opened():
    weakened = Weakened()
    weakened.weaken()
    simple = [one().open() for one in (Filled, FilledBadly, FoundBad, FilledWithNothing, Overriding, Options)]
    return simple, Options().complete(), weakened.complete(), Given({}).complete()
