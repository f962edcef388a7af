"""Values that are narrowed where they are kept, and read elsewhere: what the test has told stays with them."""

import ssl
from http.client import HTTPSConnection


class Filled:
    """Keeps what the class has, or else a context of its own."""

    default = None

    def __init__(self):
        self.context = self.default or ssl.create_default_context()
        self.options = {"context": self.default if self.default is not None else ssl.create_default_context()}

    def connect(self):
        """Use what was kept."""
        HTTPSConnection("example.com", context=self.context)
        HTTPSConnection("example.com", **self.options)


class FilledLater:
    """Assigns first, and fills in then."""

    default = None

    def __init__(self):
        self.context = self.default
        if self.context is None:
            self.context = ssl.create_default_context()

    def connect(self):
        """Use what was kept."""
        HTTPSConnection("example.com", context=self.context)


class Copied:
    """Keeps what the class has, whatever it is."""

    default = None

    def __init__(self):
        self.context = self.default
        self.options = {"context": self.default and ssl.create_default_context()}

    def connect(self):
        """Use what was kept."""
        HTTPSConnection("example.com", context=self.context)  # [missing-ssl-context]
        HTTPSConnection("example.com", **self.options)  # [missing-ssl-context]


class Weak:
    """Keeps a context that does not verify, where there is one."""

    default = ssl._create_unverified_context()

    def __init__(self):
        self.context = self.default or ssl.create_default_context()

    def connect(self):
        """Use what was kept."""
        HTTPSConnection("example.com", context=self.context)  # [insecure-ssl-context]


CONTEXT = Copied.default or ssl.create_default_context()
NOTHING = Copied.default


def connect():
    """Use what the module keeps."""
    HTTPSConnection("example.com", context=CONTEXT)
    HTTPSConnection("example.com", context=Copied.default or ssl.create_default_context())
    HTTPSConnection("example.com", context=NOTHING)  # [missing-ssl-context]


def make_client():
    """Keep a context for a function inside."""
    context = Copied.default
    if context is None:
        context = ssl.create_default_context()

    def open_client():
        return HTTPSConnection("example.com", context=context)

    return open_client


for client in (Filled, FilledLater, Copied, Weak):
    client().connect()
make_client()()
