"""What `isinstance` and `issubclass` answer decides a test of it later on, under a name or in a helper's caller."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def kept_under_a_name(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    is_secure = issubclass(kind, HTTPSConnection)
    options = {"timeout": 3}
    if is_secure:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def kept_under_a_name_and_negated(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    is_secure = issubclass(kind, HTTPSConnection)
    options = {"timeout": 3}
    if not is_secure:
        options["timeout"] = 5
    return kind("h", **options)  # [missing-ssl-context]


def kept_for_an_early_end(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    is_secure = issubclass(kind, HTTPSConnection)
    if is_secure:
        raise ValueError
    return kind("h")


def kept_for_an_early_end_of_the_other(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    is_plain = not issubclass(kind, HTTPSConnection)
    if is_plain:
        raise ValueError
    return kind("h")  # [missing-ssl-context]


def _is_secure(kind):
    return issubclass(kind, HTTPSConnection)


def asked_by_a_helper(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    if _is_secure(kind):
        return kind("h", context=ssl.create_default_context())
    return kind("h")


def asked_by_a_helper_and_negated(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    if not _is_secure(kind):
        return kind("h")
    return kind("h")  # [missing-ssl-context]


def of_a_default(kind=HTTPSConnection):
    is_secure = issubclass(kind, HTTPSConnection)
    options = {"timeout": 3}
    if is_secure:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def of_a_context(flag):
    context = ssl.create_default_context() if flag else None
    is_there = isinstance(context, ssl.SSLContext)
    if not is_there:
        raise ValueError
    return HTTPSConnection("h", context=context)


def of_a_context_that_is_none(flag):
    context = ssl.create_default_context() if flag else None
    is_there = isinstance(context, ssl.SSLContext)
    if is_there:
        raise ValueError
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]
