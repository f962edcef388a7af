"""What a class's body gives by alternatives goes together: a flag and a context, a class and its arguments."""
# not run: the environment chooses one of them

import os
import ssl
import sys
from http.client import HTTPConnection, HTTPSConnection

USE_TLS = os.environ.get("CLASS_BODIES_USE_TLS", "1") == "1"
VERIFIED = os.environ.get("CLASS_BODIES_VERIFIED", "1") == "1"


class FlagAndContext:
    if USE_TLS:
        tls = True
        context = ssl.create_default_context()
    else:
        tls = False
        context = None

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class FlagAndContextByOthers:
    """Two tests that need not agree."""

    tls = USE_TLS
    context = ssl.create_default_context() if VERIFIED else None

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


class KindAndOptions:
    if USE_TLS:
        kind = HTTPSConnection
        options = {"context": ssl.create_default_context()}
    else:
        kind = HTTPConnection
        options = {}

    @classmethod
    def opened(cls):
        return cls.kind("h", **cls.options)

    def open(self):
        return self.kind("h", **self.options)


class KindAndOptionsAtOnce:
    kind, options = (
        (HTTPSConnection, {"context": ssl.create_default_context()}) if sys.platform else (HTTPConnection, {})
    )

    def open(self):
        return self.kind("h", **self.options)


class KindSetLater:
    kind = HTTPSConnection if USE_TLS else HTTPConnection
    options = {"context": ssl.create_default_context()} if USE_TLS else {}

    def open(self):
        KindSetLater.kind = HTTPSConnection
        return KindSetLater.kind("h", **self.options)  # [missing-ssl-context]


class ByTry:
    try:
        context = ssl.create_default_context(cafile=os.environ.get("CLASS_BODIES_AUTHORITIES"))
        tls = True
    except OSError:
        context = None
        tls = False

    def open(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)
        if self.context is not None:
            HTTPSConnection("h", context=self.context)


class ByTryWithADefault:
    context = None
    tls = True
    try:
        context = ssl.create_default_context(cafile=os.environ.get("CLASS_BODIES_AUTHORITIES"))
    except OSError:
        pass

    def open(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
