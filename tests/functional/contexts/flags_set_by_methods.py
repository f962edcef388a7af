"""A flag that a method sets alone, by whatever name of its object, says nothing of the context that was made beside it."""

import os
import ssl
from dataclasses import dataclass
from functools import partial
from http.client import HTTPSConnection

from context_helpers.flags_set_by_methods import SETTINGS


class _Flag:
    def __init__(self):
        self.tls = os.environ.get("NO_SUCH_NAME") == "1"

    def enable(self):
        self.tls = True


class _Unchanged:
    def __init__(self):
        self.tls = os.environ.get("NO_SUCH_NAME") == "1"


FLAG = _Flag()
CONTEXT = ssl.create_default_context() if FLAG.tls else ssl._create_unverified_context()
UNCHANGED = _Unchanged()
UNCHANGED_CONTEXT = ssl.create_default_context() if UNCHANGED.tls else ssl._create_unverified_context()


def _enable():
    FLAG.enable()
    SETTINGS.enable()


def by_module():
    if FLAG.tls:
        HTTPSConnection("h", context=CONTEXT)  # [insecure-ssl-context]
    if UNCHANGED.tls:
        HTTPSConnection("h", context=UNCHANGED_CONTEXT)


def by_other_module():
    if SETTINGS.enabled:
        HTTPSConnection("h", context=SETTINGS.context)  # [insecure-ssl-context]


class _Holding:
    def __init__(self):
        self.flag = _Flag()
        self.context = ssl.create_default_context() if self.flag.tls else ssl._create_unverified_context()

    def enable(self):
        self.flag.enable()

    def connect(self):
        if self.flag.tls:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


@dataclass
class _Field:
    tls: bool = False

    def __post_init__(self):
        self.context = ssl.create_default_context() if self.tls else ssl._create_unverified_context()

    def enable(self):
        self.tls = True

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


@dataclass
class _UnchangedField:
    tls: bool = False

    def __post_init__(self):
        self.context = ssl.create_default_context() if self.tls else ssl._create_unverified_context()

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)


class _ByName:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def enable(self):
        setattr(self, "tls", True)

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _ByAnyName:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def enable(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


OPTIONS = {"context": ssl.create_default_context()}
SHARED = ssl.create_default_context()
MAKE = partial(HTTPSConnection, context=SHARED)
WELL = ssl.create_default_context()
MAKE_WELL = partial(HTTPSConnection, context=WELL)


def _take_out():
    return OPTIONS.pop("context", None)


def _trust():
    SHARED.check_hostname = False


def by_what_is_returned():
    HTTPSConnection("h", **OPTIONS)  # [missing-ssl-context]


def by_partial():
    MAKE("h")  # [insecure-ssl-context]
    MAKE_WELL("h")


class _Making:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.make = partial(HTTPSConnection, context=self.context)

    def trust(self):
        self.context.check_hostname = False

    def connect(self):
        self.make("h")  # [insecure-ssl-context]


def run(tls):
    _enable()
    by_module()
    by_other_module()
    for client in (_Holding(), _Field(), _ByName(tls)):
        client.enable()
        client.connect()
    _UnchangedField(tls).connect()
    client = _ByAnyName(tls)
    client.enable(tls=True)
    client.connect()
    _take_out()
    by_what_is_returned()
    _trust()
    by_partial()
    client = _Making()
    client.trust()
    client.connect()
