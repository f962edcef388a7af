"""The name of the class may be put together, and stand nowhere as a whole."""
# pylint: disable=missing-docstring
from http import client


def filled(tls):
    name = "HTTP%sConnection" % ("S" if tls else "")
    return getattr(client, name)("h")  # [missing-ssl-context]


def added(tls):
    end = "SConnection" if tls else "Connection"
    return getattr(client, "HTTP" + end)("h")  # [missing-ssl-context]


def added_without():
    return getattr(client, "HTTP" + "Connection")("h")
