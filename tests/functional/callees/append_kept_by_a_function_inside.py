"""A function inside another one fills a container by what that has kept under a name."""

from http.client import HTTPConnection, HTTPSConnection


def filled():
    kinds = []
    add = kinds.append

    def fill():
        add(HTTPSConnection)

    fill()
    return kinds[0]("h")  # [missing-ssl-context]


def filled_with_others():
    kinds = []
    add = kinds.append

    def fill():
        add(HTTPConnection)

    fill()
    return kinds[0]("h")
