"""Functions that are handed an instance may fill in what it began with: what they are handed is told nowhere."""
import functools
import http.client
import ssl


def _opened(function):
    @functools.wraps(function)
    def wrapper(client):
        if client.context is None:
            client.context = ssl.create_default_context()
        return function(client)

    return wrapper


def _cleared(function):
    @functools.wraps(function)
    def wrapper(client):
        client.tls = None
        return function(client)

    return wrapper


class Client:
    def __init__(self):
        self.context = None

    @_opened
    def connect(self):
        return http.client.HTTPSConnection("filled.example", context=self.context)


class Cleared:
    def __init__(self):
        self.tls = None

    @_cleared
    def connect(self):
        return http.client.HTTPSConnection("cleared.example", context=self.tls)  # [missing-ssl-context]


class Own:
    def __init__(self):
        self.own = None

    def forget(self):
        self.own = None

    @_cleared
    @_opened
    def connect(self):
        return http.client.HTTPSConnection("own.example", context=self.own)  # [missing-ssl-context]


class Handed:
    def __init__(self):
        self.handed = None

    def connect(self):
        _fill_in(self)
        return http.client.HTTPSConnection("handed.example", context=self.handed)

    def connect_again(self):
        return http.client.HTTPSConnection("again.example", context=self.handed)


def _fill_in(client):
    client.handed = ssl.create_default_context()


def connect():
    Client().connect()
    Cleared().connect()
    own = Own()
    own.context = None
    own.connect()
    handed = Handed()
    handed.connect()
    handed.connect_again()
