"""Placeholders, and what differs by path, that an initialiser sets by another name are nothing that is known."""
# not run: others set what is missing

from http.client import HTTPSConnection


class Client:
    DEFAULTS = {"context": None, "timeout": 3}

    def __init__(self, **options):
        self.__dict__.update(self.DEFAULTS)
        self.__dict__.update(options)

    def get(self):
        return HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]


class Item:
    def __init__(self, **options):
        self.__dict__["context"] = None
        self.__dict__.update(options)

    def get(self):
        return HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]


class Keywords:
    def __init__(self, **options):
        vars(self).update(context=None, timeout=3)
        vars(self).update(options)

    def get(self):
        return HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]


class ClientB:
    _fields = ("context", "timeout")

    def __init__(self, **options):
        for key in self._fields:
            setattr(self, key, None)
        for key, value in options.items():
            if key not in self._fields:
                raise TypeError(key)
            setattr(self, key, value)

    def get(self):
        return HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]


class Loading:
    def __init__(self, options):
        for key in ("context", "timeout"):
            setattr(self, key, None)
        self.load(options)

    def load(self, options):
        for key, value in options.items():
            setattr(self, key, value)

    def get(self):
        return HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]
