"""Methods put a flag and what goes with it into one mapping of their instance, and others ask the flag first."""
# pylint: disable=missing-docstring
import ssl
from http.client import HTTPSConnection


class Switched:
    def __init__(self, verify):
        self.state = {}
        self.switch(verify)

    def switch(self, verify):
        self.state["verify"] = verify
        self.state["context"] = ssl.create_default_context() if verify else ssl._create_unverified_context()

    def open(self):
        if not self.state["verify"]:
            return None
        return HTTPSConnection("h", context=self.state["context"])

    def open_otherwise(self):
        if not self.state.get("verify"):
            return HTTPSConnection("h", context=self.state["context"])  # [insecure-ssl-context]
        return None

    def open_anyway(self):
        return HTTPSConnection("h", context=self.state["context"])  # [insecure-ssl-context]


class AskedByCaller(Switched):
    def asked_by_caller(self):
        return self._open() if self.state["verify"] else None

    def _open(self):
        return HTTPSConnection("h", context=self.state["context"])


class SwitchedApart(Switched):
    def trust(self):
        self.state["verify"] = True

    def open(self):
        if not self.state["verify"]:
            return None
        return HTTPSConnection("h", context=self.state["context"])  # [insecure-ssl-context]


class ByUrl:
    def __init__(self, url):
        self.state = {}
        self.set_url(url)

    def set_url(self, url):
        scheme, _, host = url.partition("://")
        self.state.update(scheme=scheme, host=host, context=None)
        if scheme == "https":
            self.state["context"] = ssl.create_default_context()

    def open(self):
        if self.state["scheme"] == "https":
            return HTTPSConnection(self.state["host"], context=self.state["context"])
        return None

    def open_by_host(self):
        if self.state["host"] == "h":
            return HTTPSConnection(self.state["host"], context=self.state["context"])  # [missing-ssl-context]
        return None


class ByLiterals:
    def __init__(self):
        self.state = {"tls": False, "context": None}

    def enable(self):
        self.state["tls"] = True
        self.state["context"] = ssl.create_default_context()

    def disable(self):
        self.state["tls"] = False
        self.state["context"] = None

    def open(self):
        if self.state["tls"]:
            return HTTPSConnection("h", context=self.state["context"])
        return None

    def open_plain(self):
        if not self.state["tls"]:
            return HTTPSConnection("h", context=self.state["context"])  # [missing-ssl-context]
        return None


class ByLiteralsOfOthers:
    def __init__(self, state):
        self.state = {"tls": False, "context": None}
        self.state.update(state)

    def enable(self):
        self.state["tls"] = True
        self.state["context"] = ssl.create_default_context()

    def disable(self):
        self.state["tls"] = False
        self.state["context"] = None

    def open(self):
        if self.state["tls"]:
            return HTTPSConnection("h", context=self.state["context"])  # [missing-ssl-context]
        return None


class Configured:
    def __init__(self):
        self.state = {"tls": False, "context": None}
        self.other = self.state

    def open(self):
        if self.state["tls"]:
            return HTTPSConnection("h", context=self.state["context"])  # [missing-ssl-context]
        return None


def drive(verify):
    client = Switched(verify)
    client.open()
    client.open_otherwise()
    client.open_anyway()
    AskedByCaller(verify).asked_by_caller()
    client.switch(not verify)
    client.open()
    apart = SwitchedApart(verify)
    apart.trust()
    apart.open()
    reader = ByUrl("https://h" if verify else "http://h")
    reader.open()
    reader.open_by_host()
    ByLiteralsOfOthers({"tls": True}).open()
    configured = Configured()
    configured.state["tls"] = True
    configured.open()


def drive_literals(enabled):
    client = ByLiterals()
    client.open()
    client.open_plain()
    if enabled:
        client.enable()
    else:
        client.disable()
    client.open()
    client.open_plain()
