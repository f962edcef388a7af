"""`kwargs["context"] = …` is a choice of the body, whatever the caller gives; under a test for the key it is a default."""
import ssl
from http.client import HTTPSConnection


class Chosen(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        kwargs["context"] = ssl.create_default_context()
        super().__init__(*args, **kwargs)


class ChosenInsecure(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        kwargs["context"] = ssl._create_unverified_context()
        super().__init__(*args, **kwargs)  # [insecure-ssl-context]


class TestedForPresence(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        if "context" not in kwargs:
            kwargs["context"] = ssl.create_default_context()
        super().__init__(*args, **kwargs)


Chosen("h")
Chosen("h", context=None)
ChosenInsecure("h")
ChosenInsecure("h", context=ssl.create_default_context())
TestedForPresence("h")
TestedForPresence("h", context=None)  # [missing-ssl-context]
