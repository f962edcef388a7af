"""The class comes to the call by `getattr` with a name that stands there."""

import http.client
import ssl


def connect():
    getattr(http.client, "HTTPSConnection")("h")  # [missing-ssl-context]
    getattr(http.client, "HTTPSConnection")("h", context=ssl.create_default_context())
    getattr(http.client, "HTTPConnection")("h")
