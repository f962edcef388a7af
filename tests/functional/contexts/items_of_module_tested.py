"""Items of a module's mapping are tested in several scopes alike, unless it is set in between."""
# not run: its settings are what the functions before have made of them

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
            return HTTPSConnection(CONFIG["host"], context=self.context)
        return HTTPConnection(CONFIG["host"])


CONF = {"tls": False}


class Settings:
    tls = False


SETTINGS = Settings()


def _relax(settings):
    settings.tls = True


def items():
    context = None
    if CONF["tls"]:
        context = ssl.create_default_context()
    CONF["tls"] = True
    if CONF["tls"]:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def items_by():
    context = None
    if CONF["tls"]:
        context = ssl.create_default_context()
    CONF.update(tls=True)
    if CONF["tls"]:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def connect():
    context = None
    if SETTINGS.tls:
        context = ssl.create_default_context()
    SETTINGS.tls = True
    if SETTINGS.tls:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_helper():
    context = None
    if SETTINGS.tls:
        context = ssl.create_default_context()
    _relax(SETTINGS)
    if SETTINGS.tls:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def unchanged():
    context = None
    if SETTINGS.tls:
        context = ssl.create_default_context()
    if SETTINGS.tls:
        HTTPSConnection("h", context=context)
    if CONF["tls"]:
        context = ssl.create_default_context()
    SETTINGS.name = 3
    CONF["other"] = 3
    if CONF["tls"]:
        HTTPSConnection("h", context=context)
