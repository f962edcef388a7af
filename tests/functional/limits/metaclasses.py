"""Python: a metaclass decides what a call of its class gives. The rule does not run it."""
import ssl
from http.client import HTTPSConnection


class Lenient(type):
    def __getattr__(cls, name):
        return ssl._create_unverified_context()


class Settings(metaclass=Lenient):
    strict = ssl.create_default_context()


HTTPSConnection("h", context=Settings.strict)
HTTPSConnection("h", context=Settings.context)  # a miss: the attribute is the metaclass's answer
