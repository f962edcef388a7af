"""Mappings in attributes (`**self.options`), at module level and as results of helpers."""
import ssl
from http.client import HTTPSConnection

VERIFIED = {"context": ssl.create_default_context()}
BARE = {"timeout": 10}
WEAK = {"context": ssl._create_unverified_context()}


class InInit:
    def __init__(self):
        self.options = {"context": ssl.create_default_context()}
        self.bare = {"timeout": 10}

    def connect(self):
        HTTPSConnection("h", **self.options)
        HTTPSConnection("h", **self.bare)  # [missing-ssl-context]


class UnderACondition:
    def __init__(self, verify):
        self.options = {"timeout": 10}
        if not verify:
            self.options["context"] = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", **self.options)  # [insecure-ssl-context]


class InClassBody:
    options = {"context": ssl.create_default_context()}
    weak = {"context": ssl._create_unverified_context()}

    def connect(self):
        HTTPSConnection("h", **self.options)
        HTTPSConnection("h", **self.weak)  # [insecure-ssl-context]


def _options(verify=True):
    options = {"timeout": 10}
    if verify:
        options["context"] = ssl.create_default_context()
    else:
        options["context"] = ssl._create_unverified_context()
    return options


def _bare_options():
    return dict(timeout=10)


def _weaken(options):
    options["context"] = ssl._create_unverified_context()


def at_module_level():
    HTTPSConnection("h", **VERIFIED)
    HTTPSConnection("h", **BARE)  # [missing-ssl-context]
    HTTPSConnection("h", **WEAK)  # [insecure-ssl-context]


def in_attributes(verify):
    InInit().connect()
    UnderACondition(verify).connect()
    InClassBody().connect()


def results_of_helpers(verify):
    HTTPSConnection("h", **_options())
    HTTPSConnection("h", **_options(True))
    HTTPSConnection("h", **_options(verify=False))  # [insecure-ssl-context]
    HTTPSConnection("h", **_options(verify))  # [insecure-ssl-context]
    HTTPSConnection("h", **_bare_options())  # [missing-ssl-context]


def changed_by_a_helper():
    options = {"context": ssl.create_default_context()}
    _weaken(options)
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
