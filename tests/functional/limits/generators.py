"""Python: a generator gives what it yields. The rule does not run generators."""
import ssl
from http.client import HTTPSConnection


def _contexts():
    yield ssl._create_unverified_context()


def connect():
    for context in _contexts():
        HTTPSConnection("h", context=context)  # a miss: the context comes out of a generator
    HTTPSConnection("h", context=next(_contexts()))  # a miss: the same
    HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
