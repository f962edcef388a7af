"""What a decorator does with the function behind it: registries of functions that make contexts, or construct."""
import ssl
from http.client import HTTPSConnection

LISTED = []
SAFE = []
NAMED = {}
OPENERS = []
COLLECTED = []
BY_OWN_NAME = {}


@LISTED.append
def _weak():
    return ssl._create_unverified_context()


@SAFE.append
def _verified():
    return ssl.create_default_context()


def _named(name):
    def register(function):
        NAMED[name] = function
        return function

    return register


def _collected(function):
    COLLECTED.append(function)
    return function


def _by_own_name(function):
    BY_OWN_NAME[function.__name__] = function
    return function


@_by_own_name
def _weak_by_own_name():
    return ssl._create_unverified_context()


@_by_own_name
def _verified_by_own_name():
    return ssl.create_default_context()


@_named("weak")
def _weak_by_name():
    return ssl._create_unverified_context()


@_named("verified")
def _verified_by_name():
    return ssl.create_default_context()


@_collected
def _weak_again():
    return ssl._create_unverified_context()


@OPENERS.append
def _open(context=None):
    return HTTPSConnection("h", context=context)


def appended():
    for maker in LISTED:
        HTTPSConnection("h", context=maker())  # [insecure-ssl-context]
    for maker in SAFE:
        HTTPSConnection("h", context=maker())


def by_name():
    HTTPSConnection("h", context=NAMED["weak"]())  # [insecure-ssl-context]
    HTTPSConnection("h", context=NAMED["verified"]())
    HTTPSConnection("h", context=BY_OWN_NAME["_weak_by_own_name"]())  # [insecure-ssl-context]
    HTTPSConnection("h", context=BY_OWN_NAME["_verified_by_own_name"]())


def collected():
    HTTPSConnection("h", context=COLLECTED[0]())  # [insecure-ssl-context]
    HTTPSConnection("h", context=_weak_again())  # [insecure-ssl-context]


def forwarding():
    OPENERS[0]()  # [missing-ssl-context]
    OPENERS[0](ssl.create_default_context())


def in_a_function():
    makers = []

    @makers.append
    def _first():
        return ssl._create_unverified_context()

    @makers.append
    def _second():
        return ssl.create_default_context()

    HTTPSConnection("h", context=makers[0]())  # [insecure-ssl-context]
    HTTPSConnection("h", context=makers[1]())
