"""The standard library is not followed: a call of its function is no construction."""
import ssl
import urllib.request
from http.client import HTTPSConnection

opener = urllib.request.build_opener(urllib.request.HTTPSHandler())
HTTPSConnection("h")  # [missing-ssl-context]


def _fetch(verify):
    if verify:
        return opener.open("https://h/")
    return HTTPSConnection("h", context=ssl.create_default_context())
