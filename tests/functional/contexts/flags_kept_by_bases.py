"""A base's initialiser keeps the flag that a subclass's initialiser tests, or is not run at all."""
import ssl
from http.client import HTTPSConnection


class Base:
    def __init__(self, verify=True, host="h"):
        self.verify = verify
        self.host = host


class ByBase(Base):
    def __init__(self, verify=True):
        super().__init__(verify)
        if verify:
            self.context = ssl.create_default_context()
        else:
            self.context = ssl._create_unverified_context()

    def connect(self):
        if self.verify:
            HTTPSConnection(self.host, context=self.context)

    def connect_after_return(self):
        if not self.verify:
            return
        HTTPSConnection(self.host, context=self.context)

    def connect_otherwise(self):
        if not self.verify:
            HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


class ByAnotherFlag(Base):
    def __init__(self, verify=True, trusted=True):
        super().__init__(trusted)
        if verify:
            self.context = ssl.create_default_context()
        else:
            self.context = ssl._create_unverified_context()

    def connect(self):
        if self.verify:
            HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


def by_base(verify):
    client = ByBase(verify)
    client.connect()
    client.connect_after_return()
    client.connect_otherwise()


def by_another_flag(verify, trusted):
    ByAnotherFlag(verify, trusted).connect()


class WithContext:
    def __init__(self, verify=True):
        self.verify = verify
        self.context = ssl.create_default_context()


class Anew(WithContext):
    def __init__(self, verify=True):  # pylint: disable=super-init-not-called
        self.verify = verify
        if verify:
            self.context = ssl._create_unverified_context()
        else:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.verify:
            context = ssl.create_default_context()
        else:
            context = self.context
        HTTPSConnection("h", context=context)

    def connect_otherwise(self):
        if self.verify:
            context = self.context
        else:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def anew(verify):
    Anew(verify).connect()
    Anew(verify).connect_otherwise()
