"""A function that calls a method of what it is passed, or of a name around it, does what the method does."""
import ssl
from http.client import HTTPSConnection


class Weak:
    def __init__(self):
        self.context = ssl._create_unverified_context()

    def harden(self):
        self.context = ssl.create_default_context()


class Strong:
    def __init__(self):
        self.context = ssl.create_default_context()

    def relax(self):
        self.context.check_hostname = False

    def drop(self):
        self.context = ssl._create_unverified_context()


def _harden(holder):
    holder.harden()


def _relax(holder):
    holder.relax()


def _drop(holder: Strong):
    holder.drop()


def hardened():
    weak = Weak()
    HTTPSConnection("h", context=weak.context)  # [insecure-ssl-context]
    _harden(weak)
    HTTPSConnection("h", context=weak.context)


def relaxed():
    strong = Strong()
    HTTPSConnection("h", context=strong.context)
    _relax(strong)
    HTTPSConnection("h", context=strong.context)  # [insecure-ssl-context]


def dropped():
    strong = Strong()
    _drop(strong)
    HTTPSConnection("h", context=strong.context)  # [insecure-ssl-context]


def hardened_inside():
    weak = Weak()

    def harden():
        weak.harden()

    HTTPSConnection("h", context=weak.context)  # [insecure-ssl-context]
    harden()
    HTTPSConnection("h", context=weak.context)


def relaxed_inside():
    strong = Strong()

    def relax():
        strong.relax()

    HTTPSConnection("h", context=strong.context)
    relax()
    HTTPSConnection("h", context=strong.context)  # [insecure-ssl-context]


def _hardened():
    weak = Weak()
    _harden(weak)
    return weak.context


def _relaxed():
    strong = Strong()
    _relax(strong)
    return strong


def returned():
    HTTPSConnection("h", context=_hardened())
    HTTPSConnection("h", context=_relaxed().context)  # [insecure-ssl-context]
