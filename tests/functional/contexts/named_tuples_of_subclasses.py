"""A subclass of a named tuple may make it of other values, and may have something else under a field's name."""
import ssl
from http.client import HTTPSConnection
from typing import NamedTuple


class Strict(NamedTuple):
    host: str
    verify: bool = True


class Lax(NamedTuple):
    host: str
    verify: bool = False


class Loosened(Strict):
    def __new__(cls, host, verify=False):
        return super().__new__(cls, host, verify)


class Hardened(Lax):
    def __new__(cls, host, verify=True):
        return Lax.__new__(cls, host, verify=verify)


class AsBefore(Strict):
    def __new__(cls, host):
        return super().__new__(cls, host)


class BelowLoosened(Loosened):
    pass


class Never(Strict):
    @property
    def verify(self):
        return False


class Always(Lax):
    @property
    def verify(self):
        return True


class OwnItem(Strict):
    @property
    def verify(self):
        return self[1]


class Hidden(Strict):
    """That is no default: what it holds is still the one of its base."""

    verify = False


class Hiding:
    verify = False


class MixedBefore(Hiding, Strict):
    pass


class MixedAfter(Strict, Hiding):
    pass


class Initialised(Lax):
    def __init__(self, *args, **kwargs):
        self.is_ready = True


def _by_name(options):
    return ssl.create_default_context() if options.verify else ssl._create_unverified_context()


def _by_item(options):
    return ssl.create_default_context() if options[1] else ssl._create_unverified_context()


def made_otherwise():
    HTTPSConnection("h", context=_by_name(Loosened("h")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_name(Loosened("h", True)))
    HTTPSConnection("h", context=_by_name(Loosened("h", verify=True)))
    HTTPSConnection("h", context=_by_name(Hardened("h")))
    HTTPSConnection("h", context=_by_name(Hardened("h", False)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_name(AsBefore("h")))
    HTTPSConnection("h", context=_by_name(BelowLoosened("h")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_name(BelowLoosened("h", True)))
    HTTPSConnection("h", context=_by_name(Initialised("h", True)))
    HTTPSConnection("h", context=_by_name(Initialised("h")))  # [insecure-ssl-context]


def hidden():
    HTTPSConnection("h", context=_by_name(Never("h", True)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_item(Never("h", True)))
    HTTPSConnection("h", context=_by_name(Always("h")))
    HTTPSConnection("h", context=_by_item(Always("h")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_name(Never("h")._replace(verify=True)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_name(OwnItem("h")))
    HTTPSConnection("h", context=_by_name(OwnItem("h", False)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_name(Hidden("h", True)))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_item(Hidden("h")))
    HTTPSConnection("h", context=_by_name(MixedBefore("h")))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_by_name(MixedAfter("h")))
    HTTPSConnection("h", context=_by_name(MixedAfter("h", False)))  # [insecure-ssl-context]
