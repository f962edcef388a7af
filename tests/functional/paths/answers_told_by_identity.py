"""`bool(x)` is True or False: `if tls is True` and `if tls is False` leave no third way."""
import http.client
import ssl


def _connect(data):
    tls = bool(data.get("tls"))
    ctx = None
    if tls is True:
        ctx = ssl.create_default_context()
    if tls is False:
        return None
    return http.client.HTTPSConnection("h", context=ctx)


def _compared(port):
    tls = port == 443
    ctx = None
    if tls is True:
        ctx = ssl.create_default_context()
    if tls is False:
        return None
    return http.client.HTTPSConnection("h", context=ctx)


def _unknown(data):
    tls = data.get("tls")
    ctx = None
    if tls is True:
        ctx = ssl.create_default_context()
    if tls is False:
        return None
    return http.client.HTTPSConnection("h", context=ctx)  # [missing-ssl-context]


def _equal(data):
    tls = bool(data.get("tls"))
    ctx = None
    if tls == True:
        ctx = ssl.create_default_context()
    if tls:
        return http.client.HTTPSConnection("h", context=ctx)
    return http.client.HTTPSConnection("h", context=ctx)  # [missing-ssl-context]


def _not_false(data):
    tls = bool(data.get("tls"))
    ctx = None
    if tls is not False:
        ctx = ssl.create_default_context()
    if tls:
        return http.client.HTTPSConnection("h", context=ctx)
    return http.client.HTTPSConnection("h", context=ctx)  # [missing-ssl-context]


def _method(data):
    tls = data.startswith("x")
    ctx = None
    if tls is not False:
        ctx = ssl.create_default_context()
    if tls:
        return http.client.HTTPSConnection("h", context=ctx)
    return http.client.HTTPSConnection("h", context=ctx)  # [missing-ssl-context]


def _comparison(data):
    tls = data == "x"
    ctx = None
    if tls is not False:
        ctx = ssl.create_default_context()
    if tls:
        return http.client.HTTPSConnection("h", context=ctx)
    return http.client.HTTPSConnection("h", context=ctx)  # [missing-ssl-context]


def drive(flag):
    data = {"tls": flag}
    _connect(data)
    _compared(443 if flag else 80)
    _unknown(data)
    _unknown({"tls": "maybe"})
    _equal(data)
    _not_false(data)
    _method("x" if flag else "y")
    _comparison("x" if flag else "y")
