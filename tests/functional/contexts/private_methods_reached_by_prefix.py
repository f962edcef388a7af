"""A name that is put together may begin, or be chosen, with a string that stands elsewhere in the module."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class ReachedByAPrefix:
    PREFIX = "_do_"

    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def get(self):
        return self._do_get() if self.tls else HTTPConnection("h")

    def run(self, name):
        return getattr(self, self.PREFIX + name)()

    def _do_get(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class ReachedByAFormat:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def get(self):
        return self._do_get() if self.tls else HTTPConnection("h")

    def run(self, name):
        return getattr(self, "_do_{}".format(name))()

    def _do_get(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class ReachedByAWord:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def get(self):
        return self._fetch() if self.tls else HTTPConnection("h")

    def run(self):
        for name in "_fetch get".split():
            getattr(self, name)()

    def _fetch(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def reached(tls):
    ReachedByAPrefix(tls).get()
    ReachedByAPrefix(tls).run("get")
    ReachedByAFormat(tls).get()
    ReachedByAFormat(tls).run("get")
    ReachedByAWord(tls).get()
    ReachedByAWord(tls).run()
