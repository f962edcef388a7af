"""What Python refuses to do with a number or an index ends the path, and never the run."""

import http.client
import ssl

LARGE = 99999999999999999999


def longest_range():
    for number in range(LARGE):
        if number:
            http.client.HTTPSConnection("localhost")  # [missing-ssl-context]
            break


def step_of_nothing():
    contexts = [ssl.create_default_context()]
    try:
        contexts = contexts[::0]
    except ValueError:
        pass
    http.client.HTTPSConnection("localhost", context=contexts[0])


def index_out_of_bounds():
    contexts = [ssl._create_unverified_context()]
    try:
        contexts.insert(LARGE, None)
    except OverflowError:
        pass
    http.client.HTTPSConnection("localhost", context=contexts[0])  # [insecure-ssl-context]


def text_as_bound():
    contexts = [ssl.create_default_context()]
    try:
        contexts["first":] = [None]
    except TypeError:
        pass
    http.client.HTTPSConnection("localhost", context=contexts[0])


def every_second_one_deleted():
    contexts = [ssl._create_unverified_context(), ssl.create_default_context()]
    del contexts[::2]
    http.client.HTTPSConnection("localhost", context=contexts[0])


def digits_without_end():
    name = f"{16 ** 4000}" if len(ssl.OPENSSL_VERSION) < 3 else "context"
    http.client.HTTPSConnection("localhost", **{name: None})  # [missing-ssl-context]


class _Named:
    def __init__(self):
        setattr(self, "{} of {host}", ssl._create_unverified_context())

    def open(self):
        http.client.HTTPSConnection("localhost", context=getattr(self, "{} of {host}"))  # [insecure-ssl-context]


def named_with_braces():
    _Named().open()
