"""What an attribute holds that is set under no name, in another class or for a subclass, is not told by what the module names."""

import ssl
from http.client import HTTPSConnection


class Filled:
    def __init__(self):
        self.context = ssl.create_default_context()

    def open(self):
        if self.context is None:
            return HTTPSConnection("h")  # [missing-ssl-context]
        return HTTPSConnection("h", context=self.context)


class Other:
    def __init__(self):
        self.filled = Plain()


class Plain:
    context = "plain"


class Configured:
    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def drop(self):
        self.filled.context = None


class Base:
    def __init__(self):
        self.made = ssl.create_default_context()

    def open(self):
        if self.made is None:
            return HTTPSConnection("h")  # [missing-ssl-context]
        return HTTPSConnection("h", context=self.made)


class Sub(Base):
    pass


def _drop(sub: Sub):
    sub.made = None


class FilledByStaticMethod:
    def __init__(self):
        self.used = None

    def _fill(self):
        self.used = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.used)

    @staticmethod
    def _filled(client):
        client._fill()
        return client

    def filled(self):
        return FilledByStaticMethod._filled(self)


def drive():
    configured = Configured(filled=Filled())
    configured.drop()
    configured.filled.open()
    sub = Sub()
    _drop(sub)
    sub.open()
    FilledByStaticMethod().filled().open()
