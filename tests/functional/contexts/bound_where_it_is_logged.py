"""What a call of ``logging`` is handed tells nothing about a context, but a name may be bound there."""

import logging
import ssl
from http.client import HTTPSConnection


def context_bound_in_an_argument():
    context = ssl.create_default_context()
    relaxed = ssl._create_unverified_context()
    logging.debug("%s", context := relaxed)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def options_bound_in_an_argument():
    key = "context"
    relaxed = ssl._create_unverified_context()
    logging.debug("%s", (options := {key: relaxed}))
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def nothing_bound():
    context = ssl.create_default_context()
    relaxed = ssl._create_unverified_context()
    logging.debug("%s %s", context, relaxed)
    HTTPSConnection("h", context=context)
