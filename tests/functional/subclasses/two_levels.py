"""A subclass of a subclass hands on to the base's initialiser, which hands on in turn."""
import ssl
from http.client import HTTPSConnection


class Base(HTTPSConnection):
    def __init__(self, host, context=None, timeout=10):
        super().__init__(host, timeout=timeout, context=context)


class Forwarding(Base):
    def __init__(self, host, **options):
        super().__init__(host, **options)


class Pinned(Base):
    def __init__(self, host):
        super().__init__(host, ssl.create_default_context())


class Forgetful(Base):
    def __init__(self, host, context=None):
        super().__init__(host)  # [missing-ssl-context]
        self.kept = context


Forwarding("h")  # [missing-ssl-context]
Forwarding("h", context=ssl.create_default_context())
Forwarding("h", timeout=3)  # [missing-ssl-context]
Pinned("h")
Forgetful("h", ssl.create_default_context())
