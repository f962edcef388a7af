"""An instance that the path has made has an attribute as soon as a method has set it, and not before."""
import ssl
from http.client import HTTPSConnection


class Lazy:
    def get(self):
        if not hasattr(self, "_context"):
            self._context = ssl.create_default_context()
        return self._context

    def set_lax(self):
        if hasattr(self, "_context"):
            self._context = ssl._create_unverified_context()

    def forget(self):
        del self._context


class Marked:
    kind = "marked"

    def connect(self):
        if hasattr(self, "kind"):
            return HTTPSConnection("h")  # [missing-ssl-context]
        return HTTPSConnection("i")


class LazyLax:
    def get(self):
        if not hasattr(self, "_context"):
            self._context = ssl._create_unverified_context()
        return self._context


def go():
    HTTPSConnection("h", context=Lazy().get())
    lazy = Lazy()
    lazy.set_lax()
    HTTPSConnection("h", context=lazy.get())
    HTTPSConnection("h", context=lazy.get())
    lazy.set_lax()
    HTTPSConnection("h", context=lazy.get())  # [insecure-ssl-context]
    lazy.forget()
    HTTPSConnection("h", context=lazy.get())
    lazy.set_lax()
    del lazy._context
    HTTPSConnection("h", context=lazy.get())
    Marked().connect()
    HTTPSConnection("h", context=LazyLax().get())  # [insecure-ssl-context]
