"""How real clients write it."""
import functools
import ssl
from contextlib import contextmanager
from functools import cached_property
from http.client import HTTPSConnection


def _default_filled_in(host, context=None):
    if context is None:
        context = ssl.create_default_context()
    return HTTPSConnection(host, context=context)


def _verify_flag(verify=True):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _insecure_flag_over_none(insecure=False):
    context = None
    if insecure:
        context = ssl._create_unverified_context()
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _authorities(cafile=None):
    if cafile:
        context = ssl.create_default_context(cafile=cafile)
    else:
        context = ssl.create_default_context()
    return HTTPSConnection("h", context=context)


def _authorities_or_unverified(cafile=None):
    if cafile:
        context = ssl.create_default_context(cafile=cafile)
    else:
        context = ssl._create_unverified_context()
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def of_old_pythons():
    try:
        context = ssl.create_default_context()
    except AttributeError:
        context = None
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]  # not run: every Python has it


def of_old_pythons_with_a_fallback():
    try:
        context = ssl.create_default_context()
    except AttributeError:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return HTTPSConnection("h", context=context)


class Lazily:
    def __init__(self):
        self._ssl_context = None

    def connect(self):
        if self._ssl_context is None:
            self._ssl_context = ssl.create_default_context()
        return HTTPSConnection("h", context=self._ssl_context)


class LazilyWeak:
    _ssl_context = None

    def connect(self):
        if not self._ssl_context:
            self._ssl_context = ssl._create_unverified_context()
        return HTTPSConnection("h", context=self._ssl_context)  # [insecure-ssl-context]


class Helpers:
    verify = True

    def _get_context(self):
        context = ssl.create_default_context()
        if not self.verify:
            context.check_hostname = False
        return context

    def _get_verified_context(self):
        return ssl.create_default_context()

    @property
    def context(self):
        return ssl.create_default_context()

    @cached_property
    def cached(self):
        return ssl.create_default_context()

    @cached_property
    def cached_weak(self):
        return ssl._create_unverified_context()

    @classmethod
    def of_class(cls):
        return ssl.create_default_context()

    @classmethod
    def weak_of_class(cls):
        return ssl._create_unverified_context()

    @staticmethod
    def static():
        return ssl._create_unverified_context()

    def connect(self):
        HTTPSConnection("h", context=self._get_context())  # [insecure-ssl-context]
        HTTPSConnection("h", context=self._get_verified_context())
        HTTPSConnection("h", context=self.context)
        HTTPSConnection("h", context=self.cached)
        HTTPSConnection("h", context=self.cached_weak)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.of_class())
        HTTPSConnection("h", context=self.weak_of_class())  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.static())  # [insecure-ssl-context]


class OptionsBuiltUp:
    def __init__(self, timeout, verify):
        self.timeout = timeout
        self.verify = verify

    def connect(self):
        options = {}
        if self.timeout:
            options["timeout"] = 10
        if not self.verify:
            options["context"] = ssl._create_unverified_context()
        return HTTPSConnection("h", **options)  # [insecure-ssl-context]

    def connect_verified(self):
        options = {"context": ssl.create_default_context()}
        if self.timeout:
            options["timeout"] = 10
        return HTTPSConnection("h", **options)


class FillsIn(HTTPSConnection):
    def __init__(self, host, context=None, **options):
        if context is None:
            context = ssl.create_default_context()
        super().__init__(host, context=context, **options)


def _weaken(context):
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def weakened_by_function():
    context = ssl.create_default_context()
    _weaken(context)
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


@contextmanager
def _connection(context):
    connection = HTTPSConnection("h", context=context)
    try:
        yield connection
    finally:
        connection.close()


def managed():
    with _connection(ssl.create_default_context()) as connection:
        connection.set_debuglevel(0)


@functools.lru_cache(maxsize=1)
def _factory():
    return ssl.create_default_context()


def cached_factory():
    return HTTPSConnection("h", context=_factory())


DEFAULT_CONTEXT = ssl.create_default_context()


def module_constant():
    return HTTPSConnection("h", context=DEFAULT_CONTEXT)


def drive(tls):
    _default_filled_in("h")
    _verify_flag(tls)
    _insecure_flag_over_none(tls)
    _authorities()
    _authorities_or_unverified()
    Lazily().connect()
    LazilyWeak().connect()
    helpers = Helpers()
    helpers.verify = tls
    helpers.connect()
    OptionsBuiltUp(not tls, tls).connect()
    OptionsBuiltUp(not tls, tls).connect_verified()
    FillsIn("h")
    FillsIn("h", ssl.create_default_context())
