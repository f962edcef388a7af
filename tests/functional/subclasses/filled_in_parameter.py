"""It fills the parameter in with something insecure or `None`: its choice, reported at the base call, and calls that leave it out are silent."""
import ssl
from http.client import HTTPSConnection


class FilledInVerified(HTTPSConnection):
    def __init__(self, host, context=None):
        if context is None:
            context = ssl.create_default_context()
        super().__init__(host, context=context)


class FilledInInsecure(HTTPSConnection):
    def __init__(self, host, context=None):
        if context is None:
            context = ssl._create_unverified_context()
        super().__init__(host, context=context)  # [insecure-ssl-context]


class OrInsecure(HTTPSConnection):
    def __init__(self, host, context=None):
        super().__init__(host, context=context or ssl._create_unverified_context())  # [insecure-ssl-context]


class SetDefaultInsecure(HTTPSConnection):
    def __init__(self, host, **kwargs):
        kwargs.setdefault("context", ssl._create_unverified_context())
        super().__init__(host, **kwargs)  # [insecure-ssl-context]


class SetDefaultNone(HTTPSConnection):
    def __init__(self, host, **kwargs):
        kwargs.setdefault("context", None)
        super().__init__(host, **kwargs)  # [missing-ssl-context]


FilledInVerified("h")
FilledInVerified("h", None)
FilledInVerified("h", ssl.create_default_context())
FilledInVerified("h", ssl._create_unverified_context())  # [insecure-ssl-context]

FilledInInsecure("h")
FilledInInsecure("h", ssl.create_default_context())
FilledInInsecure("h", ssl._create_unverified_context())  # [insecure-ssl-context]

OrInsecure("h")
OrInsecure("h", context=ssl.create_default_context())
OrInsecure("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

SetDefaultInsecure("h")
SetDefaultInsecure("h", context=ssl.create_default_context())
SetDefaultInsecure("h", context=None)  # [missing-ssl-context]

SetDefaultNone("h")
SetDefaultNone("h", context=ssl.create_default_context())
SetDefaultNone("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
