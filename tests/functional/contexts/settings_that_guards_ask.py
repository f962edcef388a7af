"""A guard that asks a context's own settings is answered by these, wherever the context comes from."""
import ssl
from http.client import HTTPSConnection

WEAK = ssl._create_unverified_context()
TABLE = {"weak": ssl._create_unverified_context(), "verified": ssl.create_default_context()}


def guarded():
    if not WEAK.check_hostname:
        return
    HTTPSConnection("h", context=WEAK)


def guarded_by_mode():
    context = WEAK
    if context.verify_mode is not ssl.CERT_NONE:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def chosen(weak):
    context = TABLE["weak" if weak else "verified"]
    if context.check_hostname:
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class Client:
    def __init__(self):
        self.context = ssl._create_unverified_context()

    def connect(self):
        if not self.context.check_hostname:
            self.context = ssl.create_default_context()
        HTTPSConnection("h", context=self.context)

    def connect_anyway(self):
        if not self.context.check_hostname:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def clients():
    Client().connect()
    Client().connect_anyway()
