"""`check_hostname = False` is insecure; `True` lifts `CERT_NONE`."""
import ssl
from http.client import HTTPSConnection


def switched_off():
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def switched_on():
    context = ssl._create_unverified_context()
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def switched_off_and_on():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def after_the_call():
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    context.check_hostname = False
