"""A flag under which a function weakens a context is tested by those that use it."""
# not run: the environment is asked

import os
import ssl
from http.client import HTTPSConnection


CONTEXT = ssl.create_default_context()
INSECURE = os.environ.get("INSECURE")


def prepare():
    if INSECURE:
        CONTEXT.check_hostname = False


def fetch():
    if not INSECURE:
        return HTTPSConnection("h", context=CONTEXT)
    return None
