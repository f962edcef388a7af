"""The flag of a row of options comes back set, by a copy, a helper or an update, with the context of before."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


def _switched_on(mode):
    return {**mode, "tls": True}


class Copied:
    def __init__(self, lab):
        if lab:
            self.mode = {"tls": False, "ctx": None}
        else:
            self.mode = {"tls": True, "ctx": ssl.create_default_context()}

    def force(self):
        mode = dict(self.mode)
        mode["tls"] = True
        self.mode = mode

    def open(self):
        return HTTPSConnection("h", context=self.mode["ctx"]) if self.mode["tls"] else None  # [missing-ssl-context]


class Helped:
    def __init__(self, lab):
        if lab:
            self.mode = {"tls": False, "ctx": None}
        else:
            self.mode = {"tls": True, "ctx": ssl.create_default_context()}

    def force(self):
        self.mode = _switched_on(self.mode)

    def open(self):
        return HTTPSConnection("h", context=self.mode["ctx"]) if self.mode["tls"] else None  # [missing-ssl-context]


class Merged:
    def __init__(self, lab):
        if lab:
            self.mode = {"tls": False, "ctx": None}
        else:
            self.mode = {"tls": True, "ctx": ssl.create_default_context()}

    def force(self):
        self.mode |= {"tls": True}

    def open(self):
        return HTTPSConnection("h", context=self.mode["ctx"]) if self.mode["tls"] else None  # [missing-ssl-context]


class Got:
    def __init__(self, lab):
        if lab:
            self.mode = {"tls": False, "ctx": None}
        else:
            self.mode = {"tls": True, "ctx": ssl.create_default_context()}

    def current(self):
        return self.mode

    def open(self):
        return HTTPSConnection("h", context=self.mode["ctx"]) if self.mode["tls"] else None  # [missing-ssl-context]


def drive(lab):
    for kind in (Copied, Helped, Merged):
        one = kind(lab)
        one.force()
        one.open()
    got = Got(lab)
    got.current().update(tls=True)
    got.open()
