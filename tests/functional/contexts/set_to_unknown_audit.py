"""A value that is not known makes the context unknown."""
import ssl
from http.client import HTTPSConnection


def _check_as_given(check):
    context = ssl.create_default_context()
    context.check_hostname = check
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _mode_as_given(mode):
    context = ssl.create_default_context()
    context.check_hostname = True
    context.verify_mode = mode
    HTTPSConnection("h", context=context)  # [unknown-ssl-context]


def _known(check):
    context = ssl.create_default_context()
    context.check_hostname = True if check else False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _set_again(check):
    context = ssl.create_default_context()
    context.check_hostname = check
    context.check_hostname = True
    HTTPSConnection("h", context=context)


def drive():
    for check in (True, False):
        _known(check)
        _set_again(check)
    _check_as_given(True)
    _mode_as_given(ssl.CERT_REQUIRED)
