"""A mapping has the keys that it was made of no longer for sure once one is taken away, or they have become more."""
# not run: what is gone over is nobody's

import ssl
from http.client import HTTPSConnection


def appended(names, extra):
    contexts = {name: ssl.create_default_context() for name in names}
    names.append(extra)
    for name in names:
        HTTPSConnection("h", context=contexts.get(name))  # [missing-ssl-context]


class Pool:
    def __init__(self, names):
        self.names = names

    def add(self, name):
        self.names.append(name)

    def connect(self, extra):
        contexts = {name: ssl.create_default_context() for name in self.names}
        self.names.append(extra)
        for name in self.names:
            HTTPSConnection("h", context=contexts.get(name))  # [missing-ssl-context]

    def connect_by_method(self, extra):
        contexts = {name: ssl.create_default_context() for name in self.names}
        self.add(extra)
        for name in self.names:
            HTTPSConnection("h", context=contexts.get(name))  # [missing-ssl-context]


def pieces(names):
    contexts = {name: ssl.create_default_context() for name in names}
    names[0] = "x"
    for name in names:
        HTTPSConnection("h", context=contexts.get(name))  # [missing-ssl-context]


def one(names, gone):
    contexts = {name: ssl.create_default_context() for name in names}
    for name in list(contexts):
        contexts.pop(gone, None)
        HTTPSConnection("h", context=contexts.get(name))  # [missing-ssl-context]


def two(names):
    contexts = {name: ssl.create_default_context() for name in names}
    for name in list(contexts):
        for other in list(contexts):
            contexts.pop(other, None)
        HTTPSConnection("h", context=contexts.get(name))  # [missing-ssl-context]


def three(names, gone):
    contexts = {name: ssl.create_default_context() for name in names}
    contexts.pop(gone, None)
    for name in names:
        HTTPSConnection("h", context=contexts.get(name))  # [missing-ssl-context]


def four(names, gone):
    contexts = {name: ssl.create_default_context() for name in names}
    del contexts[gone]
    for name in names:
        HTTPSConnection("h", context=contexts.get(name))  # [missing-ssl-context]


def five(names, gone):
    contexts = {name: ssl.create_default_context() for name in names}
    for name in names:
        contexts.pop(name)
    for name in names:
        HTTPSConnection("h", context=contexts.get(name))  # [missing-ssl-context]


def six(host, port, gone, contexts):
    mine = {key: ssl.create_default_context() for key in contexts}
    if (host, port) in mine:
        mine.pop(gone, None)
        HTTPSConnection("h", context=mine.get((host, port)))  # [missing-ssl-context]


def seven(host, gone, contexts):
    mine = {key: ssl.create_default_context() for key in contexts}
    if host in mine:
        mine.pop(gone, None)
        HTTPSConnection("h", context=mine.get(host))  # [missing-ssl-context]
