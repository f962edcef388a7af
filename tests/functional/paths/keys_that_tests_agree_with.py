"""A test of the key that picks an item of a mapping tells which item it is."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def picked_before(scheme):
    kinds = {"https": HTTPSConnection, "http": HTTPConnection}
    kind, options = kinds[scheme], {}
    if scheme == "https":
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def tested_the_other_way(scheme):
    kinds = {"https": HTTPSConnection, "http": HTTPConnection}
    kind, options = kinds[scheme], {}
    if scheme == "http":
        options["timeout"] = 3
    return kind("h", **options)  # [missing-ssl-context]


def only_on_one_path(scheme, tls):
    kinds = {"https": HTTPSConnection, "http": HTTPConnection}
    kind, options = kinds[scheme], {}
    if scheme == "https" and tls:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)  # [missing-ssl-context]


KINDS = {"https": HTTPSConnection, "wss": HTTPSConnection, "http": HTTPConnection}


class Client:
    """Its initialiser picks the item, by its argument."""

    def __init__(self, scheme):
        self.scheme = scheme
        self.kind = KINDS[scheme]

    def open(self):
        if self.scheme == "http":
            return self.kind("h")
        return self.kind("h", context=ssl.create_default_context())

    def open_badly(self):
        if self.scheme == "wss":
            return self.kind("h")  # [missing-ssl-context]
        return None


class Rebound:
    """What was picked is another item once the key has changed."""

    def __init__(self, scheme):
        self.scheme = scheme
        self.kind = KINDS[scheme]

    def change(self, scheme):
        self.scheme = scheme

    def open(self):
        if self.scheme == "http":
            return self.kind("h")  # [missing-ssl-context]
        return None


class Modes:
    """Its initialiser asks for the item, and has another one for all other keys."""

    def __init__(self, tls):
        self.tls = tls
        self.kind = {True: HTTPSConnection}.get(tls, HTTPConnection)

    def open(self):
        if self.tls:
            return self.kind("h", context=ssl.create_default_context())
        return self.kind("h")

    def open_badly(self):
        return self.kind("h") if self.tls else None  # [missing-ssl-context]


class Late:
    """A method picks it, before or after the test."""

    def __init__(self, scheme):
        self.scheme = scheme

    def before(self):
        kind = KINDS[self.scheme]
        if self.scheme == "http":
            return kind("h")
        return kind("h", context=ssl.create_default_context())

    def before_badly(self):
        kind = KINDS[self.scheme]
        if self.scheme == "https":
            return kind("h")  # [missing-ssl-context]
        return None

    def after(self):
        if self.scheme == "http":
            return KINDS[self.scheme]("h")
        return KINDS[self.scheme]("h", context=ssl.create_default_context())

    def after_badly(self):
        if self.scheme == "http":
            return KINDS[self.scheme]("h", context=ssl.create_default_context())
        return KINDS[self.scheme]("h")  # [missing-ssl-context]


def used_for_each(tls):
    for scheme in ("https", "wss", "http"):
        client, late = Client(scheme), Late(scheme)
        _picked_of_several(scheme)
        _filled_under_another_key("http", "http")
        opened = [client.open(), client.open_badly(), late.before(), late.before_badly(), late.after()]
        if scheme != "http":
            late.after_badly()
    rebound = Rebound("https")
    rebound.change("http")
    return rebound.open(), Modes(tls).open(), Modes(tls).open_badly(), opened


def _picked_of_several(scheme):
    kind = KINDS[scheme]
    if scheme == "http":
        return kind("h")
    if scheme == "wss":
        return kind("h")  # [missing-ssl-context]
    return kind("h", context=ssl.create_default_context())


def one_for_all_others(scheme):
    kind = {"http": HTTPConnection}.get(scheme, HTTPSConnection)
    if scheme == "http":
        return kind("h")
    return kind("h")  # [missing-ssl-context]


def _filled_under_another_key(scheme, name):
    kinds = {"http": HTTPConnection}
    kinds[name] = HTTPSConnection
    kind = kinds[scheme]
    if scheme == "http":
        return kind("h")  # [missing-ssl-context]
    return None
