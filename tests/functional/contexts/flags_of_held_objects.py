"""A flag that a held object's initialiser chooses tells what was made beside it, unless other code sets the flag."""

import ssl
from http.client import HTTPSConnection


class _Chosen:
    def __init__(self, tls):
        self.tls = False
        self.context = None
        if tls:
            self.tls = True
            self.context = ssl.create_default_context()
            return
        self.context = ssl._create_unverified_context()


class _OfChosen:
    def __init__(self, tls):
        self.settings = _Chosen(tls)

    def connect(self):
        if self.settings.tls:
            HTTPSConnection("h", context=self.settings.context)
        else:
            HTTPSConnection("h", context=self.settings.context)  # [insecure-ssl-context]


class _Single:
    def __init__(self):
        self.verify = True


class _OfSingle:
    def __init__(self):
        self.settings = _Single()

    def connect(self):
        context = ssl._create_unverified_context()
        if self.settings.verify:
            context = ssl.create_default_context()
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class _Forced:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else ssl._create_unverified_context()


class _OfForced:
    def __init__(self, secure):
        self.settings = _Forced(secure)

    def connect(self):
        if self.settings.secure:
            HTTPSConnection("h", context=self.settings.context)  # [insecure-ssl-context]


def _force(settings):
    settings.secure = True


class _Updated:
    def __init__(self, strict):
        self.strict = strict
        self.context = ssl.create_default_context() if strict else ssl._create_unverified_context()

    def update(self, **options):
        self.__dict__.update(options)


class _OfUpdated:
    def __init__(self, strict):
        self.settings = _Updated(strict)

    def connect(self):
        if self.settings.strict:
            HTTPSConnection("h", context=self.settings.context)  # [insecure-ssl-context]


class _OfReplaced:
    def __init__(self):
        self.settings = _Chosen(True)

    def connect(self):
        if self.settings.tls:
            HTTPSConnection("h", context=self.settings.context)
        else:
            HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def drive(flag):
    replaced = _OfReplaced()
    replaced.connect()
    replaced.settings = _Chosen(flag)
    replaced.connect()
    _OfChosen(flag).connect()
    single = _OfSingle()
    single.settings.verify = flag
    single.connect()
    forced = _OfForced(flag)
    _force(forced.settings)
    forced.connect()
    updated = _OfUpdated(flag)
    updated.settings.update(strict=True)
    updated.connect()
