"""A parameter that the body fills in is the body's choice there: judged inside; calls that leave it out are silent."""
import ssl
from http.client import HTTPSConnection


class FilledIn(HTTPSConnection):
    def __init__(self, host, context=None):
        if context is None:
            context = ssl.create_default_context()
        super().__init__(host, context=context)


class FilledInBadly(HTTPSConnection):
    def __init__(self, host, context=None):
        if context is None:
            context = ssl._create_unverified_context()
        super().__init__(host, context=context)  # [insecure-ssl-context]


class OrVerified(HTTPSConnection):
    def __init__(self, host, context=None):
        super().__init__(host, context=context or ssl.create_default_context())


FilledIn("h")
FilledIn("h", None)
FilledIn("h", ssl.create_default_context())
FilledIn("h", ssl._create_unverified_context())  # [insecure-ssl-context]
FilledInBadly("h")
FilledInBadly("h", ssl.create_default_context())
OrVerified("h")
OrVerified("h", ssl._create_unverified_context())  # [insecure-ssl-context]
