"""Some results are unknown, and yet never ``None``: paths, texts, instances, numbers, what an operator makes of a literal."""

import os
import ssl
from http.client import HTTPSConnection
from pathlib import Path

os.environ["CSP_AUTHORITIES"] = "authorities.pem"


def _context(authorities=None):
    context = ssl.create_default_context()
    if authorities is None:
        context.check_hostname = False
    return context


def path_of_parts():
    HTTPSConnection("localhost", context=_context(os.path.join(os.path.dirname(__file__), "authorities.pem")))


def path_as_instance():
    HTTPSConnection("localhost", context=_context(Path(__file__)))


def path_by_operator():
    HTTPSConnection("localhost", context=_context(Path(__file__).parent / "authorities.pem"))


def text_joined():
    HTTPSConnection("localhost", context=_context("/".join(os.listdir())))


def variable_that_must_be_there():
    HTTPSConnection("localhost", context=_context(os.environ["CSP_AUTHORITIES"]))


def variable_or_text():
    HTTPSConnection("localhost", context=_context(os.environ.get("CSP_AUTHORITIES", "authorities.pem")))
    HTTPSConnection("localhost", context=_context(os.getenv("CSP_AUTHORITIES", "authorities.pem")))


def number_or_answer(parts):
    HTTPSConnection("localhost", context=_context(len(os.listdir())))
    HTTPSConnection("localhost", context=_context(int(os.stat(__file__).st_size)))
    HTTPSConnection("localhost", context=_context(bool(parts)))


def variable_or_nothing():
    HTTPSConnection("localhost", context=_context(os.environ.get("CSP_NOT_THERE")))  # [insecure-ssl-context]
    HTTPSConnection("localhost", context=_context(os.getenv("CSP_NOT_THERE", None)))  # [insecure-ssl-context]


def entry_of_another_mapping():
    options = dict.fromkeys(os.listdir())
    options["authorities"] = None
    HTTPSConnection("localhost", context=_context(options.get("authorities", "")))  # [insecure-ssl-context]
