"""What a lap has tested and kept stays what its test has told, whatever later laps find of their own items."""

import heapq
import os
import ssl
from http.client import HTTPSConnection


def _found(items):
    return heapq.nlargest(len(items), [None, ssl.create_default_context()], key=bool)


def last_wins(items):
    context = ssl.create_default_context()
    for found in _found(items):
        if found is not None:
            context = found
    HTTPSConnection("h", context=context)


def last_wins_by_continue(items):
    context = ssl.create_default_context()
    for found in _found(items):
        if not found:
            continue
        context = found
    HTTPSConnection("h", context=context)


def last_wins_by_or(items):
    context = ssl.create_default_context()
    for found in _found(items):
        context = found or context
    HTTPSConnection("h", context=context)


def last_wins_in_a_while(items):
    context = ssl.create_default_context()
    remaining = _found(items)
    while remaining:
        found = remaining.pop()
        if found is not None:
            context = found
    HTTPSConnection("h", context=context)


def last_wins_in_keywords(items):
    options = {"context": ssl.create_default_context()}
    for found in _found(items):
        if found is not None:
            options["context"] = found
    HTTPSConnection("h", **options)


def last_wins_in_nested_loops(items):
    context = ssl.create_default_context()
    for _ in items:
        for found in _found(items):
            if found is not None:
                context = found
    HTTPSConnection("h", context=context)


def last_set(items):
    cafile = "ca.pem"
    for name in items:
        value = os.environ.get(name)
        if value:
            cafile = value
    HTTPSConnection("h", context=ssl.create_default_context() if cafile else None)


def last_set_or_not(items):
    cafile = "ca.pem"
    for name in items:
        value = os.environ.get(name)
        if not value:
            cafile = value
    HTTPSConnection("h", context=ssl.create_default_context() if cafile else None)  # [missing-ssl-context]


def two_kept(items):
    kept = dropped = ssl.create_default_context()
    for found in _found(items):
        if found is None:
            dropped = found
        else:
            kept = found
    HTTPSConnection("h", context=kept)
    HTTPSConnection("h", context=dropped)  # [missing-ssl-context]


def last_two_win(items):
    before = context = ssl.create_default_context()
    for found in _found(items):
        if found is not None:
            before = context
            context = found
    HTTPSConnection("h", context=before)
    HTTPSConnection("h", context=context)


def last_counts(items):
    context = ssl.create_default_context()
    for found in _found(items):
        if found is None:
            context = found
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def weakened_and_kept(items):
    context = ssl.create_default_context()
    for found in _found(items):
        if found is not None:
            found.check_hostname = False
            context = found
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.hooks = []

    def on(self, hook):
        self.hooks.append(hook)

    def take(self, items):
        for found in _found(items):
            if found is not None:
                self.context = found
        HTTPSConnection("h", context=self.context)

    def connect(self):
        context = ssl.create_default_context()
        for hook in self.hooks:
            result = hook(context)
            if result is not None:
                context = result
        HTTPSConnection("h", context=context)


def client(items):
    one = Client()
    one.on(lambda context: context)
    one.on(lambda context: None)
    one.take(items)
    one.connect()
