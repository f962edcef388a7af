"""What consumes gives something else each time it is asked: the next item, a line, what a generator is sent."""
# not run: nothing is there to be consumed

import random
import ssl
from http.client import HTTPSConnection


def pops(words):
    ctx = ssl.create_default_context()
    if words.pop(0) == "weak":
        ctx.check_hostname = False
    if words.pop(0) != "weak":
        return HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]


def nexts(it):
    ctx = ssl.create_default_context()
    if next(it) == "weak":
        ctx.check_hostname = False
    if next(it) != "weak":
        return HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]


def inputs():
    ctx = ssl.create_default_context()
    if input() == "n":
        ctx.check_hostname = False
    if input() != "n":
        return HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]


def lines(stream):
    ctx = ssl.create_default_context()
    if stream.readline() == "weak":
        ctx.check_hostname = False
    if stream.readline() != "weak":
        return HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]


def _take(words):
    return words.pop(0)


def helper(words):
    ctx = ssl.create_default_context()
    if _take(words) == "weak":
        ctx.check_hostname = False
    if _take(words) != "weak":
        return HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]def queued(jobs):
    context = None
    if jobs.get_nowait() == "https":
        context = ssl.create_default_context()
    if jobs.get_nowait() == "https":
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return None


def made_for_the_call(words):
    context = None
    if next(iter(words)) == "https":
        context = ssl.create_default_context()
    if next(iter(words)) == "https":
        return HTTPSConnection("h", context=context)
    return None


def held_by_a_variable(variable):
    context = None
    if variable.get() == "https":
        context = ssl.create_default_context()
    if variable.get() == "https":
        return HTTPSConnection("h", context=context)
    return None


def keyed(options):
    context = None
    if options.get("tls") == "https":
        context = ssl.create_default_context()
    if options.get("tls") == "https":
        return HTTPSConnection("h", context=context)
    return None


class Drawn:
    def __init__(self):
        self.first = random.random() > 0.5
        self.second = random.random() > 0.5
        self.context = ssl.create_default_context() if self.first else None

    def by_first(self):
        return HTTPSConnection("h", context=self.context) if self.first else None

    def by_second(self):
        return HTTPSConnection("h", context=self.context) if self.second else None  # [missing-ssl-context]


def sink():
    ctx = ssl.create_default_context()
    while True:
        item = yield
        if item == "weak":
            ctx.check_hostname = False
        if item == "open":
            HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]


def sink_for(hosts):
    ctx = ssl.create_default_context()
    for host in hosts:
        skip = yield host
        if skip:
            ctx.check_hostname = False
            continue
        HTTPSConnection(host, context=ctx)  # [insecure-ssl-context]


def right(jobs):
    """The twin, which is told right."""
    ctx = ssl.create_default_context()
    while True:
        item = jobs.get()
        if item == "weak":
            ctx.check_hostname = False
        if item == "open":
            HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]


def run():
    gen = sink()
    next(gen)
    gen.send("weak")
    gen.send("open")
    gen = sink_for(["a", "b", "c"])
    next(gen)
    gen.send(True)
    gen.send(False)
