"""A test of what another module holds has one answer, in whichever scope it stands, unless the program sets that."""
# not run: what is set is told by a configuration
import argparse
import ssl
import sys
from http.client import HTTPSConnection

from corporate.conf import settings
from corporate.features import USE_TLS

_ARGUMENTS = argparse.ArgumentParser().parse_args()
_CONTEXT = ssl.create_default_context() if settings.TLS else None
_OTHER = ssl.create_default_context() if settings.OTHER else None
_OF_VERSION = ssl.create_default_context() if hasattr(ssl, "create_default_context") else None
_OF_ARGUMENTS = ssl.create_default_context() if _ARGUMENTS.tls else None
_OF_CHANGED = ssl.create_default_context() if _ARGUMENTS.changed else None


def connect():
    if settings.TLS:
        HTTPSConnection("h", context=_CONTEXT)
    if not settings.TLS:
        HTTPSConnection("h", context=_CONTEXT)  # [missing-ssl-context]
    if settings.OTHER:
        HTTPSConnection("h", context=_CONTEXT)  # [missing-ssl-context]
    if settings.OTHER:
        HTTPSConnection("h", context=_OTHER)  # [missing-ssl-context]


def change(value):
    settings.OTHER = value
    _ARGUMENTS.changed = value


def connect_by_version():
    if hasattr(ssl, "create_default_context"):
        HTTPSConnection("h", context=_OF_VERSION)
    if hasattr(ssl, "SSLContext"):
        HTTPSConnection("h", context=_OF_VERSION)  # [missing-ssl-context]


def connect_by_arguments():
    if _ARGUMENTS.tls:
        HTTPSConnection("h", context=_OF_ARGUMENTS)
    if _ARGUMENTS.changed:
        HTTPSConnection("h", context=_OF_CHANGED)  # [missing-ssl-context]


class Client:
    def __init__(self):
        self.context = ssl.create_default_context() if USE_TLS else None
        self.options = {}
        if sys.version_info >= (3, 4, 3):
            self.options["context"] = ssl.create_default_context()
        self.by_arguments = None
        if _ARGUMENTS.tls:
            self.by_arguments = ssl.create_default_context()

    def connect(self):
        if USE_TLS:
            HTTPSConnection("h", context=self.context)
        if ssl.HAS_SNI:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def connect_by_version(self):
        if sys.version_info >= (3, 4, 3):
            HTTPSConnection("h", **self.options)
        if sys.version_info >= (3, 4):
            HTTPSConnection("h", **self.options)  # [missing-ssl-context]

    def connect_by_arguments(self):
        if _ARGUMENTS.tls:
            HTTPSConnection("h", context=self.by_arguments)
        else:
            HTTPSConnection("h", context=self.by_arguments)  # [missing-ssl-context]


class Indicating:
    def __init__(self):
        self.context = ssl.create_default_context() if ssl.HAS_SNI else None

    def connect(self):
        if ssl.HAS_SNI:
            HTTPSConnection("h", context=self.context)
