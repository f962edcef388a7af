"""Forwarding holds for methods and for the `__init__` of any class."""
import ssl
from http.client import HTTPSConnection


class Client:
    """Its constructor forwards, so its construct call is judged."""

    def __init__(self, host, context=None):
        self.connection = HTTPSConnection(host, context=context)


class Keywords:
    def __init__(self, host, **options):
        self.connection = HTTPSConnection(host, **options)


class Inherits(Client):
    pass


class Chooses(Client):
    def __init__(self, host):
        super().__init__(host, ssl.create_default_context())


class ChoosesNothing(Client):
    def __init__(self, host):
        super().__init__(host)  # [missing-ssl-context]


class Opener:
    def open(self, host, context=None):
        return HTTPSConnection(host, context=context)

    @classmethod
    def open_by_class(cls, host, context=None):
        return HTTPSConnection(host, context=context)

    @staticmethod
    def open_static(host, context=None):
        return HTTPSConnection(host, context=context)

    def open_verified(self, host):
        return self.open(host, ssl.create_default_context())

    def open_bare(self, host):
        return self.open(host)  # [missing-ssl-context]

    def __call__(self, host, context=None):
        return HTTPSConnection(host, context=context)


def constructors():
    Client("h")  # [missing-ssl-context]
    Client("h", ssl.create_default_context())
    Client("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    Keywords("h")  # [missing-ssl-context]
    Keywords("h", context=ssl.create_default_context())
    Inherits("h")  # [missing-ssl-context]
    Inherits("h", ssl.create_default_context())
    Chooses("h")
    ChoosesNothing("h")


def methods():
    opener = Opener()
    opener.open("h")  # [missing-ssl-context]
    opener.open("h", ssl.create_default_context())
    opener.open("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    opener.open_verified("h")
    opener.open_bare("h")
    Opener.open_by_class("h")  # [missing-ssl-context]
    Opener.open_by_class("h", ssl.create_default_context())
    Opener.open_static("h")  # [missing-ssl-context]
    Opener.open_static("h", ssl.create_default_context())
    Opener.open(opener, "h")  # [missing-ssl-context]
    Opener.open(opener, "h", ssl.create_default_context())
    bound = opener.open
    bound("h")  # [missing-ssl-context]
    bound("h", ssl.create_default_context())
    opener("h")  # [missing-ssl-context]
    opener("h", ssl.create_default_context())
