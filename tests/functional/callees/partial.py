"""`functools.partial` of the class: the call of the partial is judged, with both sets of arguments."""
import functools
import ssl
from functools import partial
from http.client import HTTPConnection, HTTPSConnection

connect = functools.partial(HTTPSConnection, timeout=10)
verified = functools.partial(HTTPSConnection, context=ssl.create_default_context())
plain = partial(HTTPConnection, timeout=10)
insecure = partial(HTTPSConnection, "h", context=ssl._create_unverified_context())

connect("h")  # [missing-ssl-context]
connect("h", context=ssl.create_default_context())
verified("h")
verified("h", context=None)  # [missing-ssl-context]
plain("h")
insecure()  # [insecure-ssl-context]
insecure(context=ssl.create_default_context())

partial(connect, port=443)("h")  # [missing-ssl-context]
partial(verified, port=443)("h")
