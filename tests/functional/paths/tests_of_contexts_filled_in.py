"""A test of whether a context is there is open where anything else, above all a `None` for now, may be assigned."""
import ssl
from http.client import HTTPSConnection

PLACE = None


class FilledInLater:
    def __init__(self):
        self.context = None

    def connect(self):
        if self.context is None:
            HTTPSConnection("h")  # [missing-ssl-context]
            self.context = ssl.create_default_context()
        HTTPSConnection("h", context=self.context)


class FilledInFromAClassBody:
    context = None

    def connect(self):
        if not self.context:
            HTTPSConnection("h")  # [missing-ssl-context]
            self.context = ssl.create_default_context()
        HTTPSConnection("h", context=self.context)


class MissingAtFirst:
    def connect(self):
        context = getattr(self, "context", None)
        if context is None:
            HTTPSConnection("h")  # [missing-ssl-context]
            self.context = ssl.create_default_context()


def _nothing():
    return None


class FilledInAfterACall:
    def __init__(self):
        self.context = _nothing()

    def connect(self):
        if self.context is None:
            HTTPSConnection("h")  # [missing-ssl-context]
            self.context = ssl.create_default_context()


class ClosedUnderAnyName:
    def __init__(self):
        self.context = ssl.create_default_context()

    def close(self):
        for name in list(vars(self)):
            setattr(self, name, None)

    def connect(self):
        if self.context is None:
            HTTPSConnection("h")  # [missing-ssl-context]


class AnsweredForMissing:
    def __getattr__(self, name):
        return None

    def set_up(self):
        self.context = ssl.create_default_context()

    def connect(self):
        if self.context is None:
            HTTPSConnection("h")  # [missing-ssl-context]


class EmptiedInASubclass:
    context = ssl.create_default_context()

    @classmethod
    def connect(cls):
        if cls.context is None:
            HTTPSConnection("h")  # [missing-ssl-context]


class Emptied(EmptiedInASubclass):
    context = None

    def connect_it(self):
        if self.context is None:
            HTTPSConnection("h")  # [missing-ssl-context]


class FilledAgain(Emptied):
    context = ssl.create_default_context()

    def connect_again(self):
        if self.context is None:
            HTTPSConnection("h")


def set_up():
    global PLACE
    PLACE = ssl.create_default_context()


def _use_place():
    if PLACE is None:
        HTTPSConnection("h")  # [missing-ssl-context]


_use_place()


def emptied_by_a_function_inside():
    context = ssl.create_default_context()

    def empty():
        nonlocal context
        context = None

    def connect():
        if context is None:
            HTTPSConnection("h")  # [missing-ssl-context]

    empty()
    connect()


def drive():
    for one in (FilledInLater(), FilledInFromAClassBody(), MissingAtFirst(), FilledInAfterACall()):
        one.connect()
    AnsweredForMissing().connect()
    Emptied.connect()
    Emptied().connect_it()
    FilledAgain().connect_again()
    emptied = ClosedUnderAnyName()
    emptied.close()
    emptied.connect()
