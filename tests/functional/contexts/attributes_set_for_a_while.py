"""What a context manager sets until it is left is there for what runs within it."""

import ssl
from contextlib import contextmanager
from http.client import HTTPSConnection


class Replaced:
    def __init__(self):
        self.context = ssl.create_default_context()

    @contextmanager
    def insecure(self):
        before = self.context
        self.context = ssl._create_unverified_context()
        try:
            yield self
        finally:
            self.context = before

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Changed:
    def __init__(self):
        self.context = ssl.create_default_context()

    @contextmanager
    def insecure(self):
        self.context.check_hostname = False
        yield self
        self.context.check_hostname = True

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ChangedBetween:
    def __init__(self):
        self.context = ssl.create_default_context()

    @contextmanager
    def opened(self):
        self.context.check_hostname = False
        self.context.check_hostname = True
        yield self
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)


class Paired:
    def __init__(self):
        self.verify = True
        self.context = ssl.create_default_context()

    @contextmanager
    def insecure(self):
        self.verify, self.context = False, ssl._create_unverified_context()
        try:
            yield self
        finally:
            self.verify, self.context = True, ssl.create_default_context()

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)
        return None


class TakenApart:
    def __init__(self):
        self.verify = True
        self.context = ssl.create_default_context()

    @contextmanager
    def insecure(self):
        self.context = ssl._create_unverified_context()
        yield self
        self.verify, self.context = True, ssl.create_default_context()

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


CONTEXT = ssl.create_default_context()


@contextmanager
def _insecure():
    global CONTEXT
    before = CONTEXT
    CONTEXT = ssl._create_unverified_context()
    try:
        yield
    finally:
        CONTEXT = before


def _open():
    return HTTPSConnection("h", context=CONTEXT)  # [insecure-ssl-context]


def drive():
    with Replaced().insecure() as replaced:
        replaced.open()
    with Changed().insecure() as changed:
        changed.open()
    with ChangedBetween().opened() as between:
        between.open()
    with Paired().insecure() as paired:
        paired.open()
    with TakenApart().insecure() as apart:
        apart.open()
    with _insecure():
        _open()
