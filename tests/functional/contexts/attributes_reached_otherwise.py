"""A method that reaches an attribute through a getter, a property or a helper changes what the others find in it."""

import ssl
from http.client import HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _lax():
    return ssl._create_unverified_context()


class _ByGetter:
    def __init__(self):
        self.context = _strict()

    def _get(self):
        return self.context

    def weaken(self):
        self._get().check_hostname = False

    def open(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _ByProperty:
    def __init__(self):
        self._context = _strict()

    @property
    def context(self):
        return self._context

    def weaken(self):
        self.context.check_hostname = False

    def open(self):
        HTTPSConnection("h", context=self._context)  # [insecure-ssl-context]


class _ByHelper:
    def __init__(self):
        self.context = _strict()

    def weaken(self):
        _weaken(self)

    def open(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def _weaken(client):
    client.context.check_hostname = False


class _ByHelperThatSets:
    def __init__(self):
        self.context = _strict()

    def weaken(self):
        _replace(self)

    def open(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def _replace(client):
    client.context = _lax()


class _ByMethodThatSets:
    def __init__(self):
        self.context = None
        self.start()

    def start(self):
        self._start()

    def _start(self):
        self.context = _lax()

    def open(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _ByGetterThatReturnsSelf:
    def __init__(self):
        self.context = _strict()

    def _me(self):
        return self

    def weaken(self):
        self._me().context.check_hostname = False

    def open(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _ByTwoGetters:
    def __init__(self):
        self._held = _strict()

    def _get(self):
        return self._held

    def _get_again(self):
        return self._get()

    def weaken(self):
        context = self._get_again()
        context.verify_mode = ssl.CERT_OPTIONAL
        context.check_hostname = False

    def open(self):
        HTTPSConnection("h", context=self._held)  # [insecure-ssl-context]


def by_all():
    for kind in (_ByGetter, _ByProperty, _ByHelper, _ByHelperThatSets, _ByMethodThatSets, _ByGetterThatReturnsSelf, _ByTwoGetters):
        client = kind()
        getattr(client, "weaken", str)()
        client.open()
