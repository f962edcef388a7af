"""A private method finds its receiver as what runs before it has left that, be it in the same statement or lap."""

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
        return self._login() and self._open()


class WeakenedBehind(_Client):
    def _logout(self):
        self.context = ssl._create_unverified_context()

    def _open(self):
        return HTTPSConnection("h", context=self.context)

    def get(self):
        self.context = _good()
        found = self._open(), self._logout()
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
        return self._open(self._port())


class FilledByAnArgument(_Client):
    def _port(self):
        self.context = _good()
        return 443

    def _open(self, port):
        return HTTPSConnection("h", port, context=self.context)

    def get(self):
        self.context = None
        return self._open(self._port())


class WeakenedByAManager(_Client):
    def _prepared(self):
        if not self.verify:
            self.context = ssl._create_unverified_context()
        return closing(HTTPConnection("h"))

    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def get(self):
        self.context = _good()
        with self._prepared(), closing(self._open()):
            pass


class WeakenedByAChoice(_Client):
    def _is_ready(self):
        if not self.verify:
            self.context = ssl._create_unverified_context()
        return True

    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def get(self):
        self.context = _good()
        return self._open() if self._is_ready() else None


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
        return [self._open() for _ in range(2)]


class InALater:
    def __init__(self):
        self.level = 2
        self.context = _good()

    def _open(self):
        return HTTPSConnection("h", context=self.context).sock  # [insecure-ssl-context]

    def get(self):
        self.context = _good()
        while self.level and not self._open():
            self.level -= 1
            self.context = ssl._create_unverified_context()


class InTheFirstLap:
    def __init__(self):
        self.level = 2
        self.context = _good()

    def _open(self):
        return HTTPSConnection("h", context=self.context).sock

    def get(self):
        self.context = _good()
        while self.level and not self._open():
            self.level -= 1


class InBetween(_Client):
    """What no other method finds, and is not there at the end."""

    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def probe(self):
        self.context = ssl._create_unverified_context()
        connection = self._open()
        self.context = _good()
        return connection


class InBetweenWithoutOne(_Client):
    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def reset(self):
        self.context = None
        connection = self._open()
        self.context = _good()
        return connection


class ChangedInBetween(_Client):
    def _open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def probe(self):
        self.context.check_hostname = False
        connection = self._open()
        self.context.check_hostname = True
        return connection


class ChangedInBetweenAndBack(_Client):
    def _open(self):
        return HTTPSConnection("h", context=self.context)

    def probe(self):
        self.context.check_hostname = False
        self.context.check_hostname = True
        return self._open()


class ReplacedInBetween:
    def __init__(self):
        self.options = {"context": _good()}

    def _open(self):
        return HTTPSConnection("h", **self.options)  # [insecure-ssl-context]

    def probe(self):
        self.options["context"] = ssl._create_unverified_context()
        connection = self._open()
        self.options["context"] = _good()
        return connection


class InsideWeakenedByAnArgument(_Client):
    def port(self):
        if not self.verify:
            self.context = ssl._create_unverified_context()
        return 443

    def get(self):
        def connect(port):
            return HTTPSConnection("h", port, context=self.context)  # [insecure-ssl-context]

        self.context = _good()
        return connect(self.port())


class InsideAndNothingBefore(_Client):
    def port(self):
        return 443

    def get(self):
        def connect(port):
            return HTTPSConnection("h", port, context=self.context)

        self.context = None
        self.context = _good()
        return connect(self.port())


def opened(verify):
    for kind in (
        WeakenedByATest,
        WeakenedBehind,
        WeakenedByAnArgument,
        FilledByAnArgument,
        WeakenedByAManager,
        WeakenedByAChoice,
        OpenedTwice,
        InsideWeakenedByAnArgument,
        InsideAndNothingBefore,
    ):
        kind(verify).get()
    client = HandedToWhatWeakens(verify)
    for path in ("a", "", "a"):
        client.get(path)
    InALater().get()
    InTheFirstLap().get()
    InBetween(verify).probe()
    InBetweenWithoutOne(verify).reset()
    ChangedInBetween(verify).probe()
    ChangedInBetweenAndBack(verify).probe()
    ReplacedInBetween().probe()
