"""A cache that is filled under keys that are not known holds these contexts under a literal key, too, and no others."""

import ssl
from http.client import HTTPSConnection

CACHE = {}
GOT = {}
WEAK = {}


def _cached(cafile):
    if cafile not in CACHE:
        CACHE[cafile] = ssl.create_default_context()
    return CACHE[cafile]


def cached(label):
    HTTPSConnection("h", context=_cached(label))
    HTTPSConnection("h", context=_cached("verified"))


def _got(cafile="default"):
    context = GOT.get(cafile)
    if context is None:
        context = ssl.create_default_context()
        GOT[cafile] = context
    return context


def got(label):
    HTTPSConnection("h", context=_got(label))
    HTTPSConnection("h", context=_got())


def _weak(label):
    if label not in WEAK:
        WEAK[label] = ssl.create_default_context()
        WEAK[label].check_hostname = False
    return WEAK[label]


def weak(label):
    HTTPSConnection("h", context=_weak(label))  # [insecure-ssl-context]
    if "verified" in WEAK:
        HTTPSConnection("h", context=WEAK["verified"])  # [insecure-ssl-context]


class Pool:
    def __init__(self):
        self._contexts = {}

    def context(self, label="default"):
        if label not in self._contexts:
            self._contexts[label] = ssl.create_default_context()
        return self._contexts[label]

    def connect(self, label):
        HTTPSConnection("h", context=self.context())
        HTTPSConnection("h", context=self.context(label))


def pooled(label):
    Pool().connect(label)
