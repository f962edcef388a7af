"""A flag in a mapping decides tests as before, though the mapping was printed or logged."""

import logging
import ssl
from http.client import HTTPSConnection

_logger = logging.getLogger(__name__)


def printed():
    options = {"verify": True}
    print(options)
    context = ssl.create_default_context()
    if not options["verify"]:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)


def logged():
    options = {"verify": True}
    _logger.info("options: %s", options)
    context = ssl.create_default_context()
    if not options["verify"]:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)


def printed_weak():
    options = {"verify": False}
    print(options)
    context = ssl.create_default_context()
    if not options["verify"]:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def logged_and_changed():
    options = {"verify": True}
    _logger.info("options: %s", options)
    options["verify"] = False
    context = ssl.create_default_context()
    if not options["verify"]:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
