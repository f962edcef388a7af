"""`_create_unverified_context`, `_create_stdlib_context` are insecure, unless their arguments say otherwise."""
import ssl
from http.client import HTTPSConnection

HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl._create_stdlib_context())  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl._create_unverified_context(cafile=None))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl._create_unverified_context(check_hostname=False))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl._create_unverified_context(cert_reqs=ssl.CERT_REQUIRED))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl._create_unverified_context(cert_reqs=ssl.CERT_NONE))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl._create_unverified_context(cert_reqs=ssl.CERT_REQUIRED, check_hostname=True))
HTTPSConnection("h", context=ssl._create_unverified_context(cert_reqs=ssl.CERT_OPTIONAL, check_hostname=True))
HTTPSConnection("h", context=ssl._create_unverified_context(cert_reqs=None, check_hostname=True))
HTTPSConnection("h", context=ssl._create_unverified_context(cert_reqs=None))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl._create_unverified_context(ssl.PROTOCOL_TLS_CLIENT))  # [insecure-ssl-context]
HTTPSConnection("h", context=ssl._create_stdlib_context(cert_reqs=ssl.CERT_REQUIRED, check_hostname=True))


def refused():
    """`check_hostname=True` alone raises `ValueError`: nothing behind it runs."""
    context = ssl._create_unverified_context(check_hostname=True)
    HTTPSConnection("h", context=context)


def refused_and_caught():
    try:
        context = ssl._create_unverified_context(check_hostname=True)
    except ValueError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
