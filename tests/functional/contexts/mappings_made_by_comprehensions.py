"""What a comprehension puts under keys that are not known is there under some of them; a test leaves out what it is about."""

import ssl
from http.client import HTTPSConnection


def filtered(flags):
    contexts = {item: ssl.create_default_context() if item else None for item in flags}
    good = {name: context for name, context in contexts.items() if context}
    for context in good.values():
        HTTPSConnection("h", context=context)


def filtered_by_none(flags):
    contexts = {item: ssl.create_default_context() if item else None for item in flags}
    good = {name: context for name, context in contexts.items() if context is not None}
    for context in good.values():
        HTTPSConnection("h", context=context)


def filtered_by_name(flags):
    contexts = {item: ssl.create_default_context() if item else None for item in flags}
    good = {name: context for name, context in contexts.items() if name is not None}
    for context in good.values():
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def filtered_by_mode(flags):
    contexts = {item: ssl.create_default_context() if item else ssl._create_unverified_context() for item in flags}
    good = {name: context for name, context in contexts.items() if context.verify_mode == ssl.CERT_REQUIRED}
    for context in good.values():
        HTTPSConnection("h", context=context)
    for context in contexts.values():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def asked_for(flags):
    contexts = {item: ssl.create_default_context() for item in flags}
    HTTPSConnection("h", context=contexts.get("h"))  # [missing-ssl-context]


def asked_for_with_another(flags):
    contexts = {item: ssl.create_default_context() for item in flags}
    HTTPSConnection("h", context=contexts.get("h", ssl.create_default_context()))
    HTTPSConnection("h", context=contexts.get("h") or ssl.create_default_context())


def asked_before(flags):
    contexts = {item: ssl.create_default_context() for item in flags}
    if "h" in contexts:
        HTTPSConnection("h", context=contexts.get("h"))


def use():
    filtered([True, False])
    filtered_by_none([True, False])
    filtered_by_name([True, False])
    filtered_by_mode([True, False])
    asked_for(["h"])
    asked_for(["i"])
    asked_for_with_another([])
    asked_before(["h"])
