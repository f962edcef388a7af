"""What a method has tested under a name is so in the private method that it calls."""

import functools
import ssl
from http.client import HTTPSConnection


def _timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        return result

    made = wrapper
    return made


class _Client:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def get(self):
        context = self.context
        if context:
            self._open()

    def get_both(self):
        is_secure = self.tls and self.context
        if is_secure:
            self._open_timed()

    def get_otherwise(self):
        context = self.context
        if not context:
            self._open_otherwise()

    def _open(self):
        return HTTPSConnection("h", context=self.context)

    @_timed
    def _open_timed(self):
        return HTTPSConnection("h", context=self.context)

    def _open_otherwise(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def use():
    for tls in (True, False):
        client = _Client(tls)
        client.get()
        client.get_both()
        client.get_otherwise()
