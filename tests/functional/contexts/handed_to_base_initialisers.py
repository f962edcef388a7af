"""What an initialiser hands to that of a base, and has made itself, is in the attributes that this one sets."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


class Backend:
    def __init__(self, kind=None, context=None, verify=True):
        self.kind = kind
        self.context = context
        self.verify = verify
        self.own = ssl.create_default_context() if verify else ssl._create_unverified_context()
        self._configure(context)

    def _configure(self, context):
        self.kept = context


class Mid(Backend):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


class Leaf(Mid):
    def __init__(self):
        super().__init__(context=ssl._create_unverified_context())

    def go(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.kept)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.own)


class Lax(Mid):
    def __init__(self):
        super().__init__(verify=False)

    def go(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.own)  # [insecure-ssl-context]


class Strict(Backend):
    def __init__(self):
        Backend.__init__(self, HTTPSConnection, ssl.create_default_context(), True)

    def go(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.kept)
        HTTPSConnection("h", context=self.own)
        self.kind("h")  # [missing-ssl-context]


class Filled(Backend):
    def __init__(self, context=None):
        super().__init__(context=context or ssl.create_default_context())

    def go(self):
        HTTPSConnection("h", context=self.context)


class FilledBadly(Backend):
    def __init__(self, context=None):
        super().__init__(context=context or ssl._create_unverified_context())

    def go(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Keywords(Backend):
    def __init__(self, **kwargs):
        kwargs.setdefault("context", ssl._create_unverified_context())
        super().__init__(**kwargs)

    def go(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Handed(Backend):
    def __init__(self, context=None):
        super().__init__(context=context, verify=True)

    def go(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.own)


class Later(Backend):
    def __init__(self):
        super().__init__(context=ssl._create_unverified_context())
        self.context = ssl.create_default_context()

    def go(self):
        HTTPSConnection("h", context=self.context)


class Earlier(Backend):
    def __init__(self):
        self.context = ssl.create_default_context()
        super().__init__(context=ssl._create_unverified_context())

    def go(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive():
    for kind in (Leaf, Lax, Strict, Filled, FilledBadly, Keywords, Later, Earlier):
        kind().go()
    Handed(ssl.create_default_context()).go()
