"""Functions that hand on to functions that hand on are followed a few calls deep."""
import ssl
from http.client import HTTPSConnection


def _open(host, context=None):
    return HTTPSConnection(host, context=context)


def _retrying(host, **options):
    for _attempt in (1, 2):
        return _open(host, **options)


def _fetch(host, tls=None):
    return _retrying(host, context=tls)


def _fetch_verified(host):
    return _retrying(host, context=ssl.create_default_context())


_fetch("h")  # [missing-ssl-context]
_fetch("h", ssl.create_default_context())
_fetch("h", tls=ssl._create_unverified_context())  # [insecure-ssl-context]
_fetch_verified("h")
