"""A function that makes its context by a flag makes its own choice: judged inside."""
import ssl
from http.client import HTTPSConnection


def connect(verify):
    context = ssl.create_default_context() if verify else ssl._create_unverified_context()
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def connect_with_bundle(cafile):
    context = ssl.create_default_context(cafile=None if cafile else None)
    return HTTPSConnection("h", context=context)


def callers():
    connect(verify=True)
    connect(verify=False)
