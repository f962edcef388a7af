"""A path ends in `pytest.skip`, `fail`, `xfail` and `exit`."""
# not run: they raise what only pytest catches
import ssl
from http.client import HTTPSConnection

import pytest
from pytest import fail


def skipped(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        pytest.skip("no context")
    HTTPSConnection("h", context=context)


def failed(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        fail("no context")
    HTTPSConnection("h", context=context)


def expected_to_fail(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        pytest.xfail("no context")
    HTTPSConnection("h", context=context)


def only_imported(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        pytest.importorskip("ssl")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_a_mark(tls):
    context = ssl.create_default_context() if tls else None
    if context is None:
        pytest.mark.skip("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
