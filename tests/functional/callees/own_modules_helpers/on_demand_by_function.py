def _build(name):
    from http.client import HTTPConnection, HTTPSConnection

    if name == "Secure":
        return HTTPSConnection
    if name == "Plain":
        return HTTPConnection
    raise AttributeError(name)


def __getattr__(name):
    return _build(name)
