"""A context of a subclass that inherits the constructor has the subclass's methods, and these may change it."""
import ssl
from http.client import HTTPSConnection


class Context(ssl.SSLContext):
    def harden(self):
        self.check_hostname = True
        return self

    def relax(self):
        self.check_hostname = False
        self.verify_mode = ssl.CERT_NONE

    def relax_unless(self, verify):
        if not verify:
            self.relax()

    @classmethod
    def make(cls, verify=True):
        context = cls(ssl.PROTOCOL_TLS_CLIENT)
        context.relax_unless(verify)
        return context

    def connect(self):
        return HTTPSConnection("h", context=self)

    @property
    def hardened(self):
        self.check_hostname = True
        return self


class Further(Context):
    def relax(self):
        super().relax()
        self.set_ciphers("ALL")


class Named(Context):
    check_hostname = False


def hardened():
    context = Context(ssl.PROTOCOL_TLS)
    context.harden()
    HTTPSConnection("h", context=context)


def hardened_at_once():
    HTTPSConnection("h", context=Context(ssl.PROTOCOL_TLS).harden())
    HTTPSConnection("h", context=Context(ssl.PROTOCOL_TLS).hardened)
    HTTPSConnection("h", context=Context(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]


def relaxed():
    context = Context(ssl.PROTOCOL_TLS_CLIENT)
    context.relax()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def relaxed_through_the_class():
    context = Context(ssl.PROTOCOL_TLS_CLIENT)
    other = Context(ssl.PROTOCOL_TLS_CLIENT)
    Context.relax(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=other)


def relaxed_and_goes_on():
    context = Context(ssl.PROTOCOL_TLS_CLIENT)
    context.relax()
    context.verify_mode = ssl.CERT_NONE
    HTTPSConnection("h")  # [missing-ssl-context]


def relaxed_behind_super():
    context = Further(ssl.PROTOCOL_TLS_CLIENT)
    HTTPSConnection("h", context=context)
    context.relax()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def made():
    HTTPSConnection("h", context=Context.make())
    HTTPSConnection("h", context=Context.make(verify=False))  # [insecure-ssl-context]
    HTTPSConnection("h", context=Further.make(verify=False))  # [insecure-ssl-context]


def is_one():
    context = Context(ssl.PROTOCOL_TLS_CLIENT)
    if isinstance(context, Further):
        HTTPSConnection("h")
    if isinstance(context, ssl.SSLContext):
        HTTPSConnection("h")  # [missing-ssl-context]


def redefined():
    context = Named(ssl.PROTOCOL_TLS)
    context.check_hostname = False
    HTTPSConnection("h")  # [missing-ssl-context]


class Client:
    def __init__(self):
        self.context = Context(ssl.PROTOCOL_TLS_CLIENT)
        self.hardened = Context(ssl.PROTOCOL_TLS)
        self.hardened.harden()

    def relax(self):
        self.context.relax()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.hardened)


def connected():
    client = Client()
    client.relax()
    client.connect()
