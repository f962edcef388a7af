"""Under `if TYPE_CHECKING` an import names nothing that runs: the name is what else binds it."""
import http.client
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from http.client import HTTPSConnection as Connection
    from http.client import HTTPSConnection as Replaced
else:
    Connection = http.client.HTTPConnection

Replaced = http.client.HTTPConnection


def connect(secure) -> "Connection":
    Connection("h")
    Replaced("h")
    if secure:
        return http.client.HTTPSConnection("h")  # [missing-ssl-context]
    return http.client.HTTPConnection("h")
