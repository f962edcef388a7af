"""A class attribute is found by the MRO."""
import ssl
from http.client import HTTPSConnection


class Lenient:
    context = ssl._create_unverified_context()


class Strict:
    context = ssl.create_default_context()


class StrictFirst(Strict, Lenient):
    def connect(self):
        HTTPSConnection("h", context=self.context)


class LenientFirst(Lenient, Strict):
    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


StrictFirst().connect()
LenientFirst().connect()
HTTPSConnection("h", context=StrictFirst.context)
HTTPSConnection("h", context=LenientFirst.context)  # [insecure-ssl-context]
