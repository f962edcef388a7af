"""An initialiser calls a hook that subclasses override together with a flag of the class, which another method asks."""
# pylint: disable=missing-docstring, protected-access, too-few-public-methods
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Transport:
    secure = None

    def __init__(self, host):
        self.host = host
        self.context = self.make_context()

    def make_context(self):
        raise NotImplementedError

    def open(self):
        if not self.secure:
            return HTTPConnection(self.host)
        return HTTPSConnection(self.host, context=self.context)


class _Secure(_Transport):
    secure = True

    def make_context(self):
        return ssl.create_default_context()


class _Plain(_Transport):
    secure = False

    def make_context(self):
        return ssl._create_unverified_context()


class _Client:
    """The base is the plain one itself, and a part of the initialiser calls the hook."""

    secure = False

    def __init__(self, host):
        self.host = host
        self._set_up()

    def _set_up(self):
        self.context = self.make_context()

    def make_context(self):
        return ssl._create_unverified_context()

    def open(self):
        if not self.secure:
            return HTTPConnection(self.host)
        return HTTPSConnection(self.host, context=self.context)


class _SecureClient(_Client):
    secure = True

    def make_context(self):
        return ssl.create_default_context()


class _Weak:
    secure = None

    def __init__(self, host):
        self.host = host
        self.context = self.make_context()

    def make_context(self):
        raise NotImplementedError

    def open(self):
        if not self.secure:
            return HTTPConnection(self.host)
        return HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


class _PlainWeak(_Weak):
    secure = False

    def make_context(self):
        return ssl._create_unverified_context()


class _SecureWeak(_Weak):
    """The flag is on, and the hook is weak."""

    secure = True

    def make_context(self):
        return ssl._create_unverified_context()


class _Alone:
    secure = True

    def __init__(self, host):
        self.host = host
        self.context = self.make_context()

    def make_context(self):
        return ssl.create_default_context()

    def open(self):
        if not self.secure:
            return HTTPConnection(self.host)
        return HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


class _PlainAlone(_Alone):
    secure = False

    def make_context(self):
        return ssl._create_unverified_context()


class _WeakAlone(_Alone):
    """The hook alone is overridden, and the flag is the base's."""

    def make_context(self):
        return ssl._create_unverified_context()


class _Deep:
    secure = None

    def __init__(self, host):
        self.host = host
        self.context = self.make_context()

    def make_context(self):
        raise NotImplementedError

    def open(self):
        if not self.secure:
            return HTTPConnection(self.host)
        return HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


class _SecureDeep(_Deep):
    secure = True

    def make_context(self):
        return ssl.create_default_context()


class _WeakDeep(_SecureDeep):
    """The hook alone is overridden, and the flag is that of the class between."""

    def make_context(self):
        return ssl._create_unverified_context()


def drive(tls):
    (_Secure if tls else _Plain)("h").open()
    (_SecureClient if tls else _Client)("h").open()
    (_SecureWeak if tls else _PlainWeak)("h").open()
    (_WeakAlone if tls else _PlainAlone)("h").open()
    (_WeakDeep if tls else _SecureDeep)("h").open()
