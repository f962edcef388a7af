"""A flag of a class that configuration may set: another class that has one of the same name tells nothing of it."""

import ssl
from http.client import HTTPConnection, HTTPSConnection

from configuration_helpers.loading import switch_on


class Configuration:
    insecure = False
    tls = False
    context = None


class Testing:
    insecure = True
    tls = True
    context = ssl.create_default_context()


def flag_alone():
    if Configuration.insecure:
        return HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    return HTTPSConnection("h", context=ssl.create_default_context())


def flag_and_context():
    if Configuration.tls:
        return HTTPSConnection("h", context=Configuration.context)  # [missing-ssl-context]
    return HTTPConnection("h")


class Row:
    tls = False
    context = None


class OtherRow:
    tls = True
    context = ssl.create_default_context()


def rows():
    for row in (Row, OtherRow):
        if row.tls:
            HTTPSConnection("h", context=row.context)
        else:
            HTTPConnection("h")


def configured():
    flag_alone()
    flag_and_context()
    switch_on(Configuration, "insecure", "tls")
    flag_alone()
    flag_and_context()
