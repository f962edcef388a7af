"""A method that leaves a class's flag as it was found, and empties the context, takes the two apart."""

import ssl
from http.client import HTTPSConnection


class Settings:
    tls = False
    context = None

    @classmethod
    def enable(cls):
        cls.tls = True
        cls.context = ssl.create_default_context()

    @classmethod
    def disable(cls):
        cls.tls = False
        cls.context = None

    @classmethod
    def load_again(cls):
        tls = cls.tls
        cls.tls = tls
        cls.context = None


class Emptied:
    tls = False
    context = None

    @classmethod
    def enable(cls):
        cls.tls = True
        cls.context = ssl.create_default_context()

    @classmethod
    def disable(cls):
        cls.tls = False
        cls.context = None

    @classmethod
    def load_again(cls):
        cls.tls = False
        cls.context = None


def enable():
    Settings.enable()
    Emptied.enable()


def load_again():
    Settings.load_again()
    Emptied.load_again()


def connect():
    if Settings.tls:
        HTTPSConnection("h", context=Settings.context)  # [missing-ssl-context]
    if Emptied.tls:
        HTTPSConnection("h", context=Emptied.context)


def run():
    enable()
    connect()
    load_again()
    connect()
