"""The name of a decorated class is bound to the class that the decorator returns; what is not known of a decorator leaves the class as it is."""
import functools
import os
import ssl
import typing
from http.client import HTTPConnection, HTTPSConnection

CONTEXT = ssl.create_default_context()


class Strict(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, context=CONTEXT)


def _plainly(cls):
    return HTTPConnection


def _strictly(cls):
    return Strict


def _marked(cls):
    cls.mark = 1
    return cls


def _instead(kind):
    def decorate(cls):
        return kind

    return decorate


def _once(cls):
    made = {}

    def get(*arguments, **keywords):
        if cls not in made:
            made[cls] = cls(*arguments, **keywords)
        return made[cls]

    return get


def _extended(cls):
    class Extended(cls):
        pass

    return Extended


def _in_debug_mode(cls):
    if os.environ.get("CLIENT_IN_DEBUG_MODE"):
        return HTTPConnection
    return cls


@_plainly
class ReplacedByPlain(HTTPSConnection):
    pass


ReplacedByPlain("h")


@_strictly
class ReplacedByStrict(HTTPSConnection):
    pass


ReplacedByStrict("h")


@_marked
class Marked(HTTPSConnection):
    pass


Marked("h")  # [missing-ssl-context]
Marked("h", context=CONTEXT)


@_instead(HTTPConnection)
class Instead(HTTPSConnection):
    pass


Instead("h")


@_plainly
@_marked
class Twice(HTTPSConnection):
    pass


Twice("h")


@_marked
@typing.final
@functools.total_ordering
class Ordered(HTTPSConnection):
    def __lt__(self, other):
        return True


Ordered("h")  # [missing-ssl-context]


@_once
class Once(HTTPSConnection):
    pass


Once("h")  # [missing-ssl-context]


@_extended
class Extends(HTTPSConnection):
    pass


Extends("h")  # [missing-ssl-context]


@_in_debug_mode
class OrNot(HTTPSConnection):
    pass


OrNot("h")  # [missing-ssl-context]


class OfReplaced(ReplacedByPlain):
    pass


class OfMarked(Marked):
    pass


OfReplaced("h")
OfMarked("h")  # [missing-ssl-context]


def inside():
    @_plainly
    class Replaced(HTTPSConnection):
        pass

    @_marked
    class Kept(HTTPSConnection):
        pass

    Replaced("h")
    Kept("h")  # [missing-ssl-context]


class Client:
    @_plainly
    class Replaced(HTTPSConnection):
        pass

    @_marked
    class Kept(HTTPSConnection):
        pass

    def connect(self):
        self.Replaced("h")
        self.Kept("h")  # [missing-ssl-context]


def clients():
    Client().connect()
