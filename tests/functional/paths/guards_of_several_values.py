"""A guard that asks whether one of several values is `None`, and leaves, takes the `None` away: from these, and no others."""
import ssl
from http.client import HTTPSConnection


def _made(flag):
    return ssl.create_default_context() if flag else None


def none_in(flag, host):
    context = _made(flag)
    if None in (host, context):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)


def none_in_a_name(flag, host):
    context = _made(flag)
    required = [host, context]
    if None in required:
        return None
    return HTTPSConnection("h", context=context)


def none_not_in(flag, host):
    context = _made(flag)
    if None not in (host, context):
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def none_in_others(flag, host):
    context = _made(flag)
    if None in (host, flag):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def none_in_and_rebound(flag, host):
    context = _made(True)
    if None in (host, context):
        raise ValueError("incomplete")
    context = _made(flag)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def none_in_before_it_was_filled(flag, host):
    context = _made(flag)
    required = [host]
    if None in required:
        raise ValueError("incomplete")
    required.append(context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def something_else_in(flag, host):
    context = _made(flag)
    if "" in (host, context):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def none_in_and_goes_on(flag, host):
    context = _made(flag)
    if None in (host, context):
        context = context or ssl._create_unverified_context()
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def any_none(flag, host):
    context = _made(flag)
    if any(one is None for one in (host, context)):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)


def any_missing(flag, host):
    context = _made(flag)
    if any(not one for one in [host, context]):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)


def any_none_in_a_list(flag, host):
    context = _made(flag)
    if any([one is None for one in (host, context)]):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)


def any_none_of_pairs(flag, host):
    context = _made(flag)
    if any(value is None for _, value in (("host", host), ("context", context))):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)


def any_none_of_values(flag, host):
    options = {"context": _made(flag), "timeout": host}
    if any(one is None for one in options.values()):
        raise ValueError("incomplete")
    return HTTPSConnection("h", **options)


def any_there(flag, host):
    context = _made(flag)
    if not any(one is not None for one in (host, context)):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def any_none_of_others(flag, host):
    context = _made(flag)
    if any(context is None for context in (host, "h")):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def any_none_but_filtered(flag, host):
    context = _made(flag)
    if any(one is None for one in (host, context) if one):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def any_none_where_told(flag, host):
    context = _made(flag)
    if any(one is None for one in (host, context) if host):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def all_there(flag, host):
    context = _made(flag)
    if not all(one is not None for one in (host, context)):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)


def all_there_positive(flag, host):
    context = _made(flag)
    if all(one is not None for one in (host, context)):
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def all_none(flag, host):
    context = _made(flag)
    if all(one is None for one in (host, context)):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def all_there_asserted(flag, host):
    context = _made(flag)
    assert all(one is not None for one in (host, context))
    return HTTPSConnection("h", context=context)


def all_of_no_lap(flag):
    context = _made(flag)
    if not all(one is not None for one in ()):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def any_by_walrus(flag, host):
    context, last = _made(flag), None
    if any((last := one) is None for one in (host, context)):
        raise ValueError("incomplete")
    return HTTPSConnection("h", context=last)


def any_by_walrus_that_stops(flag, host):
    last = None
    if any((last := one) for one in (_made(flag), ssl._create_unverified_context())):
        return HTTPSConnection("h", context=last)  # [insecure-ssl-context]
    return None


def any_by_walrus_in_a_list(flag):
    last = None
    if any([(last := one) for one in (ssl._create_unverified_context(), _made(flag))]):
        return HTTPSConnection("h", context=last)  # [missing-ssl-context]
    return None


class Client:
    def __init__(self, flag=True):
        self.flag = flag
        self.host = "h"
        self.context = None
        if flag:
            self.context = ssl.create_default_context()
        else:
            self.context = None

    def asked(self):
        if None in (self.host, self.context):
            raise ValueError("incomplete")
        return HTTPSConnection(self.host, context=self.context)

    def asked_one_by_one(self):
        if any(one is None for one in (self.host, self.context)):
            raise ValueError("incomplete")
        return HTTPSConnection(self.host, context=self.context)

    def asked_for_the_host(self):
        if any(one is None for one in (self.host, self.flag)):
            raise ValueError("incomplete")
        return HTTPSConnection(self.host, context=self.context)  # [missing-ssl-context]


def clients(flag):
    for method in Client.asked, Client.asked_one_by_one, Client.asked_for_the_host:
        try:
            method(Client(flag))
        except ValueError:
            pass
