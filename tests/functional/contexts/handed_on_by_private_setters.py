"""What a private setter hands to another private setter is in the attribute."""
import ssl
from http.client import HTTPSConnection


class One:
    def __init__(self):
        self.context = ssl.create_default_context()

    def _store(self, context):
        self.context = context

    def relax(self):
        self._store(ssl._create_unverified_context())

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Two:
    def __init__(self):
        self.context = ssl.create_default_context()

    def _keep(self, context):
        self._store(context)

    def _store(self, context):
        self.context = context

    def relax(self):
        self._keep(ssl._create_unverified_context())

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Weakened:
    def __init__(self):
        self.context = ssl.create_default_context()

    def _keep(self, verify):
        self._store(verify)

    def _store(self, verify):
        self.context.check_hostname = verify

    def relax(self):
        self._keep(False)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Strict:
    def __init__(self):
        self.context = ssl.create_default_context()

    def _keep(self, context):
        self._store(context)

    def _store(self, context):
        self.context = context

    def renew(self):
        self._keep(ssl.create_default_context(cafile=None))

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Weakening:
    def __init__(self):
        self.context = ssl.create_default_context()

    def _keep(self, verify):
        self._store(verify)

    def _store(self, verify):
        self.context.check_hostname = verify

    def renew(self):
        self._keep(True)

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ThreeDeep:
    def __init__(self):
        self.context = None
        self._begin(ssl.create_default_context())

    def _begin(self, context):
        self._keep(context)

    def _keep(self, context):
        self._store(context)

    def _store(self, context):
        self.context = context

    def connect(self):
        HTTPSConnection("h", context=self.context)


def drive():
    for kind in (One, Two, Weakened):
        one = kind()
        one.relax()
        one.connect()
    for kind in (Strict, Weakening):
        one = kind()
        one.renew()
        one.connect()
    ThreeDeep().connect()
