"""Classes that a call of `type` makes."""
import ssl
from http.client import HTTPConnection, HTTPSConnection

Made = type("Made", (HTTPSConnection,), {})
MadeWithMembers = type("MadeWithMembers", (HTTPSConnection,), {"default_port": 8443})
Plain = type("Plain", (HTTPConnection,), {})

Made("h")  # [missing-ssl-context]
Made("h", context=ssl.create_default_context())
Made("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
MadeWithMembers("h")  # [missing-ssl-context]
Plain("h")
type("Inline", (HTTPSConnection,), {})("h")  # [missing-ssl-context]


class OfMade(Made):
    pass


class OfPlain(Plain):
    pass


def inside_a_function():
    Made("h")  # [missing-ssl-context]
    OfMade("h")  # [missing-ssl-context]
    Plain("h")
    OfPlain("h")
