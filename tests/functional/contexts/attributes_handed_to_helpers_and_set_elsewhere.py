"""A context that an object's attribute holds stays one on its way through a helper, whatever else gets such a name."""
import ssl
from http.client import HTTPSConnection


def _tune(context):
    if context is not None:
        context.set_ciphers("HIGH")
    return context


def _relax(context):
    context.check_hostname = False
    return context


class Lax:
    def __init__(self):
        self.context = ssl._create_unverified_context()

    def tuned(self):
        return _tune(self.context)


class Strict:
    def __init__(self):
        self.context = ssl.create_default_context()

    def tuned(self):
        return _tune(self.context)


class Relaxed(Strict):
    def tuned(self):
        return _relax(self.context)


class Perhaps:
    def __init__(self, verify):
        self.context = ssl.create_default_context() if verify else None

    def tuned(self):
        return _tune(self.context)


class Client:
    def __init__(self, verify):
        self.lax = Lax()
        self.strict = Strict()
        self.perhaps = Perhaps(verify)

    def open(self):
        HTTPSConnection("h", context=self.lax.tuned())  # [insecure-ssl-context]
        HTTPSConnection("h", context=_tune(self.lax.context))  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.strict.tuned())
        HTTPSConnection("h", context=_tune(self.strict.context))
        HTTPSConnection("h", context=self.perhaps.tuned())  # [missing-ssl-context]
        HTTPSConnection("h", context=_tune(self.perhaps.context))  # [missing-ssl-context]


class RelaxingClient:
    def __init__(self):
        self.relaxed = Relaxed()

    def open(self):
        HTTPSConnection("h", context=self.relaxed.tuned())  # [insecure-ssl-context]


class Node:
    def __init__(self):
        self.context = ssl._create_unverified_context()


NODE = Node()


def use(verify):
    Client(verify).open()
    RelaxingClient().open()
    HTTPSConnection("h", context=_tune(NODE.context))  # [insecure-ssl-context]


def _serve(sock):
    sock.context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
