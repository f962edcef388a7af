"""A method does what it does however it is called: through its class, by a name, on what another one returns, by `with`."""
import ssl
from http.client import HTTPSConnection


class Loose:
    def __init__(self):
        self.context = ssl._create_unverified_context()

    def strengthen(self):
        self.context.check_hostname = True

    def count(self):
        self.counted = 1

    def itself(self):
        return self


class ByItsClass:
    def __init__(self):
        self.context = ssl._create_unverified_context()
        ByItsClass.strengthen(self)

    def strengthen(self):
        self.context.check_hostname = True

    def connect(self):
        HTTPSConnection("h", context=self.context)


class AnotherByItsClass:
    def __init__(self):
        self.context = ssl._create_unverified_context()
        AnotherByItsClass.count(self)

    def strengthen(self):
        self.context.check_hostname = True

    def count(self):
        self.counted = 1

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByItsType:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.options = {}
        type(self).weaken(self)
        self.__class__.fill(self)

    def weaken(self):
        self.context.check_hostname = False

    def fill(self):
        self.options["context"] = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", **self.options)


class ByName:
    def __init__(self):
        self.context = ssl._create_unverified_context()
        for name in ("count", "strengthen"):
            getattr(self, "do_" + name)()

    def do_strengthen(self):
        self.context.check_hostname = True

    def do_count(self):
        self.counted = 1

    def connect(self):
        HTTPSConnection("h", context=self.context)


class AnotherByName:
    def __init__(self):
        self.context = ssl._create_unverified_context()
        for name in ("count", "list"):
            getattr(self, "do_" + name)()

    def do_strengthen(self):
        self.context.check_hostname = True

    def do_count(self):
        self.counted = 1

    def do_list(self):
        self.listed = []

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class InAChain(Loose):
    def __init__(self):
        self.context = ssl._create_unverified_context()
        self.itself().itself().strengthen()

    def connect(self):
        HTTPSConnection("h", context=self.context)


class AnotherInAChain(Loose):
    def __init__(self):
        self.context = ssl._create_unverified_context()
        self.itself().itself().count()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByWith:
    def __init__(self):
        self.context = ssl._create_unverified_context()
        self.left = ssl.create_default_context()
        with self:
            self.entered = True

    def __enter__(self):
        self.context.check_hostname = True

    def __exit__(self, *_):
        self.left.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.left)  # [insecure-ssl-context]


class Guarded:
    def __init__(self):
        self.context = ssl._create_unverified_context()

    def __enter__(self):
        self.context.check_hostname = True

    def __exit__(self, *_):
        self.context.check_hostname = False


def guarded():
    guard = Guarded()
    with guard:
        HTTPSConnection("h", context=guard.context)
    HTTPSConnection("h", context=guard.context)  # [insecure-ssl-context]


def guarded_before():
    guard = Guarded()
    guard.context = ssl.create_default_context()
    with guard:
        pass
    HTTPSConnection("h", context=guard.context)  # [insecure-ssl-context]


class ByCallingItself:
    def __init__(self):
        self.context = ssl._create_unverified_context()
        self()

    def __call__(self):
        self.context.check_hostname = True

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ByLambda:
    def __init__(self):
        self.context = ssl._create_unverified_context()
        (lambda: self.strengthen())()

    def strengthen(self):
        self.context.check_hostname = True

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ByFunction:
    def __init__(self):
        self.options = {}
        _fill(self)

    def connect(self):
        HTTPSConnection("h", **self.options)


def _fill(client):
    options = client.options
    options["context"] = ssl.create_default_context()


class OnTheWay(Loose):
    def connect(self):
        Loose.strengthen(self)
        HTTPSConnection("h", context=self.context)
        self.itself().weaken()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def weaken(self):
        self.context.check_hostname = False


def connected():
    ByItsClass().connect()
    AnotherByItsClass().connect()
    ByItsType().connect()
    ByName().connect()
    AnotherByName().connect()
    InAChain().connect()
    AnotherInAChain().connect()
    ByWith().connect()
    ByCallingItself().connect()
    ByLambda().connect()
    ByFunction().connect()
    OnTheWay().connect()
