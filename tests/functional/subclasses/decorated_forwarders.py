"""A function that forwards is one under the project's decorators, too: with and without `wraps`, with parameters, on methods."""
import functools
import ssl
from http.client import HTTPSConnection


def _logged(function):
    @functools.wraps(function)
    def wrapper(*arguments, **options):
        return function(*arguments, **options)

    return wrapper


def _bare(function):
    def wrapper(*arguments, **options):
        return function(*arguments, **options)

    return wrapper


def _registered(function):
    function.is_registered = True
    return function


def _retried(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*arguments, **options):
            for _ in range(times):
                try:
                    return function(*arguments, **options)
                except OSError:
                    pass
            return None

        return wrapper

    return decorate


@_logged
def _open_logged(host, context=None):
    return HTTPSConnection(host, context=context)


@_bare
def _open_bare(host, context=None):
    return HTTPSConnection(host, context=context)


@_registered
def _open_registered(host, context=None):
    return HTTPSConnection(host, context=context)


@_retried(3)
def _open_retried(host, context=None):
    return HTTPSConnection(host, context=context)


@_logged
@_bare
def _open_under_two(host, **options):
    return HTTPSConnection(host, **options)


@_logged
def _open_choosing(host):
    return HTTPSConnection(host)  # [missing-ssl-context]


def _open(host, context=None):
    return HTTPSConnection(host, context=context)


_open_wrapped = _logged(_open)


@_logged
def _default_context():
    return ssl.create_default_context()


@_retried(2)
def _lax_context():
    return ssl._create_unverified_context()


class Client:
    @_logged
    def open(self, host, context=None):
        return HTTPSConnection(host, context=context)

    @staticmethod
    @_retried(2)
    def open_static(host, context=None):
        return HTTPSConnection(host, context=context)

    @classmethod
    @_bare
    def open_of_class(cls, host, context=None):
        return HTTPSConnection(host, context=context)

    def use(self):
        self.open("h")  # [missing-ssl-context]
        self.open("h", ssl.create_default_context())
        self.open("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
        self.open_static("h")  # [missing-ssl-context]
        self.open_static("h", ssl.create_default_context())
        Client.open_of_class("h")  # [missing-ssl-context]
        Client.open_of_class("h", ssl.create_default_context())


def drive():
    _open_logged("h")  # [missing-ssl-context]
    _open_logged("h", ssl.create_default_context())
    _open_logged("h", ssl._create_unverified_context())  # [insecure-ssl-context]
    _open_bare("h")  # [missing-ssl-context]
    _open_bare("h", context=ssl.create_default_context())
    _open_registered("h")  # [missing-ssl-context]
    _open_registered("h", ssl.create_default_context())
    _open_retried("h")  # [missing-ssl-context]
    _open_retried("h", context=ssl.create_default_context())
    _open_retried("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _open_under_two("h")  # [missing-ssl-context]
    _open_under_two("h", context=ssl.create_default_context())
    _open_choosing("h")
    _open_wrapped("h")  # [missing-ssl-context]
    _open_wrapped("h", ssl.create_default_context())
    _open_logged("h", _default_context())
    _open_logged("h", _lax_context())  # [insecure-ssl-context]
    Client().use()


def _said(function):
    def wrapper(*arguments, **options):
        result = function(*arguments, **options)
        print("done")
        return result

    return wrapper


def _without_result(function):
    def wrapper(*arguments, **options):
        try:
            function(*arguments, **options)
        except OSError:
            pass

    return wrapper


@_said
def _ping(host, context=None):
    HTTPSConnection(host, context=context).close()


@_without_result
def _ping_without_result(host, context=None):
    HTTPSConnection(host, context=context).close()


# Nobody takes the result.
_ping("h")  # [missing-ssl-context]
_ping("h", ssl.create_default_context())
_ping("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
_ping_without_result("h")  # [missing-ssl-context]
_ping_without_result("h", ssl.create_default_context())
_ping_without_result("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
