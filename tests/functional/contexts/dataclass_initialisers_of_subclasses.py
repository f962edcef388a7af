"""A subclass that is no dataclass, and calls a dataclass's initialiser, runs ``__post_init__``, and keeps its flags."""

import ssl
from dataclasses import InitVar, dataclass
from http.client import HTTPSConnection


@dataclass
class Client:
    host: str

    def __post_init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


class LaxClient(Client):
    def __init__(self, host):
        super().__init__(host)
        self.context.check_hostname = False


@dataclass
class StrictClient:
    host: str

    def __post_init__(self):
        self.context = ssl._create_unverified_context()

    def connect(self):
        return HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


class MendedClient(StrictClient):
    def __init__(self, host):
        StrictClient.__init__(self, host)
        self.context.verify_mode = ssl.CERT_REQUIRED
        self.context.check_hostname = True

    def connect(self):
        return HTTPSConnection(self.host, context=self.context)


@dataclass
class Placeholder:
    tls: bool

    def __post_init__(self):
        self.context = None


class Filled(Placeholder):
    def __init__(self, tls):
        super().__init__(tls)
        if self.tls:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


@dataclass
class Told:
    verify: InitVar[bool]
    host: str = "h"

    def __post_init__(self, verify):
        self.context = ssl.create_default_context()
        if not verify:
            self.context = ssl._create_unverified_context()


class Verifying(Told):
    def __init__(self):
        self.context = None
        super().__init__(True)

    def connect(self):
        return HTTPSConnection(self.host, context=self.context)


class Trusting(Told):
    def __init__(self):
        self.context = None
        Told.__init__(self, verify=False)

    def connect(self):
        return HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]


class Overriding(Told):
    def __init__(self):
        self.context = None
        super().__init__(False)

    def __post_init__(self, verify):
        self.context = ssl.create_default_context()

    def connect(self):
        return HTTPSConnection(self.host, context=self.context)


@dataclass
class Options:
    verify: bool = True


class Session(Options):
    def __init__(self, verify=True):
        super().__init__(verify)
        if verify:
            self.context = ssl.create_default_context()
        else:
            self.context = ssl._create_unverified_context()

    def connect(self):
        if not self.verify:
            raise RuntimeError("not verified")
        return HTTPSConnection("h", context=self.context)

    def connect_anyway(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Switched(Options):
    def __init__(self, verify=True):
        super().__init__(verify)
        if verify:
            self.context = ssl.create_default_context()
        else:
            self.context = ssl._create_unverified_context()

    def switch(self):
        self.verify = True

    def connect(self):
        if not self.verify:
            raise RuntimeError("not verified")
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive(flag):
    Client("h").connect()
    LaxClient("h").connect()
    StrictClient("h").connect()
    MendedClient("h").connect()
    Filled(flag).connect()
    Verifying().connect()
    Trusting().connect()
    Overriding().connect()
    Session(flag).connect_anyway()
    switched = Switched(flag)
    switched.switch()
    switched.connect()
    Session(flag).connect()
