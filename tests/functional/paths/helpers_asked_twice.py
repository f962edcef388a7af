"""What a helper makes of the environment, or of a parsed text, is the same as often as it is asked."""
# not run: the environment is asked

import os
import ssl
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit


def env_flag(name):
    value = os.environ.get(name, "")
    return value.lower() in ("1", "true", "yes")


def connect(host):
    context = None
    if env_flag("ACME_TLS"):
        context = ssl.create_default_context()
    if env_flag("ACME_TLS"):
        return HTTPSConnection(host, context=context)
    return HTTPConnection(host)


def is_secure(url):
    parts = urlsplit(url)
    return parts.scheme == "https"


def connect_url(url):
    context = None
    if is_secure(url):
        context = ssl.create_default_context()
    if is_secure(url):
        return HTTPSConnection(url, context=context)
    return HTTPConnection(url)


class Client:
    def __init__(self, url):
        self.url = url

    @property
    def secure(self):
        parts = urlsplit(self.url)
        return parts.scheme == "https"

    def connect(self):
        context = None
        if self.secure:
            context = ssl.create_default_context()
        if self.secure:
            return HTTPSConnection(self.url, context=context)
        return HTTPConnection(self.url)


def rebound(url, other):
    context = None
    if is_secure(url):
        context = ssl.create_default_context()
    if is_secure(other):
        return HTTPSConnection(url, context=context)  # [missing-ssl-context]
    return HTTPConnection(url)


def asked_otherwise():
    context = None
    if env_flag("ACME_TLS"):
        context = ssl.create_default_context()
    if env_flag("OTHER_TLS"):
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return HTTPConnection("h")


def env_bool(name, default=False):
    value = os.getenv(name)
    if value is None:
        return default
    return value.lower() in ("1", "true", "yes")


def connect_unless():
    context = None
    if env_bool("ACME_TLS"):
        context = ssl.create_default_context()
    if not env_bool("ACME_TLS"):
        return HTTPConnection("h")
    return HTTPSConnection("h", context=context)


def other_default():
    context = None
    if env_bool("ACME_TLS"):
        context = ssl.create_default_context()
    if not env_bool("ACME_TLS", True):
        return HTTPConnection("h")
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


class Settings:
    def flag(self, name, default=False):
        value = os.environ.get(name)
        if value is None:
            return default
        return value.lower() in ("1", "true", "yes")

    def connect(self):
        context = None
        if self.flag("ACME_TLS"):
            context = ssl.create_default_context()
        if not self.flag("ACME_TLS"):
            return HTTPConnection("h")
        return HTTPSConnection("h", context=context)


class Asked:
    @property
    def secure(self):
        value = os.environ.get("ACME_TLS", "")
        return value == "1"

    def connect(self):
        context = ssl.create_default_context() if self.secure else None
        if self.secure:
            return HTTPSConnection("h", context=context)
        return HTTPConnection("h")


def _context_for(url):
    return ssl.create_default_context() if is_secure(url) else None


def asked_by_helper_and_caller(url):
    context = _context_for(url)
    if is_secure(url):
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


CURRENT = "http://h"


def _is_current_secure():
    parts = urlsplit(CURRENT)
    return parts.scheme == "https"


def _move(url):
    global CURRENT
    CURRENT = url


def moved_between():
    context = None
    if _is_current_secure():
        context = ssl.create_default_context()
    _move("https://h")
    if _is_current_secure():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return HTTPConnection("h")


class Moved:
    def __init__(self, settings):
        self.settings = settings

    @property
    def secure(self):
        parts = urlsplit(self.settings.url)
        return parts.scheme == "https"

    def connect(self):
        context = None
        if self.secure:
            context = ssl.create_default_context()
        self.settings.url = "https://h"
        if self.secure:
            return HTTPSConnection("h", context=context)  # [missing-ssl-context]
        return HTTPConnection("h")
