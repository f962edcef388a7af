"""`CERT_REQUIRED` alone is not enough on a context that does not check host names."""
import ssl
from http.client import HTTPSConnection


def required():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_default_certs()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def required_and_checked():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def checked():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.check_hostname = True
    HTTPSConnection("h", context=context)
