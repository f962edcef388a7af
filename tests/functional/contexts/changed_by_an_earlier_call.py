"""What a function changes of a module's object, it may have done in an earlier call, with other arguments."""
import ssl
from http.client import HTTPSConnection

_shared = ssl.create_default_context()
_other = ssl.create_default_context()
_first = ssl.create_default_context()
_second = ssl.create_default_context()


def _open(verify):
    if not verify:
        _shared.check_hostname = False
    if verify:
        HTTPSConnection("h", context=_shared)  # [insecure-ssl-context]
    print(verify)


def _open_another(verify):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    if verify:
        HTTPSConnection("h", context=context)
    print(verify)


def _loosen(verify):
    if not verify:
        _other.check_hostname = False
    print(verify)


def _open_other(verify):
    if verify:
        HTTPSConnection("h", context=_other)  # [insecure-ssl-context]
    print(verify)


def _loosen_one(is_first):
    if is_first:
        _first.check_hostname = False
    else:
        _second.check_hostname = False


def _open_either(is_first):
    HTTPSConnection("h", context=_first if is_first else _second)  # [insecure-ssl-context]


def use():
    for verify in (False, True):
        _open(verify)
        _open_another(verify)
        _loosen(verify)
        _open_other(verify)
        _loosen_one(verify)
        _open_either(verify)
