"""A member of an enumeration that is looked up by its name."""
from enum import Enum
from http.client import HTTPConnection, HTTPSConnection


class Scheme(Enum):
    HTTPS = HTTPSConnection
    HTTP = HTTPConnection


Scheme["HTTPS"].value("h")  # [missing-ssl-context]
Scheme["HTTP"].value("h")
KIND = Scheme["HTTPS"].value
KIND("h")  # [missing-ssl-context]
