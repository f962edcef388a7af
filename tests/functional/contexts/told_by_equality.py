"""What a test of an argument has told, `==` too, holds for the attribute that keeps it; further tests take nothing back."""
import ssl
from http.client import HTTPSConnection


class _Client:
    def __init__(self, label):
        self.label = label
        if label == "weak":
            self.context = ssl._create_unverified_context()
        else:
            self.context = ssl.create_default_context()

    def open(self):
        if self.label == "weak":
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        else:
            HTTPSConnection("h", context=self.context)


class _SecureWhereTold:
    def __init__(self, label):
        self.label = label
        if label == "verified":
            self.context = ssl.create_default_context()
        else:
            self.context = ssl._create_unverified_context()

    def open(self):
        if self.label == "verified":
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def opened(label):
    _Client(label).open()
    _SecureWhereTold(label).open()


class _Layer:
    def __init__(self, inner):
        self.inner = inner

    def context(self):
        if self.inner is None:
            return ssl._create_unverified_context()
        return self.inner.context()


def through_layers_of_a_loop():
    layer = None
    for _ in range(2):
        layer = _Layer(layer)
    HTTPSConnection("h", context=layer.context())  # [insecure-ssl-context]


def not_none_whatever_else(value):
    if value is None:
        return
    if not value:
        value = value or value
    if value is None:
        HTTPSConnection("h")
    HTTPSConnection("h", context=ssl.create_default_context())


def not_none_and_empty_or_not(value, flag):
    context = None
    if value is not None:
        context = ssl.create_default_context()
    if not value and flag:
        return
    if value is not None:
        HTTPSConnection("h", context=context)
