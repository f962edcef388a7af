"""A loop that reads many options tells no longer which goes with which, but what each may be, and what contexts there are."""

import ssl
from http.client import HTTPSConnection


def _read(lines):
    host = None
    insecure = False
    cafile = None
    cert = None
    key = None
    port = None
    timeout = None
    for line in lines:
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        name, _, value = line.partition("=")
        name = name.strip().lower()
        if name == "host":
            host = value
        elif name == "cafile":
            cafile = value.strip()
        elif name == "cert":
            cert = value.strip()
        elif name == "key":
            key = value.strip()
        elif name == "port":
            port = value.strip()
        elif name == "timeout":
            timeout = value.strip()
        elif name in ("insecure", "noverify"):
            insecure = value in ("1", "yes", "true")
        else:
            raise ValueError(name)
    context = ssl.create_default_context(cafile=cafile)
    if cert:
        context.load_cert_chain(cert, key)
    HTTPSConnection(host, context=context)
    if insecure:
        context.check_hostname = False
    return HTTPSConnection(host, int(port), timeout=timeout, context=context)  # [insecure-ssl-context]


def drive():
    _read(["host=h", "port=443", "timeout=3"])
    _read(["# how", "host=h", "port=443", "insecure=yes"])
