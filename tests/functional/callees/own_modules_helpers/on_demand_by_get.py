from http.client import HTTPConnection, HTTPSConnection

_RENAMED = {"Old": HTTPSConnection, "OldPlain": HTTPConnection}


def __getattr__(name):
    value = _RENAMED.get(name)
    if value is None:
        raise AttributeError(name)
    globals()[name] = value
    return value
