"""Attributes that are set to what an initialiser's loop leaves in a name of its own, and contexts that go with it."""
import http.client
import ssl


def _apply(context, verify):
    if not verify:
        context.check_hostname = False


class Client:
    def __init__(self, items):
        name = None
        for item in items:
            name = item
        context = ssl.create_default_context()
        _apply(context, name)
        self.name = name
        self.context = context

    def connect(self):
        if not self.name:
            raise ValueError("no")
        return http.client.HTTPSConnection("h", context=self.context)

    def connect_anyhow(self):
        return http.client.HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Flagged:
    def __init__(self, arguments):
        verify = True
        debug = False
        for argument in arguments:
            if argument == "-k":
                verify = False
            elif argument == "-d":
                debug = True
        self.verify = verify
        self.debug = debug
        self.context = ssl.create_default_context() if verify else ssl._create_unverified_context()

    def connect(self):
        if self.verify:
            http.client.HTTPSConnection("h", context=self.context)

    def connect_in_tests(self):
        if self.debug:
            http.client.HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def _run(method):
    try:
        method()
    except ValueError:
        pass


def drive(flag):
    client = Client(["a"] if flag else [])
    _run(client.connect)
    _run(client.connect_anyhow)
    flagged = Flagged(["-k", "-d"] if flag else [])
    flagged.connect()
    flagged.connect_in_tests()
