"""A method finds its receiver as arguments that are worked out for it leave that, and as an earlier call's loop did."""
# pylint: disable=missing-docstring
import ssl
from http.client import HTTPSConnection


class WeakenedByAnArgument:
    def __init__(self, verify):
        self.verify = verify
        self.host = "a"
        self.context = ssl.create_default_context()

    def _port(self):
        if not self.verify:
            self.context = ssl._create_unverified_context()
        return 443

    def _open(self, port):
        return HTTPSConnection(self.host, port, context=self.context)  # [insecure-ssl-context]

    def get(self):
        self.host = "b"
        self.context = ssl.create_default_context()
        return self._open(self._port())


class StrengthenedBefore:
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context() if verify else ssl._create_unverified_context()

    def _open(self, port):
        return HTTPSConnection("h", port, context=self.context)

    def get(self):
        return self._open(443) if self.verify else None


class Lagging:
    def __init__(self):
        self.port = 443
        self.previous = None

    def set_port(self, port):
        self.port = port

    def run(self, hosts):
        context = None
        for host in hosts:
            secure = host.startswith("s")
            if secure:
                context = ssl.create_default_context()
            if self.previous:
                HTTPSConnection("h", self.port, context=context)  # [missing-ssl-context]
            if secure:
                HTTPSConnection("h", self.port, context=context)
            self.previous = secure


def drive(verify):
    WeakenedByAnArgument(verify).get()
    StrengthenedBefore(verify).get()
    lagging = Lagging()
    lagging.run(["s"])
    lagging.run(["a", "b"])
