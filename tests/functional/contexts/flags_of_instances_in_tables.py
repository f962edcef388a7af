"""Instances that a module makes with a flag each: what was made beside the flag is found where the flag is asked."""

import ssl
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPSConnection
from types import SimpleNamespace


class Profile:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None


PROFILES = {"plain": Profile(False), "tls": Profile(True)}
PLAIN = Profile(False)
TLS = Profile(True)


def by_table(tls):
    profile = PROFILES["tls" if tls else "plain"]
    if profile.tls:
        return HTTPSConnection("h", context=profile.context)
    return HTTPConnection("h")


def by_choice(tls):
    profile = TLS if tls else PLAIN
    if profile.tls:
        return HTTPSConnection("h", context=profile.context)
    return HTTPConnection("h")


def by_choice_otherwise(tls):
    profile = TLS if tls else PLAIN
    if not profile.tls:
        return HTTPSConnection("h", context=profile.context)  # [missing-ssl-context]
    return HTTPConnection("h")


class Unverified(Profile):
    def __init__(self, tls):
        super().__init__(tls)
        self.context = ssl._create_unverified_context() if tls else None


UNVERIFIED = {"plain": Unverified(False), "tls": Unverified(True)}


def by_unverified(tls):
    profile = UNVERIFIED["tls" if tls else "plain"]
    if profile.tls:
        return HTTPSConnection("h", context=profile.context)  # [insecure-ssl-context]
    return HTTPConnection("h")


class Kind:
    def __init__(self, made, tls):
        self.made, self.tls = made, tls


KINDS = {"http": Kind(HTTPConnection, False), "https": Kind(HTTPSConnection, True)}


def by_kind(tls):
    kind = KINDS["https" if tls else "http"]
    if kind.tls:
        return kind.made("h", context=ssl.create_default_context())
    return kind.made("h")


def by_kind_otherwise(tls):
    kind = KINDS["https" if tls else "http"]
    if kind.tls:
        return kind.made("h")  # [missing-ssl-context]
    return kind.made("h")


@dataclass
class Choice:
    made: type = HTTPSConnection
    tls: bool = True
    context: object = None


CHOICES = {"http": Choice(HTTPConnection, False), "https": Choice(context=ssl.create_default_context())}


def by_fields(tls):
    choice = CHOICES["https" if tls else "http"]
    if choice.tls:
        return HTTPSConnection("h", context=choice.context)
    return choice.made("h")


def by_fields_otherwise(tls):
    choice = CHOICES["https" if tls else "http"]
    if choice.tls:
        return choice.made("h")  # [missing-ssl-context]
    return HTTPSConnection("h", context=choice.context)  # [missing-ssl-context]


SPACES = {
    "http": SimpleNamespace(made=HTTPConnection, tls=False),
    "https": SimpleNamespace(made=HTTPSConnection, tls=True),
}


def by_namespace(tls):
    space = SPACES["https" if tls else "http"]
    if space.tls:
        return space.made("h", context=ssl.create_default_context())
    return space.made("h")
