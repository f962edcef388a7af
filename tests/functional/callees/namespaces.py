"""The class as an attribute of a namespace, and of a module that `sys.modules` hands out."""
import http.client
import ssl
import sys
import types
from http.client import HTTPConnection, HTTPSConnection

sys.modules.get("http.client").HTTPSConnection("h")  # [missing-ssl-context]
sys.modules.get("http.client").HTTPSConnection("h", context=ssl.create_default_context())
sys.modules.get("http.client").HTTPConnection("h")
types.SimpleNamespace(kind=HTTPSConnection).kind("h")  # [missing-ssl-context]
types.SimpleNamespace(kind=HTTPSConnection).kind("h", context=ssl.create_default_context())
types.SimpleNamespace(kind=HTTPConnection).kind("h")
types.SimpleNamespace(kind=HTTPConnection, secure=HTTPSConnection).kind("h")
