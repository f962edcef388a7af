"""Aliases of the same object: what is set through one name holds for the other."""
import ssl
from http.client import HTTPSConnection


def weakened_through_alias():
    first = ssl.create_default_context()
    second = first
    second.check_hostname = False
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]


def other_object():
    first = ssl.create_default_context()
    second = ssl.create_default_context()
    second.check_hostname = False
    HTTPSConnection("h", context=first)


def alias_rebound_before():
    first = ssl.create_default_context()
    second = first
    second = ssl.create_default_context()
    second.check_hostname = False
    HTTPSConnection("h", context=first)


def one_of_two(tls):
    first = ssl._create_unverified_context()
    second = ssl._create_unverified_context()
    chosen = first if tls else second
    chosen.check_hostname = True
    HTTPSConnection("h", context=chosen)
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]


def through_containers():
    context = ssl.create_default_context()
    listed = [context]
    listed[0].check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def through_a_tuple():
    first, second = ssl.create_default_context(), ssl.create_default_context()
    first, second = second, first
    second.check_hostname = False
    HTTPSConnection("h", context=first)
    HTTPSConnection("h", context=second)  # [insecure-ssl-context]


def through_an_attribute():
    class Holder:
        pass

    holder = Holder()
    context = ssl.create_default_context()
    holder.context = context
    holder.context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
