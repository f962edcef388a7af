"""A function inside a method sets an attribute of the receiver: another function, or another method, reads it."""

import ssl
from http.client import HTTPSConnection


def _retry(function):
    return function()


class _Neighbours:
    def __init__(self):
        self.context = None

    def connect(self):
        def prepare():
            self.context = ssl.create_default_context()

        def connect():
            return HTTPSConnection("h", context=self.context)

        prepare()
        return connect()


class _Weakening:
    def __init__(self):
        self.context = None

    def connect(self):
        def prepare():
            self.context = ssl._create_unverified_context()

        prepare()
        return (lambda: HTTPSConnection("h", context=self.context))()  # [insecure-ssl-context]


class _Filled:
    def __init__(self):
        self.context = None

    def fill(self):
        def prepare():
            self.context = ssl.create_default_context()

        _retry(prepare)

    def connect(self):
        return HTTPSConnection("h", context=self.context)


class _Weakened:
    def __init__(self):
        self.context = ssl.create_default_context()

    def weaken(self):
        def prepare():
            self.context = ssl._create_unverified_context()

        _retry(prepare)

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _SetBehind:
    """What an earlier call has set is told by the arguments of that call, not by those of this one."""

    def __init__(self):
        self.context = ssl.create_default_context()

    def verify(self, flag):
        def set_up():
            if flag:
                HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
            self.context = ssl.create_default_context() if flag else ssl._create_unverified_context()

        set_up()


def connect():
    _Neighbours().connect()
    _Weakening().connect()
    filled, weakened = _Filled(), _Weakened()
    filled.fill()
    filled.connect()
    weakened.connect()
    weakened.weaken()
    weakened.connect()
    set_behind = _SetBehind()
    set_behind.verify(False)
    set_behind.verify(True)
