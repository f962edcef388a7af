import ssl
from http.client import HTTPConnection, HTTPSConnection

_RENAMED = {"Old": HTTPSConnection, "OldPlain": HTTPConnection}


def __getattr__(name):
    if name in _RENAMED:
        return _RENAMED[name]
    raise AttributeError(name)


def verifying():
    return ssl.create_default_context()


def lax():
    return ssl._create_unverified_context()
