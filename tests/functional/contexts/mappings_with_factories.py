"""A `defaultdict` makes what it holds under a key that it lacks."""

import collections
import ssl
from collections import defaultdict
from http.client import HTTPSConnection

_contexts = collections.defaultdict(ssl._create_unverified_context)
_secure = collections.defaultdict(ssl.create_default_context)


def main():
    HTTPSConnection("h", context=_contexts["h"])  # [insecure-ssl-context]
    HTTPSConnection("h", context=_secure["h"])


def weakened(host):
    contexts = defaultdict(ssl.create_default_context)
    contexts[host].check_hostname = False
    HTTPSConnection("h", context=contexts[host])  # [insecure-ssl-context]


def weakened_named():
    contexts = defaultdict(ssl.create_default_context)
    contexts["a"].check_hostname = False
    HTTPSConnection("h", context=contexts["a"])  # [insecure-ssl-context]


def other_key():
    contexts = defaultdict(ssl.create_default_context)
    contexts["a"].check_hostname = False
    HTTPSConnection("h", context=contexts["b"])


def none_by_factory():
    contexts = defaultdict(lambda: None)
    HTTPSConnection("h", context=contexts["b"])  # [missing-ssl-context]


def options_for(host):
    options = defaultdict(dict)
    options[host]["context"] = ssl._create_unverified_context()
    HTTPSConnection("h", **options[host])  # [insecure-ssl-context]


def options_missing(host):
    options = defaultdict(dict)
    HTTPSConnection("h", **options[host])  # [missing-ssl-context]


def options_filled(host):
    options = defaultdict(dict)
    options[host]["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options[host])


def of_get(host):
    contexts = defaultdict(ssl.create_default_context)
    HTTPSConnection("h", context=contexts.get(host))  # [missing-ssl-context]


def listed(flags):
    contexts = defaultdict(list)
    for item in flags:
        contexts[item].append(ssl._create_unverified_context())
    for item in flags:
        for context in contexts[item]:
            HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def listed_secure(flags):
    contexts = defaultdict(list)
    for item in flags:
        contexts[item].append(ssl.create_default_context())
    for item in flags:
        for context in contexts[item]:
            HTTPSConnection("h", context=context)


class Client:
    def __init__(self):
        self.contexts = defaultdict(ssl.create_default_context)
        self.lax = defaultdict(ssl._create_unverified_context)

    def open(self, host):
        return HTTPSConnection("h", context=self.contexts[host])

    def open_lax(self, host):
        return HTTPSConnection("h", context=self.lax[host])  # [insecure-ssl-context]


def without_factory():
    contexts = defaultdict(None, h=ssl._create_unverified_context())
    HTTPSConnection("h", context=contexts["h"])  # [insecure-ssl-context]


def filled_too():
    contexts = defaultdict(ssl.create_default_context, {"h": ssl._create_unverified_context()})
    HTTPSConnection("h", context=contexts["h"])  # [insecure-ssl-context]
    HTTPSConnection("h", context=contexts["other"])


def run():
    client = Client()
    client.open("h")
    client.open_lax("h")
