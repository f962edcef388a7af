"""Classes as the rows of a table: what a body gives goes together with the flag in the same body."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class Production:
    secure = True
    context = ssl.create_default_context()


class Development:
    secure = False
    context = None


ENVIRONMENTS = {"production": Production, "development": Development}


def by_table(production):
    environment = ENVIRONMENTS["production" if production else "development"]
    if environment.secure:
        return HTTPSConnection("h", context=environment.context)
    return HTTPConnection("h")


def by_table_otherwise(production):
    environment = ENVIRONMENTS["production" if production else "development"]
    if not environment.secure:
        return HTTPSConnection("h", context=environment.context)  # [missing-ssl-context]
    return HTTPConnection("h")


def by_loop():
    for environment in (Production, Development):
        if environment.secure:
            HTTPSConnection("h", context=environment.context)
        else:
            HTTPSConnection("h", context=environment.context)  # [missing-ssl-context]


def by_choice(production):
    environment = Production if production else Development
    if not environment.secure:
        return HTTPConnection("h")
    return HTTPSConnection("h", context=environment.context)


class Provider:
    secure = False
    context = None


class Remote(Provider):
    secure = True
    context = ssl.create_default_context()


class Local(Provider):
    pass


PROVIDERS = {"remote": Remote, "local": Local}


def by_instance(remote):
    provider = PROVIDERS["remote" if remote else "local"]()
    if provider.secure:
        return HTTPSConnection("h", context=provider.context)
    return HTTPConnection("h")


def by_instance_otherwise(remote):
    provider = PROVIDERS["remote" if remote else "local"]()
    if not provider.secure:
        return HTTPSConnection("h", context=provider.context)  # [missing-ssl-context]
    return HTTPConnection("h")


class Client:
    def __init__(self, name):
        self.provider = PROVIDERS[name]

    def connect(self):
        if self.provider.secure:
            return HTTPSConnection("h", context=self.provider.context)
        return HTTPConnection("h")


def by_attribute(remote):
    return Client("remote" if remote else "local").connect()


class Careless:
    verified = True
    context = ssl._create_unverified_context()


class Careful:
    verified = False
    context = ssl.create_default_context()


def by_a_flag_that_lies(careful):
    row = Careful if careful else Careless
    if row.verified:
        return HTTPSConnection("h", context=row.context)  # [insecure-ssl-context]
    return HTTPConnection("h")


class Secure:
    tls = True

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.make_context())
        return HTTPConnection("h")

    def connect_otherwise(self):
        if not self.tls:
            return HTTPSConnection("h", context=self.make_context())  # [missing-ssl-context]
        return HTTPConnection("h")

    def make_context(self):
        return ssl.create_default_context()


class Plain(Secure):
    tls = False

    def make_context(self):
        return None


def by_subclass():
    for cls in (Secure, Plain):
        cls().connect()
        cls().connect_otherwise()
