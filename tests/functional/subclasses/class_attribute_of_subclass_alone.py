"""Methods of a mixin weaken, and read, a class attribute that a subclass alone holds."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


class _Root:
    def relax(self):
        self.context.check_hostname = False

    @classmethod
    def open(cls):
        return HTTPSConnection("h", context=cls.context)  # [insecure-ssl-context]


class Shared(_Root):
    context = ssl.create_default_context()


class _ByClass:
    @classmethod
    def relax(cls):
        cls.context.check_hostname = False

    @classmethod
    def open(cls):
        return HTTPSConnection("h", context=cls.context)  # [insecure-ssl-context]


class SharedByClass(_ByClass):
    context = ssl.create_default_context()


class _ByType:
    def relax(self):
        type(self).context.check_hostname = False

    def open(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class SharedByType(_ByType):
    context = ssl.create_default_context()


class _Own:
    def relax(self):
        self.context = ssl._create_unverified_context()

    @classmethod
    def open(cls):
        return HTTPSConnection("h", context=cls.context)


class SharedByNone(_Own):
    context = ssl.create_default_context()


class _Other:
    def relax(self):
        self.other.check_hostname = False

    @classmethod
    def open(cls):
        return HTTPSConnection("h", context=cls.context)


class SharedBeside(_Other):
    context = ssl.create_default_context()
    other = ssl.create_default_context()


def drive():
    for kind in (Shared, SharedByClass, SharedByType, SharedByNone, SharedBeside):
        # Not by their names: a call of a method by its name would be told apart from what the methods do themselves.
        getattr(kind(), "re" + "lax")()
        getattr(kind(), "op" + "en")()
