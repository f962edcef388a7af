"""What a method of a base sets counts only if instances may run it: not where it is overridden and never reached."""
import ssl
import sys
from collections.abc import Callable
from http.client import HTTPSConnection


class _Base:
    def __init__(self):
        self.setup()

    def setup(self):
        self.context = ssl._create_unverified_context()

    def connect_base(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Overriding(_Base):
    def setup(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)


class _Extending(_Base):
    def setup(self):
        super().setup()
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Naming(_Base):
    def setup(self):
        _Base.setup(self)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Extending2(_Base):
    def setup(self):
        def extended():
            super(_Extending2, self).setup()

        extended()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _ByVariable(_Base):
    def setup(self):
        parent = super()
        parent.setup()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _ByModule(_Base):
    def setup(self):
        sys.modules[__name__]._Base.setup(self)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _ByAlias(_Base):
    raw = _Base.setup

    def setup(self):
        self.raw()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Declared(_Base):
    setup: Callable[[], None]

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Skipped(_Base):
    def setup(self):
        self.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _Leaf(_Skipped):
    def setup(self):
        super(_Skipped, self).setup()


class _Tuned:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.tune()

    def tune(self):
        self.context.check_hostname = False


class _TunedOtherwise(_Tuned):
    def tune(self):
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2

    def connect(self):
        HTTPSConnection("h", context=self.context)


def calls():
    _Base().connect_base()
    _Overriding().connect()
    _Extending().connect()
    _Naming().connect()
    _Extending2().connect()
    _ByVariable().connect()
    _ByModule().connect()
    _ByAlias().connect()
    _Declared().connect()
    _Skipped().connect()
    _Leaf().connect()
    _TunedOtherwise().connect()
