"""What a configuration says under a name, with a default or without, is what it says to whoever asks alike."""
import configparser
import ssl
from http.client import HTTPConnection, HTTPSConnection

SECTIONS = "[tls]\non = yes\n[plain]\non = no\n"


class ByKey:
    def __init__(self, data):
        self.data = data
        self._tls = ssl.create_default_context() if self.data.get("secure", True) else None
        self._named = ssl.create_default_context() if "name" in self.data else None
        self._stored = ssl.create_default_context() if self.data.get("stored", False) else None

    def connect(self):
        if self.data.get("secure", True):
            return HTTPSConnection("h", context=self._tls)
        return HTTPConnection("h")

    def connect_where_said(self):
        if self.data.get("secure", False):
            return HTTPSConnection("h", context=self._tls)
        return HTTPConnection("h")

    def connect_where_not(self):
        if not self.data.get("secure", True):
            return HTTPSConnection("h", context=self._tls)  # [missing-ssl-context]
        return HTTPConnection("h")

    def connect_by_another_default(self):
        if self.data.get("stored", True):
            return HTTPSConnection("h", context=self._stored)  # [missing-ssl-context]
        return HTTPConnection("h")

    def connect_named(self):
        if "name" in self.data:
            return HTTPSConnection("h", context=self._named)
        return HTTPConnection("h")

    def connect_unnamed(self):
        if "name" not in self.data:
            return HTTPSConnection("h", context=self._named)  # [missing-ssl-context]
        return HTTPConnection("h")


class ByOption:
    def __init__(self, text):
        self.config = configparser.ConfigParser()
        self.config.read_string(text)
        self._tls = ssl.create_default_context() if self.config.getboolean("tls", "on", fallback=True) else None
        self._plain = ssl.create_default_context() if self.config.has_option("plain", "on") else None

    def connect(self):
        if self.config.getboolean("tls", "on", fallback=True):
            return HTTPSConnection("h", context=self._tls)
        return HTTPConnection("h")

    def connect_by_another_section(self):
        if self.config.getboolean("other", "on", fallback=True):
            return HTTPSConnection("h", context=self._tls)  # [missing-ssl-context]
        return HTTPConnection("h")

    def connect_by_another_fallback(self):
        if not self.config.getboolean("tls", "on", fallback=False):
            return HTTPSConnection("h", context=self._tls)  # [missing-ssl-context]
        return HTTPConnection("h")

    def connect_plain(self):
        if self.config.has_option("plain", "on"):
            return HTTPSConnection("h", context=self._plain)
        return HTTPConnection("h")

    def connect_plain_section(self):
        if not self.config.has_section("plain"):
            return HTTPSConnection("h", context=self._plain)  # [missing-ssl-context]
        return HTTPConnection("h")


def by_key():
    for data in ({}, {"secure": True}, {"secure": False}, {"name": "a"}, {"stored": True}):
        client = ByKey(data)
        client.connect()
        client.connect_where_said()
        client.connect_where_not()
        client.connect_by_another_default()
        client.connect_named()
        client.connect_unnamed()


def by_option():
    for text in ("", SECTIONS, SECTIONS.replace("yes", "no")):
        client = ByOption(text)
        client.connect()
        client.connect_by_another_section()
        client.connect_by_another_fallback()
        client.connect_plain()
        client.connect_plain_section()
