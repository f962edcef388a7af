"""What a helper has found of a setting that nobody changes, its caller finds, too."""
# not run: settings is not installed

import os
import ssl
from http.client import HTTPConnection, HTTPSConnection

import settings
from settings import USE_TLS

CONFIG = settings.load()
TLS = os.environ.get("TLS")
CONTEXT = None
SHARED = ssl.create_default_context()


def _prepare():
    global CONTEXT
    if USE_TLS:
        CONTEXT = ssl.create_default_context()
    else:
        CONTEXT = None


def connect_prepared():
    _prepare()
    if USE_TLS:
        return HTTPSConnection("h", context=CONTEXT)
    return HTTPConnection("h")


def connect_prepared_otherwise():
    _prepare()
    if settings.OTHER:
        return HTTPSConnection("h", context=CONTEXT)  # [missing-ssl-context]
    return HTTPConnection("h")


def _fill(options):
    if settings.USE_TLS:
        options["context"] = ssl.create_default_context()
    else:
        options["timeout"] = 3


def connect_filled():
    options = {}
    _fill(options)
    if settings.USE_TLS:
        return HTTPSConnection("h", **options)
    return HTTPConnection("h", **options)


def _make():
    if CONFIG["tls"]:
        return ssl.create_default_context()
    return None


def connect_made():
    context = _make()
    if CONFIG["tls"]:
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


class Client:
    def _prepare(self):
        if settings.USE_TLS:
            self.context = ssl.create_default_context()
        else:
            self.context = None

    def connect(self):
        self._prepare()
        if settings.USE_TLS:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


def _weaken():
    global SHARED
    if not TLS:
        SHARED = ssl._create_unverified_context()


def connect_weakened():
    _weaken()
    if TLS:
        return HTTPSConnection("h", context=SHARED)
    return HTTPSConnection("h", context=SHARED)  # [insecure-ssl-context]
