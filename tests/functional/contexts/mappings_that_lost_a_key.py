"""A mapping that lost a key holds the others as before, in their order; what is put in again comes last."""

import ssl
from http.client import HTTPSConnection


def filtered(verify):
    options = {"timeout": 3, "context": None if verify else ssl._create_unverified_context()}
    options.pop("timeout", None)
    options = {key: value for key, value in options.items() if value is not None}
    HTTPSConnection("a.example", **options)  # [insecure-ssl-context]


def filtered_in_a_loop(verify):
    options = {"timeout": 3, "context": ssl.create_default_context() if verify else ssl._create_unverified_context()}
    timeout = options.pop("timeout")
    clean = {}
    for key, value in options.items():
        if value is not None:
            clean[key] = value
    HTTPSConnection("a.example", timeout=timeout, **clean)  # [insecure-ssl-context]


def filtered_and_good():
    options = {"timeout": None, "context": ssl.create_default_context()}
    del options["timeout"]
    HTTPSConnection("a.example", **{key: value for key, value in options.items() if value is not None})


def copied():
    options = {"timeout": 3, "context": ssl._create_unverified_context()}
    del options["timeout"]
    HTTPSConnection("a.example", **dict(options.items()))  # [insecure-ssl-context]


def lost_the_context():
    options = {"timeout": 3, "context": ssl.create_default_context()}
    options.pop("context")
    HTTPSConnection("a.example", **{key: value for key, value in options.items() if value})  # [missing-ssl-context]


def lost_a_bad_one():
    options = {"timeout": 3, "context": ssl._create_unverified_context()}
    options.pop("context")
    options = {key: value for key, value in options.items() if value}
    options["context"] = ssl.create_default_context()
    HTTPSConnection("a.example", **options)


def perhaps_lost(verify):
    options = {"timeout": 3, "context": ssl._create_unverified_context()}
    if verify:
        del options["context"]
    options = {key: value for key, value in options.items() if value}
    options.setdefault("context", ssl.create_default_context())
    HTTPSConnection("a.example", **options)  # [insecure-ssl-context]


def lost_all():
    contexts = {"weak": ssl._create_unverified_context()}
    contexts.pop("weak")
    for context in contexts.values():
        HTTPSConnection("a.example", context=context)


def set_again():
    contexts = {"weak": ssl._create_unverified_context(), "good": ssl.create_default_context()}
    contexts["weak"] = contexts.pop("weak")
    for name in contexts:
        last = contexts[name]
    HTTPSConnection("a.example", context=last)  # [insecure-ssl-context]
    contexts["good"] = contexts.pop("good")
    for context in contexts.values():
        last = context
    HTTPSConnection("b.example", context=last)


def laid_over_again():
    contexts = {"weak": ssl._create_unverified_context(), "good": ssl.create_default_context()}
    weak = contexts.pop("weak")
    contexts.update({"weak": weak})
    for context in contexts.values():
        last = context
    HTTPSConnection("a.example", context=last)  # [insecure-ssl-context]


def only_replaced():
    contexts = {"good": ssl._create_unverified_context(), "weak": ssl._create_unverified_context()}
    contexts["good"] = ssl.create_default_context()
    for context in contexts.values():
        last = context
    HTTPSConnection("a.example", context=last)  # [insecure-ssl-context]
