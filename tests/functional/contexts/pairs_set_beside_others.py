"""A flag and a context that are set together stay so, whatever else the method sets, asks and calls for other attributes."""

import ssl
from http.client import HTTPSConnection


def _context(verify):
    return ssl.create_default_context() if verify else ssl._create_unverified_context()


class CallsAnother:
    def __init__(self, verify):
        self.host = "h"
        self.verify = verify
        self.context = _context(verify)
        self.log()

    def log(self):
        print(self.host)

    def relax(self):
        self.verify = False
        self.context = _context(False)

    def open(self):
        if self.verify:
            return HTTPSConnection(self.host, context=self.context)
        return None


class SetsByName:
    def __init__(self, verify):
        self.use(verify)

    def use(self, verify):
        self.verify = verify
        setattr(self, "generation", 1)
        self.context = _context(verify)

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)
        return None


class BySetter:
    def __init__(self, verify):
        self.verify = verify

    @property
    def verify(self):
        return self._verify

    @verify.setter
    def verify(self, verify):
        self._verify = verify
        self.context = _context(verify)

    def open(self):
        if self._verify:
            return HTTPSConnection("h", context=self.context)
        return None


class ReadMeanwhile:
    def __init__(self, verify):
        self.verify = verify
        self.opened = None
        self.context = _context(verify)

    def relax(self):
        self.verify = True
        self.opened = self.open()
        self.context = _context(True)

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


def drive(flag):
    CallsAnother(flag).open()
    relaxed = CallsAnother(flag)
    relaxed.relax()
    relaxed.open()
    SetsByName(flag).open()
    BySetter(flag).open()
    ReadMeanwhile(flag).relax()
