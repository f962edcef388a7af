"""`kwargs.pop("context", None)` is the caller's context, or the default that `pop` names."""
import ssl
from http.client import HTTPSConnection


class Popped(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        context = kwargs.pop("context", None)
        super().__init__(*args, context=context, **kwargs)


class PoppedOrVerified(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        context = kwargs.pop("context", None) or ssl.create_default_context()
        super().__init__(*args, context=context, **kwargs)


class Dropped(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        kwargs.pop("context", None)
        super().__init__(*args, **kwargs)  # [missing-ssl-context]


Popped("h")  # [missing-ssl-context]
Popped("h", context=ssl.create_default_context())
Popped("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
PoppedOrVerified("h")
PoppedOrVerified("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
Dropped("h")
Dropped("h", context=ssl.create_default_context())
