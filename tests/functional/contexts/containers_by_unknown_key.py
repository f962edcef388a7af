"""Containers that are filled or read under a key that isn't known: any item that was put in may be meant."""
import ssl
from http.client import HTTPSConnection

_CACHE = {}
_LAX_CACHE = {}


class Client:
    """A cache of contexts by the flag that made them."""

    def __init__(self):
        self._contexts = {}

    def _context(self, verify):
        if verify not in self._contexts:
            context = ssl.create_default_context()
            if not verify:
                context.check_hostname = False
                context.verify_mode = ssl.CERT_NONE
            self._contexts[verify] = context
        return self._contexts[verify]

    def connect(self, verify):
        HTTPSConnection("h", context=self._context(verify))  # [insecure-ssl-context]


class VerifiedClient:
    def __init__(self):
        self._contexts = {}

    def _context(self, cafile):
        if cafile not in self._contexts:
            self._contexts[cafile] = ssl.create_default_context()
        return self._contexts[cafile]

    def connect(self, cafile):
        HTTPSConnection("h", context=self._context(cafile))


class TryingClient:
    def __init__(self):
        self._contexts = {}

    def _context(self, verify):
        try:
            return self._contexts[verify]
        except KeyError:
            pass
        context = self._contexts[verify] = ssl.create_default_context()
        if not verify:
            context.check_hostname = False
        return context

    def connect(self, verify):
        HTTPSConnection("h", context=self._context(verify))  # [insecure-ssl-context]


def _cached(cafile):
    context = _CACHE.get(cafile)
    if context is None:
        context = _CACHE[cafile] = ssl.create_default_context()
    return context


def _cached_lax(key):
    context = _LAX_CACHE.get(key)
    if context is None:
        context = _LAX_CACHE[key] = ssl._create_unverified_context()
    return context


def of_the_module(key):
    HTTPSConnection("h", context=_cached(key))
    HTTPSConnection("h", context=_cached_lax(key))  # [insecure-ssl-context]


def stored_under_a_parameter(key):
    cache = {}
    cache[key] = ssl._create_unverified_context()
    HTTPSConnection("h", context=cache[key])  # [insecure-ssl-context]
    cache = {"other": ssl.create_default_context()}
    cache[key] = ssl._create_unverified_context()
    HTTPSConnection("h", context=cache[key])  # [insecure-ssl-context]
    HTTPSConnection("h", context=cache["other"])
    cache = {}
    cache[key] = ssl.create_default_context()
    HTTPSConnection("h", context=cache[key])


def stored_in_a_loop(items):
    cache = {}
    for item in items:
        cache[item] = ssl._create_unverified_context()
    for item in items:
        HTTPSConnection(item, context=cache[item])  # [insecure-ssl-context]


def pools(count):
    pool = [ssl._create_unverified_context() for _ in range(count)]
    if pool:
        HTTPSConnection("h", context=pool[0])  # [insecure-ssl-context]
    for context in pool:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    pool = [ssl.create_default_context() for _ in range(count)]
    for context in pool:
        HTTPSConnection("h", context=context)


def appended_to(count):
    pool = []
    for _ in range(count):
        pool.append(ssl._create_unverified_context())
    for context in pool:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_host(items):
    contexts = {host: ssl._create_unverified_context() for host in items}
    for host in items:
        HTTPSConnection(host, context=contexts[host])  # [insecure-ssl-context]
    verified = {host: ssl.create_default_context() for host in items}
    for host, context in verified.items():
        HTTPSConnection(host, context=context)
    for host, context in contexts.items():
        HTTPSConnection(host, context=context)  # [insecure-ssl-context]


class Pool:
    def __init__(self):
        self.contexts = []
        self.verified = []

    def add(self):
        self.contexts.append(ssl._create_unverified_context())
        self.verified.append(ssl.create_default_context())

    def connect(self):
        for context in self.contexts:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]
        for context in self.verified:
            HTTPSConnection("h", context=context)


def drive(verify):
    Client().connect(verify)
    VerifiedClient().connect(verify)
    trying = TryingClient()
    trying.connect(verify)
    trying.connect(verify)
    pool = Pool()
    pool.add()
    pool.connect()
