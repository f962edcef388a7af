"""What methods of lists and sets do to items, where the index or the item is known and where it is not."""
import ssl
from http.client import HTTPSConnection


def inserted_somewhere(count):
    contexts = [ssl.create_default_context()]
    contexts.insert(count, ssl.create_default_context())
    HTTPSConnection("h", context=contexts[0])
    contexts.insert(count, ssl._create_unverified_context())
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def taken_from_somewhere(count):
    contexts = [ssl.create_default_context(), ssl._create_unverified_context(), ssl.create_default_context()]
    HTTPSConnection("h", context=contexts.pop(count))  # [insecure-ssl-context]


def taken_from_verified_ones(count):
    contexts = [ssl.create_default_context(), ssl.create_default_context(), ssl.create_default_context()]
    HTTPSConnection("h", context=contexts.pop(count))


def taken_from_none():
    contexts = []
    try:
        context = contexts.pop()
    except IndexError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def taken_from_one():
    contexts = [ssl._create_unverified_context()]
    try:
        context = contexts.pop()
    except IndexError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def taken_from_beyond():
    contexts = [ssl._create_unverified_context()]
    try:
        context = contexts.pop(1)
    except IndexError:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=contexts.pop(-1))  # [insecure-ssl-context]


def removed_though_not_there():
    weak, verified = ssl._create_unverified_context(), ssl.create_default_context()
    contexts = [weak]
    try:
        contexts.remove(verified)
        context = contexts[0]
    except ValueError:
        context = verified
    HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def discarded_though_not_there():
    weak, verified = ssl._create_unverified_context(), ssl.create_default_context()
    contexts = {weak}
    contexts.discard(verified)
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    contexts.discard(weak)
    for context in contexts:
        HTTPSConnection("h", context=context)


def united():
    verified = {ssl.create_default_context()}
    for context in verified.union([ssl.create_default_context()]):
        HTTPSConnection("h", context=context)
    for context in verified.union([ssl._create_unverified_context()]):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    for context in verified:
        HTTPSConnection("h", context=context)


def set_by_the_special_method():
    contexts = [ssl._create_unverified_context(), ssl.create_default_context()]
    contexts.__setitem__(0, ssl.create_default_context())
    HTTPSConnection("h", context=contexts[0])
    contexts.__setitem__(1, ssl._create_unverified_context())
    HTTPSConnection("h", context=contexts[1])  # [insecure-ssl-context]
    contexts.__delitem__(1)
    HTTPSConnection("h", context=contexts[-1])


def set_in_a_mapping_by_the_special_method():
    options = {}
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    options.__setitem__("context", ssl.create_default_context())
    HTTPSConnection("h", **options)
    options.__setitem__("context", ssl._create_unverified_context())
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
