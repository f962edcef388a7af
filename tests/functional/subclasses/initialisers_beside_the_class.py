"""A class that brings no initialiser of its own has one from another base, or from none: that takes the arguments."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


class _TakingContext:
    def __init__(self, tls, host):
        super().__init__(host, context=tls)


class _TakingNothing:
    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())


class _Silent:
    debuglevel = 0


class Mixed(_TakingContext, HTTPSConnection):
    pass


class Filled(_TakingNothing, HTTPSConnection):
    pass


class Quiet(_Silent, HTTPSConnection):
    pass


class MixedPlain(_Silent, HTTPConnection):
    pass


class Perhaps(HTTPSConnection):
    if ssl.HAS_SNI:

        def __init__(self, host, **options):
            super().__init__(host, **options)


class Given(HTTPSConnection):
    def __init__(self, tls, host):
        super().__init__(host, context=tls)


class Below(Given):
    pass


def mixed():
    kind = Mixed
    kind(None, "h")  # [missing-ssl-context]
    kind(ssl.create_default_context(), "h")
    kind(ssl._create_unverified_context(), "h")  # [insecure-ssl-context]


def filled():
    kind = Filled
    kind("h")


def quiet():
    kind = Quiet
    kind("h")  # [missing-ssl-context]
    kind("h", context=ssl.create_default_context())
    kind("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def plain():
    kind = MixedPlain
    kind("h")


def perhaps():
    kind = Perhaps
    kind("h")  # [missing-ssl-context]
    kind("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    kind("h", context=ssl.create_default_context())


def below():
    kind = Below
    kind(None, "h")  # [missing-ssl-context]
    kind(ssl._create_unverified_context(), "h")  # [insecure-ssl-context]
    kind(ssl.create_default_context(), "h")
