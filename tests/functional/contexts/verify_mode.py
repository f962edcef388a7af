"""`verify_mode` is set before the call: `CERT_NONE` is off, `CERT_OPTIONAL` and `CERT_REQUIRED` verify."""
import ssl
from http.client import HTTPSConnection


def cert_none():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def cert_optional():
    context = ssl.create_default_context()
    context.verify_mode = ssl.CERT_OPTIONAL
    HTTPSConnection("h", context=context)


def cert_required():
    context = ssl._create_unverified_context()
    context.verify_mode = ssl.CERT_REQUIRED
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def by_enumeration():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.VerifyMode.CERT_NONE
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
