"""What an annotated name is bound to tells more than its annotation, where other objects have attributes of that name."""

import ssl
from http.client import HTTPSConnection


class _Switched:
    def __init__(self):
        self.state: dict[str, object] = {}

    def switch(self, verify):
        self.state["verify"] = verify
        self.state["context"] = ssl.create_default_context() if verify else ssl._create_unverified_context()

    def open(self):
        if not self.state["verify"]:
            return None
        return HTTPSConnection("h", context=self.state["context"])


class _Configured:
    def __init__(self):
        self.state: dict[str, object] = {}


def use():
    configured: object = _Configured()
    configured.state["verify"] = True
    for verify in (True, False):
        switched = _Switched()
        switched.switch(verify)
        switched.open()


class _Set:
    def __init__(self):
        self.state: dict[str, object] = {"verify": False, "context": ssl._create_unverified_context()}

    def open(self):
        if not self.state["verify"]:
            return None
        return HTTPSConnection("h", context=self.state["context"])  # [insecure-ssl-context]


def use_set():
    client: object = _Set()
    client.state["verify"] = True
    client.open()
