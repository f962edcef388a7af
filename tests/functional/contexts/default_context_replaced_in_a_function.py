"""The rebinding counts anywhere in the module: in a function, in a branch, before or after the call."""
import ssl
from http.client import HTTPSConnection


def connect(verify):
    if not verify:
        _switch_off()
    HTTPSConnection("h")  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl.create_default_context())


def _switch_off():
    try:
        unverified = ssl._create_unverified_context
    except AttributeError:
        pass
    else:
        ssl._create_default_https_context = unverified
