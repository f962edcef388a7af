"""Which context an item of a container is, after methods have added, removed and rearranged."""
import random
import ssl
from http.client import HTTPSConnection


def added_to_a_set():
    contexts = set()
    contexts.add(ssl.create_default_context())
    context = None
    for context in contexts:
        pass
    HTTPSConnection("h", context=context)


def added_beside():
    contexts = {ssl.create_default_context()}
    contexts.add(ssl._create_unverified_context())
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def inserted():
    contexts = [ssl._create_unverified_context()]
    contexts.insert(0, ssl.create_default_context())
    HTTPSConnection("h", context=contexts[0])
    HTTPSConnection("h", context=contexts[1])  # [insecure-ssl-context]


def removed():
    weak, strong = ssl._create_unverified_context(), ssl.create_default_context()
    contexts = [weak, strong]
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]
    contexts.remove(weak)
    HTTPSConnection("h", context=contexts[0])


def deleted():
    contexts = [ssl._create_unverified_context(), ssl.create_default_context()]
    del contexts[0]
    for context in contexts:
        HTTPSConnection("h", context=context)


def deleted_the_other():
    contexts = [ssl._create_unverified_context(), ssl.create_default_context()]
    del contexts[-1]
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def reversed_in_place():
    contexts = [ssl._create_unverified_context(), ssl.create_default_context()]
    contexts.reverse()
    HTTPSConnection("h", context=contexts[0])
    HTTPSConnection("h", context=contexts[1])  # [insecure-ssl-context]


def sorted_by_an_unknown_key():
    contexts = [ssl.create_default_context(), ssl._create_unverified_context()]
    contexts.sort(key=lambda one: one.verify_mode)
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def sorted_into_another():
    contexts = [ssl.create_default_context(), ssl._create_unverified_context()]
    HTTPSConnection("h", context=sorted(contexts, key=lambda one: one.verify_mode)[0])  # [insecure-ssl-context]


def sorted_names():
    contexts = {"b": ssl._create_unverified_context(), "a": ssl.create_default_context()}
    names = ["b", "a"]
    HTTPSConnection("h", context=contexts[names[0]])  # [insecure-ssl-context]
    names.sort()
    HTTPSConnection("h", context=contexts[names[0]])


def shuffled_strong():
    contexts = [ssl.create_default_context(), ssl.create_default_context()]
    random.shuffle(contexts)
    HTTPSConnection("h", context=contexts[0])


def part():
    contexts = [ssl._create_unverified_context(), ssl.create_default_context()]
    for context in contexts[1:]:
        HTTPSConnection("h", context=context)
    for context in contexts[:1]:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def replaced():
    contexts = [ssl._create_unverified_context()]
    contexts[:] = [ssl.create_default_context()]
    HTTPSConnection("h", context=contexts[0])


def replaced_from_behind():
    contexts = [ssl._create_unverified_context(), ssl.create_default_context()]
    contexts[-2] = ssl.create_default_context()
    HTTPSConnection("h", context=contexts[0])


def discarded():
    options = dict(context=ssl.create_default_context(), timeout=1)
    skip = {"context", "timeout"}
    skip.discard("context")
    for key in skip:
        options.pop(key)
    HTTPSConnection("h", **options)


def selected():
    names = set()
    names.add("context")
    source = {"context": ssl.create_default_context(), "x": 1}
    HTTPSConnection("h", **{name: source[name] for name in names})


def taken_last():
    options = {"timeout": 2, "context": ssl.create_default_context()}
    HTTPSConnection("h", **options)
    options.popitem()
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def copied():
    contexts = [ssl._create_unverified_context()]
    others = contexts.copy()
    others.insert(0, ssl.create_default_context())
    HTTPSConnection("h", context=others[0])
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def keys_of_several_parts():
    contexts = {("h", 443): ssl.create_default_context(), ("i", 443): ssl._create_unverified_context()}
    HTTPSConnection("h", context=contexts["h", 443])
    HTTPSConnection("i", context=contexts["i", 443])  # [insecure-ssl-context]


def late_binding():
    makers = []
    for create in (ssl._create_unverified_context, ssl.create_default_context):
        makers.append(lambda: create())
    HTTPSConnection("h", context=makers[0]())


def late_binding_of_weak():
    makers = []
    for create in (ssl.create_default_context, ssl._create_unverified_context):
        makers.append(lambda: create())
    HTTPSConnection("h", context=makers[0]())  # [insecure-ssl-context]


def values_of_what_is_left():
    contexts = {"h": ssl.create_default_context(), "i": ssl._create_unverified_context()}
    HTTPSConnection("h", context=contexts.pop("h"))
    for context in contexts.values():
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    contexts = {"h": ssl.create_default_context(), "i": ssl.create_default_context()}
    HTTPSConnection("h", context=contexts.pop("h"))
    for context in contexts.values():
        HTTPSConnection("h", context=context)
