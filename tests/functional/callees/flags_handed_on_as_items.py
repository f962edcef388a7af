"""A flag that the function has put into a mapping or an object, and hands on from there, decides as a name does."""
# pylint: disable=missing-docstring, protected-access
import operator
import ssl
from http.client import HTTPConnection, HTTPSConnection

OPTIONS = {"secure": False}
CONFIGURED = {"secure": False}


class Options:
    secure = False
    other = False


def _connect(host, secure, context=None):
    if secure:
        return HTTPSConnection(host, context=context)
    return HTTPConnection(host)


def by_item():
    options = {"host": "h", "secure": False}
    _connect(options["host"], secure=options["secure"])
    options = {"host": "h", "secure": True}
    _connect(options["host"], secure=options["secure"])  # [missing-ssl-context]


def by_item_set_later(tls):
    options = {"host": "h", "secure": False}
    if tls:
        options["secure"] = True
    _connect(options["host"], options["secure"])  # [missing-ssl-context]


def by_item_set_back():
    options = {"secure": True}
    options["secure"] = False
    _connect("h", options["secure"])


def by_item_changed(more):
    options = {"secure": False}
    options.update(secure=more)
    _connect("h", options["secure"])  # [missing-ssl-context]


def by_item_of_alias():
    options = {"secure": False}
    same = options
    same["secure"] = True
    _connect("h", options["secure"])  # [missing-ssl-context]


def _switch(options):
    options["secure"] = True


def by_item_that_another_sets():
    options = {"secure": False}
    _switch(options)
    _connect("h", options["secure"])  # [missing-ssl-context]


def by_item_of_another_scope():
    OPTIONS.update(secure=True)
    _connect("h", OPTIONS["secure"])  # [missing-ssl-context]


def _by_attribute_of_another_scope(options):
    _connect("h", options.secure)  # [missing-ssl-context]


def _by_item_of_what_may_be_configured():
    _connect("h", CONFIGURED["secure"])  # [missing-ssl-context]


def by_attribute():
    options = Options()
    options.secure = False
    _connect("h", options.secure)
    options.secure = True
    _connect("h", options.secure)  # [missing-ssl-context]


def by_attribute_of_two(tls):
    options = Options()
    options.secure = tls
    options.other = False
    _connect("h", options.other)
    _connect("h", options.secure)  # [missing-ssl-context]


def by_insecure_item():
    options = {"secure": False, "context": ssl._create_unverified_context()}
    _connect("h", options["secure"], context=options["context"])
    options["secure"] = True
    _connect("h", options["secure"], context=options["context"])  # [insecure-ssl-context]


class Client:
    def __init__(self):
        self.secure = True
        self.options = {"secure": True}

    def plain(self):
        self.secure = False
        _connect("h", self.secure)

    def plain_by_item(self):
        self.options = {"secure": False}
        _connect("h", self.options["secure"])

    def open(self):
        _connect("h", self.secure)  # [missing-ssl-context]

    def open_by_item(self):
        _connect("h", self.options["secure"])  # [missing-ssl-context]

    def again(self):
        self.secure = False
        self._reset()
        _connect("h", self.secure)  # [missing-ssl-context]

    def _reset(self):
        self.secure = True


def run():
    operator.setitem(CONFIGURED, "secure", True)
    _by_item_of_what_may_be_configured()
    changed = Options()
    changed.secure = True
    _by_attribute_of_another_scope(changed)
    client = Client()
    client.open()
    client.open_by_item()
    client.plain()
    client.plain_by_item()
    client.again()
