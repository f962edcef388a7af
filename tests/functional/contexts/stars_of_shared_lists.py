"""``[*CONTEXTS]`` has the items of a list that a module holds."""
import ssl
from http.client import HTTPSConnection

CONTEXTS = [ssl._create_unverified_context()]


def lost():
    contexts = [*CONTEXTS]
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def twin_list():
    contexts = list(CONTEXTS)
    HTTPSConnection("h", context=contexts[0])  # [insecure-ssl-context]


def lost_loop():
    for context in [*CONTEXTS]:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def twin_local():
    contexts = [ssl._create_unverified_context()]
    HTTPSConnection("h", context=[*contexts][0])  # [insecure-ssl-context]
