"""Methods that give away what an attribute holds: others may change it in whatever state the instance is."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPConnection, HTTPSConnection


class Item:  # by: returned item
    def __init__(self):
        self.loose = False
        self.options = {"context": ssl.create_default_context()}

    def loosen(self):
        self.loose = True
        self.apply()

    def apply(self):
        if self.loose:
            self.options["context"].check_hostname = False

    def get(self):
        return self.options["context"]

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", **self.options)  # [insecure-ssl-context]


def use_item():
    client = Item()
    client.get().check_hostname = False
    client.open()


class Got:  # by: returned .get()/.copy()/.values() of it
    def __init__(self):
        self.loose = False
        self.options = {"context": ssl.create_default_context()}

    def loosen(self):
        self.loose = True
        self.apply()

    def apply(self):
        if self.loose:
            self.options["context"].check_hostname = False

    def get(self, key):
        return self.options.get(key)

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", **self.options)  # [insecure-ssl-context]


def use_got():
    client = Got()
    client.get("context").check_hostname = False
    client.open()


class Renewed:  # by: a local that is put into the attribute and returned
    def __init__(self):
        self.loose = False
        self.context = ssl.create_default_context()

    def loosen(self):
        self.loose = True
        self.apply()

    def apply(self):
        if self.loose:
            self.context.check_hostname = False

    def renew(self):
        context = ssl.create_default_context()
        self.context = context
        return context

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def use_renewed():
    client = Renewed()
    client.renew().check_hostname = False
    client.open()


class Filled:  # by: an item of a parameter
    def __init__(self):
        self.loose = False
        self.context = ssl.create_default_context()

    def loosen(self):
        self.loose = True
        self.apply()

    def apply(self):
        if self.loose:
            self.context.check_hostname = False

    def fill(self, options):
        options['context'] = self.context

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def use_filled():
    client = Filled()
    options = {}
    client.fill(options)
    options["context"].check_hostname = False
    client.open()


class ByGetattr:  # by: getattr(self, name)
    def __init__(self):
        self.loose = False
        self.context = ssl.create_default_context()

    def loosen(self):
        self.loose = True
        self.apply()

    def apply(self):
        if self.loose:
            self.context.check_hostname = False

    def __getitem__(self, name):
        return getattr(self, name)

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def use_bygetattr():
    client = ByGetattr()
    client["context"].check_hostname = False
    client.open()


class ByVars:  # by: vars(self) / self.__dict__ returned
    def __init__(self):
        self.loose = False
        self.context = ssl.create_default_context()

    def loosen(self):
        self.loose = True
        self.apply()

    def apply(self):
        if self.loose:
            self.context.check_hostname = False

    def as_dict(self):
        return dict(vars(self))

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def use_byvars():
    client = ByVars()
    client.as_dict()["context"].check_hostname = False
    client.open()


class ByWalrus:  # by: walrus
    def __init__(self):
        self.loose = False
        self.context = ssl.create_default_context()

    def loosen(self):
        self.loose = True
        self.apply()

    def apply(self):
        if self.loose:
            self.context.check_hostname = False

    def get(self):
        if (found := self.context) is not None:
            return found
        raise ValueError

    def open(self):
        if self.loose:
            return None
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def use_bywalrus():
    client = ByWalrus()
    client.get().check_hostname = False
    client.open()


class ByLiteralGetattr:
    def __init__(self):
        self.strict = False
        self.context = ssl._create_unverified_context()

    def choose(self, on):
        self.strict = on
        if self.strict:
            self.context = ssl.create_default_context()

    def get(self):
        return getattr(self, "context")

    def open(self):
        return HTTPSConnection("h", context=self.context) if self.strict else None  # [insecure-ssl-context]


class ByClosure:
    def __init__(self):
        self.strict = False
        self.context = ssl._create_unverified_context()

    def choose(self, on):
        self.strict = on
        if self.strict:
            self.context = ssl.create_default_context()

    def loosener(self):
        context = self.context

        def loosen():
            context.check_hostname = False

        return loosen

    def open(self):
        return HTTPSConnection("h", context=self.context) if self.strict else None  # [insecure-ssl-context]


class AskedByGetattr:
    def __init__(self):
        self.strict = False
        self.context = ssl._create_unverified_context()

    def choose(self, on):
        self.strict = on
        if self.strict:
            self.context = ssl.create_default_context()

    def is_there(self):
        return getattr(self, "context") is not None

    def open(self):
        return HTTPSConnection("h", context=self.context) if self.strict else None


def use_others():
    client = ByLiteralGetattr()
    client.choose(True)
    client.get().check_hostname = False
    client.open()
    other = ByClosure()
    other.choose(True)
    other.loosener()()
    other.open()
    asked = AskedByGetattr()
    asked.choose(True)
    asked.is_there()
    asked.open()
