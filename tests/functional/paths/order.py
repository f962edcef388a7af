"""What happens to the value before the call counts, in the order of the code; what happens after it does not."""
import ssl
from http.client import HTTPSConnection


def overwritten():
    context = None
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def on_one_of_two_paths(tls):
    context = ssl.create_default_context()
    if tls:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def on_both_paths(tls):
    context = ssl.SSLContext()
    if tls:
        context.check_hostname = True
    else:
        context.check_hostname = True
    HTTPSConnection("h", context=context)


def repaired_on_the_weakened_path(tls):
    context = ssl.create_default_context()
    if tls:
        context.check_hostname = False
    if tls:
        context.check_hostname = True
    HTTPSConnection("h", context=context)


def in_the_arguments_of_the_call():
    context = ssl._create_unverified_context()
    HTTPSConnection("h", context=(context := ssl.create_default_context()))
    HTTPSConnection("h", context=context)


def deleted_and_bound_again():
    context = None
    del context
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def elif_chain(scheme, tls):
    if scheme == "http":
        context = ssl.create_default_context()
    elif tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = None
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def elif_chain_without_a_hole(scheme, tls):
    if scheme == "http":
        context = ssl.create_default_context()
    elif tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
