"""Options that exclude each other, or of which one is required, and a few others beside them."""
import ssl
from http.client import HTTPSConnection


def one_of_two(a, b, p, q):
    if not a and not b:
        raise ValueError("one of them")
    options = {}
    if p:
        options["timeout"] = 3
    if q:
        options["port"] = 3
    ctx = None
    if a:
        ctx = ssl.create_default_context()
    elif b:
        ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return HTTPSConnection("h", context=ctx, **options)


def one_of_known_names(label, p, q):
    if label not in ("verified", "weak"):
        raise ValueError(label)
    options = {}
    if p:
        options["timeout"] = 3
    if q:
        options["port"] = 3
    ctx = None
    if label == "verified":
        ctx = ssl.create_default_context()
    elif label == "weak":
        ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return HTTPSConnection("h", context=ctx, **options)


def not_none_and_perhaps_true(mode, p, q):
    if mode is None:
        raise ValueError("mode")
    options = {}
    if mode:
        print("x")
    if p:
        options["timeout"] = 3
    if q:
        options["port"] = 3
    ctx = None
    if mode is not None:
        ctx = ssl.create_default_context()
    return HTTPSConnection("h", context=ctx, **options)


def never_both(a, b, p, q):
    if a and b:
        raise ValueError("one of them")
    options = {}
    if p:
        options["timeout"] = 3
    if q:
        options["port"] = 3
    ctx = ssl.create_default_context()
    if b:
        ctx.check_hostname = False
    if a:
        ctx.check_hostname = True
    if a and b:
        ctx = None
    if not b:
        HTTPSConnection("h", context=ctx, **options)
    if a and b:
        HTTPSConnection("h")


def required_before_a_loop(a, b, p, q, r):
    if not a and not b:
        raise ValueError("one of them")
    options = {}
    if p:
        options["timeout"] = 3
    if q:
        options["port"] = 3
    if r:
        options["blocksize"] = 9
    for host in ["a", "b"]:
        ctx = None
        if a:
            ctx = ssl.create_default_context()
        elif b:
            ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        HTTPSConnection(host, context=ctx, **options)


def literals_before_a_loop(a, b, c, d, items):
    port = 80 if a else 443
    limit = 1 if b else 2
    timeout = 1 if c else 3
    size = 1 if d else 5
    for item in items:
        ctx = None
        if port == 443:
            ctx = ssl.create_default_context()
        if limit == 2 and timeout == 3 and size == 5 and not a:
            HTTPSConnection(item, port, context=ctx)
