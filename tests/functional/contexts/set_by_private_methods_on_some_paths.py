"""What a private method of the initialiser sets on some of its paths counts, be it that others leave the attribute out."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class _ByFlag:
    def __init__(self, tls):
        self.tls = tls
        self._set_up()

    def _set_up(self):
        if self.tls:
            self.context = ssl._create_unverified_context()
            self.verified = ssl.create_default_context()

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
            HTTPSConnection("h", context=self.verified)


class _CalledOnSomePaths:
    def __init__(self, tls):
        self.tls = tls
        if tls:
            self._set_up()

    def _set_up(self):
        self.context = ssl._create_unverified_context()
        self.verified = ssl.create_default_context()

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
            HTTPSConnection("h", context=self.verified)


class _Kinds:
    def __init__(self, tls):
        self.tls = tls
        self._set_up()

    def _set_up(self):
        if self.tls:
            self.kind = HTTPSConnection
            self.plain = HTTPConnection

    def connect(self):
        if self.tls:
            self.kind("h")  # [missing-ssl-context]
            self.plain("h")


class _KindsWithDefault:
    kind = HTTPConnection

    def __init__(self, tls):
        self.tls = tls
        self._set_up()

    def _set_up(self):
        if self.tls:
            self.kind = HTTPSConnection

    def connect(self):
        self.kind("h")  # [missing-ssl-context]


class _Options:
    def __init__(self, tls):
        self.tls = tls
        self._set_up()

    def _set_up(self):
        if self.tls:
            self.options = {"port": 443}
            self.secure_options = {"port": 443, "context": ssl.create_default_context()}

    def connect(self):
        if self.tls:
            HTTPSConnection("h", **self.options)  # [missing-ssl-context]
            HTTPSConnection("h", **self.secure_options)


class _Base:
    def __init__(self):
        self.context = ssl.create_default_context()


class _Weakened(_Base):
    def __init__(self, verify):
        super().__init__()
        self.verify = verify
        self._set_up()

    def _set_up(self):
        if not self.verify:
            self.context = ssl._create_unverified_context()

    def connect(self):
        if self.verify:
            HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def connect(flag):
    for kind in (_ByFlag, _CalledOnSomePaths, _Kinds, _KindsWithDefault, _Options, _Weakened):
        kind(flag).connect()
