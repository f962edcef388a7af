"""An attribute `self.x`: what the method assigned on all paths before the call; else all that the class and its bases assign."""
import ssl
from http.client import HTTPSConnection


class AssignedInTheMethod:
    def __init__(self):
        self.context = ssl._create_unverified_context()

    def connect(self):
        self.context = ssl.create_default_context()
        HTTPSConnection("h", context=self.context)


class AssignedOnOnePath:
    def __init__(self):
        self.context = ssl._create_unverified_context()

    def connect(self, tls):
        if tls:
            self.context = ssl.create_default_context()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class AssignedInInit:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.weak = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.weak)  # [insecure-ssl-context]


class WeakenedInInit:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class WeakenedInInitByFlag:
    def __init__(self, verify=True):
        self.context = ssl.create_default_context()
        if not verify:
            self.context.check_hostname = False
            self.context.verify_mode = ssl.CERT_NONE

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class WeakenedElsewhere:
    def __init__(self):
        self.context = ssl.create_default_context()

    def switch_off(self):
        self.context.check_hostname = False

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ReplacedElsewhere:
    def __init__(self):
        self.context = ssl.create_default_context()

    def switch_off(self):
        self.context = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class FromItsBase(AssignedInInit):
    def connect_too(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.weak)  # [insecure-ssl-context]


class BaseOfWeakening:
    def __init__(self):
        self.context = ssl.create_default_context()

    def switch_off(self):
        self.context.check_hostname = False


class WeakenedInItsBase(BaseOfWeakening):
    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class MethodWeakensFirst:
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        self.context.check_hostname = False
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive(tls):
    AssignedInTheMethod().connect()
    AssignedOnOnePath().connect(tls)
    AssignedInInit().connect()
    WeakenedInInit().connect()
    WeakenedInInitByFlag(tls).connect()
    elsewhere = WeakenedElsewhere()
    elsewhere.switch_off()
    elsewhere.connect()
    replaced = ReplacedElsewhere()
    replaced.switch_off()
    replaced.connect()
    FromItsBase().connect_too()
    weakened = WeakenedInItsBase()
    weakened.switch_off()
    weakened.connect()
    MethodWeakensFirst().connect()
