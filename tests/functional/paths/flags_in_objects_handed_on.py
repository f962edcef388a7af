"""A flag in an object or a mapping that is handed on decides in the function, as a name does, where this path has set it."""
# pylint: disable=missing-docstring
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Options:
    secure = True


class Settings:
    secure = False


SITE = {"secure": False, "name": "h"}


def _connect(host, secure, context=None):
    if secure:
        return HTTPSConnection(host, context=context)
    return HTTPConnection(host)


def by_attribute():
    options = _Options()
    options.secure = False
    _connect("h", options.secure)


def by_attribute_on():
    options = _Options()
    options.secure = False
    if options.secure is False:
        options.secure = True
    _connect("h", options.secure)  # [missing-ssl-context]


def by_attribute_perhaps(secure):
    options = _Options()
    options.secure = False
    if secure:
        options.secure = True
    _connect("h", options.secure)  # [missing-ssl-context]


def by_class():
    _connect("h", _Options.secure)  # [missing-ssl-context]


def by_item():
    options = {"secure": False, "host": "h"}
    _connect(options["host"], secure=options["secure"])


def by_item_on():
    options = {"secure": False, "host": "h"}
    options["secure"] = True
    _connect(options["host"], secure=options["secure"])  # [missing-ssl-context]


def by_other_item(insecure):
    options = {"secure": True, "insecure": False}
    options["insecure"] = insecure
    _connect("h", secure=options["secure"])  # [missing-ssl-context]


def _by_tested(options):
    if not options["secure"]:
        _connect("h", options["secure"])


def _by_tested_otherwise(options):
    if options["secure"]:
        _connect("h", options["secure"])  # [missing-ssl-context]


def by_configuration():
    _connect("h", Settings.secure)  # [missing-ssl-context]


def by_configuration_item():
    _connect("h", SITE["secure"])  # [missing-ssl-context]


def by_configuration_tested():
    if SITE["name"]:
        _connect(SITE["name"], SITE["secure"])  # [missing-ssl-context]


def by_configuration_copied():
    site = SITE
    _connect(site["name"], site["secure"])  # [missing-ssl-context]


class Configured:
    def __init__(self):
        self.options = dict(SITE)

    def open(self):
        return _connect("h", self.options["secure"])  # [missing-ssl-context]


class Client:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def open(self):
        return _connect("h", self.secure, self.context)

    def open_other(self):
        return _connect("h", not self.secure, self.context)  # [missing-ssl-context]

    def open_plain(self):
        if not self.secure:
            _connect("h", self.secure)
        else:
            _connect("h", self.secure)  # [missing-ssl-context]


class Named:
    def __init__(self, secure):
        self.secure = secure
        self.context = ssl.create_default_context() if secure else None

    def open(self):
        secure = self.secure
        return _connect("h", secure, self.context)


def run():
    by_attribute()
    by_attribute_on()
    for secure in (True, False):
        _by_tested({"secure": secure})
        _by_tested_otherwise({"secure": secure})
        client = Client(secure)
        client.open()
        client.open_other()
        client.open_plain()
        Named(secure).open()
    Settings.secure = SITE["secure"] = True
    by_configuration()
    by_configuration_item()
    by_configuration_tested()
    by_configuration_copied()
    Configured().open()
    Settings.secure = SITE["secure"] = False
