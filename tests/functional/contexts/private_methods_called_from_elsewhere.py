"""What a private method sets counts whoever calls it: its callers tell in its place only where they are run for the class."""

import ssl
from http.client import HTTPSConnection


class _Relaxed:
    def __init__(self):
        self.context = ssl.create_default_context()

    def _relax(self, reason):
        self.reason = reason
        self.context = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Relaxing(_Relaxed):
    def start(self):
        self._relax("test system")


class _InThreads:
    def start(self, verify):
        def run():
            self._configure(verify)

        run()

    def _configure(self, verify):
        self.context = ssl.create_default_context() if verify else ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Created:
    @classmethod
    def create(cls, verify):
        client = cls()
        client._prepare(verify)
        return client

    def _prepare(self, verify):
        self.context = ssl.create_default_context() if verify else ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Choosing:
    def _choose(self, timeout):
        self.timeout = timeout
        self.kind = HTTPSConnection

    def connect(self):
        self.kind("h")  # [missing-ssl-context]


class _Chosen(_Choosing):
    def __init__(self):
        self._choose(3)


class _Begun:
    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def _begin(self, verify):
        self.context = ssl.create_default_context()
        if not verify:
            self.context.check_hostname = False


class _Beginning(_Begun):
    def __init__(self):
        self._begin(False)


class _Within:
    def __init__(self):
        self._set(True)

    def _set(self, verify):
        self.context = ssl.create_default_context() if verify else ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)


def drive(verify):
    relaxing = _Relaxing()
    relaxing.start()
    relaxing.connect()
    threads = _InThreads()
    threads.start(verify)
    threads.connect()
    _Created.create(verify).connect()
    _Chosen().connect()
    _Beginning().connect()
    _Within().connect()
