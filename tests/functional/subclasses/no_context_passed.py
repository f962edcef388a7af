"""A subclass that leaves the context out is judged at the base call; its calls are silent."""
import ssl
from http.client import HTTPSConnection


class Without(HTTPSConnection):
    def __init__(self, host, timeout=10):
        super().__init__(host, timeout=timeout)  # [missing-ssl-context]


class Dropping(HTTPSConnection):
    def __init__(self, host, context=None):
        super().__init__(host)  # [missing-ssl-context]
        self.kept = context


class WithOne(HTTPSConnection):
    def __init__(self, host, timeout=10):
        super().__init__(host, timeout=timeout, context=ssl.create_default_context())


Without("h")
Without("h", timeout=3)
Dropping("h", context=ssl.create_default_context())
WithOne("h")
