"""What a private method of the initialiser makes of settings goes with the flags of these that it tests."""

import ssl
from http.client import HTTPConnection, HTTPSConnection
from types import SimpleNamespace


class _Client:
    def __init__(self, settings):
        self.settings = settings
        self.context = self._build()
        self.arguments = self._arguments()

    def _build(self):
        context = ssl.create_default_context(cafile=self.settings.ca_file)
        if not self.settings.verify:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context

    def _arguments(self):
        arguments = {"timeout": self.settings.timeout}
        if self.settings.tls:
            arguments["context"] = ssl.create_default_context()
        return arguments

    def connect_strictly(self):
        if not self.settings.verify:
            return
        HTTPSConnection("h", context=self.context)

    def connect_anyway(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def connect(self):
        if self.settings.tls:
            HTTPSConnection("h", **self.arguments)

    def connect_by_another_flag(self):
        if self.settings.verify:
            HTTPSConnection("h", **self.arguments)  # [missing-ssl-context]


class _Items:
    def __init__(self, settings):
        self.settings = settings
        self._set_up()

    def _set_up(self):
        self.arguments = {"timeout": self.settings["timeout"]}
        if self.settings["tls"]:
            self.arguments["context"] = ssl.create_default_context()

    def connect(self):
        if self.settings["tls"]:
            HTTPSConnection("h", **self.arguments)
        else:
            HTTPConnection("h", **self.arguments)

    def connect_otherwise(self):
        if not self.settings["tls"]:
            HTTPSConnection("h", **self.arguments)  # [missing-ssl-context]


class _Changed:
    def __init__(self, settings):
        self.settings = settings
        self._set_up()

    def _set_up(self):
        self.arguments = {"timeout": self.settings["timeout"]}
        if self.settings["tls"]:
            self.arguments["context"] = ssl.create_default_context()

    def force(self):
        self.settings["tls"] = True

    def connect(self):
        if self.settings["tls"]:
            HTTPSConnection("h", **self.arguments)  # [missing-ssl-context]


def connect(verify, tls):
    client = _Client(SimpleNamespace(verify=verify, tls=tls, ca_file=None, timeout=3))
    client.connect_strictly()
    client.connect_anyway()
    client.connect()
    client.connect_by_another_flag()
    items = _Items({"tls": tls, "timeout": 3})
    items.connect()
    items.connect_otherwise()
    changed = _Changed({"tls": tls, "timeout": 3})
    changed.force()
    changed.connect()
