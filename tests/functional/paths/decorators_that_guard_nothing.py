"""Decorators that let a method begin as others leave its receiver, on some path at least: they guard nothing."""
import functools
import ssl
from http.client import HTTPSConnection

_registry = []


def _logged(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        if self.context is None:
            print("no context")
        return method(self, *args, **kwargs)

    return wrapper


def _registered(method):
    _registry.append(method)
    return method


def _asks_another(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        if self.closed:
            raise RuntimeError("closed")
        return method(self, *args, **kwargs)

    return wrapper


def _checked(strict):
    def decorate(method):
        @functools.wraps(method)
        def wrapper(self, *args, **kwargs):
            if strict and self.context is None:
                raise RuntimeError("no context")
            return method(self, *args, **kwargs)

        return wrapper

    return decorate


def _in_laps(times):
    def decorate(method):
        def wrapper(self):
            for _ in range(times):
                if self.context is None:
                    continue
                return method(self)
            return None

        return wrapper

    return decorate


class Client:
    def __init__(self):
        self.context = None
        self.closed = False

    def login(self):
        self.context = ssl.create_default_context()

    def logout(self):
        self.context = None

    @_logged
    def open_logged(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    @_registered
    def open_registered(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    @_asks_another
    def open_unless_closed(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    @_checked(False)
    def open_unchecked(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    @_checked(True)
    def open_checked(self):
        return HTTPSConnection("h", context=self.context)

    @_checked(True)
    @_logged
    def open_checked_and_logged(self):
        return HTTPSConnection("h", context=self.context)

    @_logged
    @_checked(True)
    def open_logged_and_checked(self):
        return HTTPSConnection("h", context=self.context)

    @_checked(True)
    def open_checked_and_cleared(self):
        self.logout()
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    @_in_laps(3)
    def open_in_laps(self):
        return HTTPSConnection("h", context=self.context)

def _verified_only(function):
    @functools.wraps(function)
    def wrapper(host, *, context=None, **options):
        if context is None:
            context = ssl.create_default_context()
        return function(host, context=context, **options)

    return wrapper


@_verified_only
def _connect(host, *, context=None, timeout=3):
    return HTTPSConnection(host, context=context, timeout=timeout)


def _context_made(insecure):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(host):
            context = ssl.create_default_context()
            if insecure:
                context = ssl._create_unverified_context()
            return function(host, context)

        return wrapper

    return decorate


@_context_made(True)
def _connect_badly(host, context):
    return HTTPSConnection(host, context=context)


@_context_made(False)
def _connect_well(host, context):
    return HTTPSConnection(host, context=context)


def _run(method):
    try:
        method()
    except RuntimeError:
        pass


def drive(logs_in):
    client = Client()
    client.login()
    if not logs_in:
        client.logout()
    for name in sorted(name for name in vars(Client) if name.startswith("open_")):
        _run(getattr(client, name))
        if logs_in:
            client.login()
    _connect("h")
    _connect_badly("h")  # [insecure-ssl-context]
    _connect_well("h")
