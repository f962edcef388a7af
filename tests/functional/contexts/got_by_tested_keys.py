"""What ``get`` finds in a mapping of a class under a key that tests have told: it is there if it was put there."""
# pylint: disable=missing-docstring, protected-access

import http.client
import ssl


class Client:
    CONTEXTS = {"eu": ssl.create_default_context(), "lab": ssl._create_unverified_context()}
    OF_HOSTS = {"eu": ssl.create_default_context(), "us": ssl.create_default_context()}

    def __init__(self, name):
        self.name = name

    def known(self):
        if self.name != "eu":
            raise ValueError
        return http.client.HTTPSConnection("h", context=self.CONTEXTS.get(self.name))

    def weak(self):
        if self.name != "lab":
            raise ValueError
        return http.client.HTTPSConnection("h", context=self.CONTEXTS.get(self.name))  # [insecure-ssl-context]

    def missing(self):
        if self.name != "other":
            raise ValueError
        return http.client.HTTPSConnection("h", context=self.CONTEXTS.get(self.name))  # [missing-ssl-context]

    def not_weak(self, name):
        if name == "lab":
            raise ValueError
        return http.client.HTTPSConnection("h", context=self.CONTEXTS.get(name))  # [missing-ssl-context]

    def by_name(self, name):
        if name == "eu":
            return http.client.HTTPSConnection("h", context=Client.CONTEXTS.get(name))
        return None

    def one_of_two(self, name):
        if name in ("eu", "us"):
            return http.client.HTTPSConnection("h", context=self.OF_HOSTS.get(name))
        return http.client.HTTPSConnection("h", context=self.OF_HOSTS.get(name))  # [missing-ssl-context]

    def with_default(self, name):
        bad = ssl._create_unverified_context()
        if name == "us":
            return http.client.HTTPSConnection("h", context=self.OF_HOSTS.get(name, bad))
        return http.client.HTTPSConnection("h", context=self.OF_HOSTS.get(name, bad))  # [insecure-ssl-context]


def _attempt(call, *arguments):
    try:
        call(*arguments)
    except ValueError:
        pass


def drive():
    for name in ("eu", "us", "lab", "other"):
        client = Client(name)
        for call in (client.known, client.weak, client.missing):
            _attempt(call)
        for call in (client.not_weak, client.by_name, client.one_of_two, client.with_default):
            _attempt(call, name)
