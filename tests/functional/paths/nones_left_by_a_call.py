"""A ``None`` that a module's own call of its setter leaves on a path is no placeholder."""
# not run: the environment is asked

import os
import ssl
from http.client import HTTPSConnection

CONTEXT = None
def setup():
    global CONTEXT
    if os.environ.get("TLS"):
        CONTEXT = ssl.create_default_context()
setup()


OTHER = None
def setup_other():
    global OTHER
    OTHER = ssl.create_default_context()
if os.environ.get("TLS"):
    setup_other()


THIRD = None
def setup_third():
    global THIRD
    try:
        THIRD = ssl.create_default_context(cafile="ca.pem")
    except OSError:
        pass
setup_third()


def connect():
    return HTTPSConnection("h", context=CONTEXT)  # [missing-ssl-context]


def connect_other():
    return HTTPSConnection("h", context=OTHER)  # [missing-ssl-context]


def connect_third():
    return HTTPSConnection("h", context=THIRD)  # [missing-ssl-context]
