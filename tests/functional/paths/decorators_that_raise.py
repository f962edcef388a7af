"""A method's decorator raises while the context is None: the construction never finds the None that logout() leaves."""
import functools
import ssl
from http.client import HTTPSConnection


def _requires_login(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        if self.context is None:
            raise RuntimeError("not logged in")
        return method(self, *args, **kwargs)

    return wrapper


class Client:
    def __init__(self):
        self.context = None

    def login(self):
        self.context = ssl.create_default_context()

    @_requires_login
    def open(self):
        return HTTPSConnection("h", context=self.context)

    @_requires_login
    def get(self):
        return self._open()

    def _open(self):
        return HTTPSConnection("h", context=self.context)

    def open_unguarded(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def logout(self):
        self.context = None


def drive(flag):
    client = Client()
    client.login()
    if flag:
        client.logout()
        client.open_unguarded()
    client.open()
    client.get()
