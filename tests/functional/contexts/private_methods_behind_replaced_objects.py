"""A private method finds the object that a method has put into an attribute last, and not the one that it has changed before."""

import ssl
from http.client import HTTPSConnection


class _ReplacedByALaxOne:
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context()

    def get(self):
        self.context.check_hostname = True
        if not self.verify:
            self.context = ssl._create_unverified_context()
        return self._connect()

    def _connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _ReplacedByAGoodOne:
    def __init__(self):
        self.context = ssl.create_default_context()

    def get(self):
        self.context.check_hostname = False
        self.context = ssl.create_default_context()
        return self._connect()

    def _connect(self):
        return HTTPSConnection("h", context=self.context)


class _ReplacedByAFunctionInside:
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context()

    def get(self):
        def connect():
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

        self.context.check_hostname = True
        if not self.verify:
            self.context = ssl._create_unverified_context()
        return connect()


class _ReplacedBySetattr:
    def __init__(self):
        self.context = ssl.create_default_context()

    def get(self):
        self.context.check_hostname = True
        setattr(self, "context", ssl._create_unverified_context())
        return self._connect()

    def _connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _ReplacedOptions:
    def __init__(self):
        self.options = {}

    def get(self):
        self.options["timeout"] = 3
        self.options = {**self.options, "context": ssl.create_default_context()}
        return self._connect()

    def _connect(self):
        return HTTPSConnection("h", **self.options)


class _FoundThere:
    """The test has one answer: the attribute only ever holds contexts."""

    def __init__(self):
        self.context = ssl.create_default_context()

    def get(self):
        if self.context is not None:
            self.context.verify_mode = ssl.CERT_REQUIRED
        return self._connect()

    def renew(self):
        if self.context:
            self.context = ssl.create_default_context()
        return self._connect()

    def _connect(self):
        return HTTPSConnection("h", context=self.context)


class _NotFoundThere:
    def __init__(self, verify):
        self.context = ssl.create_default_context() if verify else None

    def get(self):
        if self.context is not None:
            self.context.verify_mode = ssl.CERT_REQUIRED
        return self._connect()

    def _connect(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _NeverWithout:
    def __init__(self):
        self.context = ssl.create_default_context()

    def get(self):
        if self.context is None:
            return self._without()
        return None

    def _without(self):
        return HTTPSConnection("h")


class _CallsItself:
    """The tests of the method that calls it first hold in its further calls, too."""

    def __init__(self, verify):
        self.context = ssl.create_default_context() if verify else ssl._create_unverified_context()
        self.verify = verify
        self.tries = 0

    def fetch(self):
        if not self.verify:
            return None
        return self._request()

    def _request(self):
        connection = HTTPSConnection("h", context=self.context)
        self.tries += 1
        return self._request() if self.tries < 3 else connection


class _CallsItselfWeaker:
    def __init__(self, verify):
        self.context = ssl.create_default_context() if verify else ssl._create_unverified_context()
        self.verify = verify
        self.tries = 0

    def fetch(self):
        if not self.verify:
            return None
        return self._request()

    def _request(self):
        connection = HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        self.tries += 1
        if self.tries < 3:
            self.context.check_hostname = False
            return self._request()
        return connection


def requests(verify):
    for kind in (_ReplacedByALaxOne, _ReplacedByAFunctionInside, _NotFoundThere):
        kind(verify).get()
    for kind in (_ReplacedByAGoodOne, _ReplacedBySetattr, _ReplacedOptions, _FoundThere, _NeverWithout):
        kind().get()
    _FoundThere().renew()
    _CallsItself(verify).fetch()
    _CallsItselfWeaker(verify).fetch()
