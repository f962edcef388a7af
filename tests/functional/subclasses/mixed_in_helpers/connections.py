"""A mixin beside the class that it is mixed into: what it passes is judged here."""
import ssl
from http.client import HTTPSConnection


class Weakening:
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, context=ssl._create_unverified_context(), **options)


class Joined(Weakening, HTTPSConnection):
    pass
