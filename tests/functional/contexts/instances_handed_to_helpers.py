"""Functions that are handed an instance: what they leave in its attributes, and do to those of subclasses."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


def _set_up(client, tls):
    if tls:
        client.context = ssl.create_default_context()
    else:
        client.context = None


def _tell(client, url):
    client.secure = url.startswith("https:")
    client.context = ssl.create_default_context() if client.secure else None


class Told:
    def __init__(self, url):
        _tell(self, url)

    def follow(self, url):
        _tell(self, url)

    def open(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return None


class AskedAgain:
    def __init__(self, tls):
        self.tls = tls
        _set_up(self, tls)

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return None


def _clear(client):
    client.context = None


class Placeholder:
    def __init__(self):
        _clear(self)

    def start(self):
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)


class SetBehind:
    def __init__(self, tls):
        _set_up(self, tls)
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)


def _relax(client):
    client.context.check_hostname = False


def _harden(client):
    client.context.check_hostname = True


class Base:
    def __init__(self):
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Lax(Base):
    def relax(self):
        _relax(self)


class StaticBase:
    def __init__(self):
        self.context = ssl.create_default_context()

    @staticmethod
    def _loosen(client):
        client.context.check_hostname = False

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class StaticLax(StaticBase):
    def relax(self):
        self._loosen(self)


class HardBase:
    def __init__(self):
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)


class Hard(HardBase):
    def relax(self):
        _harden(self)


class OwnBase:
    def __init__(self):
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)


class OwnLax(OwnBase):  # weakens what it opens alone
    def relax(self):
        _relax(self)

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive(tls):
    for kind in (AskedAgain, SetBehind):
        kind(tls).open()
    told = Told("https://h")
    told.open()
    told.follow("http://h" if tls else "https://h")
    told.open()
    placeholder = Placeholder()
    placeholder.start()
    placeholder.open()
    OwnBase().open()
    for kind in (Lax, StaticLax, Hard, OwnLax):
        one = kind()
        one.relax()
        one.open()
