"""A mapping has the keys that a loop goes over if these are its own, or all that it was made of."""

import os
import ssl
from http.client import HTTPSConnection


def _names():
    return os.environ.get("NAMES_OF_HOSTS", "A B").split()


def _others():
    return os.environ.get("NAMES_OF_OTHERS", "C D").split()


def own_keys():
    names = _names()
    contexts = {name: ssl.create_default_context() for name in names}
    for name in contexts:
        HTTPSConnection(name, context=contexts.get(name))
    for name, _ in contexts.items():
        HTTPSConnection(name, context=contexts.get(name))
    for name in names:
        HTTPSConnection(name, context=contexts.get(name))


def other_keys():
    names, others = _names(), _others()
    contexts = {name: ssl.create_default_context() for name in names}
    for name in others:
        HTTPSConnection(name, context=contexts.get(name))  # [missing-ssl-context]


def fewer():
    names = _names()
    contexts = {name: ssl.create_default_context() for name in names if name.startswith("b")}
    for name in names:
        HTTPSConnection(name, context=contexts.get(name))  # [missing-ssl-context]


def changed_names():
    names = _names()
    contexts = {name.lower(): ssl.create_default_context() for name in names}
    for name in names:
        HTTPSConnection(name, context=contexts.get(name))  # [missing-ssl-context]


def another_mapping():
    names, others = _names(), _others()
    contexts = {name: ssl.create_default_context() for name in names}
    more = {name: ssl.create_default_context() for name in others}
    for name in more:
        HTTPSConnection(name, context=contexts.get(name))  # [missing-ssl-context]


def taken():
    names = _names()
    contexts = {name: ssl.create_default_context() for name in names}
    for name in names:
        contexts.pop(name)
        HTTPSConnection(name, context=contexts.get(name))  # [missing-ssl-context]


def cleared():
    names = _names()
    contexts = {name: ssl.create_default_context() for name in names}
    contexts.clear()
    for name in names:
        HTTPSConnection(name, context=contexts.get(name))  # [missing-ssl-context]


def bound_anew():
    names, others = _names(), _others()
    contexts = {name: ssl.create_default_context() for name in names}
    names = others
    for name in names:
        HTTPSConnection(name, context=contexts.get(name))  # [missing-ssl-context]


def weak():
    names = _names()
    contexts = {name: ssl._create_unverified_context() for name in names}
    for name in names:
        HTTPSConnection(name, context=contexts.get(name))  # [insecure-ssl-context]


def nothing():
    names = _names()
    contexts = {name: None for name in names}
    for name in names:
        HTTPSConnection(name, context=contexts.get(name))  # [missing-ssl-context]


def listed():
    names = _names()
    contexts = {name: ssl.create_default_context() for name in names}
    for name in list(contexts):
        HTTPSConnection(name, context=contexts.get(name))
    for name in sorted(contexts):
        HTTPSConnection(name, context=contexts.get(name))
    for name in contexts.keys():
        HTTPSConnection(name, context=contexts.get(name))


class Pool:
    """What a method goes over, another one has made."""

    def __init__(self):
        self.names = _names()
        self.contexts = {name: ssl.create_default_context() for name in self.names}
        for name in self.names:
            HTTPSConnection(name, context=self.contexts.get(name))

    def open_all(self):
        for name in self.contexts:
            HTTPSConnection(name, context=self.contexts.get(name))

    def open_others(self):
        for name in _others():
            HTTPSConnection(name, context=self.contexts.get(name))  # [missing-ssl-context]


class ByPlace:
    """A key of several parts, one of which has a default, stays the one that was found."""

    def __init__(self):
        self.contexts = {}

    def connect(self, host, port=None):
        key = (host, port or 443)
        if key not in self.contexts:
            self.contexts[key] = ssl.create_default_context()
        HTTPSConnection(host, context=self.contexts.get(key))


class ByPlaces:
    def __init__(self):
        self.contexts = {}

    def connect(self, host, other, port=None):
        key = (host, port or 443)
        if key not in self.contexts:
            self.contexts[key] = ssl.create_default_context()
        HTTPSConnection(host, context=self.contexts.get((other, port or 443)))  # [missing-ssl-context]


def run_by_place():
    ByPlace().connect("h")
    ByPlace().connect("h", 8443)
    ByPlaces().connect("h", "i")


def run_pool():
    pool = Pool()
    pool.open_all()
    pool.open_others()
