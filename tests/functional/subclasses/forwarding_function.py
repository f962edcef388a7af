"""A function that hands a parameter on is silent inside and judged at its calls."""
import ssl
from http.client import HTTPSConnection


def _open(host, context=None, timeout=10):
    return HTTPSConnection(host, context=context, timeout=timeout)


def _open_all(host, *args, **options):
    return HTTPSConnection(host, *args, **options)


def _chosen(host):
    return HTTPSConnection(host, context=ssl._create_unverified_context())  # [insecure-ssl-context]


_open("h")  # [missing-ssl-context]
_open("h", ssl.create_default_context())
_open("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
_open_all("h", 443)  # [missing-ssl-context]
_open_all("h", 443, context=ssl.create_default_context())
_chosen("h")
