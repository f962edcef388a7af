"""A closure keeps what it captured wherever it goes: a module's name, an attribute, a class body, a decorator that makes one."""
import ssl
from http.client import HTTPSConnection


def _giving(context):
    def give():
        return context

    return give


def _giving_by_lambda(verify):
    context = ssl.create_default_context()
    if not verify:
        context = ssl._create_unverified_context()
    return lambda: context


def _two_levels(verify):
    def middle():
        def make():
            context = ssl.create_default_context()
            if not verify:
                context.check_hostname = False
            return context

        return make

    return middle()


_make_lax = _giving(ssl._create_unverified_context())
_make_verified = _giving(ssl.create_default_context())
_lambda_lax = _giving_by_lambda(False)
_lambda_verified = _giving_by_lambda(True)
_deep_lax = _two_levels(False)
_deep_verified = _two_levels(True)

HTTPSConnection("h", context=_make_lax())  # [insecure-ssl-context]
HTTPSConnection("h", context=_make_verified())


def kept_by_the_module():
    HTTPSConnection("h", context=_make_lax())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make_verified())
    HTTPSConnection("h", context=_lambda_lax())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_lambda_verified())
    HTTPSConnection("h", context=_deep_lax())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_deep_verified())


class Client:
    lax = staticmethod(_giving(ssl._create_unverified_context()))
    verified = staticmethod(_giving(ssl.create_default_context()))

    def __init__(self):
        self.make_lax = _giving(ssl._create_unverified_context())
        self.make_verified = _giving_by_lambda(True)

    def connect(self):
        HTTPSConnection("h", context=self.lax())  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.verified())
        HTTPSConnection("h", context=self.make_lax())  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.make_verified())


def _verifying(verify):
    def decorate(function):
        def wrapper(*arguments, **options):
            context = function(*arguments, **options)
            context.check_hostname = verify
            return context

        return wrapper

    return decorate


def _retried(times):
    def decorate(function):
        def wrapper(*arguments, **options):
            for _ in range(times):
                try:
                    return function(*arguments, **options)
                except OSError:
                    pass
            raise OSError

        return wrapper

    return decorate


@_verifying(False)
def _decorated_lax():
    return ssl.create_default_context()


@_verifying(True)
def _decorated_verified():
    return ssl.create_default_context()


@_retried(3)
def _retried_lax():
    return ssl._create_unverified_context()


@_retried(times=3)
def _retried_verified():
    return ssl.create_default_context()


_applied_lax = _verifying(False)(ssl.create_default_context)


def decorated():
    HTTPSConnection("h", context=_decorated_lax())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_decorated_verified())
    HTTPSConnection("h", context=_retried_lax())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_retried_verified())
    HTTPSConnection("h", context=_applied_lax())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_verifying(True)(ssl.create_default_context)())


def drive():
    Client().connect()
