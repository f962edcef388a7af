"""Items of mappings, of attributes and of the module, are tested in several methods alike."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


CONFIG = {"tls": True, "host": "h"}


class Client:
    def __init__(self):
        self.context = None
        if CONFIG["tls"]:
            self.context = ssl.create_default_context()

    def connect(self):
        if CONFIG["tls"]:
            HTTPSConnection(CONFIG["host"], context=self.context)


class Named:
    def __init__(self):
        self.context = None
        if CONFIG["tls"]:
            self.context = ssl.create_default_context()

    def connect(self):
        if CONFIG["tls"]:
            HTTPSConnection("h", context=self.context)


class Opt:
    def __init__(self, config):
        self.config = config
        self.context = None
        if self.config["tls"]:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.config["tls"]:
            HTTPSConnection("h", context=self.context)


class Lit:
    def __init__(self, tls):
        self.config = {"tls": tls}
        self.context = None
        if self.config["tls"]:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.config["tls"]:
            HTTPSConnection("h", context=self.context)


class Upd:
    def __init__(self, **kw):
        self.config = {"tls": True}
        self.config.update(kw)
        self.context = None
        if self.config["tls"]:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.config["tls"]:
            HTTPSConnection("h", context=self.context)


class Dis:
    def __init__(self, **kw):
        self.config = {"tls": True, **kw}
        self.context = None
        if self.config["tls"]:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.config["tls"]:
            HTTPSConnection("h", context=self.context)


class Cst:
    def __init__(self):
        self.config = {"tls": True}
        self.context = None
        if self.config["tls"]:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.config["tls"]:
            HTTPSConnection("h", context=self.context)


class Get:
    def __init__(self, config):
        self.config = dict(config)
        self.context = None
        if self.config.get("tls"):
            self.context = ssl.create_default_context()

    def connect(self):
        if self.config.get("tls"):
            HTTPSConnection("h", context=self.context)


DEFAULTS = {"tls": True}


class Merged:
    def __init__(self, **kwargs):
        self.config = {**DEFAULTS, **kwargs}
        self.context = ssl.create_default_context() if self.config.get("tls") else None

    def connect(self):
        if self.config.get("tls"):
            HTTPSConnection("h", context=self.context)

    def other(self):
        if not self.config.get("tls"):
            return
        HTTPSConnection("h", context=self.context)

    def third(self):
        tls = self.config.get("tls")
        if tls:
            HTTPSConnection("h", context=self.context)

    def item(self):
        if self.config["tls"]:
            HTTPSConnection("h", context=self.context)

    def compared(self):
        if self.config.get("tls") is not None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class One:
    def __init__(self, **kwargs):
        self.config = {**DEFAULTS, **kwargs}
        self.context = ssl.create_default_context() if self.config.get("tls") else None

    def connect(self):
        if not self.config.get("tls"):
            return
        HTTPSConnection("h", context=self.context)


class Session:
    def __init__(self, pairs):
        self.config = {}
        for key, value in pairs:
            self.config[key] = value
        self.context = None
        if self.config["tls"]:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.config["tls"]:
            return HTTPSConnection("h", context=self.context)
        return HTTPConnection("h")


def methods(tls):
    client = Merged(tls=tls)
    client.connect()
    client.other()
    client.third()
    client.item()
    client.compared()
    for cls in (Upd, Dis, One):
        cls(tls=tls).connect()
    for cls in (Opt, Get):
        cls({"tls": tls}).connect()
    Lit(tls).connect()
    Cst().connect()
    Session([("tls", tls)]).connect()
