"""What a class holds is changed under another name, in a class method or a function."""

import ssl
from http.client import HTTPSConnection


class ByClassMethod:
    context = ssl.create_default_context()

    @classmethod
    def relax(cls):
        context = cls.context
        context.check_hostname = False

    def get(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByFunction:
    context = ssl.create_default_context()

    def get(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def relax():
    ctx = ByFunction.context
    ctx.check_hostname = False


class OnlyRead:
    context = ssl.create_default_context()

    @classmethod
    def look(cls):
        context = cls.context
        return context.check_hostname

    def get(self):
        return HTTPSConnection("h", context=self.context)


class AnotherContext:
    context = ssl.create_default_context()

    @classmethod
    def other(cls):
        context = ssl.create_default_context()
        context.check_hostname = False
        return cls.context

    def get(self):
        return HTTPSConnection("h", context=self.context)


ByClassMethod.relax()
relax()
OnlyRead.look()
AnotherContext.other()
for one in ByClassMethod(), ByFunction(), OnlyRead(), AnotherContext():
    one.get()
