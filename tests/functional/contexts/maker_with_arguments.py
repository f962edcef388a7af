"""A function that makes a context is followed with its arguments."""
import ssl
from http.client import HTTPSConnection


def make(verify=True):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


HTTPSConnection("h", context=make())
HTTPSConnection("h", context=make(True))
HTTPSConnection("h", context=make(verify=False))  # [insecure-ssl-context]


def connect(verify):
    HTTPSConnection("h", context=make(verify))  # [insecure-ssl-context]
    HTTPSConnection("h", context=make(verify=True))
