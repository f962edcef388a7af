"""…anywhere in it: any function, branch or order."""
import ssl
from http.client import HTTPSConnection


def connect(verify):
    if not verify:
        _switch_off()
    HTTPSConnection("h")  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl.create_default_context())


def _switch_off():
    ssl._create_default_https_context = ssl._create_unverified_context
