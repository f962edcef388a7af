"""A flag of an object that a module makes has one answer for all scopes, unless the program sets it; so have questions."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Settings:
    def __init__(self):
        self.tls = True
        self.other = True
        self.changed = True
        self.scheme = "https"

    @property
    def is_secure(self):
        return self.scheme == "https"

    def has_tls(self):
        return self.tls


_SETTINGS = _Settings()


def _change(value):
    _SETTINGS.changed = value


class _Client:
    def __init__(self):
        self.context = ssl.create_default_context() if _SETTINGS.tls else None
        self.of_scheme = ssl.create_default_context() if _SETTINGS.scheme == "https" else None
        self.of_changed = ssl.create_default_context() if _SETTINGS.changed else None

    def connect(self):
        if _SETTINGS.tls:
            HTTPSConnection("h", context=self.context)
        if not _SETTINGS.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        if _SETTINGS.other:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def connect_by_scheme(self):
        if _SETTINGS.scheme == "https":
            return HTTPSConnection("h", context=self.of_scheme)
        return HTTPConnection("h")

    def connect_if_changed(self):
        if _SETTINGS.changed:
            HTTPSConnection("h", context=self.of_changed)  # [missing-ssl-context]


def _by_property():
    options = {}
    if _SETTINGS.is_secure:
        options["context"] = ssl.create_default_context()
    if _SETTINGS.is_secure:
        HTTPSConnection("h", **options)
    if _SETTINGS.has_tls():
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def _in_a_function_inside():
    context = ssl.create_default_context() if _SETTINGS.tls else None

    def connect():
        if _SETTINGS.tls:
            HTTPSConnection("h", context=context)
        if _SETTINGS.other:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]

    connect()


class _Configuration:
    def __init__(self):
        self.verified = True


_CONFIGURATION = _Configuration()


def _prepare(session):
    session.verified = False


def _made(verified):
    return ssl.create_default_context() if verified else ssl._create_unverified_context()


def _handed_on_beside_what_others_set():
    context = _made(_CONFIGURATION.verified)
    held = {"verified": _CONFIGURATION.verified}
    if _CONFIGURATION.verified:
        HTTPSConnection("h", context=context)
        HTTPSConnection("h", context=_made(held["verified"]))
    else:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def configured(tls, secure):
    _CONFIGURATION.__dict__.update(verified=secure)
    _handed_on_beside_what_others_set()
    _prepare(_Configuration())
    _SETTINGS.__dict__.update(tls=tls, scheme="https" if secure else "http")
    client = _Client()
    client.connect()
    client.connect_by_scheme()
    _change(False)
    client = _Client()
    _change(True)
    client.connect_if_changed()
    _by_property()
    _in_a_function_inside()
