"""``types.new_class`` makes a class as ``type`` does: where nothing is put into it, it is its base under another name."""

import http.client
import ssl
import types


def _with_own_initializer(namespace):
    def initializer(self, host):
        http.client.HTTPSConnection.__init__(self, host, context=ssl.create_default_context())

    namespace["__init__"] = initializer


Plain = types.new_class("Plain", (http.client.HTTPSConnection,))
Named = types.new_class("Named", bases=(http.client.HTTPSConnection,), kwds=None)
Filled = types.new_class("Filled", (http.client.HTTPSConnection,), None, _with_own_initializer)
Other = types.new_class("Other", (http.client.HTTPConnection,))
Nothing = types.new_class("Nothing")


def plain():
    Plain("localhost")  # [missing-ssl-context]


def plain_weakened():
    Plain("localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def plain_verified():
    Plain("localhost", context=ssl.create_default_context())


def named():
    Named("localhost")  # [missing-ssl-context]


def filled():
    Filled("localhost")


def others():
    Other("localhost")
    Nothing()
