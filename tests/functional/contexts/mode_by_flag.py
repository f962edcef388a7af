"""A mode that a conditional expression chooses is each of its values."""
import ssl
from http.client import HTTPSConnection


def off_by_flag(verify):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_REQUIRED if verify else ssl.CERT_NONE
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def verified_either_way(strict):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_mode = ssl.CERT_REQUIRED if strict else ssl.CERT_OPTIONAL
    HTTPSConnection("h", context=context)
