"""A subclass that passes a context of its own choosing: judged at that base call; construct calls are silent."""
import ssl
from http.client import HTTPSConnection


class Verified(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())


class Insecure(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, context=ssl._create_unverified_context())  # [insecure-ssl-context]


class Weakened(HTTPSConnection):
    def __init__(self, host):
        context = ssl.create_default_context()
        context.check_hostname = False
        super().__init__(host, context=context)  # [insecure-ssl-context]


class ExplicitNone(HTTPSConnection):
    def __init__(self, host, context=None):
        super().__init__(host, context=None)  # [missing-ssl-context]


class WeakenedByFlag(HTTPSConnection):
    def __init__(self, host, tls):
        context = ssl.create_default_context()
        if tls:
            context.check_hostname = False
        super().__init__(host, context=context)  # [insecure-ssl-context]


def construct(tls):
    Verified("h")
    Insecure("h")
    Weakened("h")
    ExplicitNone("h")
    ExplicitNone("h", context=ssl.create_default_context())
    WeakenedByFlag("h", tls)
