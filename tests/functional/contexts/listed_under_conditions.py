"""What a loop puts into a container on some of its laps is followed, however many of them there are."""

import http.client
import os
import ssl


def listed():
    contexts = []
    for name in os.environ:
        if name == "PATH":
            contexts.append(ssl._create_unverified_context())
    return [http.client.HTTPSConnection("h", context=one) for one in contexts]  # [insecure-ssl-context]


def by_key():
    contexts = {}
    for name in os.environ:
        if name == "PATH":
            contexts[name] = ssl._create_unverified_context()
    for one in contexts.values():
        http.client.HTTPSConnection("h", context=one)  # [insecure-ssl-context]


def behind_a_safe_one():
    contexts = [ssl.create_default_context()]
    for name in os.environ:
        if name == "PATH":
            contexts.append(ssl._create_unverified_context())
    http.client.HTTPSConnection("h", context=contexts[-1])  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=contexts[0])


def all_safe():
    contexts = []
    for name in os.environ:
        if name != "PATH":
            contexts.append(ssl.create_default_context())
    for one in contexts:
        http.client.HTTPSConnection("h", context=one)
    if contexts:
        http.client.HTTPSConnection("h", context=contexts[-1])
