"""A name is the class on one branch and another class on the other: the call is judged on the path where it is the class."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def chosen_by_branches(secure):
    if secure:
        kind = HTTPSConnection
    else:
        kind = HTTPConnection
    return kind("h")  # [missing-ssl-context]


def tested_again(secure):
    if secure:
        kind = HTTPSConnection
    else:
        kind = HTTPConnection
    if secure:
        return kind("h", context=ssl.create_default_context())
    return kind("h")


def compared(secure):
    kind = HTTPSConnection if secure else HTTPConnection
    if kind is HTTPSConnection:
        return kind("h", context=ssl.create_default_context())
    return kind("h")


def compared_the_wrong_way(secure):
    kind = HTTPSConnection if secure else HTTPConnection
    if kind is HTTPConnection:
        return kind("h")
    return kind("h")  # [missing-ssl-context]
