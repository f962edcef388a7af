"""What an earlier call has left in an attribute is none of what this call gets and makes."""

import ssl
from http.client import HTTPSConnection


class Lagging:
    def __init__(self):
        self.previous = None

    def run(self, hosts):
        context = None
        for host in hosts:
            secure = host.startswith("s")
            if secure:
                context = ssl.create_default_context()
            if self.previous:
                HTTPSConnection("h", context=context)  # [missing-ssl-context]
            if secure:
                HTTPSConnection("h", context=context)
            self.previous = secure


class LaggingArgument:
    def __init__(self):
        self.previous = None

    def run(self, host):
        context = None
        if host:
            context = ssl.create_default_context()
        if self.previous:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]
        self.previous = host


class Leading:
    def __init__(self):
        self.current = None

    def run(self, host):
        context = None
        if host:
            context = ssl.create_default_context()
        self.current = host
        if self.current:
            HTTPSConnection("h", context=context)


def run():
    lagging = Lagging()
    lagging.run(["s"])
    lagging.run(["a", "b"])
    argument = LaggingArgument()
    argument.run("x")
    argument.run("")
    Leading().run("x")
    Leading().run("")
