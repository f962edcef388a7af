"""A class that namedtuple() makes may hold the connection's class under a field, by the field's place or its default."""
import http.client
from collections import namedtuple

Entry = namedtuple("Entry", "host kind")
Defaulted = namedtuple("Defaulted", "host secure", defaults=[http.client.HTTPSConnection])

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
    Defaulted("h").secure("h")  # [missing-ssl-context]
    Defaulted("h", http.client.HTTPConnection).secure("h")
