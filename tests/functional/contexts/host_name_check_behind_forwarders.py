"""Who switches the host name check off of a call without a context is told behind functions that hand the argument on."""
# not run from 3.12: the argument is gone
import ssl
from http.client import HTTPSConnection


def _dial(host, context=None, check=None):
    return HTTPSConnection(host, context=context, check_hostname=check)


def _dial_checked(host, check):
    return _dial(host, check=check)  # [missing-ssl-context]


def dial():
    _dial_checked("a.example", False)  # [insecure-ssl-context]
    _dial_checked("b.example", True)
    _dial("c.example", None, False)  # [insecure-ssl-context]
    _dial("d.example", ssl.create_default_context(), False)  # [insecure-ssl-context]
    _dial("e.example", ssl.create_default_context(), True)
