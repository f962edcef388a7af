"""A test of what a function or method returns tells what the test inside it has told, as that of a property does."""

import ssl
from http.client import HTTPSConnection


class Client:
    """Has a context, or is closed."""

    def __init__(self):
        self.context = ssl.create_default_context()

    def close(self):
        """Drop the context."""
        self.context = None

    def open(self):
        """Make a context."""
        self.context = ssl.create_default_context()

    def is_open(self):
        """Tell whether there is a context."""
        return self.context is not None

    @property
    def is_closed(self):
        """Tell whether there is none."""
        return self.context is None

    def connect(self):
        """Ask first."""
        if self.is_open():
            HTTPSConnection("h", context=self.context)

    def connect_unless_closed(self):
        """Ask first, by a property."""
        if self.is_closed:
            return
        HTTPSConnection("h", context=self.context)

    def connect_if_closed(self):
        """Ask the wrong way."""
        if not self.is_open():
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def connect_opened(self):
        """Ask, and make sure."""
        if not self.is_open():
            self.open()
        HTTPSConnection("h", context=self.context)

    def connect_in_two_steps(self):
        """Ask again, after something has been done about it."""
        if not self.is_open():
            self.open()
        if self.is_open():
            HTTPSConnection("h", context=self.context)
            self.close()
        if not self.is_open():
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def connect_as_long_as(self):
        """Ask in each lap."""
        while self.is_open():
            HTTPSConnection("h", context=self.context)
            self.close()
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _is_secure(url):
    return url["scheme"] == "https"


def of_arguments(scheme):
    address = {"scheme": scheme}
    keywords = {}
    if _is_secure(address):
        keywords["context"] = ssl.create_default_context()
    if _is_secure(address):
        HTTPSConnection("h", **keywords)
    if not _is_secure(address):
        HTTPSConnection("h", **keywords)  # [missing-ssl-context]


def clients(closed):
    client = Client()
    for method in (
        client.connect,
        client.connect_unless_closed,
        client.connect_if_closed,
        client.connect_opened,
        client.connect_in_two_steps,
        client.connect_as_long_as,
    ):
        client.open()
        if closed:
            client.close()
        method()
