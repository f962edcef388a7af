"""Helpers that put the class into a container which they are handed, and reach under another name."""
# pylint: disable=missing-docstring, protected-access
from http.client import HTTPSConnection, HTTPConnection


def _fill_item(where):
    table = where["kinds"]
    table["a"] = HTTPSConnection


def item():
    t = {"kinds": {}}
    _fill_item(t)
    table = t["kinds"]
    return table["a"]("h")  # [missing-ssl-context]


def _fill_alias(where):
    inner = where
    inner["a"] = HTTPSConnection


def alias():
    t = {}
    _fill_alias(t)
    return t["a"]("h")  # [missing-ssl-context]


def _fill_by_closure(registry):
    def add(name, kind):
        registry[name] = kind
    add("a", HTTPSConnection)


def by_closure():
    r = {}
    _fill_by_closure(r)
    return r["a"]("h")  # [missing-ssl-context]


def own_closure():
    r = {}
    def add():
        r["a"] = HTTPSConnection
    add()
    return r["a"]("h")  # [missing-ssl-context]


def _fill_each(*tables):
    for table in tables:
        table["a"] = HTTPSConnection


def each():
    s, t = {}, {}
    _fill_each(s, t)
    return t["a"]("h")  # [missing-ssl-context]


def _fill_named(first=None, **tables):
    tables["t"]["a"] = HTTPSConnection
    return first


def named():
    t = {}
    _fill_named(t=t)
    return t["a"]("h")  # [missing-ssl-context]


def _fill_items(tables):
    for t in tables:
        t.append(HTTPSConnection)


def items():
    a = []
    _fill_items([a])
    return a[0]("h")  # [missing-ssl-context]


def _fill_twice(where):
    for _, tables in where.items():
        first, *_ = tables
        first["a"] = HTTPSConnection


def twice():
    t = {}
    _fill_twice({"x": [t]})
    return t["a"]("h")  # [missing-ssl-context]


class Registry:
    def __init__(self):
        self.kinds = {}

    def _fill(self, where):
        kinds = where
        kinds["a"] = HTTPSConnection

    def open(self):
        self._fill(self.kinds)
        return self.kinds["a"]("h")  # [missing-ssl-context]


def drive():
    Registry().open()


def _fill_made(where):
    where.setdefault("kinds", {})["a"] = HTTPSConnection


def made():
    s, t = {}, {}
    s.setdefault("kinds", {})["a"] = HTTPSConnection
    s["kinds"]["a"]("h")  # [missing-ssl-context]
    _fill_made(t)
    return t["kinds"]["a"]("h")  # [missing-ssl-context]


def _fill_own(where):
    own = dict(where)
    own["a"] = HTTPSConnection
    return len(own)


def of_its_own():
    t = {"a": HTTPConnection}
    _fill_own(t)
    return t["a"]("h")


def _fill_plain(where):
    table = where["kinds"]
    table["a"] = HTTPConnection


def plain():
    t = {"kinds": {}}
    _fill_plain(t)
    return t["kinds"]["a"]("h")
