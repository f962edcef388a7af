"""A mention of the class without a call is silent: annotations, `isinstance`, arguments, comparisons."""
import http.client
from http.client import HTTPConnection, HTTPSConnection
from typing import List, Optional, cast


def describe(connection: HTTPSConnection, others: "Optional[List[HTTPSConnection]]" = None) -> Optional[HTTPSConnection]:
    if isinstance(connection, (HTTPConnection, HTTPSConnection)):
        print(HTTPSConnection, others)
    return cast(HTTPSConnection, connection)


def compare(kind):
    if kind is HTTPSConnection or issubclass(HTTPSConnection, HTTPConnection):
        print(HTTPSConnection.default_port, http.client.HTTPSConnection.__name__)
    try:
        return HTTPConnection("h")
    except http.client.HTTPException:
        return HTTPSConnection


HTTPSConnection("h")  # [missing-ssl-context]
