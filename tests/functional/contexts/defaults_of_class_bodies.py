"""A method's default is evaluated in its class's body: a name there means what the body has bound to it so far."""
import ssl
from dataclasses import dataclass
from http.client import HTTPSConnection
from typing import ClassVar

later = ssl.create_default_context()


class _Client:
    weak = ssl._create_unverified_context()
    safe = ssl.create_default_context()
    nothing = None
    connection = HTTPSConnection
    other = dict

    def open(self, context=weak):
        HTTPSConnection("h", context=context)

    def open_safely(self, *, context=safe):
        HTTPSConnection("h", context=context)

    def open_without(self, context=nothing):
        HTTPSConnection("h", context=context)

    def open_by_default(self, kind=connection):
        kind("h")  # [missing-ssl-context]

    def make(self, kind=other):
        kind(context=None)

    def open_with_what_the_module_has(self, context=later):
        HTTPSConnection("h", context=context)

    later = None

    def open_with_what_the_body_has(self, context=later):
        HTTPSConnection("h", context=context)

    by_lambda = lambda self, kind=connection: kind("h")  # [missing-ssl-context]

    class Inner:
        weak = ssl.create_default_context()

        def open(self, context=weak):
            HTTPSConnection("h", context=context)


_Client().open()  # [insecure-ssl-context]
_Client().open(ssl.create_default_context())
_Client().open_safely()
_Client().open_without()  # [missing-ssl-context]
_Client().open_by_default()
_Client().make()
_Client().open_with_what_the_module_has()
_Client().open_with_what_the_body_has()  # [missing-ssl-context]
_Client().by_lambda()
_Client.Inner().open()


@dataclass
class _Options:
    weak: ClassVar[ssl.SSLContext] = ssl._create_unverified_context()
    context: ssl.SSLContext = weak
    later: ssl.SSLContext = later


HTTPSConnection("h", context=_Options().context)  # [insecure-ssl-context]
HTTPSConnection("h", context=_Options(ssl.create_default_context()).context)
HTTPSConnection("h", context=_Options().later)
