"""A parameter that goes through local names and a mapping before it is handed on is still the caller's."""
import ssl
from http.client import HTTPSConnection


class ThroughLocal(HTTPSConnection):
    def __init__(self, host, given=None):
        context = given
        super().__init__(host, context=context)


class ThroughMapping(HTTPSConnection):
    def __init__(self, host, context=None):
        options = {"timeout": 10}
        options["context"] = context
        super().__init__(host, **options)


ThroughLocal("h")  # [missing-ssl-context]
ThroughLocal("h", ssl.create_default_context())
ThroughMapping("h")  # [missing-ssl-context]
ThroughMapping("h", ssl._create_unverified_context())  # [insecure-ssl-context]
ThroughMapping("h", ssl.create_default_context())
