"""`SSLContext` of any protocol but the client's is insecure until `check_hostname` is true; `CERT_REQUIRED` alone is not enough."""
import ssl
from http.client import HTTPSConnection

HTTPSConnection("h", context=ssl.SSLContext())  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_SSLv23))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLSv1))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLSv1_1))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLSv1_2))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


def certificate_alone():
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    context.verify_mode = ssl.CERT_REQUIRED
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def certificate_and_host_name():
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def host_name_lifts_certificate():
    context = ssl.SSLContext()
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def server_context():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.verify_mode = ssl.CERT_REQUIRED
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
