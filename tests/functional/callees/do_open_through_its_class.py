"""``do_open`` asked of its class gets the handler first, and what constructs behind it."""

import http.client
import ssl
import urllib.error
import urllib.request


def use():
    handler = urllib.request.HTTPSHandler()
    request = urllib.request.Request("https://127.0.0.1:9")
    request.timeout = 0.01
    try:
        urllib.request.AbstractHTTPHandler.do_open(handler, http.client.HTTPSConnection, request)  # [missing-ssl-context]
    except urllib.error.URLError:
        pass
    try:
        urllib.request.AbstractHTTPHandler.do_open(
            handler, http.client.HTTPSConnection, request, context=ssl.create_default_context()
        )
    except urllib.error.URLError:
        pass
