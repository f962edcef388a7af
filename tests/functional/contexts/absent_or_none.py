"""Absent and `None` are the same: without a context."""
import ssl
from http.client import HTTPSConnection

NOTHING = None

HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection("h", 443, timeout=10)  # [missing-ssl-context]
HTTPSConnection("h", context=None)  # [missing-ssl-context]
HTTPSConnection("h", context=NOTHING)  # [missing-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())
