"""Of a method that a class defines in several branches, each may be the one; a dead branch defines none."""
# not run: the first branch is for another platform
import ssl
import sys
from typing import TYPE_CHECKING
from http.client import HTTPSConnection


class Connector:
    if sys.platform == "win32":

        def make(self):
            return ssl._create_unverified_context()

    else:

        def make(self):
            return ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.make())  # [insecure-ssl-context]


class Twin:
    if sys.platform != "win32":

        def make(self):
            return ssl.create_default_context()

    else:

        def make(self):
            return ssl._create_unverified_context()

    def connect(self):
        return HTTPSConnection("h", context=self.make())  # [insecure-ssl-context]


class Tried:
    try:
        import truststore  # pylint: disable=unused-import

        def make(self):
            return ssl._create_unverified_context()

    except ImportError:

        def make(self):
            return ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.make())  # [insecure-ssl-context]


class Typed:
    if TYPE_CHECKING:

        def make(self):
            return ssl._create_unverified_context()

    else:

        def make(self):
            return ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.make())


class Property:
    if sys.version_info < (3, 4):

        @property
        def context(self):
            return None

    else:

        @property
        def context(self):
            return ssl.create_default_context()

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Good:
    if sys.platform == "win32":

        def make(self):
            return ssl.create_default_context()

    else:

        def make(self):
            return ssl.create_default_context(cafile="a")

    def connect(self):
        return HTTPSConnection("h", context=self.make())


class Sub(Connector):
    def other(self):
        return HTTPSConnection("h", context=super().make())  # [insecure-ssl-context]


class Connection(HTTPSConnection):
    if sys.version_info >= (3,):

        def __init__(self, host):
            super().__init__(host, context=ssl.create_default_context())

    else:

        def __init__(self, host):
            super().__init__(host)  # [missing-ssl-context]


def use():
    Connection("h")
