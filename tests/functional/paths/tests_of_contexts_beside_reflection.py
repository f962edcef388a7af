"""To read attributes under names that only a run would tell, or all at once, sets none; to set them so does."""

import json
import ssl
import sys
from http.client import HTTPSConnection


def _setting(name):
    return getattr(sys, name, None)


class Read:
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        options = {"timeout": 3}
        if self.context is not None:
            options["context"] = self.context
        return HTTPSConnection("h", **options)

    def connect_early(self):
        if self.context is None:
            return HTTPSConnection("h")
        return HTTPSConnection("h", context=self.context)

    def get(self, name):
        return getattr(self, name, None) or self.__dict__.get(name) or self.__dict__[name] or vars(self)[name]

    def shown(self):
        return f"{self.__dict__} {vars(self)}" + json.dumps(vars(self), default=str)

    def as_dict(self):
        return {**vars(self), **dict(self.__dict__)}


class Updated:
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        if self.context is None:
            return HTTPSConnection("h")  # [missing-ssl-context]
        return HTTPSConnection("h", context=self.context)

    def update(self, **settings):
        self.__dict__.update(settings)


class Assigned:
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        if self.context is None:
            return HTTPSConnection("h")  # [missing-ssl-context]
        return HTTPSConnection("h", context=self.context)

    def __setstate__(self, state):
        self.__dict__ = state


class UnderAnotherName:
    def __init__(self):
        self.context = ssl.create_default_context()

    def connect(self):
        if self.context is None:
            return HTTPSConnection("h")  # [missing-ssl-context]
        return HTTPSConnection("h", context=self.context)

    def update(self, **settings):
        attributes = vars(self)
        for name, value in settings.items():
            attributes[name] = value


def drive(flag):
    read, updated, assigned, under = Read(), Updated(), Assigned(), UnderAnotherName()
    _setting("argv")
    read.get("context")
    read.shown()
    read.as_dict()
    read.connect()
    read.connect_early()
    if flag:
        updated.update(context=None)
        assigned.__setstate__({"context": None})
        under.update(context=None)
    updated.connect()
    assigned.connect()
    under.connect()
