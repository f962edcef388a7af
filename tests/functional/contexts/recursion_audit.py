"""What a call does that is not followed, since it recurs, is not known: it proves no context that it may change."""

import enum
import ssl
from http.client import HTTPSConnection


def _weaken_behind(context, count):
    if count == 0:
        context.check_hostname = False
        return
    _weaken_behind(context, count - 1)


def _count_down(count):
    return count if count == 0 else _count_down(count - 1)


def handed_in():
    context = ssl.create_default_context()
    _weaken_behind(context, 30)
    HTTPSConnection("localhost", context=context)  # [unknown-ssl-context] # not run: thirty calls are not followed


def not_handed_in():
    context = ssl.create_default_context()
    _count_down(3)
    HTTPSConnection("localhost", context=context)


def switched_off_before():
    context = ssl.create_default_context()
    context.check_hostname = False
    _weaken_behind(context, 3)
    HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


def closed_over():
    context = ssl.create_default_context()

    def weaken(count):
        if count == 0:
            context.check_hostname = False
        else:
            weaken(count - 1)

    weaken(30)
    HTTPSConnection("localhost", context=context)  # [unknown-ssl-context] # not run: thirty calls are not followed


class _Client:
    def __init__(self, context):
        self.context = context

    def weaken(self, count):
        if count == 0:
            self.context.check_hostname = False
        else:
            self.weaken(count - 1)


def in_an_instance():
    context = ssl.create_default_context()
    _Client(context).weaken(30)
    HTTPSConnection("localhost", context=context)  # [unknown-ssl-context] # not run: thirty calls are not followed


def followed_a_few_times():
    context = ssl.create_default_context()
    _weaken_behind(context, 3)
    HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


def _make(verify=None):
    if verify is None:
        return _make(False)
    return ssl.create_default_context() if verify else ssl._create_unverified_context()


def made_by_another_argument():
    HTTPSConnection("localhost", context=_make())  # [insecure-ssl-context]
    HTTPSConnection("localhost", context=_make(True))


def _retry(tries=3):
    if tries:
        return _retry(tries - 1)
    return None


def made_at_last():
    HTTPSConnection("localhost", context=_retry())  # [missing-ssl-context]


def _swapped(strict=True, legacy=False):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if legacy:
        context.check_hostname = False
    elif strict and not hasattr(ssl, "TLSVersion9"):
        return _swapped(strict=False, legacy=True)
    return context


def connect_swapped():
    return HTTPSConnection("h", context=_swapped())  # [insecure-ssl-context]


def _beside_others(url, verify=True):
    if url.endswith("/"):
        return _beside_others(url[:-1], False)
    return ssl.create_default_context() if verify else ssl._create_unverified_context()


def connect_beside_others(path):
    return HTTPSConnection("h", context=_beside_others(f"{path}/"))  # [insecure-ssl-context]


class Level(enum.Enum):
    STRICT = enum.auto()
    LAX = enum.auto()


def _by_level(level):
    if level is Level.STRICT:
        return _by_level(Level.LAX)
    return ssl._create_unverified_context()


def connect_by_level():
    return HTTPSConnection("h", context=_by_level(Level.STRICT))  # [insecure-ssl-context]


def _by_star(host, *more):
    if more[0] == "final":
        return HTTPSConnection(host, context=more[1])  # [unknown-ssl-context]
    return _by_star(host, "final", more[1])  # [unknown-ssl-context]


def connect_by_star():
    return _by_star("h", "first", None)  # [missing-ssl-context]
