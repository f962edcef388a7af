"""What is asked of a sequence that has a name or that a call returns, of a text that is known, and of an object among constants is decided."""
import ssl
from http.client import HTTPSConnection


def any_of(flag):
    tests = [flag, flag]
    context = ssl.create_default_context()
    if any(tests):
        context = ssl._create_unverified_context()
    if not flag:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def all_of(flag):
    tests = (True, flag)
    context = ssl._create_unverified_context()
    if all(tests):
        context = ssl.create_default_context()
    if flag:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def any_of_what_a_mapping_holds(flag):
    options = {"secure": flag, "other": False}
    context = ssl._create_unverified_context()
    if any(options.values()):
        context = ssl.create_default_context()
    if flag:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def parts_of_texts():
    context = ssl._create_unverified_context()
    if "s" in "https":
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    if "s" not in "http":
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def objects_among_constants():
    context = ssl.create_default_context()
    if context in (None, False):
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)
    if context in (None, context):
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
