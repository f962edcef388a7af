"""`importlib.import_module`, `__import__`, `sys.modules[...]` and `getattr` with a literal name the class."""
import http.client
import importlib
import sys
from importlib import import_module

importlib.import_module("http.client").HTTPSConnection("h")  # [missing-ssl-context]
importlib.import_module("http.client").HTTPConnection("h")
import_module("http.client").HTTPSConnection("h")  # [missing-ssl-context]
import_module("http").client.HTTPSConnection("h")  # [missing-ssl-context]
import_module(".client", "http").HTTPSConnection("h")  # [missing-ssl-context]

__import__("http.client").client.HTTPSConnection("h")  # [missing-ssl-context]
__import__("http.client").client.HTTPConnection("h")
__import__("http.client", fromlist=["HTTPSConnection"]).HTTPSConnection("h")  # [missing-ssl-context]

sys.modules["http.client"].HTTPSConnection("h")  # [missing-ssl-context]
sys.modules["http.client"].HTTPConnection("h")

getattr(http.client, "HTTPSConnection")("h")  # [missing-ssl-context]
getattr(http.client, "HTTPConnection")("h")
getattr(http.client, "HTTPSConnection", None)("h")  # [missing-ssl-context]
getattr(http.client, "HTTPS" + "Connection")("h")  # [missing-ssl-context]

NAME = "HTTPSConnection"
getattr(http.client, NAME)("h")  # [missing-ssl-context]

module = import_module("http.client")
module.HTTPSConnection("h")  # [missing-ssl-context]
connection_class = getattr(module, "HTTPSConnection")
connection_class("h")  # [missing-ssl-context]


def _unknown(name):
    return getattr(http.client, name)("h")


def _unknown_module(name):
    return import_module(name).HTTPSConnection("h")
