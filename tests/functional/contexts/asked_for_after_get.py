"""What ``get`` has found under a key is there when the path asks whether the mapping has that key."""
# pylint: disable=missing-docstring, protected-access

import http.client
import ssl


def several(name):
    overrides = {"dev": False, "test": False}
    verify = overrides.get(name, True)
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    if name in overrides:
        return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    return http.client.HTTPSConnection("h", context=context)


def _not_all_weak(name):
    overrides = {"dev": False, "test": False, "live": True}
    verify = overrides.get(name, True)
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    if name not in overrides:
        return http.client.HTTPSConnection("h", context=context)
    return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _emptied(name):
    overrides = {"dev": False, "test": False}
    verify = overrides.get(name, True)
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    overrides.clear()
    if name in overrides:
        return http.client.HTTPSConnection("h", context=context)
    return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _another(name, other):
    overrides = {"dev": False, "test": False}
    verify = overrides.get(name, True)
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    if other in overrides:
        return None
    return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def drive():
    for name in ("dev", "live"):
        several(name)
        _not_all_weak(name)
        _emptied(name)
        _another(name, "live")
