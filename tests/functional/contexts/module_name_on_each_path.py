"""A module's name is what the module binds to it last, on each path."""
import os
import ssl
from http.client import HTTPSConnection

if os.environ.get("NO_SUCH_NAME"):
    EITHER = ssl.create_default_context()
else:
    EITHER = ssl._create_unverified_context()

try:
    STRICT = ssl.create_default_context()
except OSError:
    STRICT = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def connect():
    HTTPSConnection("h", context=EITHER)  # [insecure-ssl-context]
    HTTPSConnection("h", context=STRICT)
