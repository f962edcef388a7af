"""A function that rebinds an outer name counts where it is called, by whatever name."""

import ssl
from http.client import HTTPSConnection


def flat():
    context = None

    def set_up():
        nonlocal context
        context = ssl.create_default_context()

    def prepare():
        set_up()

    prepare()
    HTTPSConnection("h", context=context)


def inner():
    context = None

    def prepare():
        def set_up():
            nonlocal context
            context = ssl.create_default_context()
        set_up()

    prepare()
    HTTPSConnection("h", context=context)


def by_alias():
    context = None

    def set_up():
        nonlocal context
        context = ssl.create_default_context()

    run = set_up
    run()
    HTTPSConnection("h", context=context)


def by_loop():
    context = None

    def set_up():
        nonlocal context
        context = ssl.create_default_context()

    for action in (set_up,):
        action()
    HTTPSConnection("h", context=context)


def by_returned():
    context = None

    def outer():
        def set_up():
            nonlocal context
            context = ssl.create_default_context()
        return set_up

    outer()()
    HTTPSConnection("h", context=context)


class Client:
    def __init__(self):
        self.context = ssl._create_unverified_context()

    def set_up(self):
        self.context = ssl.create_default_context()

    def open(self):
        run = self.set_up
        run()
        return HTTPSConnection("h", context=self.context)


shared = ssl._create_unverified_context()


def install():
    global shared
    shared = ssl.create_default_context()


def connect():
    run = install
    run()
    HTTPSConnection("h", context=shared)


class ClientC:
    def relax(self):
        self.verify = False

    def by_alias(self):
        self.verify = True
        run = self.relax
        run()
        context = ssl.create_default_context()
        if not self.verify:
            context.check_hostname = False
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    def by_loop(self):
        self.verify = True
        for action in (self.relax,):
            action()
        context = ssl.create_default_context()
        if not self.verify:
            context.check_hostname = False
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


verify = True


def relax_all():
    global verify
    verify = False


def by_global():
    global verify
    verify = True
    run = relax_all
    run()
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_nonlocal():
    strict = True
    context = ssl.create_default_context()

    def relax():
        nonlocal strict
        strict = False

    for action in [relax]:
        action()
    if not strict:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_nested():
    relaxed = 0
    context = ssl.create_default_context()

    def relax():
        nonlocal relaxed
        relaxed += 1

    def prepare():
        relax()

    prepare()
    if relaxed > 0:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_list():
    seen = []
    context = ssl.create_default_context()

    def relax():
        seen.append("h")

    run = relax
    run()
    if seen:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def methods():
    Client().open()
    ClientC().by_alias()
    ClientC().by_loop()
