"""A list or mapping that is empty on some of many paths, before a loop over it."""
import ssl
from http.client import HTTPSConnection


def perhaps_empty_mapping(a, b, c, d):
    other = None
    timeout = 1 if b else 2
    port = 3 if c else 4
    host = "x" if d else "y"
    xs = {}
    if a:
        xs["k"] = 1
    for x in xs:
        print(x, timeout, port, host)
        other = ssl.create_default_context()
    HTTPSConnection(host, port, timeout=timeout, context=other)  # [missing-ssl-context]


def perhaps_empty_list(a, b, c, d):
    hosts = []
    if a:
        hosts.append("b")
    if b:
        hosts.append("c")
    if c:
        hosts.append("d")
    if d:
        hosts.append("e")
    ctx = None
    for host in hosts:
        print(host)
        ctx = ssl.create_default_context()
    HTTPSConnection("h", context=ctx)  # [missing-ssl-context]
