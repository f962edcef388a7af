"""A parameter put into a mapping unless it is `None` is forwarded: the call that leaves it out is judged."""
# not run: a path without a context is the caller's choice and no fault of the function
import ssl
from http.client import HTTPSConnection
def o(host, context=None):
    kw = {}
    if context is not None:
        kw["context"] = context
    return HTTPSConnection(host, **kw)
o("h")  # [missing-ssl-context]
o("h", ssl.create_default_context())
o("h", ssl._create_unverified_context())  # [insecure-ssl-context]
def o2(host, context=None, timeout=None):
    kw = {} if context is None else {"context": context}
    if timeout: kw["timeout"] = timeout
    return HTTPSConnection(host, **kw)
o2("h")  # [missing-ssl-context]
o2("h", context=ssl.create_default_context())
def o3(host, context=None, verify=True):
    kw = {}
    if context:
        kw["context"] = context
    elif not verify:
        kw["context"] = ssl._create_unverified_context()
    return HTTPSConnection(host, **kw)  # [insecure-ssl-context]
def o4(host, cafile=None):
    kw = {}
    if cafile: kw["context"] = ssl.create_default_context(cafile=cafile)
    return HTTPSConnection(host, **kw)  # [missing-ssl-context]
