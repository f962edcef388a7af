"""Names that a function sets on each path go together, also for who hands it something; those that it sets on one do not."""

import ssl
from http.client import HTTPSConnection

TLS = False
CONTEXT = None


def _configure(tls):
    global TLS, CONTEXT
    TLS = tls
    if tls:
        CONTEXT = ssl.create_default_context()
    else:
        CONTEXT = None


def _connect():
    if TLS:
        HTTPSConnection("h", context=CONTEXT)
    else:
        HTTPSConnection("h", context=CONTEXT)  # [missing-ssl-context]


STRICT = False
CHOSEN = ssl.create_default_context()


def _choose(verify):
    global STRICT, CHOSEN
    if not verify:
        CHOSEN = ssl._create_unverified_context()
        return
    STRICT = True


def _connect_as_chosen():
    if STRICT:
        HTTPSConnection("h", context=CHOSEN)  # [insecure-ssl-context]


class _Configured:
    tls = False
    context = None

    @classmethod
    def configure(cls, tls):
        if tls:
            cls.context = ssl.create_default_context()
            cls.tls = True
        else:
            cls.context = None
            cls.tls = False

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Relaxed:
    strict = False
    context = ssl.create_default_context()

    @classmethod
    def relax(cls, verify):
        if not verify:
            cls.context = ssl._create_unverified_context()
            return
        cls.strict = True

    def connect(self):
        if self.strict:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Opened:
    def open(self, tls):
        self.tls = bool(tls)
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def drive():
    for flag in (True, False):
        _configure(flag)
        _connect()
        _choose(flag)
        _Configured.configure(flag)
        _Configured().connect()
        _Relaxed.relax(flag)
        opened = _Opened()
        opened.open(flag)
        opened.connect()
    _connect_as_chosen()
    _Relaxed().connect()
