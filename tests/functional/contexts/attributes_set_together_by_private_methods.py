"""What a private method sets for the methods that call it goes with what these set beside it."""
import ssl
import time
from http.client import HTTPSConnection


class Marked:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def relax(self):
        self.context = ssl._create_unverified_context()
        self._mark()

    def _mark(self):
        self.insecure = True

    def connect(self):
        if self.insecure:
            raise RuntimeError
        HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class MarkedOnAPath:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def relax(self, marking):
        self.context = ssl._create_unverified_context()
        if marking:
            self._mark()

    def _mark(self):
        self.insecure = True

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class MarkedByOthers:
    """A method that calls it, and sets nothing else, takes the two apart."""

    def __init__(self):
        self.context = ssl.create_default_context()
        self.secure = True

    def relax(self):
        self.context = ssl._create_unverified_context()
        self.secure = False

    def tighten(self):
        self.context = ssl.create_default_context()
        self._mark()

    def _mark(self):
        self.secure = True

    def pretend(self):
        self._mark()

    def connect(self):
        if self.secure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class MarkedOnAnother:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.secure = True

    def relax(self):
        self.context = ssl._create_unverified_context()
        self.secure = False

    def follow(self, other):
        self.context = ssl.create_default_context()
        self.secure = True
        other._note()

    def _note(self):
        self.secure = True

    def connect(self):
        if self.secure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class SetUp:
    """What an initialiser calls, too, may still be called by others."""

    def __init__(self):
        self.context = None
        self.ready = False

    def open(self):
        self.context = ssl.create_default_context()
        self._ready()

    def _ready(self):
        self.ready = True

    def close(self):
        self.context = None
        self.ready = False

    def connect(self):
        if self.ready:
            HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if not self.ready:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Refreshed:
    """A private method that sets both itself needs no other to go with."""

    def __init__(self):
        self.made = None
        self.loaded = 0

    def _refresh(self):
        if time.time() - self.loaded > 60:
            self.made = ssl.create_default_context()
            self.loaded = time.time()
        return self.made

    def connect(self):
        HTTPSConnection("h", context=self._refresh())


def drive(flag):
    Refreshed().connect()
    marked = Marked()
    marked.connect()
    marked.relax()
    marked.connect_otherwise()
    on_a_path = MarkedOnAPath()
    on_a_path.relax(flag)
    on_a_path.connect()
    by_others = MarkedByOthers()
    by_others.tighten()
    by_others.relax()
    by_others.pretend()
    by_others.connect()
    other = MarkedOnAnother()
    other.relax()
    MarkedOnAnother().follow(other)
    other.connect()
    up = SetUp()
    up.open()
    up.connect()
    up.close()
    up.connect()
    up.connect_otherwise()


def drive_relaxed():
    marked = Marked()
    marked.relax()
    marked.connect()
