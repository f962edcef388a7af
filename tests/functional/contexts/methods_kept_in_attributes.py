"""Bound methods that an attribute holds, in a list or table or by itself: what they do to the receiver where they run."""
# pylint: disable=missing-docstring, protected-access
import ssl
from functools import partial
from http.client import HTTPSConnection


class Steps:
    def __init__(self):
        self.steps = [self._relax]
        self.checks = [self._check]

    def open(self):
        self.context = ssl.create_default_context()
        for step in self.steps:
            step()
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def open_checked(self):
        self.context = ssl.create_default_context()
        for check in self.checks:
            check()
        return HTTPSConnection("h", context=self.context)

    def _relax(self):
        self.context.check_hostname = False

    def _check(self):
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2


class Table:
    def __init__(self):
        self.handlers = {"relax": self._relax, "keep": self._keep}

    def open(self, name):
        self.context = ssl.create_default_context()
        self.handlers[name]()
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def open_kept(self):
        self.context = ssl.create_default_context()
        self.handlers["keep"]()
        return HTTPSConnection("h", context=self.context)

    def open_by_get(self, name):
        self.context = ssl.create_default_context()
        handler = self.handlers.get(name)
        if handler:
            handler()
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def _relax(self):
        self.context.check_hostname = False

    def _keep(self):
        self.context.check_hostname = True


class FilledTable:
    def __init__(self):
        self.context = None
        self.handlers = {}
        self.handlers["load"] = self._load
        self.handlers["drop"] = self._drop

    def open(self):
        self.context = None
        self.handlers["load"]()
        return HTTPSConnection("h", context=self.context)

    def open_dropped(self):
        self.context = ssl.create_default_context()
        self.handlers["drop"]()
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def _load(self):
        self.context = ssl.create_default_context()

    def _drop(self):
        self.context = None


class Alone:
    def __init__(self):
        self.context = None
        self.load = self._load
        self.weaken = partial(self._set, False)
        self.settle = lambda: self._set(False)

    def open(self):
        self.context = None
        self.load()
        return HTTPSConnection("h", context=self.context)

    def open_weak(self):
        self.context = ssl.create_default_context()
        self.weaken()
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def open_settled(self):
        self.context = ssl.create_default_context()
        self.settle()
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def _load(self):
        self.context = ssl.create_default_context()

    def _set(self, value):
        self.context.check_hostname = value


class Base:
    def __init__(self):
        self.steps = (self._first, self._second)

    def _first(self):
        pass

    def _second(self):
        pass


class Derived(Base):
    def open(self):
        self.context = ssl.create_default_context()
        for step in self.steps:
            step()
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def _second(self):
        self.context.check_hostname = False


class Appended:
    def __init__(self):
        self.steps = []
        self.steps.append(self._relax)

    def open(self):
        self.context = ssl.create_default_context()
        for step in self.steps:
            step()
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def _relax(self):
        self.context.check_hostname = False


def drive(flag):
    steps = Steps()
    steps.open()
    steps.open_checked()
    table = Table()
    table.open("relax" if flag else "keep")
    table.open_kept()
    table.open_by_get("relax")
    filled = FilledTable()
    filled.open()
    filled.open_dropped()
    alone = Alone()
    alone.open()
    alone.open_weak()
    alone.open_settled()
    Derived().open()
    Appended().open()
