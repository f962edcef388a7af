"""`setattr` replaces the creator of the default context as an assignment does."""

import ssl
from http.client import HTTPSConnection


def without():
    HTTPSConnection("h")  # [insecure-ssl-context]


def verified():
    HTTPSConnection("h", context=ssl.create_default_context())


def _weaken():
    setattr(ssl, "_create_default_https_context", ssl._create_unverified_context)


_weaken()
