"""A receiver may be a parameter by position only."""
import ssl
from http.client import HTTPSConnection


class _Filled(HTTPSConnection):
    def __init__(self, host, /, **kwargs):
        kwargs.setdefault("context", ssl.create_default_context())
        super().__init__(host, **kwargs)


class _Forwarding(HTTPSConnection):
    def __init__(self, /, host, context=None):
        super().__init__(host, context=context)


class _Client:
    context = None

    def loosen(self, /):
        self.context = ssl._create_unverified_context()

    def open(self, /):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


_Filled("h")
_Filled("h", context=None)  # [missing-ssl-context]
_Forwarding("h")  # [missing-ssl-context]
_Forwarding("h", context=ssl.create_default_context())
_client = _Client()
_client.loosen()
_client.open()
