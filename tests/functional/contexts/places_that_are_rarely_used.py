"""A call counts wherever it stands, and what is handed over by whatever way."""
import json
import ssl
import threading
from http.client import HTTPSConnection

_kind = HTTPSConnection


def _registered(connection):
    return lambda cls: cls


def _base(connection):
    return dict


def in_the_head_of_a_class():
    kind = HTTPSConnection

    @_registered(kind("h"))  # [missing-ssl-context]
    class _Registered(_base(kind("h", context=ssl.create_default_context()))):
        pass

    class _Derived(_base(kind("h"))):  # [missing-ssl-context]
        pass

    return _Registered, _Derived


def in_the_end(flag):
    context = ssl.create_default_context()
    try:
        if flag:
            raise OSError
        context = None
    finally:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def in_the_end_alone():
    context = ssl.create_default_context()
    try:
        json.loads("1")
    finally:
        HTTPSConnection("h", context=context)
        context = None


def _second(first, *rest):
    return _third(*rest)


def _third(timeout=None, context=None):
    HTTPSConnection("h", context=context)


def what_is_left_of_a_sequence():
    parts = json.loads("[1, 2]", object_hook=dict) + [ssl.create_default_context()]
    _second(*parts)
    _second("h", 5, None)  # [missing-ssl-context]


def handed_over_twice():
    options = {"context": None}

    def fill(*_):
        options["context"] = ssl.create_default_context()

    fill()
    list(map(fill, json.loads("[1]"), json.loads("[2]")))
    threading.Timer(5, fill, [options.get, options.get, fill]).cancel()
    HTTPSConnection("h", context=options["context"])
    settings = {"verify": True}
    threading.Timer(5, settings.get, ["verify"]).cancel()
    if not settings["verify"]:
        HTTPSConnection("h")
    threading.Timer(0, settings.update, [{"verify": False}]).run()
    if not settings["verify"]:
        HTTPSConnection("h")  # [missing-ssl-context]
    others = {"context": ssl.create_default_context()}
    threading.Timer(5, others.get, [others.get]).cancel()
    HTTPSConnection("h", **others)
    others["context"] = None
    threading.Timer(5, others.get, [others.get]).cancel()
    HTTPSConnection("h", **others)  # [missing-ssl-context]


class _Kept:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.other = ssl.create_default_context()

    def drop(self):
        held = self.__dict__
        held["context"] = None

    def open(self):
        if self.context is None:
            return HTTPSConnection("h")  # [missing-ssl-context]
        return HTTPSConnection("h", context=self.context)


class _Safe:
    def __init__(self):
        self.context = ssl.create_default_context()

    def open(self):
        if self.context is None:
            return HTTPSConnection("h")
        return HTTPSConnection("h", context=self.context)


def kept_in_instances():
    _Safe().open()
    kept = _Kept()
    kept.open()
    kept.drop()
    kept.open()


def _opened_with_what_is_sent():
    context = yield ssl.create_default_context()
    HTTPSConnection("h", context=context)
    context = yield None
    HTTPSConnection("h", context=None)  # [missing-ssl-context]


def sent():
    opened = _opened_with_what_is_sent()
    opened.send(next(opened))
    list(opened)


def picked_otherwise():
    def options():
        return [("context", ssl.create_default_context())]

    HTTPSConnection("h", **{key: value for key, value in options()})
    HTTPSConnection("h", **{key: value for key, value in {"context": None}.items()})  # [missing-ssl-context]
