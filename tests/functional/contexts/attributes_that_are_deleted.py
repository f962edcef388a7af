"""Where an instance's attribute is deleted, it has what its class has."""
import functools
import ssl
from http.client import HTTPSConnection


class Lax:
    context = ssl._create_unverified_context()

    def reset(self):
        self.context = ssl.create_default_context()
        HTTPSConnection("h", context=self.context)
        del self.context
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Strict:
    context = ssl.create_default_context()


class Cached:
    @functools.cached_property
    def context(self):
        return ssl.create_default_context()

    def connect_anew(self):
        del self.context
        return HTTPSConnection("h", context=self.context)


def go():
    Lax().reset()
    lax = Lax()
    lax.context = ssl.create_default_context()
    HTTPSConnection("h", context=lax.context)
    del lax.context
    HTTPSConnection("h", context=lax.context)  # [insecure-ssl-context]


def go_strictly():
    strict = Strict()
    strict.context = ssl._create_unverified_context()
    HTTPSConnection("h", context=strict.context)  # [insecure-ssl-context]
    del strict.context
    HTTPSConnection("h", context=strict.context)
    cached = Cached()
    HTTPSConnection("h", context=cached.context)
    cached.connect_anew()
