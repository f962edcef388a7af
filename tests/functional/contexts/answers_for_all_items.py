"""What `any`, `all` and `in` answer for all items of a list, none of them is otherwise on the paths behind."""

import ssl
from http.client import HTTPSConnection


def refused(flags):
    contexts = [ssl.create_default_context() if item else None for item in flags]
    if None in contexts:
        raise ValueError("no context")
    for context in contexts:
        HTTPSConnection("h", context=context)


def refused_not_in(flags):
    contexts = [ssl.create_default_context() if item else None for item in flags]
    if None not in contexts:
        for context in contexts:
            HTTPSConnection("h", context=context)
    else:
        for context in contexts:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def listed(flag):
    contexts = [ssl.create_default_context(), ssl.create_default_context() if flag else None]
    if None in contexts:
        return
    HTTPSConnection("h", context=contexts[1])


def filled(flags):
    contexts = []
    for item in flags:
        contexts.append(ssl.create_default_context() if item else None)
    assert None not in contexts
    for context in contexts:
        HTTPSConnection("h", context=context)


def keyed(flags):
    contexts = {item: ssl.create_default_context() if item else None for item in flags}
    if None in contexts.values():
        return
    for context in contexts.values():
        HTTPSConnection("h", context=context)


def keys(flags):
    contexts = {item: ssl.create_default_context() if item else None for item in flags}
    if None in contexts:
        return
    for context in contexts.values():
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def other(flags):
    contexts = [ssl.create_default_context() if item else None for item in flags]
    if "x" in contexts:
        return
    for context in contexts:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def any_none(flags):
    contexts = [ssl.create_default_context() if item else None for item in flags]
    if any(one is None for one in contexts):
        return
    for context in contexts:
        HTTPSConnection("h", context=context)


def all_told(flags):
    contexts = [ssl.create_default_context() if item else None for item in flags]
    if not all(contexts):
        return
    for context in contexts:
        HTTPSConnection("h", context=context)


def all_named(flags):
    contexts = [ssl.create_default_context() if item else None for item in flags]
    if all(one is not None for one in contexts):
        for context in contexts:
            HTTPSConnection("h", context=context)


def none_of_them(flags):
    contexts = [ssl.create_default_context() if item else None for item in flags]
    if any(not one for one in contexts):
        return
    for context in contexts:
        HTTPSConnection("h", context=context)


def with_filter(flags):
    contexts = [(item, ssl.create_default_context() if item else None) for item in flags]
    if all(context for item, context in contexts):
        for _item, context in contexts:
            HTTPSConnection("h", context=context)


def some(flags):
    contexts = [ssl.create_default_context() if item else None for item in flags]
    if any(contexts):
        for context in contexts:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def asked_of_others(flags):
    contexts = [ssl.create_default_context() if item else None for item in flags]
    others = [ssl.create_default_context() for item in flags if item]
    if not all(others):
        return
    for context in contexts:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def only_of_some(flags):
    contexts = [(item, ssl.create_default_context() if item else None) for item in flags]
    if all(context for item, context in contexts if item):
        for _item, context in contexts:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def none_insecure(flags):
    contexts = [ssl.create_default_context() if item else ssl._create_unverified_context() for item in flags]
    if any(one.verify_mode == ssl.CERT_NONE for one in contexts):
        return
    for context in contexts:
        HTTPSConnection("h", context=context)


def by_values(flags):
    contexts = {item: ssl.create_default_context() if item else None for item in flags}
    if all(contexts.values()):
        for context in contexts.values():
            HTTPSConnection("h", context=context)
    else:
        for context in contexts.values():
            HTTPSConnection("h", context=context)  # [missing-ssl-context]
