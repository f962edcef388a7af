"""A module that replaces a creator of contexts: its functions call what is there when they are called."""

import ssl
from http.client import HTTPSConnection

from context_helpers import set_from_outside

Verified = ssl.create_default_context
HTTPSConnection("h", context=ssl.create_default_context())
ssl.create_default_context = ssl._create_unverified_context
HTTPSConnection("h", context=ssl.create_default_context())  # [insecure-ssl-context]
set_from_outside.context = ssl.create_default_context()
set_from_outside.second = Verified()


def connect():
    HTTPSConnection("h", context=ssl.create_default_context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=Verified())
    HTTPSConnection("h", context=set_from_outside.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=set_from_outside.second)
