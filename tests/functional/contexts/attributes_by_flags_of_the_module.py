"""A flag of the module decides what an attribute holds, and whether a method uses it."""
import os
import ssl
from dataclasses import dataclass, field
from http.client import HTTPSConnection

DEBUG = bool(os.environ.get("CSP_TEST_DEBUG"))
OTHER = bool(os.environ.get("CSP_TEST_OTHER"))
REBOUND = bool(os.environ.get("CSP_TEST_REBOUND"))


def rebind():
    global REBOUND
    REBOUND = not REBOUND


class ByInitializer:
    def __init__(self):
        self.context = None if DEBUG else ssl.create_default_context()
        self.kept = ssl.create_default_context()
        if DEBUG:
            self.kept.check_hostname = False

    def connect(self):
        if DEBUG:
            raise RuntimeError
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.kept)

    def connect_by_another(self):
        if OTHER:
            raise RuntimeError
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context] # not run: needs a flag of the environment


class InBody:
    context = None if DEBUG else ssl.create_default_context()

    def connect(self):
        if not DEBUG:
            HTTPSConnection("h", context=self.context)


def _make():
    return None if DEBUG else ssl.create_default_context()


@dataclass
class Field:
    context: ssl.SSLContext = field(default_factory=_make)

    def connect(self):
        if not DEBUG:
            HTTPSConnection("h", context=self.context)


class ByReboundFlag:
    def __init__(self):
        self.context = None if REBOUND else ssl.create_default_context()

    def connect(self):
        if not REBOUND:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context] # not run: needs a flag of the environment


def main():
    for kind in (ByInitializer, InBody, Field, ByReboundFlag):
        kind().connect()
