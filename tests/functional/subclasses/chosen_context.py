"""A subclass that passes a context of its own is judged at the base call; its calls are silent."""
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


class WeakenedByFlag(HTTPSConnection):
    def __init__(self, host, verify):
        context = ssl.create_default_context()
        if not verify:
            context.check_hostname = False
        super().__init__(host, context=context)  # [insecure-ssl-context]


class ExplicitNone(HTTPSConnection):
    def __init__(self, host, context=None):
        super().__init__(host, context=None)  # [missing-ssl-context]
        self.kept = context


def construct(verify):
    Verified("h")
    Insecure("h")
    Weakened("h")
    WeakenedByFlag("h", verify)
    ExplicitNone("h", context=ssl.create_default_context())
