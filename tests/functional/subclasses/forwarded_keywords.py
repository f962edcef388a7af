"""`**kwargs` that are handed on are the caller's choice."""
import ssl
from http.client import HTTPSConnection


class Connection(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.attempts = 0


Connection("h")  # [missing-ssl-context]
Connection("h", 443, timeout=10)  # [missing-ssl-context]
Connection("h", context=ssl.create_default_context())
Connection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
Connection("h", **{"context": ssl.create_default_context()})
Connection("h", **{"timeout": 10})  # [missing-ssl-context]
