"""A function that is cached is another one each time that its `def` is run; a method's cache tells its instances apart."""
import functools
import ssl
from http.client import HTTPSConnection


def _maker(verify):
    @functools.lru_cache(maxsize=None)
    def make():
        return ssl.create_default_context() if verify else ssl._create_unverified_context()

    return make


def made_twice():
    HTTPSConnection("h", context=_maker(True)())
    HTTPSConnection("h", context=_maker(False)())  # [insecure-ssl-context]


def made_in_a_loop():
    for verify in (True, False):
        @functools.lru_cache(maxsize=None)
        def make():
            return ssl.create_default_context() if verify else ssl._create_unverified_context()

        if verify:
            HTTPSConnection("h", context=make())
        else:
            HTTPSConnection("h", context=make())  # [insecure-ssl-context]


def made_once():
    make = _maker(True)
    HTTPSConnection("h", context=make())
    HTTPSConnection("h", context=make())


class _Maker:
    def __init__(self, verify):
        self.verify = verify

    @functools.lru_cache(maxsize=None)
    def make(self):
        return ssl.create_default_context() if self.verify else ssl._create_unverified_context()


def made_by_methods():
    secure, insecure = _Maker(True), _Maker(False)
    HTTPSConnection("h", context=secure.make())
    HTTPSConnection("h", context=insecure.make())  # [insecure-ssl-context]
    HTTPSConnection("h", context=secure.make())
