"""What a class's body or a field's factory gives an instance is what its initialiser makes of it, and not what it was."""

import ssl
from dataclasses import dataclass, field
from http.client import HTTPSConnection


@dataclass
class ByKey:
    options: dict = field(default_factory=dict, init=False)

    def __post_init__(self):
        self.options["context"] = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("a.example", **self.options)


@dataclass
class ByOtherKey:
    options: dict = field(default_factory=dict, init=False)

    def __post_init__(self):
        self.options["timeout"] = 3

    def connect(self):
        HTTPSConnection("a.example", **self.options)  # [missing-ssl-context]


@dataclass
class ByDefault:
    options: dict = field(default_factory=dict)

    def __post_init__(self):
        self.options.setdefault("context", ssl.create_default_context())

    def connect(self):
        HTTPSConnection("a.example", **self.options)


@dataclass
class ByDefaultInsecurely:
    options: dict = field(default_factory=dict)

    def __post_init__(self):
        self.options.setdefault("context", ssl._create_unverified_context())

    def connect(self):
        HTTPSConnection("a.example", **self.options)  # [insecure-ssl-context]


@dataclass
class UnderLocalName:
    options: dict = field(default_factory=dict, init=False)

    def __post_init__(self):
        options = self.options
        options.update(context=ssl.create_default_context())

    def connect(self):
        HTTPSConnection("a.example", **self.options)


@dataclass
class Checked:
    context: ssl.SSLContext = field(default_factory=ssl._create_unverified_context, init=False)

    def __post_init__(self):
        self.context.check_hostname = True

    def connect(self):
        HTTPSConnection("a.example", context=self.context)


@dataclass
class Loosened:
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context, init=False)
    verify: bool = True

    def __post_init__(self):
        if not self.verify:
            self.context.check_hostname = False

    def connect(self):
        HTTPSConnection("a.example", context=self.context)  # [insecure-ssl-context]


@dataclass
class CheckedFirst:
    options: dict = field(default_factory=dict)

    def __post_init__(self):
        self.options["context"] = ssl.create_default_context()


@dataclass
class LeadingToBase(CheckedFirst):
    timeout: int = 3

    def __post_init__(self):
        super().__post_init__()
        self.timeout = 4

    def connect(self):
        HTTPSConnection("a.example", **self.options)


@dataclass
class NotLeadingToBase(CheckedFirst):
    timeout: int = 3

    def __post_init__(self):
        self.timeout = 4

    def connect(self):
        HTTPSConnection("a.example", **self.options)  # [missing-ssl-context]


class InClassBody:
    options = {}

    def __init__(self):
        self.options.setdefault("context", ssl.create_default_context())

    def connect(self):
        HTTPSConnection("a.example", **self.options)


class ByMethod:
    options = {}

    def __init__(self):
        self.prepare()

    def prepare(self):
        self.options["context"] = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("a.example", **self.options)


class ByMethodNeverCalled:
    options = {}

    def __init__(self):
        self.timeout = 3

    def prepare(self):
        self.options["context"] = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("a.example", **self.options)  # [missing-ssl-context]


class Agreeing:
    options = {}

    def __init__(self, tls):
        self.tls = tls
        if tls:
            self.options["context"] = ssl.create_default_context()

    def connect(self):
        if self.tls:
            HTTPSConnection("a.example", **self.options)


class Contrary:
    options = {}

    def __init__(self, tls):
        self.tls = tls
        if tls:
            self.options["context"] = ssl.create_default_context()

    def connect(self):
        if not self.tls:
            HTTPSConnection("a.example", **self.options)  # [missing-ssl-context]


class AssignedOrChanged:
    options = {}
    context = ssl._create_unverified_context()

    def __init__(self, own):
        if own:
            self.options = {"timeout": 3}
            self.context = ssl.create_default_context()
        else:
            self.context.check_hostname = True
        self.options["context"] = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("a.example", **self.options)
        HTTPSConnection("a.example", context=self.context)


class AssignedOrLeft:
    context = ssl._create_unverified_context()

    def __init__(self, own):
        self.own = own
        if own:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.own:
            HTTPSConnection("a.example", context=self.context)
        HTTPSConnection("a.example", context=self.context)  # [insecure-ssl-context]


class ByBase(InClassBody):
    def __init__(self):
        super().__init__()
        self.options["timeout"] = 3

    def connect_directly(self):
        HTTPSConnection("a.example", **self.options)


class LoosenedLater:
    context = ssl._create_unverified_context()

    def __init__(self):
        self.context.check_hostname = True

    def loosen(self):
        self.context.check_hostname = False

    def connect(self):
        HTTPSConnection("a.example", context=self.context)  # [insecure-ssl-context]


def made():
    for kind in (ByKey, ByOtherKey, ByDefault, ByDefaultInsecurely, UnderLocalName, Checked, LeadingToBase):
        kind().connect()
    for kind in (NotLeadingToBase, InClassBody, ByMethod, ByMethodNeverCalled):
        kind().connect()
    Loosened(verify=False).connect()
    Contrary(False).connect()
    Agreeing(True).connect()
    ByBase().connect_directly()
    for own in (True, False):
        AssignedOrChanged(own).connect()
        AssignedOrLeft(own).connect()
    later = LoosenedLater()
    later.loosen()
    later.connect()
