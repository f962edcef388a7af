"""A private method that has a local name finds its receiver as where that is called, not where it is named."""
# pylint: disable=missing-docstring, protected-access

import ssl
from contextlib import closing
from http.client import HTTPConnection, HTTPSConnection


def _good():
    return ssl.create_default_context()


class _Client:
    def __init__(self, verify):
        self.verify = verify
        self.context = _good()


class WeakenedByATest(_Client):
    def _login(self):
        if not self.verify:
            self.context = ssl._create_unverified_context()
        return True

    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def get(self):
        self.context = _good()
        call = self._open
        return self._login() and call()


class WeakenedBehind(_Client):
    def _logout(self):
        self.context = ssl._create_unverified_context()

    def _open(self):
        return HTTPSConnection("h", context=self.context)

    def get(self):
        self.context = _good()
        call = self._open
        found = call(), self._logout()
        self.context = _good()
        return found


class WeakenedByAnArgument(_Client):
    def _port(self):
        if not self.verify:
            self.context = ssl._create_unverified_context()
        return 443

    def _open(self, port):
        return HTTPSConnection("h", port, context=self.context)  # [insecure-ssl-context]

    def get(self):
        self.context = _good()
        call = self._open
        return call(self._port())


class FilledByAnArgument(_Client):
    def _port(self):
        self.context = _good()
        return 443

    def _open(self, port):
        return HTTPSConnection("h", port, context=self.context)

    def get(self):
        self.context = None
        call = self._open
        return call(self._port())


class HandedToWhatWeakens:
    """What gets the connection runs behind the call that makes it."""

    def __init__(self, tls):
        self.tls = tls
        self.context = _good() if tls else ssl._create_unverified_context()

    def process(
        self,
        connection,
        path,
    ):
        if not path:
            self.tls = False
            self.context = ssl._create_unverified_context()
        return connection

    def get(self, path):
        if not self.tls:
            return None
        response = self.process(
            self._open(),
            path,
        )
        return response

    def _open(self):
        return HTTPSConnection("h", context=self.context)


class OpenedTwice(_Client):
    def _open(self):
        connection = HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        if not self.verify:
            self.context = ssl._create_unverified_context()
        return connection

    def get(self):
        self.context = _good()
        call = self._open
        return [call() for _ in range(2)]


class InBetween(_Client):
    """What no other method finds, and is not there at the end."""

    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def probe(self):
        self.context = ssl._create_unverified_context()
        call = self._open
        connection = call()
        self.context = _good()
        return connection


class InBetweenWithoutOne(_Client):
    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def reset(self):
        self.context = None
        call = self._open
        connection = call()
        self.context = _good()
        return connection


class ChangedInBetween(_Client):
    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def probe(self):
        self.context.check_hostname = False
        call = self._open
        connection = call()
        self.context.check_hostname = True
        return connection


class ChangedInBetweenAndBack(_Client):
    def _open(self):
        return HTTPSConnection("h", context=self.context)

    def probe(self):
        self.context.check_hostname = False
        self.context.check_hostname = True
        call = self._open
        return call()


class ReplacedInBetween:
    def __init__(self):
        self.options = {"context": _good()}

    def _open(self):
        return HTTPSConnection("h", **self.options)  # [insecure-ssl-context]

    def probe(self):
        self.options["context"] = ssl._create_unverified_context()
        call = self._open
        connection = call()
        self.options["context"] = _good()
        return connection


class NamedBefore(_Client):
    def _open(self):
        return HTTPSConnection("h", context=self.context)

    def get(self):
        self.context = None
        call = self._open
        self.context = _good()
        return call()


class NamedBeforeWeakening(_Client):
    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def get(self):
        call = self._open
        self.context = ssl._create_unverified_context()
        connection = call()
        self.context = _good()
        return connection


class CalledTwice(_Client):
    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def get(self):
        call = self._open
        self.context = _good()
        first = call()
        self.context = None
        second = call()
        self.context = _good()
        return first, second


class GivenAway(_Client):
    """Others may call it at any time."""

    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def get(self):
        self.context = ssl._create_unverified_context()
        call = self._open
        found = [call]
        self.context = _good()
        call()
        self.context = ssl._create_unverified_context()
        return found[0]()


class TestedFirst:
    def __init__(self, tls):
        self.tls = tls
        self.context = _good() if tls else None

    def _open(self):
        return HTTPSConnection("h", context=self.context)

    def get(self):
        call = self._open
        if self.tls:
            return call()
        return HTTPConnection("h")


def opened(verify):
    for kind in (
        WeakenedByATest,
        WeakenedBehind,
        WeakenedByAnArgument,
        FilledByAnArgument,
        OpenedTwice,
        NamedBefore,
        NamedBeforeWeakening,
        CalledTwice,
        GivenAway,
        TestedFirst,
    ):
        kind(verify).get()
    client = HandedToWhatWeakens(verify)
    for path in ("a", "", "a"):
        client.get(path)
    InBetween(verify).probe()
    InBetweenWithoutOne(verify).reset()
    ChangedInBetween(verify).probe()
    ChangedInBetweenAndBack(verify).probe()
    ReplacedInBetween().probe()
