"""What was taken out of a cache under one key is not what another key finds: contexts are made anew where one is missing."""
import ssl
from http.client import HTTPSConnection

CACHE = {}
WEAK = {}
KEPT = {}


def _context_for(key):
    context = CACHE.get(key)
    if context is None:
        context = CACHE[key] = ssl.create_default_context()
        if len(CACHE) > 4:
            del CACHE[next(iter(CACHE))]
    return context


def _weak_context_for(key):
    context = WEAK.get(key)
    if context is None:
        context = WEAK[key] = ssl._create_unverified_context()
        if len(WEAK) > 4:
            del WEAK[next(iter(WEAK))]
    return context


def _kept_context_for(key):
    return KEPT.setdefault(key, ssl.create_default_context())


def connect():
    for key in range(8):
        HTTPSConnection("h", context=_context_for(key))
        HTTPSConnection("h", context=_weak_context_for(key))  # [insecure-ssl-context]
        HTTPSConnection("h", context=CACHE.get(key + 5))  # [missing-ssl-context]
    HTTPSConnection("h", context=_context_for("h"))
    HTTPSConnection("h", context=_kept_context_for("h"))


class Pool:
    def __init__(self):
        self.contexts = {}
        self.order = []

    def get(self, key):
        context = self.contexts.get(key)
        if context is None:
            context = ssl.create_default_context()
            self.contexts[key] = context
            self.order.append(key)
            if len(self.order) > 3:
                del self.contexts[self.order.pop(0)]
        return context

    def connect(self, key):
        HTTPSConnection("h", context=self.get(key))


def pool():
    one = Pool()
    for key in range(8):
        one.connect(key)


def forget(key):
    contexts = {key: ssl.create_default_context()}
    del contexts[key]
    HTTPSConnection("h", context=contexts.get(key))  # [missing-ssl-context]
    HTTPSConnection("h", context=contexts.setdefault(key, ssl.create_default_context()))
