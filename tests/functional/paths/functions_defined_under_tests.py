"""A function that is defined behind a test is there, whatever what was tested holds at the end."""

import ssl
from http.client import HTTPSConnection

DEBUG = False


def filled_behind():
    options = {}
    if "context" not in options:
        options["context"] = ssl._create_unverified_context()

        def attempt():
            return HTTPSConnection("h", **options)  # [insecure-ssl-context]

        return attempt()
    return None


def asked_of_what_is_missing():
    options = {}
    if options.get("timeout") is None:
        options["timeout"] = 5
        attempt = lambda: HTTPSConnection("h", **options)  # [missing-ssl-context]
        return attempt()
    return None


def taken_out_behind():
    options = {"timeout": 1, "context": ssl.create_default_context()}
    if "timeout" in options:
        options.pop("timeout")

        def attempt():
            return HTTPSConnection("h", **options)

        return attempt()
    return None


def one_of_two(flag):
    use_new = True
    if use_new:

        def connect():
            return HTTPSConnection("h", context=ssl.create_default_context())

    else:

        def connect():
            return HTTPSConnection("h")

    if DEBUG and flag:

        def other():
            return HTTPSConnection("h")

        other()
    return connect()


if DEBUG:

    def never():
        return HTTPSConnection("h")
