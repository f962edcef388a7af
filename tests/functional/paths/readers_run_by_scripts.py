"""Where a script itself calls the function that reads a name, what it holds on the paths to that call counts."""
# not run: the command line and the environment are asked
import os
import ssl
import sys
from http.client import HTTPSConnection

CONTEXT = None
OTHER = None
THIRD = None


def setup():
    global CONTEXT
    CONTEXT = ssl.create_default_context()


def fetch(host):
    return HTTPSConnection(host, context=CONTEXT)


def setup_other():
    global OTHER
    OTHER = ssl.create_default_context()


def fetch_other(host):
    return HTTPSConnection(host, context=OTHER)  # [missing-ssl-context]


def setup_third(path):
    global THIRD
    THIRD = ssl.create_default_context(cafile=path)


def fetch_third():
    return HTTPSConnection("h", context=THIRD)


def run_third():
    fetch_third()


if len(sys.argv) > 1:
    setup()
    fetch(sys.argv[1])

if os.environ.get("TLS"):
    setup_other()
fetch_other("h")

try:
    setup_third(sys.argv[1])
    run_third()
except IndexError:
    print("usage: fetch CA")
