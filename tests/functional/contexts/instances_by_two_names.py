"""What is done to an instance by one of its names is done to it."""

import ssl
from http.client import HTTPSConnection


class State:
    def __init__(self):
        self.context = None
        self.verify = True

    def fill(self):
        self.context = ssl.create_default_context()

    def relax(self):
        self.verify = False


def filled():
    state = State()
    same = state
    same.fill()
    HTTPSConnection("h", context=state.context)


def filled_in_loop():
    state = State()
    for each in (state,):
        each.fill()
    HTTPSConnection("h", context=state.context)


def relaxed():
    state = State()
    same = state
    same.relax()
    context = ssl.create_default_context()
    if not state.verify:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class Client:
    def __init__(self):
        self.state = State()

    def by_attribute(self):
        self.state.context = None
        state = self.state
        state.fill()
        return HTTPSConnection("h", context=self.state.context)

    def emptied(self):
        self.context = ssl.create_default_context()
        me = self
        me.context = None
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def set_by_alias(self):
        self.context = None
        me = self
        me.context = ssl.create_default_context()
        return HTTPSConnection("h", context=self.context)


def methods():
    Client().by_attribute()
    Client().emptied()
    Client().set_by_alias()
