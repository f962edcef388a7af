"""It does not matter on which side of a comparison a class stands that a default is compared with."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def guarded(kind=HTTPSConnection):
    options = {}
    if HTTPSConnection is kind:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def guarded_for_another(kind=HTTPSConnection):
    options = {}
    if HTTPConnection is kind:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)  # [missing-ssl-context]
