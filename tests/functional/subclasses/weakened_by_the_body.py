"""A body that weakens the context that it was given makes a choice: judged inside."""
import ssl
from http.client import HTTPSConnection


class Lenient(HTTPSConnection):
    def __init__(self, host, context):
        context.check_hostname = False
        super().__init__(host, context=context)  # [insecure-ssl-context]


class Strict(HTTPSConnection):
    def __init__(self, host, context):
        context.check_hostname = True
        super().__init__(host, context=context)


Lenient("h", ssl.create_default_context())
Strict("h", ssl.create_default_context())
