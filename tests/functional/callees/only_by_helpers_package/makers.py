from http.client import HTTPConnection, HTTPSConnection


def make():
    return HTTPSConnection


def make_plain():
    return HTTPConnection


def dial(host, **options):
    return HTTPSConnection(host, **options)


def fill(openers):
    openers["https"] = HTTPSConnection
