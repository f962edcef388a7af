"""Names that a function sets together by an item of the command line, or of the environment: that item is no name's old value."""
# not run: the command line decides
import os
import ssl
import sys
from http.client import HTTPSConnection

target = None
context = None
mode = None
chosen = None


def configure():
    global target, context
    target = sys.argv[1]
    if target:
        context = ssl.create_default_context()
    else:
        context = None


def choose():
    global mode, chosen
    mode = os.environ["MODE"]
    chosen = ssl._create_unverified_context() if mode == "test" else ssl.create_default_context()


def fetch():
    if not target:
        return None
    return HTTPSConnection("h", context=context)


def fetch_anyhow():
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def fetch_by_another_flag():
    if not mode:
        return None
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def fetch_chosen():
    if mode == "test":
        raise RuntimeError("not in tests")
    return HTTPSConnection("h", context=chosen)


def fetch_chosen_anyhow():
    return HTTPSConnection("h", context=chosen)  # [insecure-ssl-context]
