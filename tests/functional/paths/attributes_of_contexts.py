"""Tests of a context's attributes, which may be answered either way: no branch is dead for it."""

import ssl
from http.client import HTTPSConnection


def connect_by_key_log():
    """Test a name of a file, which is None without SSLKEYLOGFILE."""
    context = ssl.create_default_context()
    if context.keylog_filename:
        HTTPSConnection("example.com", context=context)
    else:
        HTTPSConnection("example.com")  # [missing-ssl-context]


def connect_by_callback():
    """Test what nobody has set."""
    context = ssl.create_default_context()
    if context.sni_callback is None:
        HTTPSConnection("example.com")  # [missing-ssl-context]
    if not context.post_handshake_auth:
        HTTPSConnection("example.com", context=context)
        HTTPSConnection("example.com", context=None)  # [missing-ssl-context]


def connect_by_setting():
    """Test a setting that is known: one of the branches is never run."""
    context = ssl.create_default_context()
    if context.check_hostname:
        HTTPSConnection("example.com", context=context)
    else:
        HTTPSConnection("example.com")


def connect_after_method():
    """Call a method under another name."""
    context = ssl.create_default_context()
    load = context.load_default_certs
    load()
    HTTPSConnection("example.com", context=context)
    change = context.__setattr__
    change("check_hostname", False)
    HTTPSConnection("example.com", context=context)  # [insecure-ssl-context]
