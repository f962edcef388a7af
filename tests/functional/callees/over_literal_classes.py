"""The target of a loop over a literal is each of its items."""
import ssl
from http.client import HTTPConnection, HTTPSConnection

for kind in (HTTPConnection, HTTPSConnection):
    kind("h")  # [missing-ssl-context]

for kind in (HTTPConnection, dict):
    kind() if kind is dict else kind("h")

for kind, options in ((HTTPConnection, {}), (HTTPSConnection, {"context": ssl.create_default_context()})):
    kind("h", **options)
