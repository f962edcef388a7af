"""An attribute that was missing where a call used it is missing where the same method tests it after that."""

import ssl
from http.client import HTTPSConnection


class _Chosen:
    def __init__(self, secure):
        self.context = ssl.create_default_context() if secure else None

    def used_and_tested(self):
        HTTPSConnection("a.example", context=self.context)  # [missing-ssl-context]
        if self.context:
            HTTPSConnection("b.example", context=self.context)

    def used_and_compared(self):
        HTTPSConnection("a.example", context=self.context)  # [missing-ssl-context]
        if self.context is not None:
            HTTPSConnection("b.example", context=self.context)
        else:
            HTTPSConnection("c.example", context=self.context)  # [missing-ssl-context]

    def used_and_left(self):
        HTTPSConnection("a.example", context=self.context)  # [missing-ssl-context]
        if not isinstance(self.context, ssl.SSLContext):
            return
        HTTPSConnection("b.example", context=self.context)

    def used_and_replaced(self):
        HTTPSConnection("a.example", context=self.context)  # [missing-ssl-context]
        HTTPSConnection("b.example", context=self.context or ssl.create_default_context())


class _Loosened:
    def __init__(self, secure):
        self.context = ssl.create_default_context() if secure else None

    def used_and_set(self):
        HTTPSConnection("a.example", context=self.context)  # [insecure-ssl-context]
        self._loosen()
        if self.context:
            HTTPSConnection("b.example", context=self.context)  # [insecure-ssl-context]

    def _loosen(self):
        self.context = ssl._create_unverified_context()


def clients(secure):
    for name in ("used_and_tested", "used_and_compared", "used_and_left", "used_and_replaced"):
        getattr(_Chosen(secure), name)()
    loosened = _Loosened(secure)
    loosened.used_and_set()
    loosened.used_and_set()
