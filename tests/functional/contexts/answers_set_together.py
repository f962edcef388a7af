"""What a negation or comparison answers is told beside what the same method sets by the same test."""
import ssl
from http.client import HTTPSConnection


class Negated:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def set_verify(self, on):
        self.insecure = not on
        self.context = ssl.create_default_context() if on else ssl._create_unverified_context()

    def connect(self):
        if self.insecure:
            raise RuntimeError
        HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Compared:
    def __init__(self):
        self.context = None
        self.plain = True

    def set_mode(self, mode):
        self.plain = mode != "tls"
        self.context = ssl.create_default_context() if mode == "tls" else None

    def connect(self):
        if not self.plain:
            HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if self.plain:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Contrary:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def set_verify(self, on):
        self.insecure = not on
        self.context = ssl._create_unverified_context() if on else ssl.create_default_context()

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class OfAnother:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def set_verify(self, on, strict):
        self.insecure = not strict
        self.context = ssl.create_default_context() if on else ssl._create_unverified_context()

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class SetAlone(Negated):
    """Another method sets one of the two, and so takes them apart."""

    def allow(self, insecure):
        self.insecure = not insecure

    def connect(self):
        if not self.insecure:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive(on, strict):
    negated = Negated()
    negated.connect()
    negated.set_verify(on)
    negated.connect_otherwise()
    alone = SetAlone()
    alone.set_verify(on)
    alone.allow(True)
    alone.connect()
    contrary = Contrary()
    contrary.set_verify(on)
    contrary.connect()
    other = OfAnother()
    other.set_verify(on, strict)
    other.connect()
    compared = Compared()
    compared.connect()
    compared.connect_otherwise()
    compared.set_mode("tls" if on else "plain")
    compared.connect()
    if not on:
        negated.connect()


def drive_verified():
    negated = Negated()
    negated.set_verify(True)
    negated.connect()
