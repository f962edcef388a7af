from http.client import HTTPConnection, HTTPSConnection

_RENAMED = {"Old": HTTPSConnection, "OldPlain": HTTPConnection}


def __getattr__(name):
    if name in _RENAMED:
        return _RENAMED[name]
    raise AttributeError(name)
