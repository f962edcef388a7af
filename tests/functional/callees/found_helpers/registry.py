"""Takes what others register."""
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPSConnection

KINDS = {"http": HTTPConnection}
OTHERS = {"http": HTTPConnection}


@dataclass
class Scheme:
    port: int
    factory: type


def register(name, kind):
    KINDS[name] = kind


def put(kinds, kind):
    kinds["https"] = kind


def is_secure(kind):
    return issubclass(kind, HTTPSConnection)
