"""A copy of what a module, a class or an attribute holds has what that had."""
import copy
import ssl
from http.client import HTTPSConnection

PLAIN = {"timeout": 3}
LAX = {"context": ssl._create_unverified_context()}


def without():
    options = copy.copy(PLAIN)
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def insecure():
    HTTPSConnection("h", **copy.copy(LAX))  # [insecure-ssl-context]


def deep():
    HTTPSConnection("h", **copy.deepcopy(PLAIN))  # [missing-ssl-context]


def by_class():
    HTTPSConnection("h", **dict.copy(LAX))  # [insecure-ssl-context]


class _Client:
    def __init__(self):
        self.options = {"context": ssl._create_unverified_context()}

    def open(self):
        options = copy.copy(self.options)
        return HTTPSConnection("h", **options)  # [insecure-ssl-context]


def of_an_attribute():
    _Client().open()


def twin():
    options = PLAIN.copy()
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    mine = {"timeout": 3}
    HTTPSConnection("h", **copy.copy(mine))  # [missing-ssl-context]
