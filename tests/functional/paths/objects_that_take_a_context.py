"""A parameter that a method puts into a local object is the caller's choice where another method hands it out."""

import ssl
from http.client import HTTPSConnection


class _Settings:
    def __init__(self, context=None):
        self.context = context
        self.options = {}

    def use(self, context):
        self.context = context

    def option(self, name, value):
        self.options[name] = value

    def trust(self, bundle):
        self.context = ssl.create_default_context(cafile=bundle)

    def with_context(self, context):
        self.context = context
        return self

    def get(self):
        return self.context


def _open(context):
    settings = _Settings()
    settings.use(context)
    return HTTPSConnection("h", context=settings.get())


def weak():
    return _open(ssl._create_unverified_context())  # [insecure-ssl-context]


def missing():
    return _open(None)  # [missing-ssl-context]


def good():
    return _open(ssl.create_default_context())


def _open_with_options(context):
    settings = _Settings()
    settings.option("context", context)
    return HTTPSConnection("h", **settings.options)


def weak_option():
    return _open_with_options(ssl._create_unverified_context())  # [insecure-ssl-context]


def good_option():
    return _open_with_options(ssl.create_default_context())


def _open_trusting(bundle):
    settings = _Settings()
    settings.trust(bundle)
    return HTTPSConnection("h", context=settings.get())


def trusting():
    return _open_trusting(None)


def _open_fluently(context):
    settings = _Settings().with_context(ssl.create_default_context())
    return HTTPSConnection("h", context=settings.with_context(context).get())


def weak_fluently():
    return _open_fluently(ssl._create_unverified_context())  # [insecure-ssl-context]


def good_fluently():
    return _open_fluently(ssl.create_default_context())


class Client:
    def __init__(self):
        self._settings = _Settings(ssl.create_default_context())

    def replace(self, context):
        self._settings.use(context)
        return HTTPSConnection("h", context=self._settings.get())


def weak_in_attribute():
    return Client().replace(ssl._create_unverified_context())  # [insecure-ssl-context]


def good_in_attribute():
    return Client().replace(ssl.create_default_context())


class Setting:
    def use(self, context):
        self.context = context

    def open(self, context):
        self.use(context)
        return HTTPSConnection("h", context=self.context)


def weak_in_receiver():
    return Setting().open(ssl._create_unverified_context())  # [insecure-ssl-context]


def good_in_receiver():
    return Setting().open(ssl.create_default_context())
