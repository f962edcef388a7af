"""A flag that configuration may set on instances: that a related class gives the other value closes no path."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class Base:
    relaxed = False


class Client(Base):
    def connect(self):
        if self.relaxed:
            return HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
        return HTTPSConnection("h", context=ssl.create_default_context())


class OtherClient(Base):
    relaxed = True


class Api:
    verify = True

    def __init__(self, **options):
        for key, value in options.items():
            setattr(self, key, value)

    def connect(self):
        if not self.verify:
            return HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
        return HTTPSConnection("h", context=ssl.create_default_context())


class OtherApi(Api):
    verify = False

    def connect(self):
        return HTTPConnection("h")


class Provider:
    secure = False
    context = ssl.create_default_context()

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


class Local(Provider):
    secure = False
    context = None


class Remote(Provider):
    secure = True


class Elsewhere(Remote):
    context = ssl.create_default_context(cafile=None)


def connected(other):
    client = Client()
    setattr(client, ("" if other else "un") + "relaxed", True)
    client.connect()
    OtherClient()
    Api(**{"verify": other}).connect()
    OtherApi().connect()
    for provider in (Provider, Local, Remote, Elsewhere):
        provider().connect()
