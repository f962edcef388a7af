"""`contextlib.suppress` goes on behind its block from any of its statements; `with` of a file does not."""
import contextlib
import io
import ssl
from http.client import HTTPSConnection

from path_helpers.loading import load


def suppressed(tls):
    context = None
    with contextlib.suppress(OSError):
        load(tls)
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def not_suppressed(tls):
    context = None
    with io.StringIO():
        load(tls)
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
