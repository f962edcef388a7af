"""What a method assigns under a cached property's name is what the others find there, beside what the getter gives."""

import ssl
from functools import cached_property
from http.client import HTTPSConnection


class Replaced:
    @cached_property
    def context(self):
        return ssl.create_default_context()

    def relax(self):
        self.context = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Refreshed:
    @cached_property
    def context(self):
        return ssl.create_default_context()

    def relax(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Given:
    def __init__(self):
        self.context = ssl.create_default_context()

    @cached_property
    def context(self):
        return ssl._create_unverified_context()

    def relax(self):
        self.relaxed = True

    def connect(self):
        HTTPSConnection("h", context=self.context)


class PerhapsGiven:
    def __init__(self, is_given=False):
        if is_given:
            self.context = ssl.create_default_context()

    @cached_property
    def context(self):
        return ssl._create_unverified_context()

    def relax(self):
        self.relaxed = True

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Relaxed:
    @cached_property
    def context(self):
        return ssl._create_unverified_context()

    def relax(self):
        del self.context

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class GivesNone:
    @cached_property
    def context(self):
        return None

    def prepare(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def clients():
    for kind in (Replaced, Refreshed, Given, PerhapsGiven, Relaxed):
        client = kind()
        if kind is not Relaxed:
            client.relax()
        client.connect()
    GivesNone().connect()
