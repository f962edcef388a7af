"""Methods and functions may weaken contexts about which nothing else is known."""
# not run: the contexts come from an app that is not there

import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, app):
        self.context = app.context

    def relax(self):
        self.context.check_hostname = False

    def open(self, host):
        return HTTPSConnection(host, context=self.context)  # [insecure-ssl-context]


class Par:
    def __init__(self, context):
        self.context = context

    def relax(self):
        self.context.check_hostname = False

    def open(self, host):
        return HTTPSConnection(host, context=self.context)  # [insecure-ssl-context]


class Lax:
    def __init__(self, app):
        self.context = app.context
        self.context.check_hostname = False

    def open(self, host):
        return HTTPSConnection(host, context=self.context)  # [insecure-ssl-context]


class Strict:
    def __init__(self, app):
        self.context = app.context

    def harden(self):
        self.context.check_hostname = True

    def open(self, host):
        return HTTPSConnection(host, context=self.context)


class Made:
    def __init__(self):
        self.context = ssl.create_default_context()

    def relax(self):
        self.context.check_hostname = False

    def open(self, host):
        return HTTPSConnection(host, context=self.context)  # [insecure-ssl-context]


def make():
    import other
    return other.make()


CONTEXT = make()


def relax():
    CONTEXT.check_hostname = False


def use():
    HTTPSConnection("h", context=CONTEXT)  # [insecure-ssl-context]
