"""A class that namedtuple() makes may hold the connection's class under a field."""
import http.client
from collections import namedtuple

Entry = namedtuple("Entry", "host kind")

ENTRIES = [Entry("a", http.client.HTTPSConnection), Entry("b", http.client.HTTPConnection)]


class Scheme(namedtuple("Scheme", "name, maker")):
    def __repr__(self):
        return self.name


SCHEMES = {"https": Scheme("https", http.client.HTTPSConnection)}


def connect():
    for one in ENTRIES:
        one.kind(one.host)  # [missing-ssl-context]
    plain = Entry("h", http.client.HTTPConnection)
    plain.kind("h")
    SCHEMES["https"].maker("h")  # [missing-ssl-context]
