"""What is of a class is of its bases, and what is not of these is not of it; a name may stand for several classes."""
import ssl
from http.client import HTTPSConnection


class Base:
    pass


class Derived(Base):
    pass


class Other:
    pass


KINDS = (Base, Other)


def base_first(count):
    _base_first((Base(), Derived(), Other())[count])


def _base_first(given):
    context = None
    if isinstance(given, Base):
        context = ssl.create_default_context()
    if isinstance(given, Derived):
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def derived_first(count):
    _derived_first((Base(), Derived(), Other())[count])


def _derived_first(given):
    context = None
    if not isinstance(given, Derived):
        context = ssl.create_default_context()
    if not isinstance(given, Base):
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_class(count):
    _by_class((Base, Derived, Other)[count])


def _by_class(given):
    context = None
    if issubclass(given, Base):
        context = ssl.create_default_context()
    if issubclass(given, Derived):
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_several(count):
    for given in ((Base(), Derived(), 1)[count], Other()):
        _by_several(given)


def _by_several(given):
    context = None
    if isinstance(given, KINDS):
        context = ssl.create_default_context()
    if isinstance(given, Base):
        return HTTPSConnection("h", context=context)
    if isinstance(given, (Other, int)):
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return None


def true_first(count):
    _true_first((None, True, ssl.create_default_context())[count])


def _true_first(verify):
    context = None
    if verify:
        context = ssl.create_default_context()
    if isinstance(verify, ssl.SSLContext):
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]
