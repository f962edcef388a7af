"""A set or list that is filled by `add` or `extend` holds what it is given."""
from http.client import HTTPConnection, HTTPSConnection

SECURE = set()
SECURE.add(HTTPSConnection)
SEVERAL = []
SEVERAL.extend([HTTPSConnection])
PLAIN = set()
PLAIN.add(HTTPConnection)


def each():
    for kind in SECURE:
        kind("h")  # [missing-ssl-context]
    for kind in SEVERAL:
        kind("h")  # [missing-ssl-context]
    for kind in PLAIN:
        kind("h")
