"""`__init_subclass__` is a class method: what it sets on subclasses, their instances find."""
import ssl
from http.client import HTTPSConnection


class _Lax:
    context = None

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        cls.context = ssl._create_unverified_context()

    def open(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Strict:
    context = None

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        cls.context = ssl.create_default_context()

    def open(self):
        HTTPSConnection("h", context=self.context)


class _Changed:
    context = ssl.create_default_context()

    @classmethod
    def __init_subclass__(cls, **options):
        cls.context.check_hostname = False

    def open(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _LaxClient(_Lax):
    pass


class _StrictClient(_Strict):
    pass


class _ChangedClient(_Changed):
    pass


def use():
    _LaxClient().open()
    _StrictClient().open()
    _ChangedClient().open()
