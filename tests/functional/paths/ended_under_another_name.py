"""A function that never returns ends the path under another name, too."""
import ssl
import sys
from http.client import HTTPSConnection

leave = sys.exit
go_on = print


def left(secure):
    context = ssl.create_default_context() if secure else None
    if context is None:
        leave("no context")
    HTTPSConnection("h", context=context)


def not_left(secure):
    context = ssl.create_default_context() if secure else None
    if context is None:
        go_on("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def left_by_local(secure):
    stop = sys.exit
    context = ssl.create_default_context() if secure else None
    if context is None:
        stop()
    HTTPSConnection("h", context=context)
