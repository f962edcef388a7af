"""A pair of attributes is taken apart by what others do: to what an instance holds, or while one of its methods runs."""

import copy
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Part:
    def __init__(self):
        self.context = ssl.create_default_context()

    def disable_verification(self):
        self.context.check_hostname = False


class _HoldsAPart:
    def __init__(self, tls):
        self.tls = tls
        self.part = _Part()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.part.context)  # [insecure-ssl-context]
        return HTTPConnection("h")


class _OpensMeanwhileThroughOthers:
    def __init__(self):
        self.tls = False
        self.context = ssl._create_unverified_context()

    def set_tls(self, tls):
        self.tls = tls
        self.reconnect()
        self.context = ssl.create_default_context()

    def reconnect(self):
        return self.open()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return HTTPConnection("h")


class _OpensInASetter:
    def __init__(self):
        self.tls = False
        self.context = ssl._create_unverified_context()
        self.connection = None

    def upgrade(self):
        self.tls = True
        self.host = "h"
        self.context = ssl.create_default_context()

    @property
    def host(self):
        return "h"

    @host.setter
    def host(self, value):
        if self.tls:
            self.connection = HTTPSConnection(value, context=self.context)  # [insecure-ssl-context]


class _OpensUnderAnotherName:
    def __init__(self):
        self.tls = False
        self.context = ssl._create_unverified_context()

    def toggle(self):
        self.tls = not self.tls
        self.connect()
        self.context = ssl.create_default_context() if self.tls else ssl._create_unverified_context()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return HTTPConnection("h")

    connect = open


class _KeepsWhatOpens:
    def __init__(self):
        self.tls = False
        self.context = ssl._create_unverified_context()
        self.changed = self.open

    def toggle(self):
        self.tls = not self.tls
        self.changed()
        self.context = ssl.create_default_context() if self.tls else ssl._create_unverified_context()

    def open(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return HTTPConnection("h")


_DEFAULT = None


def _default_context():
    global _DEFAULT
    if _DEFAULT is None:
        _DEFAULT = ssl.create_default_context()
    return _DEFAULT


class _SharesTheDefault:
    def __init__(self):
        self.verify = True
        self.context = _default_context()

    def set_verify(self, verify):
        self.verify = verify
        if verify:
            self.context = _default_context()
        else:
            self.context.check_hostname = False

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class _MadeForEach:
    """Its twin, which has a context of its own each time."""

    def __init__(self):
        self.verify = True
        self.context = ssl.create_default_context()

    def set_verify(self, verify):
        self.verify = verify
        if verify:
            self.context = ssl.create_default_context()
        else:
            self.context.check_hostname = False

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)
        return None


class _HandedIn:
    def __init__(self, context):
        self.verify = True
        self.context = context

    def set_verify(self, verify):
        self.verify = verify
        if verify:
            self.context = ssl.create_default_context()
        else:
            self.context.check_hostname = False

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class _Copied:
    def __init__(self):
        self.verify = True
        self.context = ssl.create_default_context()

    def clone(self):
        return copy.copy(self)

    def set_verify(self, verify):
        self.verify = verify
        if verify:
            self.context = ssl.create_default_context()
        else:
            self.context.check_hostname = False

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


class _AsksForFeatures:
    def __init__(self, features):
        self.features = features
        self.context = ssl.create_default_context() if "tls" in features else ssl._create_unverified_context()

    def add(self, feature):
        self.features.append(feature)
        self.context = self.context or ssl.create_default_context()

    def open(self):
        if "tls" in self.features:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return HTTPConnection("h")


class _Loosened:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.loose = False

    def loosen(self):
        self.loose = True
        self.apply()

    def apply(self):
        if self.loose:
            self.context.check_hostname = False

    def get(self):
        return self.context

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def _weaken(client):
    client.get().check_hostname = False


class _FallsBack:
    """All states that lead to the private method have the placeholder."""

    def __init__(self, tls):
        self.tls = tls
        self.context = None

    def start(self):
        self.context = ssl.create_default_context()

    def open(self):
        if self.context is not None:
            return HTTPSConnection("h", context=self.context)
        return self._fallback()

    def _fallback(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return HTTPConnection("h")


def handed_on(tls):
    client = _Loosened()
    _weaken(client)
    client.open()
    client.loosen()
    falling = _FallsBack(tls)
    falling.open()
    falling.start()
    falling.open()


def parts():
    holder = _HoldsAPart(True)
    holder.open()
    holder.part.disable_verification()
    holder.open()


def meanwhile():
    _OpensMeanwhileThroughOthers().set_tls(True)
    _OpensInASetter().upgrade()
    _OpensUnderAnotherName().toggle()
    _KeepsWhatOpens().toggle()
    features = _AsksForFeatures([])
    features.add("tls")
    features.open()


def shared():
    first, second = _SharesTheDefault(), _SharesTheDefault()
    first.set_verify(False)
    second.open()
    context = ssl.create_default_context()
    first, second = _HandedIn(context), _HandedIn(context)
    first.set_verify(False)
    second.open()
    first = _Copied()
    second = first.clone()
    first.set_verify(False)
    second.open()


def made(verify):
    first, second = _MadeForEach(), _MadeForEach()
    first.open()
    first.set_verify(verify)
    first.open()
    second.open()
