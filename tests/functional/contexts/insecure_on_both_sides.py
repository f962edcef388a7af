"""A forwarder that switches the check off and a caller that hands it an insecure context have each made a choice."""
# not run from 3.12: the argument is gone
import ssl
from http.client import HTTPSConnection


def _connect(host, context=None):
    return HTTPSConnection(host, context=context, check_hostname=False)  # [insecure-ssl-context]


def use():
    _connect("h", ssl.create_default_context())


def use_insecurely():
    _connect("h", ssl._create_unverified_context())  # [insecure-ssl-context]
