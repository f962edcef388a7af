"""What a base's method does that is overridden is in no object of a class's body that only other instances find."""

import ssl
from http.client import HTTPSConnection


class _Set:
    def __init__(self, verify):
        self.ctx = ssl.create_default_context()

    def harden(self):
        self.ctx = ssl._create_unverified_context()

    def open(self):
        HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]

    def fetch(self):
        self.open()


class _Overriding(_Set):
    def harden(self):
        self.ctx.minimum_version = ssl.TLSVersion.TLSv1_2


class _Given(_Overriding):
    ctx = ssl.create_default_context()

    def open(self):
        HTTPSConnection("h", context=self.ctx)


def set_elsewhere(a):
    client = _Set(a)
    client.harden()
    client.open()
    client = _Given(a)
    client.harden()
    client.open()


class _Changed:
    def __init__(self, verify):
        self.verify = verify
        self.ctx = ssl.create_default_context()
        if not verify:
            self.ctx.check_hostname = False

    def harden(self):
        self.ctx.check_hostname = False

    def open(self):
        self.harden()
        HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]

    def fetch(self):
        self.open()


class _Replaced(_Changed):
    ctx = ssl._create_unverified_context()

    def __init__(self, verify):
        self.verify = verify
        self.ctx = ssl.create_default_context()

    def harden(self):
        super().harden()
        self.ctx = ssl.create_default_context()

    def open(self):
        HTTPSConnection("h", context=self.ctx)

    def fetch(self):
        super().fetch()
        HTTPSConnection("h", context=self.ctx)


class _ChangedAlike(_Changed):
    def harden(self):
        self.ctx.check_hostname = False


class _Shared(_Set):
    ctx = ssl.create_default_context()

    def __init__(self, verify):
        if not verify:
            self.ctx = ssl.create_default_context()

    def weaken(self):
        self.ctx.check_hostname = False

    def open(self):
        HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class _Sharing(_Shared):
    def weaken(self):
        return None

    def fetch(self):
        HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


def shared():
    _Shared(True).weaken()
    _Shared(True).open()
    _Sharing(True).fetch()


def changed_elsewhere(a):
    client = _Changed(a)
    client.harden()
    client.open()
    client = _Replaced(a)
    client.harden()
    client.open()
    client.fetch()
    _ChangedAlike(a).open()
