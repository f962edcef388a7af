"""A context in two attributes is one object, whatever has put it there: what a method changes by the one holds of the other."""

import ssl
from http.client import HTTPSConnection


class _InAList:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.strict = ssl.create_default_context()
        self.all = [self.context]

    def loosen(self):
        self.all[0].check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)


class _ByOr:
    def __init__(self, given=None):
        self.context = ssl.create_default_context()
        self.other = given or self.context

    def loosen(self):
        self.other.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Appended:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.strict = ssl.create_default_context()
        self.all = []
        self.all.append(self.context)

    def loosen(self):
        for one in self.all:
            one.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)


class _Returned:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.strict = ssl.create_default_context()

    def current(self):
        return self.context

    def loosen(self):
        self.current().check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict)


def connect():
    for client in (_InAList(), _ByOr(), _Appended(), _Returned()):
        client.loosen()
        client.connect()
