"""What a subclass's methods do to a flag that an item is, where the initialiser that tests it is a base's."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Root:
    def __init__(self, settings):
        self.settings = settings
        self.arguments = {"timeout": 3}
        if self.settings["tls"]:
            self.arguments["context"] = ssl.create_default_context()


class Forced(_Root):
    def force(self):
        self.settings["tls"] = True

    def connect(self):
        if self.settings["tls"]:
            HTTPSConnection("h", **self.arguments)  # [missing-ssl-context]


class Unforced(_Root):
    def force(self):
        return self.settings["tls"]

    def connect(self):
        if self.settings["tls"]:
            HTTPSConnection("h", **self.arguments)


class _KindRoot:
    def __init__(self, options):
        self.options = options
        self.kind = HTTPSConnection if options["secure"] else HTTPConnection


class Loosened(_KindRoot):
    def loosen(self):
        self.options.update(secure=False)

    def connect(self):
        if self.options["secure"]:
            return self.kind("h", context=ssl.create_default_context())
        return self.kind("h")  # [missing-ssl-context]


class Kept(_KindRoot):
    def loosen(self):
        self.timeout = self.options.get("timeout")

    def connect(self):
        if self.options["secure"]:
            return self.kind("h", context=ssl.create_default_context())
        return self.kind("h")


class _ContextRoot:
    def __init__(self, settings):
        self.settings = settings
        self.context = ssl.create_default_context() if settings["tls"] else None


class Plain(_ContextRoot):
    def force(self):
        self.settings["tls"] = True

    def connect(self):
        if self.settings["tls"]:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _FlagRoot:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None


class Switched(_FlagRoot):
    def force(self):
        self.tls = True

    def connect(self):
        if self.tls:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def drive(flag):
    for kind in (Forced, Unforced, Plain):
        client = kind({"tls": flag})
        client.force()
        client.connect()
    for kind in (Loosened, Kept):
        client = kind({"secure": True})
        client.loosen()
        client.connect()
    switched = Switched(flag)
    switched.force()
    switched.connect()
