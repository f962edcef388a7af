"""What `auto()` gives in an enumeration of strings is the name in lower case, unless the class sees to that itself."""
# not run before 3.11: there is no such enumeration

import enum
import ssl
from http.client import HTTPSConnection


class Named(enum.StrEnum):
    """The value is the name in lower case."""

    NONE = enum.auto()
    FULL = enum.auto()


class NamedOtherwise(enum.StrEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return "none" if name == "FULL" else "full"

    NONE = enum.auto()
    FULL = enum.auto()


def _equal(value):
    context = ssl.create_default_context()
    if value == "none":
        context.check_hostname = False
    return context


def _by_literal(value):
    makers = {"full": ssl.create_default_context, "none": ssl._create_unverified_context}
    return makers[value]()


def members():
    HTTPSConnection("h", context=_equal(Named.FULL))
    HTTPSConnection("h", context=_equal(Named.NONE))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_equal(Named("full")))
    HTTPSConnection("h", context=_equal(Named("none")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_literal(Named.FULL))
    HTTPSConnection("h", context=_by_literal(Named.NONE))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_equal(NamedOtherwise.FULL))  # [insecure-ssl-context]
