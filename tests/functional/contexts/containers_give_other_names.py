"""A container holds the object itself: what is set on an item is set on the context, by whatever way the item is reached."""
import ssl
from http.client import HTTPSConnection


def loop_over_a_list():
    context = ssl.create_default_context()
    contexts = [context]
    for each in contexts:
        each.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def loop_over_others():
    context = ssl.create_default_context()
    contexts = [ssl.create_default_context()]
    for each in contexts:
        each.check_hostname = False
    HTTPSConnection("h", context=context)


def name_for_an_item():
    context = ssl.create_default_context()
    contexts = [context]
    first = contexts[0]
    first.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def name_for_another_item():
    context = ssl.create_default_context()
    contexts = [context, ssl.create_default_context()]
    second = contexts[1]
    second.check_hostname = False
    HTTPSConnection("h", context=context)


def unpacked():
    context = ssl.create_default_context()
    pool = (context,)
    (only,) = pool
    only.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def popped():
    context = ssl.create_default_context()
    pool = [context]
    last = pool.pop()
    last.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def values_of_a_mapping():
    context = ssl.create_default_context()
    by_name = {"default": context}
    for each in by_name.values():
        each.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def items_of_a_mapping():
    context = ssl.create_default_context()
    by_name = {"default": context}
    for _, each in by_name.items():
        each.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def items_of_a_mapping_left_alone():
    context = ssl.create_default_context()
    by_name = {"default": context}
    for name, each in by_name.items():
        print(name, each)
    HTTPSConnection("h", context=context)


def _weaken(contexts):
    for each in contexts:
        each.check_hostname = False


def _strengthen(contexts):
    for each in contexts:
        each.check_hostname = True


def _weaken_arguments(*contexts):
    for each in contexts:
        each.check_hostname = False


def by_a_function():
    context = ssl.create_default_context()
    _weaken([context])
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    contexts = [ssl.create_default_context()]
    _weaken(contexts)
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]
    contexts = [ssl.create_default_context()]
    _strengthen(contexts)
    HTTPSConnection("h", context=contexts[0])


def by_its_arguments():
    context, other = ssl.create_default_context(), ssl.create_default_context()
    _weaken_arguments(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=other)
