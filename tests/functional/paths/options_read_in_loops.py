"""A loop that reads many options tells no longer which goes with which, but what each may be, and what contexts there are."""

import getopt
import ssl
from http.client import HTTPSConnection


def _main(arguments):
    host = None
    port = None
    timeout = None
    cafile = None
    cert = None
    key = None
    proxy = None
    insecure = False
    for option, value in getopt.getopt(arguments, "H:p:t:c:C:K:x:k")[0]:
        if option in ("-H", "--host"):
            host = value
        elif option in ("-p", "--port"):
            port = int(value)
        elif option in ("-t", "--timeout"):
            timeout = float(value)
        elif option in ("-c", "--cafile"):
            cafile = value
        elif option in ("-C", "--cert"):
            cert = value
        elif option in ("-K", "--key"):
            key = value
        elif option in ("-x", "--proxy"):
            proxy = value
        elif option in ("-k", "--insecure"):
            insecure = True
    context = ssl.create_default_context(cafile=cafile)
    if cert:
        context.load_cert_chain(cert, key)
    HTTPSConnection(host or proxy or "h", context=context)
    if insecure:
        context.check_hostname = False
    return HTTPSConnection(host or "h", port, timeout=timeout, context=context)  # [insecure-ssl-context]


def drive():
    _main(["-H", "h", "-p", "443"])
    _main(["-k"])
