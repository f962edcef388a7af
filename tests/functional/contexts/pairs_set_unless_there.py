"""What sets a flag only where it has found no context has not set what it finds otherwise."""

import ssl
from http.client import HTTPSConnection

TLS = False
CONTEXT = None
RELAXED = False
RELAXED_CONTEXT = None


class Off:
    def __init__(self):
        self.tls = False
        self.context = None

    def on(self):
        if self.context is None:
            self.context = ssl.create_default_context()
            self.tls = True

    def off(self):
        self.tls = False
        self.context = ssl._create_unverified_context()

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)


class Prepared:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else ssl._create_unverified_context()

    def prepare(self):
        if self.context is not None:
            return
        self.context = ssl.create_default_context()
        self.tls = True

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)


def on():
    global TLS, CONTEXT
    if CONTEXT is not None:
        return
    CONTEXT = ssl.create_default_context()
    TLS = True


def off():
    global TLS, CONTEXT
    TLS = False
    CONTEXT = ssl._create_unverified_context()


def connect():
    if TLS:
        HTTPSConnection("h", context=CONTEXT)


def relax():
    global RELAXED, RELAXED_CONTEXT
    if RELAXED_CONTEXT is not None:
        return
    RELAXED_CONTEXT = ssl._create_unverified_context()
    RELAXED = True


def on_unless_relaxed():
    global RELAXED, RELAXED_CONTEXT
    if RELAXED_CONTEXT is None:
        RELAXED_CONTEXT = ssl.create_default_context()
    RELAXED = False


def connect_relaxed():
    if not RELAXED:
        HTTPSConnection("h", context=RELAXED_CONTEXT)  # [insecure-ssl-context]


def run(tls):
    one = Off()
    one.on()
    one.connect()
    one.off()
    one.on()
    one.connect()
    two = Prepared(tls)
    two.prepare()
    two.connect()
    on()
    connect()
    off()
    on()
    connect()
    relax()
    on_unless_relaxed()
    connect_relaxed()
