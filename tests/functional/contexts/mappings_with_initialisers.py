"""A subclass of `dict` with an initialiser is a mapping of what that fills in; what `__getattr__` gives counts there, too."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


class Options(dict):
    def __init__(self, **options):
        super().__init__(timeout=3, **options)


class Secure(dict):
    def __init__(self, **options):
        super().__init__(context=ssl.create_default_context())
        self.update(options)


class Filled(dict):
    def __init__(self, host, context=None):
        super().__init__()
        self.host = host
        self["timeout"] = 3
        if context is not None:
            self["context"] = context


class ByName(dict):
    def __init__(self, **options):
        dict.__init__(self, timeout=3)
        dict.update(self, options)


class Derived(Options):
    def __init__(self, context=None):
        super().__init__(context=context)


class Passing(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


class AttrDict(dict):
    def __getattr__(self, name):
        return self[name]


class ItsOwnAttributes(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self


class Changing(dict):
    def __init__(self, **options):
        super().__init__(**options)

    def __getitem__(self, key):
        return ssl.create_default_context()


class Flagged(dict):
    def __init__(self, tls=False, **options):
        super().__init__(**options)
        self.tls = tls

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", **self)
        return None


class Application(dict):
    def __init__(self, **options):
        super().__init__(**options)
        self.context = None

    def set_up(self):
        self.context = self["context"] = ssl.create_default_context()


APPLICATION = Application(context=None)


def drive():
    HTTPSConnection("h", **Options())  # [missing-ssl-context]
    HTTPSConnection("h", **Options(context=ssl._create_unverified_context()))  # [insecure-ssl-context]
    HTTPSConnection("h", **Options(context=ssl.create_default_context()))
    HTTPSConnection("h", **Secure())
    HTTPSConnection("h", **Secure(context=ssl._create_unverified_context()))  # [insecure-ssl-context]
    HTTPSConnection("h", **Filled("h"))  # [missing-ssl-context]
    HTTPSConnection(Filled("h").host, **Filled("h", ssl.create_default_context()))
    HTTPSConnection("h", **ByName())  # [missing-ssl-context]
    HTTPSConnection("h", **ByName(context=ssl.create_default_context()))
    HTTPSConnection("h", **Derived())  # [missing-ssl-context]
    HTTPSConnection("h", **Passing(timeout=3))  # [missing-ssl-context]
    HTTPSConnection("h", **Passing({"timeout": 3}))  # [missing-ssl-context]
    HTTPSConnection("h", **Passing({"context": ssl.create_default_context()}))
    HTTPSConnection("h", context=AttrDict(context=ssl._create_unverified_context()).context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=AttrDict(context=ssl.create_default_context()).context)
    HTTPSConnection("h", context=AttrDict(context=ssl._create_unverified_context())["context"])  # [insecure-ssl-context]
    HTTPSConnection("h", context=AttrDict(context=ssl._create_unverified_context()).get("context"))  # [insecure-ssl-context]
    HTTPSConnection("h", context=Changing(context=ssl._create_unverified_context())["context"])
    APPLICATION.set_up()
    _use_application()
    own = ItsOwnAttributes(timeout=3)
    own.context = ssl.create_default_context()
    HTTPSConnection("h", **own)
    Flagged(True, context=ssl.create_default_context()).connect()
    options = Flagged(context=ssl.create_default_context())
    if options.tls:
        HTTPSConnection("h")


def _use_application():
    HTTPSConnection("h", context=APPLICATION.context)
    HTTPSConnection("h", context=APPLICATION["context"])
