"""An assignment gives the class another name."""
import http.client
from http.client import HTTPConnection, HTTPSConnection

Connection = HTTPSConnection
Plain = HTTPConnection
client = http.client

Connection("h")  # [missing-ssl-context]
Plain("h")
client.HTTPSConnection("h")  # [missing-ssl-context]


def local():
    secure = http.client.HTTPSConnection
    plain = http.client.HTTPConnection
    secure("h")  # [missing-ssl-context]
    plain("h")


def unpacked():
    plain, secure = HTTPConnection, HTTPSConnection
    secure("h")  # [missing-ssl-context]
    plain("h")


def in_a_condition():
    if kind := HTTPSConnection:
        kind("h")  # [missing-ssl-context]
