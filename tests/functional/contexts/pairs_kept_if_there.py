"""Who sets a flag, and a context unless there is one, has set both: the context that was there is one of theirs."""

import ssl
from http.client import HTTPSConnection


class OnByChoice:
    def __init__(self):
        self.tls = False
        self.context = None

    def on(self):
        self.tls = True
        self.context = self.context or ssl.create_default_context()

    def off(self):
        self.tls = False
        self.context = None

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return None


class On:
    def __init__(self):
        self.tls = False
        self.context = None

    def on(self):
        self.tls = True
        if self.context is None:
            self.context = ssl.create_default_context()

    def off(self):
        self.tls = False
        self.context = None

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return None


class OnForAll:
    tls = False
    context = None

    @classmethod
    def on(cls):
        cls.tls = True
        if cls.context is None:
            cls.context = ssl.create_default_context()

    @classmethod
    def off(cls):
        cls.tls = False
        cls.context = None

    @classmethod
    def connect(cls):
        if cls.tls:
            return HTTPSConnection("h", context=cls.context)
        return None


TLS = False
CONTEXT = None


def on():
    global TLS, CONTEXT
    TLS = True
    if CONTEXT is None:
        CONTEXT = ssl.create_default_context()


def off():
    global TLS, CONTEXT
    TLS = False
    CONTEXT = None


def connect():
    if TLS:
        return HTTPSConnection("h", context=CONTEXT)
    return None


class Relaxed:
    def __init__(self):
        self.tls = False
        self.context = None

    def on(self):
        self.tls = True
        if self.context is None:
            self.context = ssl.create_default_context()

    def relax(self):
        self.tls = False
        self.context = ssl._create_unverified_context()

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class OnOnlyIfOn:
    def __init__(self):
        self.tls = False
        self.context = None

    def on(self):
        self.tls = True
        if self.context is None:
            return
        self.context = ssl.create_default_context()

    def off(self):
        self.tls = False
        self.context = None

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


class RelaxedByChoice:
    def __init__(self):
        self.tls = False
        self.context = None

    def on(self):
        self.tls = True
        self.context = self.context or ssl.create_default_context()

    def relax(self):
        self.tls = False
        self.context = ssl._create_unverified_context()

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class OnPerhaps:
    def __init__(self, names):
        self.tls = False
        self.context = None
        self.names = names

    def on(self):
        self.tls = True
        if self.context is None and self.names:
            self.context = ssl.create_default_context()

    def off(self):
        self.tls = False
        self.context = None

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


class OnAndRelaxed:
    def __init__(self):
        self.tls = False
        self.context = None

    def on(self):
        self.tls = True
        if self.context is None:
            self.context = ssl.create_default_context()
        else:
            self.context.check_hostname = False

    def off(self):
        self.tls = False
        self.context = None

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


RELAXED_TLS = False
RELAXED_CONTEXT = None


def on_relaxed():
    global RELAXED_TLS, RELAXED_CONTEXT
    RELAXED_TLS = True
    RELAXED_CONTEXT = RELAXED_CONTEXT or ssl.create_default_context()


def relax():
    global RELAXED_TLS, RELAXED_CONTEXT
    RELAXED_TLS = False
    RELAXED_CONTEXT = ssl._create_unverified_context()


def connect_relaxed():
    if RELAXED_TLS:
        return HTTPSConnection("h", context=RELAXED_CONTEXT)  # [insecure-ssl-context]
    return None


def run(names):
    for one in (OnByChoice(), On(), OnOnlyIfOn(), OnPerhaps(names), OnAndRelaxed()):
        one.on()
        one.connect()
        one.on()
        one.connect()
        one.off()
        one.connect()
    for one in (Relaxed(), RelaxedByChoice()):
        one.relax()
        one.on()
        one.connect()
    for kind in (OnForAll,):
        kind.on()
        kind.connect()
        kind.off()
        kind.connect()
    on()
    connect()
    off()
    connect()
    relax()
    on_relaxed()
    connect_relaxed()
