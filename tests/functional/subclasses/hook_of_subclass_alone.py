"""What a base's method reads, a hook sets that the subclass alone has, or the subclass hands to the base's setter."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


class _CallsAHook:
    def __init__(self, tls):
        self.tls = tls
        self._set_up()

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Weak(_CallsAHook):
    def _set_up(self):
        if self.tls:
            self.context = ssl._create_unverified_context()


class _CallsAnotherHook:
    def __init__(self, tls):
        self.tls = tls
        self._prepare()

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return None


class Strong(_CallsAnotherHook):
    def _prepare(self):
        if self.tls:
            self.context = ssl.create_default_context()
        else:
            self.context = ssl._create_unverified_context()


class _Keeper:
    def __init__(self):
        self.context = ssl.create_default_context()

    def _keep(self, name, context):
        self.name = name
        self.context = context

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Relaxed(_Keeper):
    def relax(self):
        self._keep("context", ssl._create_unverified_context())


class _KeeperOfOne:
    def __init__(self):
        self.context = ssl.create_default_context()

    def _keep(self, name, context):
        self.name = name
        if name == "weak":
            self.weak = context
        else:
            self.context = context

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Renewed(_KeeperOfOne):
    def relax(self):
        self._keep("strong", ssl.create_default_context())
        self._keep("weak", ssl._create_unverified_context())


class PublicKeeper:
    def __init__(self):
        self.options = {"context": ssl.create_default_context()}

    def keep(self, context):
        self.options["context"] = context

    def connect(self):
        HTTPSConnection("h", **self.options)  # [insecure-ssl-context]


class Handing(PublicKeeper):
    def relax(self):
        self.keep(context=ssl._create_unverified_context())


def drive(flag):
    for kind in (Weak, Strong):
        kind(flag).connect()
    for kind in (Relaxed, Renewed, Handing):
        client = kind()
        client.relax()
        client.connect()
