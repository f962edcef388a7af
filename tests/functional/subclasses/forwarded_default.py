"""A parameter's default counts at the call that leaves the argument out."""
import ssl
from http.client import HTTPSConnection


class VerifiedByDefault(HTTPSConnection):
    def __init__(self, host, context=ssl.create_default_context()):
        super().__init__(host, context=context)


class InsecureByDefault(HTTPSConnection):
    def __init__(self, host, context=ssl._create_unverified_context()):
        super().__init__(host, context=context)


VerifiedByDefault("h")
VerifiedByDefault("h", None)  # [missing-ssl-context]
InsecureByDefault("h")  # [insecure-ssl-context]
InsecureByDefault("h", ssl.create_default_context())
