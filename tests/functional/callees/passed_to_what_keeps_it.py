"""What a function or method is passed, it may hand on, keep or return inside something else."""

import functools
from http.client import HTTPConnection, HTTPSConnection

from handing_helpers.clients import Client


def _usable(kinds):
    return [kind for kind in kinds if kind is not None]


def _first(kinds):
    return next(kind for kind in kinds)


def _by_name(kinds):
    return {name: kind for name, kind in kinds.items()}


def through_comprehensions():
    _usable([HTTPConnection])[0]("h")
    for kind in _usable([HTTPSConnection]):
        kind("h")  # [missing-ssl-context]
    _first([HTTPConnection])("h")
    _first([HTTPSConnection])("h")  # [missing-ssl-context]
    _by_name({"a": HTTPSConnection})["a"]("h")  # [missing-ssl-context]


def _chain(kind):
    def level_one():
        def level_two():
            return kind

        return level_two

    return level_one()


def through_functions_inside():
    _chain(HTTPSConnection)()("h")  # [missing-ssl-context]
    _chain(HTTPConnection)()("h")


class _Holder:
    def __init__(self, kind):
        self.kind = kind


def _held(kind):
    return _Holder(kind)


def through_instances():
    _held(HTTPSConnection).kind("h")  # [missing-ssl-context]
    _held(HTTPConnection).kind("h")


class _Same:
    def __call__(self, kind):
        return kind


def through_instances_that_are_called():
    same = _Same()
    same(HTTPSConnection)("h")  # [missing-ssl-context]
    same(HTTPConnection)("h")


def _connect(host):
    return HTTPSConnection(host)  # [missing-ssl-context]


def _plain(host):
    return HTTPConnection(host)


def _itself(value):
    return value


def through_partials():
    functools.partial(_itself, _connect)()("h")
    functools.partial(_itself, _plain)()("h")
    make = functools.partial(_itself, HTTPSConnection)
    return make()("h")  # [missing-ssl-context]


class _Settings:
    def use(self, kind):
        self.kind = kind

    def use_other(self, kind):
        self.other = kind
        return self

    def use_and_return(self, kind):
        self.returned = kind
        return self.returned

    def put(self, name, value):
        setattr(self, name, value)


def through_setters():
    settings = _Settings()
    settings.use(HTTPSConnection)
    settings.kind("h")  # [missing-ssl-context]
    settings.use(HTTPConnection)
    settings.kind("h")
    settings.use_other(HTTPSConnection).other("h")  # [missing-ssl-context]
    settings.use_other(HTTPConnection).other("h")
    settings.use_and_return(HTTPSConnection)("h")  # [missing-ssl-context]
    settings.use_and_return(HTTPConnection)("h")
    settings.put("chosen", HTTPSConnection)
    settings.chosen("h")  # [missing-ssl-context]
    settings.put("chosen", HTTPConnection)
    settings.chosen("h")


def through_setattr_in_a_loop():
    settings = _Settings()
    for name in ("one", "two"):
        setattr(settings, name, HTTPSConnection)
    settings.two("h")  # [missing-ssl-context]


class _Choosing:
    def __init__(self, secure):
        self._choose(HTTPSConnection if secure else HTTPConnection)

    def _choose(self, kind):
        self._kind = kind

    def connect(self):
        return self._kind("h")  # [missing-ssl-context]


class _ChoosingPlain:
    def __init__(self):
        self._choose_plain(HTTPConnection)

    def _choose_plain(self, kind):
        self._plain = kind

    def connect(self):
        return self._plain("h")


def through_private_setters(secure):
    _Choosing(secure).connect()
    _ChoosingPlain().connect()


def through_bases_elsewhere():
    Client().hand_on(HTTPSConnection)("h")  # [missing-ssl-context]
    Client().hand_on(HTTPConnection)("h")
    Client().keep("a", HTTPSConnection)("h")  # [missing-ssl-context]
    Client().keep("a", HTTPConnection)("h")
