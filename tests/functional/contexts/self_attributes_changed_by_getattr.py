"""To change what ``getattr`` gives under a literal name is to change what the attribute of that name holds."""

import ssl
from http.client import HTTPSConnection


class Changed:
    def __init__(self):
        self.context = ssl.create_default_context()

    def weaken(self):
        getattr(self, "context").check_hostname = False

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ChangedIfThere:
    def __init__(self):
        self.context = ssl.create_default_context()

    def weaken(self):
        if getattr(self, "context", None) is not None:
            getattr(self, "context", None).check_hostname = False

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class ChangedByName:
    def __init__(self):
        self.context = ssl.create_default_context()

    def weaken(self):
        setattr(getattr(self, "context"), "check_hostname", False)

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class DefaultChanged:
    def __init__(self):
        self.context = ssl.create_default_context()

    def weaken(self):
        getattr(self, "missing", self.context).check_hostname = False

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class OtherChanged:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.other = ssl.create_default_context()

    def weaken(self):
        getattr(self, "other").check_hostname = False

    def connect(self):
        return HTTPSConnection("h", context=self.context)


class Read:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.checks = True

    def weaken(self):
        self.checks = getattr(self, "context").check_hostname

    def connect(self):
        return HTTPSConnection("h", context=self.context)


class Settings:
    context = ssl.create_default_context()
    other = ssl.create_default_context()


def weaken_settings():
    getattr(Settings, "context").check_hostname = False


def with_settings():
    weaken_settings()
    HTTPSConnection("h", context=Settings.other)


def with_changed_settings():
    HTTPSConnection("h", context=Settings.context)  # [insecure-ssl-context]


def drive():
    weaken_settings()
    with_changed_settings()
    for kind in (Changed, ChangedIfThere, ChangedByName, DefaultChanged, OtherChanged, Read):
        one = kind()
        one.weaken()
        one.connect()
