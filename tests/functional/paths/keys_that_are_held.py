"""Where a mapping was found to have a key, ``get`` and ``pop`` with a default give what it has, as an index does."""

import ssl
from http.client import HTTPSConnection

CONTEXTS = {"http": None, "https": ssl.create_default_context()}
VERIFIED = {"a": ssl.create_default_context(), "b": ssl.create_default_context()}


class Pool:
    """A cache that each method looks into before it takes something out."""

    _contexts = {}

    def filled(self, host):
        if host not in self._contexts:
            self._contexts[host] = ssl.create_default_context()
        return HTTPSConnection("h", context=self._contexts.get(host))

    def filled_by_default(self, host):
        self._contexts.setdefault(host, ssl.create_default_context())
        return HTTPSConnection("h", context=self._contexts.get(host))

    def taken(self, host):
        if host in self._contexts:
            return HTTPSConnection("h", context=self._contexts.pop(host, None))
        return None

    def asked_for_the_contrary(self, host):
        if host not in self._contexts:
            return HTTPSConnection("h", context=self._contexts.get(host))  # [missing-ssl-context]
        return None

    def asked_for_another(self, host, other):
        if other in self._contexts:
            return HTTPSConnection("h", context=self._contexts.get(host))  # [missing-ssl-context]
        return None

    def taken_before(self, host):
        if host in self._contexts:
            self._contexts.pop(host)
            return HTTPSConnection("h", context=self._contexts.get(host))  # [missing-ssl-context]
        return None

    def deleted_before(self, host):
        if host in self._contexts:
            del self._contexts[host]
            return HTTPSConnection("h", context=self._contexts.get(host))  # [missing-ssl-context]
        return None

    def rebound(self, host, other):
        if host in self._contexts:
            host = other
            return HTTPSConnection("h", context=self._contexts.get(host))  # [missing-ssl-context]
        return None


def _checked(name):
    if name not in VERIFIED:
        raise KeyError(name)
    host = "h"
    return HTTPSConnection(host, context=VERIFIED.get(name))


def _unchecked(name):
    return HTTPSConnection("h", context=VERIFIED.get(name))  # [missing-ssl-context]


def _equal_before(scheme):
    if scheme != "https":
        raise KeyError(scheme)
    host = "h"
    return HTTPSConnection(host, context=CONTEXTS.get(scheme))


def with_get(scheme):
    context = CONTEXTS.get(scheme)
    if scheme == "https":
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def with_default(scheme):
    arguments = {"https": {"context": ssl.create_default_context()}}.get(scheme, {})
    if scheme == "https":
        return HTTPSConnection("h", **arguments)
    return HTTPSConnection("h", **arguments)  # [missing-ssl-context]


def with_the_wrong_key(scheme):
    if scheme == "http":
        return HTTPSConnection("h", context=CONTEXTS.get(scheme))  # [missing-ssl-context]
    return None


def run():
    pool = Pool()
    pool.asked_for_the_contrary("a")
    pool.filled("a")
    pool.filled("a")
    pool.asked_for_another("b", "a")
    pool.rebound("a", "b")
    pool.taken("a")
    pool.filled_by_default("a")
    pool.filled_by_default("a")
    pool.taken_before("a")
    pool.filled("a")
    pool.deleted_before("a")
    _checked("a")
    _checked("b")
    _unchecked("a")
    _unchecked("c")
    _equal_before("https")
