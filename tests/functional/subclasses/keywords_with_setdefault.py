"""`kwargs.setdefault("context", …)` is a choice of the body; a context that the caller gives stays the caller's."""
import ssl
from http.client import HTTPSConnection


class Verified(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        kwargs.setdefault("context", ssl.create_default_context())
        super().__init__(*args, **kwargs)


class Insecure(HTTPSConnection):
    def __init__(self, host, **kwargs):
        kwargs.setdefault("context", ssl._create_unverified_context())
        super().__init__(host, **kwargs)  # [insecure-ssl-context]


class OtherKey(HTTPSConnection):
    def __init__(self, host, **kwargs):
        kwargs.setdefault("timeout", 10)
        super().__init__(host, **kwargs)


Verified("h")
Verified("h", context=None)  # [missing-ssl-context]
Verified("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
Insecure("h")
Insecure("h", context=ssl.create_default_context())
OtherKey("h")  # [missing-ssl-context]
OtherKey("h", context=ssl.create_default_context())
