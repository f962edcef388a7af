"""Attributes of a class that its class methods or functions set together, and that are read from the class."""

import ssl
from http.client import HTTPSConnection


class ByClassMethod:
    ready = False
    context = None

    @classmethod
    def setup(cls, secure):
        if secure:
            cls.ready = True
            cls.context = ssl.create_default_context()
        else:
            cls.ready = False
            cls.context = None

    @classmethod
    def open(cls):
        if cls.ready:
            return HTTPSConnection("h", context=cls.context)
        return HTTPSConnection("h", context=cls.context)  # [missing-ssl-context]


def by_class_method(secure):
    ByClassMethod.setup(secure)
    return ByClassMethod.open()


class ByName:
    insecure = False
    context = None

    @staticmethod
    def open():
        if ByName.insecure:
            return HTTPSConnection("h", context=ByName.context)  # [insecure-ssl-context]
        return HTTPSConnection("h", context=ByName.context)


def _configure(insecure):
    ByName.insecure = insecure
    ByName.context = ssl._create_unverified_context() if insecure else ssl.create_default_context()


def by_name(insecure):
    _configure(insecure)
    return ByName.open()


class Half:
    ready = False
    context = None

    @staticmethod
    def setup():
        Half.ready = True
        Half.context = ssl.create_default_context()

    @staticmethod
    def reset():
        Half.ready = True
        Half.context = _drop() or None

    @staticmethod
    def open():
        if Half.ready:
            return HTTPSConnection("h", context=Half.context)  # [missing-ssl-context]
        return None


def _drop():
    return None


def half(reset):
    Half.setup()
    if reset:
        Half.reset()
    return Half.open()


class OfInstances:
    ready = False
    context = None

    @classmethod
    def setup(cls, secure):
        cls.ready = secure
        cls.context = ssl.create_default_context() if secure else None

    def enable(self):
        self.ready = True
        self.context = ssl.create_default_context()

    def open(self):
        if self.ready:
            HTTPSConnection("h", context=self.context)
            # What the instance has got says nothing of the class.
            return HTTPSConnection("h", context=type(self).context)  # [missing-ssl-context]
        return None


def of_instances(secure):
    OfInstances.setup(secure)
    made = OfInstances()
    made.enable()
    return made.open()


class Tried:
    ready = False
    context = None

    @classmethod
    def setup(cls, path):
        try:
            cls.context = ssl.create_default_context(cafile=path)
            cls.ready = True
        except OSError:
            cls.context = None
            cls.ready = False

    @classmethod
    def open(cls):
        if cls.ready:
            return HTTPSConnection("h", context=cls.context)
        return None


def tried(found):
    Tried.setup(None if found else "/nowhere.pem")
    return Tried.open()
