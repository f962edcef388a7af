"""What a method changes where a flag of its instance tells it to, others that ask the flag do not find."""

import ssl
from http.client import HTTPSConnection


class Relaxed:
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context()

    def relax(self):
        if not self.verify:
            self.context.check_hostname = False

    def connect(self):
        if self.verify:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Switched:
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context()

    def set_verify(self, verify):
        self.verify = verify

    def relax(self):
        if not self.verify:
            self.context.check_hostname = False

    def connect(self):
        if self.verify:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Twice:
    def __init__(self, verify, names):
        self.verify = verify
        self.names = names
        self.context = ssl.create_default_context()

    def relax(self):
        if not self.verify:
            self.context.check_hostname = False

    def restore(self):
        if self.verify:
            self.context.check_hostname = True

    def connect(self):
        if self.verify:
            HTTPSConnection("h", context=self.context)

    def connect_by_name(self):
        if self.names:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Strengthened:
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.SSLContext()

    def tighten(self):
        if self.verify:
            self.context.check_hostname = True

    def connect(self):
        if self.verify:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Base:
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context()
        self.relax()

    def relax(self):
        if not self.verify:
            self.context.check_hostname = False
            self.context.verify_mode = ssl.CERT_NONE


class Child(Base):
    def connect(self):
        if self.verify:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Late:
    def __init__(self, verify=True):
        self._verify = verify
        self.context = None

    def setup(self):
        self.context = ssl.create_default_context()
        if not self._verify:
            self.context.check_hostname = False

    def relax(self):
        if not self._verify and self.context is not None:
            self.context.check_hostname = False
            self.context.verify_mode = ssl.CERT_NONE

    def connect(self):
        if self._verify:
            HTTPSConnection("h", context=self.context)

    def connect_badly(self):
        if not self._verify:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Pinned:
    def __init__(self, verify, pin):
        self.verify = verify
        self.pin = pin
        self.context = ssl.create_default_context()

    def use_pin(self):
        if self.pin:
            self.context.check_hostname = False

    def relax(self):
        if not self.verify:
            self.context.check_hostname = False

    def connect(self):
        if self.verify and not self.pin:
            HTTPSConnection("h", context=self.context)
        elif self.verify:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        elif not self.pin:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def run(verify, other):
    relaxed = Relaxed(verify)
    relaxed.relax()
    relaxed.connect()
    switched = Switched(verify)
    switched.relax()
    switched.set_verify(other)
    switched.connect()
    twice = Twice(verify, other)
    twice.relax()
    twice.restore()
    twice.connect()
    twice.connect_by_name()
    Strengthened(verify).connect()
    Child(verify).connect()
    late = Late(verify)
    late.setup()
    late.relax()
    late.connect()
    late.connect_badly()
    pinned = Pinned(verify, other)
    pinned.use_pin()
    pinned.relax()
    pinned.connect()
