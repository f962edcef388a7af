"""Two tests that read alike agree while the names in them are not rebound."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


def of_a_name(tls):
    if tls:
        context = ssl.create_default_context()
    else:
        context = None
    if tls:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_a_negated_name(tls):
    context = None
    if not tls:
        context = ssl.create_default_context()
    if not tls:
        HTTPSConnection("h", context=context)
    if tls:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def only_bound_where_used(tls):
    if tls:
        context = ssl.create_default_context()
    if tls:
        HTTPSConnection("h", context=context)
    else:
        HTTPConnection("h")


def of_a_comparison(scheme):
    context = None
    if scheme == "https":
        context = ssl.create_default_context()
    if scheme == "https":
        HTTPSConnection("h", context=context)
    if scheme != "https":
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_an_item(flags):
    context = None
    if flags[0]:
        context = ssl.create_default_context()
    if flags[0]:
        HTTPSConnection("h", context=context)
    if flags[1]:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class OfAnAttribute:
    def __init__(self, tls):
        self.tls = tls

    def connect(self):
        context = None
        if self.tls:
            context = ssl.create_default_context()
        if self.tls:
            HTTPSConnection("h", context=context)
        else:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_an_attribute(tls):
    OfAnAttribute(tls).connect()


def of_different_names(tls, verify):
    context = None
    if tls:
        context = ssl.create_default_context()
    if verify:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def rebound_between(tls, verify):
    context = None
    if tls:
        context = ssl.create_default_context()
    tls = verify
    if tls:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def rebound_to_a_constant(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    tls = True
    if tls:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def through_early_return(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    if not tls:
        return
    HTTPSConnection("h", context=context)


def nested_flags(tls, verify):
    context = ssl.create_default_context()
    if tls and not verify:
        context.check_hostname = False
    if verify:
        HTTPSConnection("h", context=context)
    if not tls:
        HTTPSConnection("h", context=context)
    if tls:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def remembered_in_a_name(tls):
    chosen = tls
    context = ssl.create_default_context() if chosen else None
    if tls:
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def compared_the_other_way_round(tls, verify):
    context = ssl.create_default_context() if tls == verify else None
    if verify == tls:
        HTTPSConnection("h", context=context)
    if verify != tls:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def ordered_the_other_way_round(tls, verify):
    context = ssl.create_default_context() if tls < verify else None
    if verify > tls:
        HTTPSConnection("h", context=context)
    if verify < tls:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    if verify <= tls:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
