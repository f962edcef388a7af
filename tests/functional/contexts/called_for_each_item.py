"""What `map`, `filter` and a `key` are handed is called for each item: what it changes counts, as in a loop."""

import ssl
from http.client import HTTPSConnection

CONTEXT = ssl.create_default_context()
KEPT = ssl.create_default_context()


def _parse(line):
    if line == "b":
        CONTEXT.check_hostname = False


list(map(_parse, list(open(__file__))))
HTTPSConnection("localhost", context=CONTEXT)  # [insecure-ssl-context] # not run: no line of this file is just a letter
HTTPSConnection("localhost", context=KEPT)


def _weaken(context):
    context.check_hostname = False


def _name(context):
    return context.security_level


def closed_over(items):
    context = ssl.create_default_context()
    kept = ssl.create_default_context()

    def parse(item):
        if item == "b":
            context.check_hostname = False
        return kept

    list(map(parse, items))
    HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]
    HTTPSConnection("localhost", context=kept)


def rebound(items):
    verify = True

    def parse(item):
        nonlocal verify
        verify = False

    for _ in map(parse, items):
        pass
    context = ssl.create_default_context()
    context.check_hostname = verify
    HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


def counted(items):
    count = 0

    def parse(item):
        nonlocal count
        count += 1

    list(map(parse, items * 3))
    if count > 5:
        HTTPSConnection("localhost")  # [missing-ssl-context]


def several(items, flags):
    context = ssl.create_default_context()

    def parse(item, flag):
        if not flag:
            context.check_hostname = False

    list(map(parse, items, flags))
    HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


class _Switch:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.last = None

    def off(self, item):
        self.context.check_hostname = False

    def note(self, item):
        self.last = item


def by_method(items):
    switch = _Switch()
    list(map(switch.note, items))
    HTTPSConnection("localhost", context=switch.context)
    list(map(switch.off, items))
    HTTPSConnection("localhost", context=switch.context)  # [insecure-ssl-context]


def by_key():
    context = ssl.create_default_context()
    sorted([context], key=_name)
    HTTPSConnection("localhost", context=context)
    sorted([context], key=_weaken)
    HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


def by_greatest():
    context = ssl.create_default_context()
    max([context], key=_weaken)
    HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


def by_filter(items):
    context = ssl.create_default_context()
    list(filter(lambda item: _name(context), items))
    HTTPSConnection("localhost", context=context)
    list(filter(lambda item: _weaken(context), items))
    HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


def filtered_by_truth(host):
    for one in filter(None, (host, "backup")):
        HTTPSConnection(str(one))  # [missing-ssl-context]
    for context in filter(None, [ssl.create_default_context()]):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _in_order(contexts, key=None):
    return sorted(contexts, key=key)


def sorted_without_a_key():
    for context in _in_order([ssl._create_unverified_context()]):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    for context in _in_order([ssl.create_default_context()]):
        HTTPSConnection("h", context=context)
