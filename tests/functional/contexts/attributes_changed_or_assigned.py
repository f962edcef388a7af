"""A method that changes an attribute's context on one path, and assigns another one on another path, leaves both."""
import ssl
from http.client import HTTPSConnection


class InBranches:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.raw = ssl.create_default_context()

    def set_up(self, verify):
        if verify:
            self.context = ssl.create_default_context()
            self.raw = ssl.create_default_context()
        else:
            self.context.check_hostname = False
            self.context.verify_mode = ssl.CERT_NONE
            self.raw.load_default_certs()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.raw)


class LeftEarly:
    def __init__(self):
        self.context = ssl.create_default_context()

    def set_up(self, verify):
        if not verify:
            self.context.check_hostname = False
            return
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ReplacedAfterwards:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.always = ssl.create_default_context()

    def set_up(self, verify):
        self.context.check_hostname = False
        self.always.check_hostname = False
        self.always = ssl.create_default_context()
        if verify:
            self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.always)


def _weaken(context):
    context.check_hostname = False


class ChangedByAHelper:
    context = ssl.create_default_context()

    def set_up(self, verify):
        if verify:
            self.context = ssl.create_default_context()
        else:
            _weaken(self.context)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class PutBack:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.kept = ssl.create_default_context()
        self.saved = None

    def set_up(self, verify):
        if verify:
            self.context = self.saved or self.context
        else:
            self.context.check_hostname = False
        self.kept = self.kept

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.kept)


class FilledInAndSecured:
    def __init__(self):
        self.context = None

    def set_up(self, verify):
        if self.context is None:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS)
            self.context.check_hostname = True
        elif verify:
            self.context.check_hostname = True

    def connect(self):
        HTTPSConnection("h", context=self.context)


def drive(verify):
    for kind in (InBranches, LeftEarly, ReplacedAfterwards, ChangedByAHelper, PutBack, FilledInAndSecured):
        one = kind()
        one.set_up(verify)
        one.connect()
