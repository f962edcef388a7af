"""A cached property that a property of a subclass overrides, and asks by ``super()``."""
# pylint: disable=missing-docstring, protected-access, too-few-public-methods
import functools
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, host):
        self.host = host

    @functools.cached_property
    def ssl_context(self):
        return ssl.create_default_context()

    def connect(self):
        return HTTPSConnection(self.host, context=self.ssl_context)  # [insecure-ssl-context]


class LocalClient(Client):
    @property
    def ssl_context(self):
        return ssl._create_unverified_context()


class Other:
    def __init__(self, host):
        self.host = host

    @property
    def ssl_context(self):
        return ssl.create_default_context()

    def connect(self):
        return HTTPSConnection(self.host, context=self.ssl_context)  # [insecure-ssl-context]


class LocalOther(Other):
    @property
    def ssl_context(self):
        context = super().ssl_context
        context.check_hostname = False
        return context


class Cached:
    def __init__(self, host):
        self.host = host

    @functools.cached_property
    def ssl_context(self):
        return ssl.create_default_context()

    def connect(self):
        return HTTPSConnection(self.host, context=self.ssl_context)  # [insecure-ssl-context]


class LocalCached(Cached):
    @functools.cached_property
    def ssl_context(self):
        context = super().ssl_context
        context.check_hostname = False
        return context


class Direct(Client):
    @property
    def ssl_context(self):
        context = super().ssl_context
        context.check_hostname = False
        return context

    def direct(self):
        return HTTPSConnection(self.host, context=self.ssl_context)  # [insecure-ssl-context]

    def up(self):
        return HTTPSConnection(self.host, context=super().ssl_context)


class Strict(Client):
    """It makes a new one beside the base's."""

    @property
    def ssl_context(self):
        context = super().ssl_context
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        return context

    def direct(self):
        return HTTPSConnection(self.host, context=self.ssl_context)


def drive():
    for kind in (LocalClient, LocalOther, LocalCached, Direct, Strict):
        kind("h").connect()
    Direct("h").direct()
    Direct("h").up()
    Strict("h").direct()
