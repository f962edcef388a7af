"""A class that is mixed in between a class and its bases has what ``super()`` of that class finds, and so has its receiver."""

import ssl
from http.client import HTTPSConnection


class Base:
    def context(self):
        return ssl.create_default_context()


class Client(Base):
    def connect_past(self):
        return HTTPSConnection("h", context=super().context())  # [insecure-ssl-context]

    def connect(self):
        return HTTPSConnection("h", context=self.context())  # [insecure-ssl-context]


class Loose(Base):
    def context(self):
        return ssl._create_unverified_context()


class LooseClient(Client, Loose):
    pass


class Plain(Base):
    def connect_past(self):
        return HTTPSConnection("h", context=super().context())

    def connect(self):
        return HTTPSConnection("h", context=self.context())  # [insecure-ssl-context]


class LoosePlain(Plain):
    def context(self):
        return ssl._create_unverified_context()


class Kept(Base):
    def context(self):
        return super().context()

    def connect(self):
        return HTTPSConnection("h", context=self.context())


class Unmixed(Loose):
    pass


class Mixed(Kept):
    def other_context(self):
        return Unmixed().context()


for client in LooseClient(), LoosePlain(), Mixed(), Kept():
    client.connect()
    if not isinstance(client, Kept):
        client.connect_past()
