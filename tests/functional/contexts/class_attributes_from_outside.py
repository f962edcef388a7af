"""Class attributes that are set or changed from outside the class's own namespace: by its name, by `type(self)`, in functions."""
import ssl
from http.client import HTTPSConnection


class SetAtModuleLevel:
    context = None

    def connect(self):
        HTTPSConnection("h", context=self.context)


SetAtModuleLevel.context = ssl.create_default_context()


class SetInAFunction:
    context = None

    def connect(self):
        HTTPSConnection("h", context=self.context)


class ReplacedByVerified:
    context = ssl._create_unverified_context()


ReplacedByVerified.context = ssl.create_default_context()


class ReplacedByLax:
    context = ssl.create_default_context()


ReplacedByLax.context = ssl._create_unverified_context()


class Weakened:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


Weakened.context.check_hostname = False


class WeakenedInAFunction:
    context = ssl.create_default_context()


def _configure():
    SetInAFunction.context = ssl.create_default_context()
    WeakenedInAFunction.context.check_hostname = False
    Options.options["context"] = ssl._create_unverified_context()


class Options:
    options = {"context": ssl.create_default_context()}
    verified = {"context": ssl.create_default_context()}


class ByItsName:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def switch_off(self):
        ByItsName.context = ssl._create_unverified_context()


class ByItsType:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def switch_off(self):
        type(self).context = ssl._create_unverified_context()


class ByDunderClass:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def switch_off(self):
        self.__class__.context = ssl._create_unverified_context()


class ByClassMethod:
    context = ssl.create_default_context()

    @classmethod
    def switch_off(cls):
        cls.context.check_hostname = False


class ByStaticMethod:
    context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    @staticmethod
    def switch_off():
        ByStaticMethod.context = ssl._create_unverified_context()


class FilledIn:
    """A placeholder that a method fills in for the whole class."""

    context = None

    def prepare(self):
        FilledIn.context = ssl.create_default_context()

    def connect(self):
        HTTPSConnection("h", context=type(self).context)
        HTTPSConnection("h", context=self.__class__.context)
        HTTPSConnection("h", context=FilledIn.context)


class Untouched:
    context = ssl.create_default_context()
    lax = ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=Untouched.lax)  # [insecure-ssl-context]


def drive():
    _configure()
    SetAtModuleLevel().connect()
    SetInAFunction().connect()
    Weakened().connect()
    FilledIn().prepare()
    FilledIn().connect()
    Untouched().connect()
    ByClassMethod.switch_off()
    ByStaticMethod.switch_off()
    ByStaticMethod().connect()
    for kind in [ByItsName, ByItsType, ByDunderClass]:
        kind().switch_off()
        kind().connect()


def read_by_the_name():
    HTTPSConnection("h", context=SetAtModuleLevel.context)
    HTTPSConnection("h", context=SetInAFunction.context)
    HTTPSConnection("h", context=ReplacedByVerified.context)
    HTTPSConnection("h", context=ReplacedByLax.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Weakened.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=WeakenedInAFunction.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=ByClassMethod.context)  # [insecure-ssl-context]
    HTTPSConnection("h", **Options.options)  # [insecure-ssl-context]
    HTTPSConnection("h", **Options.verified)
