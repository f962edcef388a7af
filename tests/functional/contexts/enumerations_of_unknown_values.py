"""A member whose value is not known may be made of a tuple: its initialiser takes the items, whatever they are."""
# not run: the module of the values is not there

import enum
import ssl
from http.client import HTTPSConnection

from values_that_are_not_there import PAIR


class Mode(enum.Enum):
    CHOSEN = PAIR

    def __init__(self, verify, label):
        self.verify = verify
        self.label = label

    def context(self):
        if self.verify:
            return ssl.create_default_context()
        return ssl._create_unverified_context()


def connect():
    HTTPSConnection("h", context=Mode.CHOSEN.context())  # [insecure-ssl-context]
