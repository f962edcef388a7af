"""Who sets a flag and a context together, and what takes the two apart."""

import ssl
from http.client import HTTPSConnection

TLS = False
CONTEXT = None
ALONE = False
CONTEXT_ALONE = None


def set_up(on):
    global TLS, CONTEXT
    if not on:
        return
    TLS = True
    CONTEXT = ssl.create_default_context()


def tear_down(really):
    global TLS, CONTEXT
    if really:
        TLS = False
        CONTEXT = None


def connect():
    if TLS:
        HTTPSConnection("h", context=CONTEXT)


def set_up_alone(on, filled):
    global ALONE, CONTEXT_ALONE
    if on:
        ALONE = True
    if filled:
        CONTEXT_ALONE = ssl.create_default_context()


def tear_down_alone():
    global ALONE, CONTEXT_ALONE
    ALONE = False
    CONTEXT_ALONE = None


def connect_alone():
    if ALONE:
        HTTPSConnection("h", context=CONTEXT_ALONE)  # [missing-ssl-context]


class Client:
    def __init__(self):
        self.tls = False
        self.context = None

    def on(self):
        self.tls = True
        self.context = ssl.create_default_context()

    def off(self):
        self.tls = False
        self.context = None

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


CLIENT = Client()


def _replaced(function):
    return CLIENT


@_replaced
def client():
    """Not what the name stands for."""


def switch_on():
    client.tls = True


class Other:
    def __init__(self):
        self.encrypted = False
        self.context = None

    def on(self):
        self.encrypted = True
        self.context = ssl.create_default_context()

    def off(self):
        self.encrypted = False
        self.context = None

    def connect(self):
        if self.encrypted:
            HTTPSConnection("h", context=self.context)


def plain():
    """A function with attributes of its own."""


def note():
    plain.encrypted = True


class Hooked:
    def __init__(self):
        self.ready = False
        self.context = None

    def on(self, hook):
        self.ready = True
        getattr(self, hook)()
        self.context = ssl.create_default_context()

    def off(self):
        self.ready = False
        self.context = None

    def connect(self):
        if self.ready:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Asked:
    def __init__(self):
        self.open = False
        self.context = None

    def on(self, name):
        self.open = True
        self.named = getattr(self, name, None)
        self.context = ssl.create_default_context()

    def off(self):
        self.open = False
        self.context = None

    def connect(self):
        if self.open:
            HTTPSConnection("h", context=self.context)


def run(first, second):
    set_up(first)
    connect()
    tear_down(second)
    connect()
    set_up_alone(first, second)
    connect_alone()
    tear_down_alone()
    connect_alone()
    CLIENT.off()
    switch_on()
    CLIENT.connect()
    other = Other()
    note()
    other.connect()
    other.on()
    other.connect()
    Hooked().on("connect")
    asked = Asked()
    asked.on("connect")
    asked.connect()
