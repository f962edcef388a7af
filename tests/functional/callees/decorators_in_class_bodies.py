"""A decorator may be a function of the class's own body."""

import ssl
from http.client import HTTPSConnection


class API:
    def __init__(self, host):
        self.host = host

    def logged(func):
        def wrapper(self, *args, **kwargs):
            print(func.__name__, self.host)
            return func(self, *args, **kwargs)

        return wrapper

    @logged
    def open(self, context=None):
        return HTTPSConnection(self.host, context=context)


def use():
    api = API("localhost")
    return [
        api.open(),  # [missing-ssl-context]
        api.open(context=ssl.create_default_context()),
        api.open(context=ssl._create_unverified_context()),  # [insecure-ssl-context]
    ]
