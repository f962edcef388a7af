"""`verify_mode = CERT_NONE` while the host name is checked raises `ValueError`: the path ends, or goes on in a handler."""
import ssl
from http.client import HTTPSConnection


def raises():
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_NONE
    HTTPSConnection("h", context=context)
    HTTPSConnection("h")


def goes_on_unchanged():
    context = ssl.create_default_context()
    try:
        context.verify_mode = ssl.CERT_NONE
    except ValueError:
        pass
    HTTPSConnection("h", context=context)
    HTTPSConnection("h")  # [missing-ssl-context]


def switched_off_in_the_handler():
    context = ssl.create_default_context()
    try:
        context.verify_mode = ssl.CERT_NONE
    except ValueError:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
