"""A partial of a function that hands its context on is judged where the partial is called."""
import functools
import ssl
from http.client import HTTPSConnection


def _open(host, context=None, timeout=None):
    return HTTPSConnection(host, context=context, timeout=timeout)


quick = functools.partial(_open, timeout=1)
verified = functools.partial(_open, context=ssl.create_default_context())
insecure = functools.partial(_open, context=ssl._create_unverified_context())

quick("h")  # [missing-ssl-context]
quick("h", ssl.create_default_context())
verified("h")
insecure("h")  # [insecure-ssl-context]
