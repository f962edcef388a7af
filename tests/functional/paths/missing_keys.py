"""A key that is not there raises ``KeyError``: the path goes on in the handler, and nowhere else."""
import contextlib
import ssl
from http.client import HTTPSConnection


def asked_for():
    options = {"timeout": 1}
    try:
        options["context"]
    except KeyError:
        options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)


def asked_for_another():
    options = {"timeout": 1}
    try:
        options["timeout"]
    except KeyError:
        options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def deleted():
    options = {"context": ssl.create_default_context()}
    with contextlib.suppress(KeyError):
        del options["timeout"]
        del options["context"]
    HTTPSConnection("h", **options)


def deleted_the_other_way_round():
    options = {"context": ssl.create_default_context()}
    with contextlib.suppress(KeyError):
        del options["context"]
        del options["timeout"]
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def popped():
    options = {"context": ssl.create_default_context()}
    try:
        options.pop("timeout")
        options.pop("context")
    except KeyError:
        pass
    HTTPSConnection("h", **options)


def of_a_list():
    contexts = []
    try:
        context = contexts[0]
    except IndexError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
