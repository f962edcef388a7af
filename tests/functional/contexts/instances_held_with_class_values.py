"""Of an instance that a module holds, an attribute is the class's own value until a method sets another one."""

import ssl
from http.client import HTTPSConnection


class _Lax:
    context = ssl._create_unverified_context()

    def secure(self):
        self.context = ssl.create_default_context()


class _Strict:
    context = ssl.create_default_context()

    def secure(self):
        self.context = ssl.create_default_context()


LAX = _Lax()
STRICT = _Strict()


def connect():
    HTTPSConnection("h", context=LAX.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=STRICT.context)
    LAX.secure()
    STRICT.secure()
    HTTPSConnection("h", context=LAX.context)
    HTTPSConnection("h", context=STRICT.context)
