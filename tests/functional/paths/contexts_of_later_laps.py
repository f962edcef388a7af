"""Of contexts that one place makes in many laps, one that is weakened in a later lap is none of the others."""

import ssl
from http.client import HTTPSConnection


def each():
    contexts = []
    for number in range(9):
        context = ssl.create_default_context()
        if number == 6:
            context.check_hostname = False
        contexts.append(context)
    for one in contexts:
        HTTPSConnection("h", context=one)  # [insecure-ssl-context]


def by_index():
    contexts = []
    for number in range(9):
        context = ssl.create_default_context()
        if number == 6:
            context.check_hostname = False
        contexts.append(context)
    HTTPSConnection("h", context=contexts[6])  # [insecure-ssl-context]


def by_key():
    made = {}
    for host in ("a", "b", "c", "d", "e", "f", "g", "h"):
        made[host] = ssl.create_default_context()
        if host == "f":
            made[host].check_hostname = False
    for host, context in made.items():
        HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def none():
    contexts = []
    for _ in range(9):
        context = ssl.create_default_context()
        context.load_default_certs()
        contexts.append(context)
    for one in contexts:
        HTTPSConnection("h", context=one)
