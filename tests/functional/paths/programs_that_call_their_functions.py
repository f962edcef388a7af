"""A module that calls its functions, as a program, changes nothing of the modules that these use."""

try:
    import http.client as httplib
except ImportError:
    import httplib
try:
    import ssl
except ImportError:
    ssl = None

try:
    from urllib.parse import urlparse
except ImportError:
    from urlparse import urlparse


def _strict():
    if not hasattr(ssl, "create_default_context"):
        raise RuntimeError("Python 2.7.9 or newer is needed")
    return ssl.create_default_context()


def weak():
    return httplib.HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def right():
    return httplib.HTTPSConnection("h", context=ssl.create_default_context())


def _get(url):
    parts = urlparse(url)
    connection_class = httplib.HTTPSConnection if parts.scheme == "https" else httplib.HTTPConnection
    options = {"context": _strict()} if parts.port else {}
    return connection_class(parts.hostname, **options)  # [missing-ssl-context]


if __name__ != "__main__":
    _get("https://h")
    _get("https://h:443")
    _get("https://g")
    _get("https://g:443")
