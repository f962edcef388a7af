"""A `None` placeholder beside an assignment made elsewhere does not count, though the assignment names its attribute at run time."""
import ssl
from http.client import HTTPSConnection


class ByAnyName:
    context = None

    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ByNamesOfAList:
    context = None
    always_none = None

    def __init__(self, **options):
        for name in ("context", "timeout"):
            if name in options:
                setattr(self, name, options[name])

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.always_none)  # [missing-ssl-context]


class ByVars:
    def __init__(self, **options):
        self.context = None
        vars(self).update(options)

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ByDictionary:
    context = None

    def __init__(self, **options):
        self.__dict__.update(options)

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ByKeywordsOfDictionary:
    context = None
    always_none = None

    def __init__(self, **options):
        self.__dict__.update(context=options["context"])

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.always_none)  # [missing-ssl-context]


class ByItemsOfDictionary:
    context = None
    always_none = None

    def __init__(self, **options):
        self.__dict__["context"] = options["context"]

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.always_none)  # [missing-ssl-context]


class ByState:
    context = None

    def __init__(self, **options):
        self.__setstate__(options)

    def __setstate__(self, state):
        self.__dict__ = state

    def connect(self):
        HTTPSConnection("h", context=self.context)


class BySuper:
    context = None

    def __init__(self, **options):
        for name, value in options.items():
            super().__setattr__(name, value)

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ByObject:
    context = None

    def __init__(self, **options):
        for name, value in options.items():
            object.__setattr__(self, name, value)

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ByBase(ByAnyName):
    context = None

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Lazily:
    context = None

    def __init__(self, **options):
        vars(self).update(options)

    def connect(self):
        if self.context is None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
            self.context = ssl.create_default_context()
        HTTPSConnection("h", context=self.context)


class ByNobody:
    context = None

    def __init__(self, **options):
        self.options = dict(self.__dict__, **options)
        for name, value in options.items():
            setattr(options["context"], name.upper(), value)

    def __setattr__(self, name, value):
        super().__setattr__(name, value)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Weak:
    context = None

    def __init__(self, **options):
        self.context = ssl._create_unverified_context()
        self.options = options

    def set_up(self):
        for name, value in self.options.items():
            setattr(self, name, value)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class NoneAgain:
    context = None

    def __init__(self, **options):
        vars(self).update(options)

    def close(self):
        self.context = None

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class ByNone:
    context = None

    def close(self):
        for name in ("context", "timeout"):
            setattr(self, name, None)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def drive():
    context = ssl.create_default_context()
    ByAnyName(context=context).connect()
    ByNamesOfAList(context=context).connect()
    ByVars(context=context).connect()
    ByDictionary(context=context).connect()
    ByKeywordsOfDictionary(context=context).connect()
    ByItemsOfDictionary(context=context).connect()
    ByState(context=context).connect()
    BySuper(context=context).connect()
    ByObject(context=context).connect()
    ByBase(context=context).connect()
    Lazily().connect()
    ByNobody(context=context).connect()
    Weak(context=context).connect()
    client = NoneAgain(context=context)
    client.close()
    client.connect()
    ByNone().connect()
