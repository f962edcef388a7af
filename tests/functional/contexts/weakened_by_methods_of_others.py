"""Methods of other objects, and static ones, change what they are handed, or what they return, as functions do."""

import ssl
from http.client import HTTPSConnection


class Tools:
    @staticmethod
    def weaken(client):
        client.weak.check_hostname = False

    @staticmethod
    def limit(client):
        client.limited.minimum_version = ssl.TLSVersion.TLSv1_2

    @classmethod
    def replace(cls, client):
        client.replaced = ssl._create_unverified_context()

    def loosen(self, client):
        client.loose.check_hostname = False

    def give(self, client):
        client.given.check_hostname = False


class Other:
    def __init__(self):
        self.given = ssl.create_default_context()


class Client:
    def __init__(self):
        self.weak = ssl.create_default_context()
        self.limited = ssl.create_default_context()
        self.replaced = ssl.create_default_context()
        self.loose = ssl.create_default_context()
        self.given = ssl.create_default_context()
        self.own = ssl.create_default_context()

    @staticmethod
    def _weaken(client):
        client.own.check_hostname = False

    def relax(self):
        Tools.weaken(self)
        Tools.limit(self)
        Tools.replace(self)
        Tools().loosen(self)
        Tools().give(Other())
        self._weaken(self)

    def open(self):
        HTTPSConnection("h", context=self.weak)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.limited)
        HTTPSConnection("h", context=self.replaced)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.loose)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.given)
        HTTPSConnection("h", context=self.own)  # [insecure-ssl-context]


_CONTEXT = ssl.create_default_context()
_QUIET = ssl.create_default_context()


class Shared:
    @staticmethod
    def context():
        return _CONTEXT

    def quiet(self):
        return _QUIET

    @staticmethod
    def made():
        return ssl.create_default_context()


shared = Shared()


def weaken_shared():
    context = Shared.context()
    context.check_hostname = False
    made = shared.made()
    made.check_hostname = False
    shared.quiet().minimum_version = ssl.TLSVersion.TLSv1_2


def of_shared():
    HTTPSConnection("h", context=Shared.context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_CONTEXT)  # [insecure-ssl-context]
    HTTPSConnection("h", context=Shared.made())
    HTTPSConnection("h", context=shared.quiet())


_LOUD = ssl.create_default_context()


class Loud:
    def context(self):
        return _LOUD


loud = Loud()


def weaken_loud():
    loud.context().check_hostname = False


def of_loud():
    HTTPSConnection("h", context=_LOUD)  # [insecure-ssl-context]


_TOP = ssl.create_default_context()


class Top:
    @staticmethod
    def context():
        return _TOP


Top.context().check_hostname = False


def of_top():
    HTTPSConnection("h", context=_TOP)  # [insecure-ssl-context]


_used = ssl.create_default_context()
_set = ssl.create_default_context()
_kept = ssl.create_default_context()


class Settings:
    @staticmethod
    def use(context):
        global _used
        _used = context

    @staticmethod
    def set_verify(flag):
        _set.check_hostname = flag

    def restore(self):
        global _kept
        _kept = ssl.create_default_context()


def set_up():
    Settings.use(ssl._create_unverified_context())
    Settings.set_verify(False)
    Settings().restore()


def of_settings():
    HTTPSConnection("h", context=_used)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_set)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_kept)


def drive():
    weaken_shared()
    weaken_loud()
    set_up()
    client = Client()
    client.relax()
    client.open()
    of_shared()
    of_loud()
    of_top()
    of_settings()
