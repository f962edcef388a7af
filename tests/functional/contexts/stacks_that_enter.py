"""A stack enters the managers of the program, too."""

import contextlib
import ssl
from http.client import HTTPSConnection


class Relaxed:
    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.context.check_hostname = False
        return self.context

    def __exit__(self, *exc):
        return None


def connect():
    context = ssl.create_default_context()
    with contextlib.ExitStack() as stack:
        stack.enter_context(Relaxed(context))
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
