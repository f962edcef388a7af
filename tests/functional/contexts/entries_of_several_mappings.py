"""Of several mappings that got an entry, the text names the line of the one that the call unpacks."""
import ssl
from http.client import HTTPSConnection


def first_of_two():
    first = {"timeout": 1}
    first["context"] = None
    second = {"timeout": 2}
    second["context"] = None
    HTTPSConnection("h", **first)  # [missing-ssl-context]
    HTTPSConnection("h", **second)  # [missing-ssl-context]


def second_is_safe():
    first = {}
    first["context"] = None
    second = {}
    second["context"] = ssl.create_default_context()
    HTTPSConnection("h", **first)  # [missing-ssl-context]
    HTTPSConnection("h", **second)
