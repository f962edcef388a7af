"""The callee follows the paths: what it was bound to last, narrowed by tests, and any feasible path is enough."""
from http.client import HTTPConnection, HTTPSConnection


def rebound():
    kind = HTTPSConnection
    kind = HTTPConnection
    kind("h")


def rebound_to_the_class():
    kind = HTTPConnection
    kind = HTTPSConnection
    kind("h")  # [missing-ssl-context]


def called_before_rebound():
    kind = HTTPSConnection
    kind("h")  # [missing-ssl-context]
    kind = HTTPConnection
    return kind


def on_one_path(tls):
    kind = HTTPConnection
    if tls:
        kind = HTTPSConnection
    kind("h")  # [missing-ssl-context]


def replaced_on_every_path(tls):
    kind = HTTPSConnection
    if tls:
        kind = HTTPConnection
    else:
        kind = HTTPConnection
    kind("h")


def agreeing_tests(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    if tls:
        kind("h")  # [missing-ssl-context]
    else:
        kind("h")
    if not tls:
        kind("h")


def _filled_in(kind=None):
    if kind is None:
        kind = HTTPSConnection
    kind("h")  # [missing-ssl-context]


def _filled_in_with_plain(kind=None):
    if kind is None:
        kind = HTTPConnection
    kind("h")


def filled_in():
    _filled_in()
    _filled_in_with_plain()


def narrowed_away(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    if kind is HTTPSConnection:
        return
    kind("h")


def both_arguments_by_path(tls):
    kind = HTTPSConnection
    options = {}
    if not tls:
        kind = HTTPConnection
    return kind("h", **options)  # [missing-ssl-context]


def in_try(tls):
    kind = HTTPConnection
    try:
        if tls:
            raise ValueError
    except ValueError:
        kind = HTTPSConnection
    kind("h")  # [missing-ssl-context]
