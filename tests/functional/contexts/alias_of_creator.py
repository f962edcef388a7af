"""A function of `ssl` under another name makes what it makes."""
import ssl
from http.client import HTTPSConnection

make = ssl.create_default_context
make_unverified = ssl._create_unverified_context

HTTPSConnection("h", context=make())
HTTPSConnection("h", context=make_unverified())  # [insecure-ssl-context]


def chosen(verify):
    create = ssl.create_default_context if verify else ssl._create_unverified_context
    HTTPSConnection("h", context=create())  # [insecure-ssl-context]


def by_name():
    HTTPSConnection("h", context=getattr(ssl, "_create_unverified_context")())  # [insecure-ssl-context]
    HTTPSConnection("h", context=getattr(ssl, "create_default_context")())
