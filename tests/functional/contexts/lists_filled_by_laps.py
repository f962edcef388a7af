"""A list that a loop fills, lap by lap, holds what any of its laps has put in."""

import ssl
from http.client import HTTPSConnection


def by_item(flags):
    contexts = []
    for item in flags:
        contexts.append(ssl._create_unverified_context() if item else ssl.create_default_context())
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def weakened(flags):
    contexts = []
    for item in flags:
        context = ssl.create_default_context()
        if item:
            context.check_hostname = False
        contexts.append(context)
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def pairs(flags):
    servers = []
    for item in flags:
        servers.append((item, ssl.create_default_context() if item else None))
    for _item, context in servers:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def twice(flags):
    contexts = []
    for _item in flags:
        contexts.append(ssl.create_default_context())
        contexts.append(None)
    for context in contexts:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def in_set(flags):
    contexts = set()
    for item in flags:
        contexts.add(ssl._create_unverified_context() if item else ssl.create_default_context())
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def skipped(flags):
    contexts = []
    for item in flags:
        context = ssl.create_default_context()
        if item:
            context.check_hostname = False
            continue
        contexts.append(context)
    for context in contexts:
        HTTPSConnection("h", context=context)


def twin_dict(flags):
    contexts = {}
    for item in flags:
        contexts[item] = ssl._create_unverified_context() if item else ssl.create_default_context()
    for context in contexts.values():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def weakened_options(flags):
    todo = []
    for flag in flags:
        context = ssl.create_default_context()
        if flag:
            context.check_hostname = False
        todo.append({"host": "h", "context": context})
    for options in todo:
        HTTPSConnection(**options)  # [insecure-ssl-context]


def options_left_out(flags):
    todo = []
    for flag in flags:
        options = {}
        if flag:
            options["context"] = ssl.create_default_context()
        todo.append(("h", options))
    for host, options in todo:
        HTTPSConnection(host, **options)  # [missing-ssl-context]


def secure_options(flags):
    todo = []
    for flag in flags:
        options = {"context": ssl.create_default_context(cafile="a" if flag else None)}
        todo.append(("h", options))
    for host, options in todo:
        HTTPSConnection(host, **options)


def replaced(flags):
    contexts = []
    for item in flags:
        context = ssl.create_default_context()
        if item:
            context = None
        contexts.append(context)
    for context in contexts:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def one_or_two(flags):
    contexts = []
    for item in flags:
        contexts.append(ssl.create_default_context() if item else None)
        contexts.append(None)
    for context in contexts:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def none_alone(flags):
    contexts = []
    for item in flags:
        contexts.append(None if item else ssl.create_default_context())
    for context in contexts:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def alike(flags):
    contexts = []
    for item in flags:
        contexts.append(ssl.create_default_context(cafile=None if item else None))
    for context in contexts:
        HTTPSConnection("h", context=context)


def last(flags):
    contexts = []
    for item in flags:
        contexts.append(ssl._create_unverified_context() if item else ssl.create_default_context())
    HTTPSConnection("h", context=contexts[-1] if contexts else ssl.create_default_context())  # [insecure-ssl-context]


def _made(flags):
    contexts = []
    for item in flags:
        context = ssl.create_default_context()
        context.verify_mode = ssl.CERT_REQUIRED if item else ssl.CERT_OPTIONAL
        contexts += [context]
    return contexts


def by_helper(flags):
    for context in _made(flags):
        HTTPSConnection("h", context=context)


def use():
    by_item([True, False])
    weakened([True, False])
    pairs([True, False])
    twice([True, False])
    in_set([True, False])
    skipped([True, False])
    twin_dict([True, False])
    weakened_options([True, False])
    options_left_out([True, False])
    secure_options([True, False])
    replaced([True, False])
    one_or_two([True, False])
    none_alone([True, False])
    alike([True, False])
    last([True, False])
    by_helper([True, False])
