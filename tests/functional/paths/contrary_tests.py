"""Two tests of which one says the contrary of the other agree: in and not in, == and !=, is and is not, < and >=."""
import ssl
from http.client import HTTPSConnection


def members(label):
    context = ssl.create_default_context() if label in ("verified", "strict") else None
    if label not in ("verified", "strict"):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
        return
    HTTPSConnection("h", context=context)


def members_negated(label):
    context = None
    if label not in ("weak",):
        context = ssl.create_default_context()
    if label in ("weak",):
        return
    HTTPSConnection("h", context=context)


def members_of_another_collection(label):
    context = ssl.create_default_context() if label in ("verified",) else None
    if label not in ("verified", "weak"):
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def equal(scheme):
    context = None
    if scheme == "https":
        context = ssl.create_default_context()
    if scheme != "https":
        return
    HTTPSConnection("h", context=context)


def unequal(scheme):
    if scheme != "https":
        context = None
    else:
        context = ssl.create_default_context()
    if scheme == "https":
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def two_names_equal(first, second):
    context = ssl.create_default_context() if first == second else None
    if first != second:
        raise ValueError(first)
    HTTPSConnection("h", context=context)


def two_names_identical(first, second):
    context = None
    if first is second:
        context = ssl.create_default_context()
    if first is not second:
        return
    HTTPSConnection("h", context=context)


def identical_to_none(proxy):
    context = None
    if proxy is not None:
        context = ssl.create_default_context()
    if proxy is None:
        return
    HTTPSConnection("h", context=context)


def less(count):
    context = ssl.create_default_context() if count < 2 else None
    if count >= 2:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    else:
        HTTPSConnection("h", context=context)


def more(count, limit):
    context = None
    if count > limit:
        context = ssl.create_default_context()
    if count <= limit:
        return
    HTTPSConnection("h", context=context)


def not_the_contrary(count, limit):
    context = None
    if count > limit:
        context = ssl.create_default_context()
    if count < limit:
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def rebound_between(scheme):
    context = ssl.create_default_context() if scheme == "https" else None
    scheme = scheme.replace("https", "http") + "s"
    if scheme != "https":
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def negated_by_not(label):
    context = ssl.create_default_context() if label in ("verified",) else None
    if not label in ("verified",):
        return
    HTTPSConnection("h", context=context)
