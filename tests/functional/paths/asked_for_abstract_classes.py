"""Abstract classes of the standard library have instances that do not inherit from them: both answers are feasible."""

import ssl
from collections.abc import Hashable, Sequence, Sized
from http.client import HTTPSConnection


class _Hosts:
    def __len__(self):
        return 1


class _Others:
    pass


def instance():
    context = ssl.create_default_context()
    if isinstance(_Hosts(), Sized):
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def subclass():
    context = ssl.create_default_context()
    if issubclass(_Hosts, Sized):
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def literals():
    first, second = ssl.create_default_context(), ssl.create_default_context()
    if isinstance("h", Sequence):
        first = ssl._create_unverified_context()
    if isinstance(443, Hashable):
        second = ssl._create_unverified_context()
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]
    HTTPSConnection("h", context=second)  # [insecure-ssl-context]


def classes_of_its_own():
    context = ssl.create_default_context()
    if isinstance(_Hosts(), _Others) or issubclass(_Hosts, _Others) or isinstance("h", _Others):
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)
