"""Where a script itself calls the function that reads a name, what it holds on the paths to that call counts."""
# not run: the command line and the environment are asked
import os
import ssl
import sys
import threading
from http.client import HTTPSConnection

CONTEXT = None
OTHER = None
THIRD = None
FOURTH = None
FIFTH = None


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


def setup_fourth():
    global FOURTH
    FOURTH = ssl.create_default_context()
    FOURTH.load_verify_locations("ca.pem")


def fetch_fourth():
    return HTTPSConnection("h", context=FOURTH)  # [missing-ssl-context]


def setup_fifth():
    global FIFTH
    FIFTH = ssl.create_default_context()


def fetch_fifth():
    return HTTPSConnection("h", context=FIFTH)  # [missing-ssl-context]


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

# What only sets a name up is none that reads it, even if it does.
if os.environ.get("TLS"):
    setup_fourth()

# Who runs a reader need not call it.
if os.environ.get("TLS"):
    setup_fifth()
    fetch_fifth()
threading.Thread(target=fetch_fifth).start()
