"""A test is evaluated, be its branch dead or not: what stands in the test itself is called."""

from http.client import HTTPSConnection


def tested():
    if (lambda: HTTPSConnection("h"))() and False:  # [missing-ssl-context]
        HTTPSConnection("h")
