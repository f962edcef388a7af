"""An initialiser may set an attribute by another name than self's."""

import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self):
        me = self
        me.context = ssl._create_unverified_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Good:
    def __init__(self):
        me = self
        me.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)


def _install(client):
    client.context = ssl._create_unverified_context()


def _install_good(client):
    client.context = ssl.create_default_context()


class ClientB:
    def __init__(self):
        _install(self)

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class GoodB:
    def __init__(self):
        _install_good(self)

    def open(self):
        return HTTPSConnection("h", context=self.context)


class ClientC:
    def __init__(self):
        for name, value in (("port", 443), ("context", ssl._create_unverified_context())):
            setattr(self, name, value)

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class GoodC:
    def __init__(self):
        for name, value in (("port", 443), ("context", ssl.create_default_context())):
            setattr(self, name, value)

    def open(self):
        return HTTPSConnection("h", context=self.context)


class ClientD:
    def __init__(self):
        self.__dict__["context"] = ssl._create_unverified_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Updated:
    def __init__(self):
        vars(self).update(context=ssl._create_unverified_context())

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def methods():
    for cls in (Client, ClientB, ClientC, ClientD, Good, GoodB, GoodC, Updated):
        cls().open()
