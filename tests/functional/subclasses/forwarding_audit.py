"""A context that is the caller's is a proof obligation inside, and judged at the call."""
import ssl
from http.client import HTTPSConnection


def _open(host, context=None):
    return HTTPSConnection(host, context=context)  # [unknown-ssl-context]


def _open_keywords(host, **options):
    return HTTPSConnection(host, **options)  # [unknown-ssl-context]


def _handed_on(context):
    return _open("h", context)  # [unknown-ssl-context]


_open("h")  # [missing-ssl-context]
_open("h", ssl.create_default_context())
_open_keywords("h", context=ssl.create_default_context())
_handed_on(ssl.create_default_context())
