"""A ``None`` in a class's body that the making of an instance fills in is none of the instance's, wherever it is read."""

import ssl
from http.client import HTTPSConnection


class Tested:
    context = None

    def __init__(self):
        if self.context is None:
            self.context = ssl.create_default_context()


class TestedByTruth:
    context = None

    def __init__(self):
        self.prepare()

    def prepare(self):
        if not self.context:
            self.context = ssl.create_default_context()


class Inheriting(Tested):
    timeout = 3


class Model:
    def __init__(self, **data):
        self.host = data.get("host", "a.example")
        self.validate()

    def validate(self):
        pass


class Settings(Model):
    context = None

    def validate(self):
        if self.context is None:
            self.context = ssl.create_default_context()


class Insecure:
    context = None

    def __init__(self):
        if self.context is None:
            self.context = ssl._create_unverified_context()


class InsecureBefore:
    context = ssl._create_unverified_context()

    def __init__(self):
        if self.context is None:
            self.context = ssl.create_default_context()


class OnDemand:
    context = None

    def __init__(self, on=False):
        if on and self.context is None:
            self.context = ssl.create_default_context()


class Plain:
    context = None


tested = Tested()
tested_by_truth = TestedByTruth()
inheriting = Inheriting()
settings = Settings(host="b.example")
insecure = Insecure()
insecure_before = InsecureBefore()
on_demand = OnDemand()
filled_in = Plain()
if filled_in.context is None:
    filled_in.context = ssl.create_default_context()
asked_only = Plain()
if asked_only.context is None:
    asked_only.timeout = 3


def made_here():
    client = Tested()
    HTTPSConnection("h.example", context=client.context)
    HTTPSConnection("h.example", context=TestedByTruth().context)
    HTTPSConnection("h.example", context=Inheriting().context)
    HTTPSConnection("h.example", context=Settings(host="h.example").context)


def made_here_wrongly():
    HTTPSConnection("h.example", context=Insecure().context)  # [insecure-ssl-context]
    HTTPSConnection("h.example", context=InsecureBefore().context)  # [insecure-ssl-context]
    HTTPSConnection("h.example", context=OnDemand().context)  # [missing-ssl-context]


def made_by_the_module():
    HTTPSConnection("h.example", context=tested.context)
    HTTPSConnection("h.example", context=tested_by_truth.context)
    HTTPSConnection("h.example", context=inheriting.context)
    HTTPSConnection("h.example", context=settings.context)
    HTTPSConnection("h.example", context=filled_in.context)


def made_by_the_module_wrongly():
    HTTPSConnection("h.example", context=insecure.context)  # [insecure-ssl-context]
    HTTPSConnection("h.example", context=insecure_before.context)  # [insecure-ssl-context]
    HTTPSConnection("h.example", context=on_demand.context)  # [missing-ssl-context]
    HTTPSConnection("h.example", context=asked_only.context)  # [missing-ssl-context]


class Holder:
    def __init__(self):
        self.settings = Settings(host="c.example")
        self.plain = Plain()

    def open(self):
        return HTTPSConnection("h.example", context=self.settings.context)

    def open_plain(self):
        return HTTPSConnection("h.example", context=self.plain.context)  # [missing-ssl-context]


def held():
    Holder().open()
    Holder().open_plain()


def read_in_a_closure():
    client = Settings(host="h.example")

    def connect():
        return HTTPSConnection("h.example", context=client.context)

    return connect()
