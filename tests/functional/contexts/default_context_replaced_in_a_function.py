"""What replaces `ssl._create_default_https_context` anywhere in a module counts for all of it: for what that name makes, too."""

import ssl
from http.client import HTTPSConnection


def _make():
    return ssl._create_default_https_context()


def by_name():
    HTTPSConnection("h", context=ssl._create_default_https_context())  # [insecure-ssl-context]


def by_helper():
    HTTPSConnection("h", context=_make())  # [insecure-ssl-context]


def without():
    HTTPSConnection("h")  # [insecure-ssl-context]


def verified():
    HTTPSConnection("h", context=ssl.create_default_context())


def _weaken():
    ssl._create_default_https_context = ssl._create_unverified_context


_weaken()
