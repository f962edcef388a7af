"""A private method is judged with what its caller knows, also where its result is put into a container."""

import ssl
from http.client import HTTPSConnection


class Pool:
    def __init__(self):
        self.context = None
        self.idle = []
        self.named = {}

    def close(self):
        self.idle.clear()
        self.context = None

    def fill(self):
        if self.context is None:
            self.context = ssl.create_default_context()
        self.idle.append(self._dial())

    def fill_more(self):
        if self.context is None:
            self.context = ssl.create_default_context()
        self.named.setdefault("first", self._dial())
        self.named.update(second=self._dial())

    def _dial(self):
        return HTTPSConnection("h", context=self.context)


class Careless:
    def __init__(self):
        self.context = None
        self.idle = []

    def close(self):
        self.idle.clear()
        self.context = None

    def fill(self):
        if self.context is None:
            self.context = ssl.create_default_context()
        self.close()
        self.idle.append(self._dial())

    def _dial(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Drained:
    """That there was something in it says nothing of what is in it now."""

    def __init__(self):
        self.context = None
        self.idle = []

    def open(self):
        self.context = ssl.create_default_context()
        self.idle = [self.context]

    def close(self):
        self.idle = []
        self.context = None

    def fill(self):
        if self.idle:
            self.close()
            self.idle.append(self._dial())

    def _dial(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Checked:
    """What the method asks for is known to it, too, where another one asks for it."""

    def __init__(self):
        self.context = None
        self.idle = []

    def close(self):
        self.context = None

    def fill(self):
        self.context = ssl.create_default_context()
        self.idle.append(self._dial())

    def _dial(self):
        return self._connect()

    def _connect(self):
        return HTTPSConnection("h", context=self.context)


def run():
    pool = Pool()
    pool.fill()
    pool.close()
    pool.fill_more()
    Careless().fill()
    drained = Drained()
    drained.open()
    drained.fill()
    checked = Checked()
    checked.close()
    checked.fill()


run()
