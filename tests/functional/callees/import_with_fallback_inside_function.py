"""An import with a fallback inside a function names the class there."""
import ssl


def connect():
    try:
        from http.client import HTTPSConnection
    except ImportError:
        from httplib import HTTPSConnection
    return HTTPSConnection("h")  # [missing-ssl-context]


def connect_verified():
    try:
        import http.client as httplib
    except ImportError:
        import httplib
    httplib.HTTPConnection("h")
    return httplib.HTTPSConnection("h", context=ssl.create_default_context())
