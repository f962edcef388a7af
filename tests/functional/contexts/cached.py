"""What a cached property or function returns is one object, and keeps what is set on it; an ordinary one's is new each time."""
import ssl
from functools import cache, cached_property, lru_cache
from http.client import HTTPSConnection


class Weakened:
    @cached_property
    def context(self):
        return ssl.create_default_context()

    def connect(self):
        self.context.check_hostname = False
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Strengthened:
    @cached_property
    def context(self):
        return ssl._create_unverified_context()

    def connect(self):
        self.context.check_hostname = True
        return HTTPSConnection("h", context=self.context)


class Added:
    @cached_property
    def options(self):
        return {"timeout": 3}

    def connect(self):
        self.options["context"] = ssl.create_default_context()
        return HTTPSConnection("h", **self.options)


class AddedToACopy:
    @property
    def options(self):
        return {"timeout": 3}

    def connect(self):
        self.options["context"] = ssl.create_default_context()
        return HTTPSConnection("h", **self.options)  # [missing-ssl-context]


class Reset:
    @cached_property
    def context(self):
        return ssl.create_default_context()

    def reset(self):
        if "context" in self.__dict__:
            del self.context

    def connect(self):
        return HTTPSConnection("h", context=self.context)


class ResetIfWeak:
    @cached_property
    def context(self):
        return ssl._create_unverified_context()

    def reset(self):
        if "context" in self.__dict__:
            del self.context

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def properties():
    for kind in [Weakened, Strengthened, Added, AddedToACopy, Reset, ResetIfWeak]:
        kind().connect()
    for client in Reset(), ResetIfWeak():
        client.connect()
        client.reset()
        client.connect()


@cache
def _shared():
    return ssl.create_default_context()


def of_a_function():
    _shared().check_hostname = False
    HTTPSConnection("h", context=_shared())  # [insecure-ssl-context]


def _fresh():
    return ssl.create_default_context()


def of_a_function_that_is_not_cached():
    _fresh().check_hostname = False
    HTTPSConnection("h", context=_fresh())


@lru_cache(maxsize=None)
def _shared_by(name):
    return ssl.create_default_context()


def by_argument():
    _shared_by("lax").check_hostname = False
    HTTPSConnection("h", context=_shared_by("strict"))
    HTTPSConnection("h", context=_shared_by("lax"))  # [insecure-ssl-context]


def weakened_afterwards():
    context = _shared_by("later")
    HTTPSConnection("h", context=_shared_by("later"))
    context.check_hostname = False
