"""What an attribute or a module's name is looked up as agrees with what tests before and after find it to be."""

import contextlib
import enum
import ssl
from http.client import HTTPConnection, HTTPSConnection

CONTEXTS = {"strict": ssl.create_default_context(), "lax": ssl._create_unverified_context()}


class Mode(enum.Enum):
    STRICT = 1
    LAX = 2


BY_MODE = {Mode.STRICT: ssl.create_default_context(), Mode.LAX: ssl._create_unverified_context()}


class TestedBefore:
    def __init__(self, lax):
        self.mode = "lax" if lax else "strict"

    def connect(self):
        if self.mode == "lax":
            return None
        return HTTPSConnection("h", context=CONTEXTS[self.mode])

    def connect_otherwise(self):
        if self.mode == "strict":
            return None
        return HTTPSConnection("h", context=CONTEXTS[self.mode])  # [insecure-ssl-context]

    def connect_on_both(self):
        if self.mode == "unheard of":
            return None
        return HTTPSConnection("h", context=CONTEXTS[self.mode])  # [insecure-ssl-context]


class Member:
    def __init__(self, lax):
        self.mode = Mode.LAX if lax else Mode.STRICT

    def connect(self):
        if self.mode is Mode.LAX:
            return None
        return HTTPSConnection("h", context=BY_MODE[self.mode])

    def connect_otherwise(self):
        context = BY_MODE[self.mode]
        if self.mode is Mode.STRICT:
            return HTTPSConnection("h", context=context)
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class TestedBehind:
    def __init__(self, tls):
        self.scheme = "https" if tls else "http"

    def connect(self):
        kind = {"http": HTTPConnection, "https": HTTPSConnection}[self.scheme]
        if self.scheme == "https":
            return kind("h", context=ssl.create_default_context())
        return kind("h")

    def connect_otherwise(self):
        kind = {"http": HTTPConnection, "https": HTTPSConnection}[self.scheme]
        if self.scheme != "https":
            return kind("h")
        return kind("h")  # [missing-ssl-context]

    def connect_on_both(self):
        kind = {"http": HTTPConnection, "https": HTTPSConnection}.get(self.scheme, HTTPConnection)
        kwargs = {"context": ssl.create_default_context()} if self.scheme == "https" else {}
        return kind("h", **kwargs)


class Indexed:
    def __init__(self, tls):
        self.tls = bool(tls)

    def connect(self):
        kind = (HTTPConnection, HTTPSConnection)[self.tls]
        kwargs = {"context": ssl.create_default_context()} if self.tls else {}
        return kind("h", **kwargs)

    def connect_otherwise(self):
        kind = {False: HTTPConnection, True: HTTPSConnection}[self.tls]
        kwargs = {} if self.tls else {"context": ssl.create_default_context()}
        return kind("h", **kwargs)  # [missing-ssl-context]


LEVELS = {0: ssl._create_unverified_context(), 1: ssl.create_default_context()}


class NoFalse:
    def __init__(self, level):
        self.level = 1 if level else 0

    def connect(self):
        if self.level is False:
            return None
        return HTTPSConnection("h", context=LEVELS[self.level])  # [insecure-ssl-context]

    def connect_equal(self):
        if self.level == False:
            return HTTPSConnection("h", context=LEVELS[self.level])  # [insecure-ssl-context]
        return None


class SetBetween:
    def __init__(self, tls):
        self.scheme = "https" if tls else "http"

    def connect(self):
        kind = {"http": HTTPConnection, "https": HTTPSConnection}[self.scheme]
        self.scheme = "http"
        if self.scheme == "https":
            return None
        return kind("h")  # [missing-ssl-context]


NAME = "strict"


def configure(lax):
    global NAME
    NAME = "lax" if lax else "strict"


def connect_by_name():
    if NAME == "lax":
        return None
    return HTTPSConnection("h", context=CONTEXTS[NAME])


def connect_by_name_otherwise():
    if NAME != "lax":
        return None
    return HTTPSConnection("h", context=CONTEXTS[NAME])  # [insecure-ssl-context]


def connected(flag):
    TestedBefore(flag).connect()
    TestedBefore(flag).connect_otherwise()
    TestedBefore(flag).connect_on_both()
    Member(flag).connect()
    Member(flag).connect_otherwise()
    TestedBehind(flag).connect()
    TestedBehind(flag).connect_otherwise()
    TestedBehind(flag).connect_on_both()
    Indexed(flag).connect()
    with contextlib.suppress(TypeError):
        Indexed(flag).connect_otherwise()
    NoFalse(flag).connect()
    NoFalse(flag).connect_equal()
    SetBetween(flag).connect()
    configure(flag)
    connect_by_name()
    connect_by_name_otherwise()
