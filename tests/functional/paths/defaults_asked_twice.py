"""What is asked for with a default, or of the environment, is asked again with the same answer."""
# not run: the environment is asked

import os
import ssl
import sys
from http.client import HTTPSConnection


def connect():
    context = None
    if getattr(ssl, "HAS_SNI", False):
        context = ssl.create_default_context()
    if getattr(ssl, "HAS_SNI", False):
        HTTPSConnection("h", context=context)


OPTIONS = {"tls": sys.argv}


def connect_b():
    context = None
    if OPTIONS.get("tls"):
        context = ssl.create_default_context()
    if OPTIONS.get("tls"):
        HTTPSConnection("h", context=context)


def connect_c():
    context = None
    if os.environ["TLS"] == "1":
        context = ssl.create_default_context()

    def inner():
        if os.environ["TLS"] == "1":
            HTTPSConnection("h", context=context)

    inner()
