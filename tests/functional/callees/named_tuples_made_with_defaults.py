"""Named tuples that a call makes, with defaults: the last fields have them where nothing else is given."""
# pylint: disable=missing-docstring, protected-access
from collections import namedtuple
from http.client import HTTPConnection, HTTPSConnection

Row = namedtuple("Row", "scheme factory", defaults=(HTTPSConnection,))
Plain = namedtuple("Plain", ["scheme", "maker"], defaults=[HTTPConnection])
Both = namedtuple("Both", "scheme first second", defaults=[HTTPSConnection, HTTPConnection])


def one():
    Row("https").factory("h")  # [missing-ssl-context]
    Row("http", HTTPConnection).factory("h")
    Plain("http").maker("h")


def by_item():
    Row("https")[1]("h")  # [missing-ssl-context]
    Row("http", HTTPConnection)[1]("h")


def unpacked():
    for scheme, factory in [Row("https"), Row("http", HTTPConnection)]:
        factory(scheme)  # [missing-ssl-context]
    for scheme, maker in [Plain("http")]:
        maker(scheme)


def both():
    Both("https").first("h")  # [missing-ssl-context]
    Both("https").second("h")
