"""What a comprehension makes of known items stays told apart, beside items or keys that are not known."""

import ssl
from http.client import HTTPSConnection

MAKERS = (ssl._create_unverified_context, ssl.create_default_context)
VERIFIED = (ssl.create_default_context, ssl.create_default_context)


class Strict:
    name = "strict"

    def context(self):
        return ssl.create_default_context()


class Lax(Strict):
    name = "lax"

    def context(self):
        return ssl._create_unverified_context()


LAST_IS_STRICT = {cls.name: cls for cls in (Lax, Strict)}
BY_NAME = {make.__name__: make() for make in MAKERS}
BY_NUMBER = {str(number): make() for number, make in enumerate(MAKERS)}
BY_MAKER = {make: make() for make in MAKERS}
ALL_VERIFIED = {make.__name__: make() for make in VERIFIED}


def by_known_key():
    HTTPSConnection("h", context=LAST_IS_STRICT["lax"]().context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=LAST_IS_STRICT["strict"]().context())


def by_unknown_key():
    for name in list(LAST_IS_STRICT):
        HTTPSConnection("h", context=LAST_IS_STRICT[name]().context())  # [insecure-ssl-context]


def each_value():
    for one in BY_NAME.values():
        HTTPSConnection("h", context=one)  # [insecure-ssl-context]
    for one in BY_NUMBER.values():
        HTTPSConnection("h", context=one)  # [insecure-ssl-context]
    for one in BY_MAKER.values():
        HTTPSConnection("h", context=one)  # [insecure-ssl-context]
    for one in ALL_VERIFIED.values():
        HTTPSConnection("h", context=one)


def for_each_host(items):
    contexts = [make() for _ in items for make in MAKERS]
    for one in contexts:
        HTTPSConnection("h", context=one)  # [insecure-ssl-context]
    jobs = [(host, verify) for host in items for verify in (False, True)]
    for host, verify in jobs:
        context = ssl.create_default_context()
        context.check_hostname = verify
        HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def for_each_host_verified(items):
    contexts = [make() for make in VERIFIED for _ in items]
    for one in contexts:
        HTTPSConnection("h", context=one)


def first_and_second(items):
    contexts = [make() for _ in items for make in MAKERS]
    if len(contexts) > 1:
        HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]
        HTTPSConnection("h", context=contexts[1])
