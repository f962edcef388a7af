"""`importlib.import_module` and `__import__` with a literal name give the module."""
import importlib
import sys
from importlib import import_module

importlib.import_module("http.client").HTTPSConnection("h")  # [missing-ssl-context]
importlib.import_module("http.client").HTTPConnection("h")
import_module("http.client").HTTPSConnection("h")  # [missing-ssl-context]
__import__("http.client").client.HTTPSConnection("h")  # [missing-ssl-context]
__import__("http.client").client.HTTPConnection("h")
__import__("http.client", fromlist=["HTTPSConnection"]).HTTPSConnection("h")  # [missing-ssl-context]

module = import_module("http.client")
module.HTTPSConnection("h")  # [missing-ssl-context]
module.HTTPConnection("h")


def _by_name(name):
    return import_module(name).HTTPSConnection("h")


def compatible():
    name = "http.client" if sys.version_info >= (3,) else "httplib"
    return import_module(name).HTTPSConnection("h")  # [missing-ssl-context]
