"""A member that an initialiser makes of its argument, and keeps, is tested elsewhere as there."""

import enum
import ssl
from http.client import HTTPSConnection

class Mode(enum.Enum):
    VERIFY = "verify"
    SKIP = "skip"

class ByValue:
    def __init__(self, mode):
        self.mode = Mode(mode)
        self.context = ssl.create_default_context()
        if self.mode is Mode.SKIP:
            self.context.check_hostname = False
    def open(self):
        if self.mode is Mode.VERIFY:
            HTTPSConnection("h", context=self.context)

class Wrong(ByValue):
    def open(self):
        if self.mode is Mode.SKIP:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

class Rebound:
    def __init__(self, mode):
        self.mode = Mode(mode)
        self.context = ssl.create_default_context()
        if self.mode is Mode.SKIP:
            self.context.check_hostname = False
    def change(self):
        self.mode = Mode.VERIFY
    def open(self):
        if self.mode is Mode.VERIFY:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

class Outside:
    def __init__(self, mode):
        self.mode = Mode(mode)
        self.context = ssl.create_default_context()
        if self.mode is Mode.SKIP:
            self.context.check_hostname = False
    def open(self):
        if self.mode is Mode.VERIFY:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

def drive(strict):
    mode = Mode.VERIFY if strict else Mode.SKIP
    ByValue(mode.value).open()
    Wrong(mode.value).open()
    rebound = Rebound(mode.value)
    rebound.change()
    rebound.open()
    outside = Outside(mode.value)
    outside.mode = Mode.VERIFY
    outside.open()
