"""`contextlib.nullcontext` hands on what it is given, by position and by name."""

import contextlib
import ssl
from http.client import HTTPSConnection


def by_name():
    with contextlib.nullcontext(enter_result=ssl.create_default_context()) as context:
        HTTPSConnection("h", context=context)
    with contextlib.nullcontext(enter_result=ssl._create_unverified_context()) as context:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_position():
    with contextlib.nullcontext(ssl.create_default_context()) as context:
        HTTPSConnection("h", context=context)
    with contextlib.nullcontext(ssl._create_unverified_context()) as context:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_nothing():
    with contextlib.nullcontext() as context:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
