from http.client import HTTPConnection, HTTPSConnection

_RENAMED = {"Old": HTTPSConnection, "OldPlain": HTTPConnection}


def __getattr__(name):
    try:
        return _RENAMED[name]
    except KeyError:
        raise AttributeError(name) from None
