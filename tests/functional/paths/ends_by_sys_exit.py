"""`sys.exit()`, `exit()` and `os._exit()` end the path."""
import os
import ssl
import sys
from http.client import HTTPSConnection


def left(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        sys.exit("TLS is needed")
    HTTPSConnection("h", context=context)


def left_by_raise(tls):
    context = None
    if not tls:
        raise SystemExit(1)
    else:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def _left_at_once(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        os._exit(1)
    HTTPSConnection("h", context=context)


def only_said(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        print("TLS is needed", file=sys.stderr)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
