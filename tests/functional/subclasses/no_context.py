"""A subclass that passes no context: reported at the base call; construct calls are silent."""
import ssl
from http.client import HTTPSConnection


class Without(HTTPSConnection):
    def __init__(self, host, timeout=10):
        super().__init__(host, timeout=timeout)  # [missing-ssl-context]


class Dropping(HTTPSConnection):
    def __init__(self, host, context=None):
        self.given = context
        super().__init__(host)  # [missing-ssl-context]


class OnOnePath(HTTPSConnection):
    def __init__(self, host, tls):
        if tls:
            super().__init__(host, context=ssl.create_default_context())
        else:
            super().__init__(host)  # [missing-ssl-context]


def construct(tls):
    Without("h")
    Without("h", 3)
    Dropping("h")
    Dropping("h", context=ssl.create_default_context())
    OnOnePath("h", tls)
