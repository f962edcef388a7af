"""What an object holds is compared with one answer, wherever that stands, unless it or the object is set anew."""
# not run: what is set is told by a configuration
import os
import ssl
from http.client import HTTPSConnection


class _Settings:
    def __init__(self):
        self.scheme = os.environ.get("SCHEME", "https")
        self.level = os.environ.get("LEVEL", "")


class _Others:
    def __init__(self):
        self.scheme = os.environ.get("OTHER_SCHEME", "https")


class _Changeable:
    def __init__(self):
        self.scheme = os.environ.get("SCHEME", "https")


_SETTINGS = _Settings()
_CHANGED = _Changeable()
_CONTEXT = ssl.create_default_context() if _SETTINGS.scheme == "https" else None
_OF_LEVEL = ssl.create_default_context() if int(_SETTINGS.level) > 1 else None
_OF_CHANGED = ssl.create_default_context() if _CHANGED.scheme == "https" else None


def change(scheme):
    _CHANGED.scheme = scheme


def connect():
    if _SETTINGS.scheme == "https":
        HTTPSConnection("h", context=_CONTEXT)
    if _SETTINGS.scheme == "http":
        HTTPSConnection("h", context=_CONTEXT)  # [missing-ssl-context]
    if int(_SETTINGS.level) > 1:
        HTTPSConnection("h", context=_OF_LEVEL)
    if _CHANGED.scheme == "https":
        HTTPSConnection("h", context=_OF_CHANGED)  # [missing-ssl-context]


class Held:
    def __init__(self):
        self.settings = _Settings()
        self.context = None
        if self.settings.scheme == "https":
            self.context = ssl.create_default_context()

    def connect(self):
        if self.settings.scheme == "https":
            HTTPSConnection("h", context=self.context)
        if self.settings.level == "https":
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Replaced:
    def __init__(self):
        self.settings = _Settings()
        self.context = ssl.create_default_context() if self.settings.scheme == "https" else None

    def replace(self):
        self.settings = _Others()

    def connect(self):
        if self.settings.scheme == "https":
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Changed:
    def __init__(self):
        self.settings = _Changeable()
        self.context = ssl.create_default_context() if self.settings.scheme == "https" else None

    def change(self, scheme):
        self.settings.scheme = scheme

    def connect(self):
        if self.settings.scheme == "https":
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
