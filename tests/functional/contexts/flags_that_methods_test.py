"""A flag that an initialiser keeps for good means in one method what it means in all others, wherever it is tested."""

import ssl
from http.client import HTTPSConnection


class Returned:
    def __init__(self, verify=True):
        self.verify = verify
        self.context = self._make()

    def _make(self):
        context = ssl.create_default_context()
        if not self.verify:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context

    def connect(self):
        if not self.verify:
            raise ValueError
        return HTTPSConnection("h", context=self.context)

    def connect_any(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class SetUp:
    def __init__(self, verify=True):
        self.verify = verify
        self._set_up()

    def _set_up(self):
        self.context = ssl.create_default_context()
        if not self.verify:
            self.context.check_hostname = False
            self.context.verify_mode = ssl.CERT_NONE

    def connect(self):
        if not self.verify:
            raise ValueError
        return HTTPSConnection("h", context=self.context)

    def connect_any(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class WithDefault:
    secure = True

    def __init__(self, secure=None):
        if secure is not None:
            self.secure = secure
        self.context = ssl.create_default_context() if self.secure else None

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class PlacedFirst:
    def __init__(self, secure):
        self.secure = secure
        self._make()

    def _make(self):
        self.context = None
        if self.secure:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class ReturnedOrNone:
    def __init__(self, verify, debug):
        self.verify = verify
        self.debug = debug
        self.context = self._make()

    def _make(self):
        if self.verify:
            return ssl.create_default_context()
        return None

    def connect(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Toggled:
    def __init__(self, strict):
        self.strict = strict
        self.set_up()

    def set_up(self):
        self.context = ssl.create_default_context()
        if not self.strict:
            self.context.check_hostname = False

    def toggle(self):
        self.strict = not self.strict

    def connect(self):
        if self.strict:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Early:
    safe = False

    def __init__(self, safe):
        self.set_up()
        self.safe = safe

    def set_up(self):
        self.context = ssl.create_default_context()
        if not self.safe:
            self.context.check_hostname = False

    def connect(self):
        if self.safe:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Partly:
    def __init__(self, exact):
        self.exact = exact
        self.context = ssl._create_unverified_context()

    def set_up(self):
        if self.exact:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.exact:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def connect_set_up(self):
        self.set_up()
        if self.exact:
            return HTTPSConnection("h", context=self.context)


class Base:
    def __init__(self, tls):
        self.tls = tls
        self.context = None


class Derived(Base):
    def __init__(self, tls):
        super().__init__(tls)
        if self.tls:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _drive(client, *others):
    for connect in (client.connect, *others):
        try:
            connect()
        except ValueError:
            pass


def drive(flag):
    returned, set_up, partly = Returned(flag), SetUp(flag), Partly(flag)
    _drive(returned, returned.connect_any)
    _drive(set_up, set_up.connect_any)
    _drive(WithDefault(flag))
    _drive(PlacedFirst(flag))
    _drive(ReturnedOrNone(flag, True))
    _drive(partly, partly.connect_set_up)
    _drive(Derived(flag))
    toggled = Toggled(flag)
    toggled.toggle()
    _drive(toggled)
    _drive(Early(flag))
