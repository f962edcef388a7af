"""An attribute that is a property, an item and an operator may change what they belong to."""
import ssl
from http.client import HTTPSConnection


class Client:
    _context = None

    @property
    def context(self):
        if self._context is None:
            self._context = ssl.create_default_context()
        return self._context

    @property
    def name(self):
        return "h" if self._context is None else "s"

    def reset(self):
        self._context = None

    def by_assignment(self):
        context = self.context
        context.load_default_certs()
        HTTPSConnection("h", context=self._context)

    def by_statement(self):
        self.context  # pylint: disable=pointless-statement
        HTTPSConnection("h", context=self._context)

    def by_test(self):
        if not self.context:
            raise RuntimeError
        HTTPSConnection("h", context=self._context)

    def by_another(self):
        self.name  # pylint: disable=pointless-statement
        HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def by_another_again(self):
        self.reset()
        if self.name == "h":
            HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


def connect():
    client = Client()
    for method in (client.by_another, client.by_another_again, client.by_assignment, client.by_statement):
        method()
    client.by_test()


class Settings:
    def __init__(self):
        self.context = ssl.create_default_context()

    @property
    def relaxed(self):
        self.context.check_hostname = False
        return self

    @property
    def strict(self):
        return self

    def __getitem__(self, key):
        self.context.check_hostname = key != "insecure"
        return key

    def __lshift__(self, other):
        self.context.check_hostname = other
        return self


def by_property():
    settings = Settings()
    settings.strict  # pylint: disable=pointless-statement
    HTTPSConnection("h", context=settings.context)
    settings.relaxed  # pylint: disable=pointless-statement
    HTTPSConnection("h", context=settings.context)  # [insecure-ssl-context]


def by_item():
    settings = Settings()
    host = settings["host"]
    HTTPSConnection(host, context=settings.context)
    host = settings["insecure"]
    HTTPSConnection(host, context=settings.context)  # [insecure-ssl-context]


def by_operator():
    settings = Settings()
    settings << True  # pylint: disable=expression-not-assigned
    HTTPSConnection("h", context=settings.context)
    settings << False  # pylint: disable=expression-not-assigned
    HTTPSConnection("h", context=settings.context)  # [insecure-ssl-context]
