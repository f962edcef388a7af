"""Without a context where an argument is false: the function's own choice, also where that is a setting elsewhere."""
import ssl
from http.client import HTTPSConnection


def connect(verify):
    context = None
    if verify:
        context = ssl.create_default_context()
        context.check_hostname = verify
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def connect_without_setting(verify):
    context = None
    if verify:
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def connect_for_a_file(verify, cafile):
    context = None
    if cafile:
        context = ssl.create_default_context()
        context.check_hostname = verify
    return HTTPSConnection("h", context=context)  # [missing-ssl-context] # not run: the setting is the caller's
