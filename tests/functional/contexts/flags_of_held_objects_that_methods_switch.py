"""Flags of an object that an instance has made, which its methods switch, go with what else these set."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


class _Settings:
    def __init__(self):
        self.tls = False


class SwitchedByFlag:
    def __init__(self):
        self.context = None
        self.settings = _Settings()

    def on(self):
        self.context = ssl.create_default_context()
        self.settings.tls = True

    def off(self):
        self.context = None
        self.settings.tls = False

    def get(self):
        if self.settings.tls:
            HTTPSConnection("h", context=self.context)


class _Others:
    def __init__(self):
        self.tls = False


class SwitchedApart:
    def __init__(self):
        self.context = None
        self.settings = _Others()

    def on(self):
        self.context = ssl.create_default_context()
        self.settings.tls = True

    def off(self):
        self.context = None

    def get(self):
        if self.settings.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Open:
    def __init__(self):
        self.secure = False


class SwitchedFromOutside:
    def __init__(self):
        self.context = None
        self.switches = _Open()

    def on(self):
        self.context = ssl.create_default_context()
        self.switches.secure = True

    def off(self):
        self.context = None
        self.switches.secure = False
        _switch_on(self)

    def get(self):
        if self.switches.secure:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _switch_on(client):
    client.switches.secure = True


class _Annotated:
    def __init__(self):
        self.secure = False


class Sharing:
    def __init__(self):
        self.context = None
        self.shared = _Annotated()
        self.switch = Switch(self.shared)

    def on(self):
        self.context = ssl.create_default_context()
        self.shared.secure = True

    def off(self):
        self.context = None
        self.shared.secure = False
        self.switch.on()

    def get(self):
        if self.shared.secure:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Switch:
    def __init__(self, settings: _Annotated):
        self.shared = settings

    def on(self):
        self.shared.secure = True


def drive():
    for kind in (SwitchedByFlag, SwitchedApart, SwitchedFromOutside, Sharing):
        client = kind()
        client.get()
        client.on()
        client.get()
        client.off()
        client.get()
