"""A cached property holds what its getter returned, whatever becomes of a connection that was made with it."""

import ssl
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, lru_cache
from http.client import HTTPSConnection


class Verified:
    @cached_property
    def context(self):
        return ssl.create_default_context()

    def fetch(self, loop):
        connection = HTTPSConnection("h", context=self.context)
        loop.run(connection)

    def request(self, loop):
        connection = HTTPSConnection("h", context=self.context)
        loop.run(connection.request)


class InThreads:
    @cached_property
    def context(self):
        return ssl.create_default_context()

    def fetch_all(self, hosts):
        def fetch(host):
            return HTTPSConnection(host, context=self.context)

        with ThreadPoolExecutor() as executor:
            return list(executor.map(fetch, hosts))


class ByMethod:
    @lru_cache  # noqa: B019
    def context(self):
        return ssl.create_default_context()

    def fetch(self, loop):
        connection = HTTPSConnection("h", context=self.context())
        loop.run(connection)


class Weakened:
    @cached_property
    def context(self):
        return ssl.create_default_context()

    def weaken(self):
        self.context.check_hostname = False

    def fetch(self, loop):
        connection = HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        loop.run(connection)


class Replaced:
    @cached_property
    def context(self):
        return ssl.create_default_context()

    def replace(self):
        self.context = ssl._create_unverified_context()

    def fetch(self, loop):
        connection = HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        loop.run(connection)


class _Loop:
    def run(self, work):
        self.last = work


def clients():
    loop = _Loop()
    Verified().fetch(loop)
    Verified().request(loop)
    InThreads().fetch_all(["h"])
    ByMethod().fetch(loop)
    weakened = Weakened()
    weakened.weaken()
    weakened.fetch(loop)
    replaced = Replaced()
    replaced.replace()
    replaced.fetch(loop)
