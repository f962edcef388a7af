"""A path, or what the environment holds, is neither ``False`` nor ``True``, unless the code itself falls back on that."""

import os
import ssl
from http.client import HTTPSConnection

os.environ["CSP_CERTIFICATES"] = "certificates.pem"


def _make(verify=True):
    context = ssl.create_default_context()
    if verify is False:
        context.check_hostname = False
    elif verify is not True and verify is not None:
        assert verify
    return context


def _unless_true(verify):
    context = ssl.create_default_context()
    if verify == True:  # pylint: disable=singleton-comparison
        return context
    context.check_hostname = False
    return context


def path_of_parts(path):
    HTTPSConnection("h", context=_make(os.path.join("/", str(path), "ca.pem")))
    HTTPSConnection("h", context=_make(os.path.abspath(__file__)))


def text(path):
    HTTPSConnection("h", context=_make(str(path)))
    HTTPSConnection("h", context=_unless_true(str(path)))  # [insecure-ssl-context]


def variable():
    HTTPSConnection("h", context=_make(os.environ["CSP_CERTIFICATES"]))
    HTTPSConnection("h", context=_make(os.environ.get("CSP_CERTIFICATES")))
    HTTPSConnection("h", context=_make(os.getenv("CSP_CERTIFICATES", "")))


def variable_or_yes():
    HTTPSConnection("h", context=_make(os.environ.get("CSP_NOT_THERE", True)))
    HTTPSConnection("h", context=_make(os.environ.get("CSP_NOT_THERE") or True))


def variable_or_no():
    HTTPSConnection("h", context=_make(os.environ.get("CSP_NOT_THERE", False)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make(os.getenv("CSP_NOT_THERE", default=False)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make(os.environ.get("CSP_NOT_THERE") or False))  # [insecure-ssl-context]


def variable_or_argument(flag):
    HTTPSConnection("h", context=_make(os.environ.get("CSP_NOT_THERE", flag)))  # [insecure-ssl-context]


def number():
    HTTPSConnection("h", context=_make(bool(os.environ.get("CSP_NOT_THERE"))))  # [insecure-ssl-context]
