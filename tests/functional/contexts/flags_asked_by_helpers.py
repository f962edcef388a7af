"""Functions that ask an instance which they are handed for its flag, and weaken its context by that."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, verify):
        self.verify = verify
        self.context = None
        _set_up(self)

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)
        return None


class Wrongly:  # asked the other way round
    def __init__(self, verify):
        self.verify = verify
        self.context = None
        _set_up(self)

    def open(self):
        if not self.verify:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class SetAgain:  # the flag is another one by then
    def __init__(self, verify):
        self.verify = verify
        self.context = None
        _set_up(self)

    def pretend(self):
        self.verify = True

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class OtherFlag:
    def __init__(self, verify, strict):
        self.verify = verify
        self.strict = strict
        self.context = None
        _set_up(self)

    def open(self):
        if self.strict:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class Second:  # the instance is its second argument
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context()
        _weaken(verify, self)

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)
        return None


def _set_up(client):
    client.context = ssl.create_default_context()
    if not client.verify:
        client.context.check_hostname = False


def _weaken(_, client):
    if client.verify:
        return
    client.context.check_hostname = False


def drive(verify, strict):
    for kind in (Client, Wrongly, SetAgain, Second):
        kind(verify).open()
    again = SetAgain(verify)
    again.pretend()
    again.open()
    OtherFlag(verify, strict).open()
