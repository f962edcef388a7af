"""A ``None`` that a function puts into a container or an instance is what it says, beside a placeholder there."""

import ssl
from http.client import HTTPSConnection

SETTINGS = {"context": None}
FILLED = {"context": None}


class Session:
    def __init__(self):
        self.context = None


SESSION = Session()
FILLED_SESSION = Session()


class Options:
    def __init__(self):
        self.options = {"timeout": 3, "context": None}

    def configure(self, verify):
        self.options["context"] = ssl.create_default_context() if verify else None

    def connect(self):
        return HTTPSConnection("h", **self.options)  # [missing-ssl-context]


class FilledOptions:
    def __init__(self):
        self.options = {"timeout": 3, "context": None}

    def configure(self):
        self.options["context"] = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", **self.options)


class Disabled:
    def __init__(self):
        self.options = {"context": None}

    def enable(self):
        self.options["context"] = ssl.create_default_context()

    def disable(self):
        self.options["context"] = None

    def connect(self):
        return HTTPSConnection("h", **self.options)  # [missing-ssl-context]


def configure(verify):
    SETTINGS["context"] = ssl.create_default_context() if verify else None
    if verify:
        SESSION.context = ssl.create_default_context()
    else:
        SESSION.context = None


def configure_filled():
    FILLED["context"] = ssl.create_default_context()
    FILLED_SESSION.context = ssl.create_default_context()


def connect():
    return HTTPSConnection("h", context=SETTINGS["context"])  # [missing-ssl-context]


def connect_session():
    return HTTPSConnection("h", context=SESSION.context)  # [missing-ssl-context]


def connect_filled():
    return HTTPSConnection("h", context=FILLED["context"])


def connect_filled_session():
    return HTTPSConnection("h", context=FILLED_SESSION.context)


def connected(verify):
    configure(verify)
    configure_filled()
    connect()
    connect_session()
    connect_filled()
    connect_filled_session()
    for kind in (Options, FilledOptions, Disabled):
        client = kind()
        if kind is Options:
            client.configure(verify)
        elif kind is FilledOptions:
            client.configure()
        else:
            client.enable()
            client.connect()
            client.disable()
        client.connect()
