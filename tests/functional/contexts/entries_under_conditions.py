"""The line of the condition under which a mapping gets its context, in whatever way it is written."""

import collections
import ssl
from http.client import HTTPSConnection


def by_keyword(ca):
    kwargs = {"timeout": 30}
    if ca:
        kwargs.update(context=ssl.create_default_context())
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def by_mapping(ca):
    kwargs = {"timeout": 30}
    if ca:
        kwargs.update({"context": ssl.create_default_context()})
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def ordered(ca):
    kwargs = collections.OrderedDict(timeout=30)
    if ca:
        kwargs["context"] = ssl.create_default_context()
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def by_walrus(ca):
    kwargs = dict(timeout=30)
    if x := ca:
        kwargs["context"] = ssl.create_default_context()
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def by_default(ca):
    kwargs = dict(timeout=30)
    if ca:
        kwargs.setdefault("context", ssl.create_default_context())
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def by_copy(ca):
    kwargs = dict(timeout=30)
    if ca:
        kwargs = dict(kwargs, context=ssl.create_default_context())
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def in_place(ca):
    kwargs = dict(timeout=30)
    if ca:
        kwargs |= {"context": ssl.create_default_context()}
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def popped(ca):
    kwargs = {"context": ssl.create_default_context()}
    if ca:
        kwargs.pop("context")
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def deleted(ca):
    kwargs = {"context": ssl.create_default_context()}
    if ca:
        del kwargs["context"]
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def beside(ca, other):
    kwargs = {"timeout": 30}
    options = {}
    if other:
        options["context"] = ssl.create_default_context()
    if ca:
        kwargs |= options
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def otherwise(ca):
    kwargs = {"timeout": 30}
    if not ca:
        kwargs["timeout"] = 60
    else:
        kwargs["context"] = ssl.create_default_context()
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def in_a_loop(count):
    kwargs = {"timeout": 30}
    for _ in range(int(count)):
        kwargs["context"] = ssl.create_default_context()
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


def tried(ca):
    kwargs = {"timeout": 30}
    try:
        kwargs["context"] = ssl.create_default_context(cafile=None if ca else "/no/such/file")
    except OSError:
        pass
    return HTTPSConnection("h", **kwargs)  # [missing-ssl-context]


class Client:
    def __init__(self, ca=None):
        self.options = {"timeout": 30}
        if ca:
            self.options["context"] = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", **self.options)  # [missing-ssl-context]


def _options_for(ca):
    options = {"timeout": 30}
    if ca:
        options["context"] = ssl.create_default_context()
    return options


def by_helper(ca):
    return HTTPSConnection("h", **_options_for(ca))  # [missing-ssl-context]


def by_client(ca):
    return Client(ca).connect()
