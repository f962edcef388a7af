"""Names that different scopes share: what one of them stands for, the others need not."""

import ssl
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPSConnection


def _connect(host, context=None):
    return HTTPSConnection(host, context=context)


def _listing(host):
    return HTTPConnection(host)


def _collected(*kinds):
    found = []
    for kind in kinds:
        found.append(kind)
    return found


def of_list():
    return _collected(HTTPSConnection)[0]("h")  # [missing-ssl-context]


def _by_name(kind):
    kinds = {}
    kinds["kind"] = kind
    return kinds


def of_mapping():
    return _by_name(HTTPSConnection)["kind"]("h")  # [missing-ssl-context]


def _paired(kind, number):
    first, _ = kind, number
    second = first
    return second


def of_pair():
    return _paired(HTTPSConnection, 1)("h")  # [missing-ssl-context]


def _chosen(kind, other):
    if other is None:
        result = kind
    else:
        result = other
    return result


def of_choice():
    return _chosen(HTTPSConnection, None)("h")  # [missing-ssl-context]


def of_other_choice():
    return _chosen(HTTPSConnection, HTTPConnection)("h")


@contextmanager
def _lent(kind):
    lent = kind
    yield lent


def of_manager():
    with _lent(HTTPSConnection) as kind:
        return kind("h")  # [missing-ssl-context]


def _put(kinds, kind):
    kinds.append(kind)


def _filled(kind):
    kinds = []
    _put(kinds, kind)
    return kinds


def of_filled():
    return _filled(HTTPSConnection)[0]("h")  # [missing-ssl-context]


class Chooser:
    def choose(self, kind):
        return kind

    def ignore(self, kind):
        return kind is not None


class Inheriting(Chooser):
    def by_inherited(self, host):
        return self.choose(HTTPSConnection)(host)  # [missing-ssl-context]

    def by_result(self, host):
        return self.ignore(HTTPSConnection) and HTTPConnection(host)


def _handler(context=None):
    def request(host, **kwargs):
        return HTTPSConnection(host, context=context, **kwargs)

    return request


def _open_handler():
    def request(host, context=None):
        return HTTPSConnection(host, context=context)

    return request


class Library:
    def __init__(self, custom_handler=None, context=None):
        self._handler = custom_handler if custom_handler is not None else _handler(context)

    def request(self, host, **kwargs):
        return self._handler(host, **kwargs)

    def get(self, host, **kwargs):
        return self.request(host, **kwargs)


def by_handler():
    request = _handler()
    return request("h")  # [missing-ssl-context]


def by_handler_with_context():
    request = _handler(ssl.create_default_context())
    return request("h")


def by_chosen_handler(is_open):
    request = _open_handler() if is_open else _handler(ssl.create_default_context())
    return request("h")  # [missing-ssl-context]


def by_alias():
    request = make = _open_handler()
    return request("h", context=ssl.create_default_context()), make("h")  # [missing-ssl-context]


class OpenLibrary:
    def __init__(self):
        self.opened = _open_handler()

    def request(self, host, **kwargs):
        return self.opened(host, **kwargs)


def by_attribute():
    return OpenLibrary().request("h")  # [missing-ssl-context]


def by_attribute_with_context():
    return OpenLibrary().request("h", context=ssl.create_default_context())


def by_attribute_insecurely():
    return OpenLibrary().request("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _using(_connect, host):
    return _connect(host)


def other_parameter():
    return _using(_listing, "h")


def of_scope_around():
    _connect = HTTPConnection

    def choose():
        nonlocal _connect
        _connect = HTTPSConnection

    choose()
    return _connect("h")  # [missing-ssl-context]


def with_local_name():
    _connect = HTTPConnection
    return _connect("h")


def by_walrus_inside():
    if any((_connect := kind) for kind in (HTTPSConnection,)):
        return _connect("h")  # [missing-ssl-context]
    return None


def by_comprehension():
    return [_connect("h") for _connect in (HTTPConnection,)]


def by_methods():
    return Inheriting().by_inherited("h"), Inheriting().by_result("h")


def by_library():
    return Library(None, ssl.create_default_context()).get("h")
