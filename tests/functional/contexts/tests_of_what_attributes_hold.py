"""A method's test of what an attribute holds agrees with the initialiser's, while no method changes that."""
import ssl
from http.client import HTTPConnection, HTTPSConnection
from types import SimpleNamespace
from urllib.parse import urlparse


class OfWhatACallReturned:
    def __init__(self, url):
        self.parsed = urlparse(url)
        if self.parsed.scheme == "https":
            self.kind = HTTPSConnection
        else:
            self.kind = HTTPConnection

    def connect(self):
        if self.parsed.scheme == "https":
            return self.kind(self.parsed.netloc, context=ssl.create_default_context())
        return self.kind(self.parsed.netloc)

    def connect_by_another_test(self):
        if self.parsed.path == "/":
            return self.kind(self.parsed.netloc, context=ssl.create_default_context())
        return self.kind(self.parsed.netloc)  # [missing-ssl-context]


class OfAnArgument:
    def __init__(self, options):
        self.options = options
        self.context = ssl.create_default_context()
        if options.local:
            self.context.check_hostname = False

    def connect(self):
        if not self.options.local:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class OfAnItem:
    def __init__(self, options):
        self.options = options
        self.kind = HTTPSConnection if options["secure"] else HTTPConnection

    def connect(self):
        if self.options["secure"]:
            return self.kind("h", context=ssl.create_default_context())
        return self.kind("h")


class AttributeChanges:
    def __init__(self, options):
        self.options = options
        self.kind = HTTPSConnection if options.secure else HTTPConnection

    def loosen(self):
        options = self.options
        options.secure = False

    def connect(self):
        if self.options.secure:
            return self.kind("h", context=ssl.create_default_context())
        return self.kind("h")  # [missing-ssl-context]


class ItemChanges:
    def __init__(self, options):
        self.options = options
        self.kind = HTTPSConnection if options["secure"] else HTTPConnection

    def loosen(self):
        self.options.update(secure=False)

    def connect(self):
        if self.options["secure"]:
            return self.kind("h", context=ssl.create_default_context())
        return self.kind("h")  # [missing-ssl-context]


class AnotherObject:
    def __init__(self, url):
        self.parsed = urlparse(url)
        self.kind = HTTPSConnection if self.parsed.scheme == "https" else HTTPConnection

    def move(self, url):
        self.parsed = urlparse(url)

    def connect(self):
        if self.parsed.scheme == "https":
            return self.kind("h", context=ssl.create_default_context())
        return self.kind("h")  # [missing-ssl-context]


def drive(scheme, local):
    client = OfWhatACallReturned(f"{scheme}://h/")
    client.connect()
    if scheme == "https":
        client.connect_by_another_test()
    OfWhatACallReturned("https://h/x").connect_by_another_test()
    OfAnArgument(SimpleNamespace(local=local)).connect()
    OfAnItem({"secure": local}).connect()
    for changing in (AttributeChanges(SimpleNamespace(secure=True)), ItemChanges({"secure": True})):
        changing.loosen()
        changing.connect()
    moved = AnotherObject("https://h/")
    moved.move("http://h/")
    moved.connect()
