"""A container that holds only verified contexts is a proof under any key; one that was handed in is unknown."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, contexts):
        self._given = contexts
        self._pool = []

    def add(self):
        self._pool.append(ssl.create_default_context())

    def connect(self, cafile):
        for context in self._pool:
            HTTPSConnection("h", context=context)
        HTTPSConnection("h", context=self._given[cafile])  # [unknown-ssl-context]


def by_key(key):
    cache = {}
    cache[key] = ssl.create_default_context()
    HTTPSConnection("h", context=cache[key])
    contexts = {"a": ssl.create_default_context(), "b": ssl.create_default_context()}
    if key in contexts:
        HTTPSConnection("h", context=contexts[key])


def pooled(count):
    pool = [ssl.create_default_context() for _ in range(count)]
    for context in pool:
        HTTPSConnection("h", context=context)


def _given(contexts):
    for context in contexts:
        HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def drive():
    client = Client({None: ssl.create_default_context()})
    client.add()
    client.connect(None)
    _given([ssl.create_default_context()])
