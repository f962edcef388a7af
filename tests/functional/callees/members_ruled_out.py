"""A default that is a member of an enumeration is ruled out by tests."""

import enum
import http.client


class Kind(enum.Enum):
    HTTP = http.client.HTTPConnection
    HTTPS = http.client.HTTPSConnection


def by_is(kind=Kind.HTTPS):
    if kind is Kind.HTTPS:
        return kind.value("h")  # [missing-ssl-context]
    return kind.value("h")


def by_equal(kind=Kind.HTTPS):
    if kind != Kind.HTTPS:
        return kind.value("h")
    return kind.value("h")  # [missing-ssl-context]


def class_first(kind=Kind.HTTPS):
    cls = kind.value
    if kind is Kind.HTTPS:
        return cls("h")  # [missing-ssl-context]
    return cls("h")
