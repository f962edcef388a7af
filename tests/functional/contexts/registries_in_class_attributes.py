"""What decorators and calls of the module put into a class's attribute, and what functions hand out of it, is found there."""
import ssl
from http.client import HTTPSConnection


class _Registry:
    listed = []
    named = {}
    added = {}
    strict = {}


def _named(name):
    def register(function):
        _Registry.named[name] = function
        return function

    return register


def _add(name, function):
    _Registry.added[name] = function


def _strict(function):
    _Registry.strict[function.__name__] = function
    return function


@_Registry.listed.append
def _weak():
    return ssl._create_unverified_context()


@_named("weak")
def _weak_too():
    return ssl._create_unverified_context()


@_strict
def _verified():
    return ssl.create_default_context()


_add("weak", _weak_too)


def registered():
    HTTPSConnection("h", context=_Registry.listed[0]())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_Registry.named["weak"]())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_Registry.added["weak"]())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_Registry.strict["_verified"]())


class _Settings:
    shared = ssl.create_default_context()
    left = ssl.create_default_context()


def _shared():
    return _Settings.shared


def _left():
    return _Settings.left


def _weaken():
    context = _shared()
    context.check_hostname = False
    _left().set_ciphers("HIGH")


def handed_out():
    _weaken()
    HTTPSConnection("h", context=_Settings.shared)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_shared())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_left())
