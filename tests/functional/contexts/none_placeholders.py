"""A `None` placeholder beside an assignment made elsewhere does not count; one that a body leaves beside another value does."""
import ssl
from http.client import HTTPSConnection

CONTEXT = None
WEAK_CONTEXT = None
ALWAYS_NONE = None


def set_up():
    global CONTEXT, WEAK_CONTEXT
    CONTEXT = ssl.create_default_context()
    WEAK_CONTEXT = ssl._create_unverified_context()


def _use_module_level():
    HTTPSConnection("h", context=CONTEXT)
    HTTPSConnection("h", context=WEAK_CONTEXT)  # [insecure-ssl-context]
    HTTPSConnection("h", context=ALWAYS_NONE)  # [missing-ssl-context]


class InClassBody:
    context = None
    always_none = None

    def set_up(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.always_none)  # [missing-ssl-context]


class InInit:
    def __init__(self):
        self.context = None
        self.weak = None
        self.always_none = None

    def set_up(self):
        self.context = ssl.create_default_context()
        self.weak = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.weak)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.always_none)  # [missing-ssl-context]


class LeftOnAPath:
    def __init__(self, verify):
        self.context = None
        if verify:
            self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class AssignedOnBothPaths:
    def __init__(self, verify):
        self.context = None
        if verify:
            self.context = ssl.create_default_context()
        else:
            self.context = ssl.create_default_context(cafile=None)

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ConditionalExpression:
    def __init__(self, verify):
        self.context = ssl.create_default_context() if verify else None

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def drive(verify):
    set_up()
    _use_module_level()
    in_class_body = InClassBody()
    in_class_body.set_up()
    in_class_body.connect()
    in_init = InInit()
    in_init.set_up()
    in_init.connect()
    LeftOnAPath(verify).connect()
    AssignedOnBothPaths(verify).connect()
    ConditionalExpression(verify).connect()
