"""What initialisers set by names that they look up: in loops, with defaults, tied to flags, and beside what callers add."""
import ssl
from http.client import HTTPSConnection

DEFAULTS = {"context": ssl._create_unverified_context(), "timeout": 10}
VERIFIED = {"context": ssl.create_default_context(), "timeout": 10}


class Filled:
    def __init__(self, **kwargs):
        for name, default in DEFAULTS.items():
            setattr(self, name, kwargs.get(name, default))

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class FilledWell:
    def __init__(self, **kwargs):
        for name, default in VERIFIED.items():
            setattr(self, name, kwargs.get(name, default))

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Merged:
    def __init__(self, **kwargs):
        options = {**DEFAULTS, **kwargs}
        for name, value in options.items():
            setattr(self, name, value)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class MergedWell:
    def __init__(self, **kwargs):
        options = {**VERIFIED, **kwargs}
        for name, value in options.items():
            setattr(self, name, value)

    def connect(self):
        HTTPSConnection("h", context=self.context)


class OnlyWhatIsGiven:
    context = None

    def __init__(self, **kwargs):
        for name in ("context", "timeout"):
            if name in kwargs:
                setattr(self, name, kwargs[name])

    def connect(self):
        if self.context is not None:
            HTTPSConnection("h", context=self.context)


class Updated:
    def __init__(self, **kwargs):
        options = {"context": ssl._create_unverified_context(), **kwargs}
        vars(self).update(options)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByFlag:
    def __init__(self, insecure):
        name = "context"
        setattr(self, name, DEFAULTS[name] if insecure else VERIFIED[name])
        self.insecure = insecure

    def connect(self):
        if self.insecure:
            return
        HTTPSConnection("h", context=self.context)

    def connect_anyhow(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ByFlagTogether:
    def __init__(self, tls):
        for name, value in [("tls", tls), ("context", ssl.create_default_context() if tls else None)]:
            setattr(self, name, value)

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Bag:
    """What a function fills."""


def in_a_function():
    _fill()
    _fill(timeout=3)
    _fill(context=ssl.create_default_context())


def _fill(**kwargs):
    options = {"context": ssl._create_unverified_context()}
    options.update(kwargs)
    bag = Bag()
    for name in options:
        setattr(bag, name, options[name])
    HTTPSConnection("h", context=bag.context)  # [insecure-ssl-context]


def drive(flag):
    Filled().connect()
    FilledWell().connect()
    Merged().connect()
    MergedWell().connect()
    OnlyWhatIsGiven().connect()
    OnlyWhatIsGiven(context=ssl.create_default_context()).connect()
    Updated().connect()
    ByFlag(flag).connect()
    ByFlag(flag).connect_anyhow()
    ByFlagTogether(flag).connect()
