"""A parameter that is handed on is the caller's choice: silent at the base call, judged at the call of the subclass."""
import ssl
from http.client import HTTPSConnection


class ByName(HTTPSConnection):
    def __init__(self, host, context=None, timeout=10):
        super().__init__(host, timeout=timeout, context=context)


class Renamed(HTTPSConnection):
    def __init__(self, host, tls=None):
        HTTPSConnection.__init__(self, host, context=tls)


class Required(HTTPSConnection):
    def __init__(self, host, context):
        super().__init__(host, context=context)


ByName("h")  # [missing-ssl-context]
ByName("h", None)  # [missing-ssl-context]
ByName("h", ssl.create_default_context())
ByName(context=ssl._create_unverified_context(), host="h")  # [insecure-ssl-context]
Renamed("h")  # [missing-ssl-context]
Renamed("h", tls=ssl.create_default_context())
Required("h", None)  # [missing-ssl-context]
Required("h", ssl.create_default_context())
