"""What an instance puts into an object that it has made is there together, unless something of it is set again."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _State:
    pass


class Kept:
    def __init__(self, tls):
        self.state = _State()
        self.state.tls = tls
        self.state.context = ssl.create_default_context() if tls else None

    def get(self):
        if self.state.tls:
            HTTPSConnection("h", context=self.state.context)

    def get_anyway(self):
        HTTPSConnection("h", context=self.state.context)  # [missing-ssl-context]


class _Options:
    pass


class Made:
    def __init__(self, verify):
        self.options = _Options()
        self.options.verify = verify
        self.options.context = self._make()

    def _make(self):
        context = ssl.create_default_context()
        if not self.options.verify:
            context.check_hostname = False
        return context

    def get(self):
        if self.options.verify:
            HTTPSConnection("h", context=self.options.context)

    def get_anyway(self):
        HTTPSConnection("h", context=self.options.context)  # [insecure-ssl-context]


class _Flags:
    pass


class SetAgain:
    def __init__(self, tls):
        self.flags = _Flags()
        self.flags.tls = tls
        self.flags.context = ssl.create_default_context() if tls else None

    def switch_on(self):
        self.flags.tls = True

    def get(self):
        if self.flags.tls:
            HTTPSConnection("h", context=self.flags.context)  # [missing-ssl-context]


class _Held:
    pass


class Holder:
    def __init__(self, tls):
        self.held = _Held()
        self.held.secure = tls
        self.held.context = ssl.create_default_context() if tls else None

    def get(self):
        if self.held.secure:
            HTTPSConnection("h", context=self.held.context)  # [missing-ssl-context]


class SetsThatOfOthers:
    def __init__(self, tls):
        self.holder = Holder(tls)

    def switch_on(self):
        self.holder.held.secure = True

    def get(self):
        self.holder.get()


class _Given:
    pass


class GivesIt:
    def __init__(self, tls):
        self.given = _Given()
        self.given.secure = tls
        self.given.context = ssl.create_default_context() if tls else None

    def switch_on(self):
        _switch(self.given)

    def get(self):
        if self.given.secure:
            HTTPSConnection("h", context=self.given.context)  # [missing-ssl-context]


def _switch(given):
    given.secure = True


class _Switches:
    pass


class Switched:
    def __init__(self):
        self.state = _Switches()
        self.off()

    def on(self):
        self.state.tls = True
        self.state.context = ssl.create_default_context()

    def off(self):
        self.state.tls = False
        self.state.context = None

    def get(self):
        if self.state.tls:
            HTTPSConnection("h", context=self.state.context)


def drive():
    for kind in (Kept, Made):
        for flag in (True, False):
            kind(flag).get()
            kind(flag).get_anyway()
    for kind in (SetAgain, SetsThatOfOthers, GivesIt):
        for flag in (True, False):
            client = kind(flag)
            client.get()
            client.switch_on()
            client.get()
    client = Switched()
    client.get()
    client.on()
    client.get()
    client.off()
    client.get()
