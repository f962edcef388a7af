"""What clients do after they were made, in loops and by methods that retry, doesn't hide the calls behind it."""
import ssl
from http.client import HTTPSConnection

from path_helpers.clients import Client


def in_loops(items):
    try:
        for host in items:
            client = Client(host, ssl.create_default_context())
            for item in items:
                if item[0] == "x":
                    client.post_or_fail("/q")
                elif item[0] == "y":
                    client.post_or_fail("/z")
                else:
                    client.post_or_fail("/zz")
            client.post_or_fail("/done")
    except RuntimeError:
        pass
    HTTPSConnection("h")  # [missing-ssl-context]
    HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    kind = HTTPSConnection
    kind("h")  # [missing-ssl-context]
    kind("h", context=ssl.create_default_context())


def one_after_the_other(items):
    first = Client("h", context=ssl.create_default_context())
    result = first.post("/first")
    if not result:
        print("nothing")
    for item in items:
        if item:
            first.post("/" + item)
    second = Client("h", context=ssl.create_default_context())
    result = second.post("/second")
    if not result:
        print("nothing")
    for item in items:
        if item:
            second.post("/" + item)
    Client("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    Client("h")  # [missing-ssl-context]
