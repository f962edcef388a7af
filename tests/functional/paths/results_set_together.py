"""What a method sets by the result of a call goes together: which of several results it was."""

import ssl
from http.client import HTTPSConnection


def connect(flag):
    client = _Client(flag)
    client.prepare()
    return client.open()


class _Client:
    def __init__(self, flag):
        self.flag = flag
        self.context = None
        self.level = 0

    def prepare(self):
        level = _level(self)
        self.level = level
        self.context = ssl.create_default_context() if level else None

    def open(self):
        if self.level:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _level(client):
    if client.flag:
        return 1
    return 0
