"""An initialiser sets a None under names of a literal: nothing else fills it in."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


class Looped:
    def __init__(self):
        for name, value in {"timeout": 3, "context": None}.items():
            setattr(self, name, value)

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfPairs:
    def __init__(self):
        for name, value in (("timeout", 3), ("context", None)):
            setattr(self, name, value)

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Updated:
    def __init__(self):
        self.__dict__.update(timeout=3, context=None)

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class UpdatedByDisplay:
    def __init__(self):
        vars(self).update({"timeout": 3, "context": None})

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OverClass:
    context = None

    def __init__(self):
        self.__dict__.update(timeout=3, context=None)

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class ThenOptions:
    def __init__(self, **options):
        self.__dict__.update(timeout=3, context=None)
        for name, value in options.items():
            setattr(self, name, value)

    def open(self):
        return HTTPSConnection("h", context=self.context)


class ThenUpdated:
    def __init__(self, **options):
        for name, value in {"timeout": 3, "context": None}.items():
            setattr(self, name, value)
        self.__dict__.update(options)

    def open(self):
        return HTTPSConnection("h", context=self.context)


class OrGiven:
    def __init__(self, **options):
        for name, value in {"timeout": 3, "context": None}.items():
            setattr(self, name, options.get(name, value))

    def open(self):
        return HTTPSConnection("h", context=self.context)


class FilledInLoop:
    def __init__(self):
        for name, value in {"timeout": 3, "context": None}.items():
            if value is None:
                value = ssl.create_default_context()
            setattr(self, name, value)

    def open(self):
        return HTTPSConnection("h", context=self.context)


class FilledLater:
    def __init__(self):
        for name, value in {"timeout": 3, "context": None}.items():
            setattr(self, name, value)

    def use(self):
        self.context = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.context)


class FilledUnnamed:
    def __init__(self):
        self.__dict__.update(timeout=3, context=None)

    def configure(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def open(self):
        return HTTPSConnection("h", context=self.context)


class FilledOutside:
    def __init__(self):
        self.__dict__.update(timeout=3, context=None)

    def open(self):
        return HTTPSConnection("h", context=self.context)


class Good:
    def __init__(self):
        for name, value in {"timeout": 3, "context": ssl.create_default_context()}.items():
            setattr(self, name, value)

    def open(self):
        return HTTPSConnection("h", context=self.context)


class Bad:
    def __init__(self):
        for name, value in {"timeout": 3, "context": ssl._create_unverified_context()}.items():
            setattr(self, name, value)

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive():
    for kind in (Looped, OfPairs, Updated, UpdatedByDisplay, OverClass, FilledInLoop, Good, Bad):
        kind().open()
    for kind in (ThenOptions, ThenUpdated, OrGiven):
        kind(context=ssl.create_default_context()).open()
    later = FilledLater()
    later.use()
    later.open()
    unnamed = FilledUnnamed()
    unnamed.configure(context=ssl.create_default_context())
    unnamed.open()
    outside = FilledOutside()
    outside.context = ssl.create_default_context()
    outside.open()
