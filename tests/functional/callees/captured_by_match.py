"""What a ``match`` statement captures is what it was: the class, or a part of a tuple or mapping."""
import http.client
from http.client import HTTPConnection


def whole():
    match http.client.HTTPSConnection:
        case kind:
            kind("h")  # [missing-ssl-context]


def in_tuple():
    match (http.client.HTTPSConnection, 443):
        case (kind, port):
            kind("h", port)  # [missing-ssl-context]


def other_in_tuple():
    match (http.client.HTTPSConnection, HTTPConnection):
        case (_, kind):
            kind("h")


def in_list():
    match [http.client.HTTPSConnection, "a", "b"]:
        case [kind, *hosts]:
            kind(hosts[0])  # [missing-ssl-context]


def in_mapping():
    match {"tls": http.client.HTTPSConnection}:
        case {"tls": kind}:
            kind("h")  # [missing-ssl-context]


def given_a_name():
    pair = http.client.HTTPSConnection, 443
    match pair:
        case (_, 443) as found:
            found[0]("h")  # [missing-ssl-context]


def never():
    match (http.client.HTTPSConnection, 443):
        case (kind, 80):
            kind("h")
