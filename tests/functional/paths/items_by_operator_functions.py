"""The functions of operator that set, delete and get items do what the methods of the container do."""
import operator
import ssl
from http.client import HTTPSConnection
from operator import setitem

FILLED = {}
operator.setitem(FILLED, "context", ssl.create_default_context())


def set_by_function():
    options = {}
    operator.setitem(options, "context", ssl.create_default_context())
    HTTPSConnection("h", **options)
    setitem(options, "context", None)
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def set_in_module():
    HTTPSConnection("h", **FILLED)


def set_in_list():
    contexts = [ssl.create_default_context()]
    setitem(contexts, 0, ssl._create_unverified_context())
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def _set_by_helper(options):
    operator.setitem(options, "context", ssl.create_default_context())


def set_by_helper():
    options = {"timeout": 3}
    _set_by_helper(options)
    HTTPSConnection("h", **options)


def deleted():
    options = {"context": ssl.create_default_context()}
    operator.delitem(options, "context")
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def deleted_by_method():
    options = {"context": ssl.create_default_context()}
    options.__delitem__("context")
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def got():
    options = {"context": None, "other": ssl.create_default_context()}
    HTTPSConnection("h", context=operator.getitem(options, "context"))  # [missing-ssl-context]
    HTTPSConnection("h", context=options.__getitem__("context"))  # [missing-ssl-context]
    HTTPSConnection("h", context=operator.getitem(options, "other"))
    HTTPSConnection("h", context=options.__getitem__("other"))


class _Items:
    def __init__(self):
        self.held = {}

    def __setitem__(self, key, value):
        self.held[key] = value


def set_by_class():
    items = _Items()
    operator.setitem(items, "context", ssl.create_default_context())
    HTTPSConnection("h", **items.held)


class _Client:
    def __init__(self):
        self.options = {}
        operator.setitem(self.options, "context", ssl.create_default_context())

    def connect(self):
        HTTPSConnection("h", **self.options)


class _Weakened:
    def __init__(self):
        self.options = {"context": ssl.create_default_context()}
        operator.setitem(self.options, "context", ssl._create_unverified_context())

    def connect(self):
        HTTPSConnection("h", **self.options)  # [insecure-ssl-context]


def drive():
    _Client().connect()
    _Weakened().connect()
